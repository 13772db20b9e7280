package directory

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/store"
)

// The seat history has a row for each day (UTC) on which the seats or the seat limit of an organization changed, with the numbers at the end of that day. On
// other days they are the same as on the day before, so no day is missing.

// keepSeatDay stores an organization's seats on a day. Every change of an organization's counters or limit runs it.
const keepSeatDay = `INSERT INTO seat_days (id, organization_id, day, active, reserved, entitled) VALUES ($1, $2, $3, $4, $5, $6)
	ON CONFLICT (organization_id, day) DO UPDATE SET active = excluded.active, reserved = excluded.reserved, entitled = excluded.entitled`

// seatDayToKeep returns the arguments of keepSeatDay: today, and the organization's seats after this change.
func (c *Change) seatDayToKeep() []any {
	o := c.Org
	return []any{store.NewID(), o.ID, store.Day(c.Now), o.SeatsActive, o.SeatsReserved, o.SeatLimit}
}

func (c *Change) keepSeats(ctx context.Context) error {
	_, err := c.Tx.ExecContext(ctx, keepSeatDay, c.seatDayToKeep()...)
	return err
}

// KeepSeatHistory completes the seat history of all organizations; the sweeper calls it. It stores counters that gateways of older versions have changed, and
// rebuilds, once, the days before there was a history from the audit events.
func (d *Directory) KeepSeatHistory(ctx context.Context) error {
	ctx = access.With(ctx, access.System())
	var failed []error // an error in one organization does not affect the others
	for _, part := range []struct {
		sql  string
		keep func(context.Context, uuid.UUID) error
	}{
		{`SELECT o.id FROM organizations o LEFT JOIN seat_days s ON s.organization_id = o.id AND s.day = (SELECT max(n.day) FROM seat_days n WHERE n.organization_id = o.id)
			WHERE s.id IS NULL OR s.active <> o.seats_active OR s.reserved <> o.seats_reserved OR s.entitled IS DISTINCT FROM o.seat_limit`, d.catchUpSeats},
		{`SELECT id FROM organizations WHERE seat_history_at IS NULL`, d.rebuildSeats},
	} {
		var orgs []uuid.UUID
		rows, err := d.DB.QueryContext(ctx, part.sql)
		if err := store.Scan(rows, err, func(scan func(...any) error) error {
			orgs = append(orgs, uuid.Nil)
			return scan(&orgs[len(orgs)-1])
		}); err != nil {
			return err
		}
		for _, org := range orgs {
			if err := part.keep(ctx, org); err != nil {
				failed = append(failed, fmt.Errorf("seat history of organization %s: %w", org, err))
			}
			if ctx.Err() != nil {
				return errors.Join(failed...)
			}
		}
	}
	return errors.Join(failed...)
}

func (d *Directory) catchUpSeats(ctx context.Context, org uuid.UUID) error {
	return d.DB.WriteIn(access.Only(ctx, org), org, func(ctx context.Context, tx *store.Tx) error {
		c, err := d.lockOrganization(ctx, tx, org, access.System())
		if err != nil {
			return err
		}
		return c.keepSeats(ctx)
	})
}

// SeatDay has the seats of an organization at the end of a day. Day is the beginning of that day in UTC.
type SeatDay struct {
	Day              time.Time
	Active, Reserved int
	Entitled         *int // nil means unlimited
}

// SeatHistory returns the seats on each day from first to last, for each of the organizations, with one statement. A day without a change has the numbers of
// the day before. Days before the first known one are omitted.
func (d *Directory) SeatHistory(ctx context.Context, orgs []uuid.UUID, first, last time.Time) (map[uuid.UUID][]SeatDay, error) {
	known := make(map[uuid.UUID][]SeatDay, len(orgs))
	rows, err := d.DB.Select(ctx, store.IDs(orgs), `SELECT v.id, s.day, s.active, s.reserved, s.entitled FROM {v} JOIN seat_days s ON s.organization_id = v.id
		WHERE s.day <= $1 AND s.day >= coalesce((SELECT max(b.day) FROM seat_days b WHERE b.organization_id = v.id AND b.day <= $2), $2) ORDER BY v.id, s.day`,
		store.Day(last), store.Day(first))
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var org uuid.UUID
		var day string
		var s SeatDay
		if err := scan(&org, &day, &s.Active, &s.Reserved, &s.Entitled); err != nil {
			return err
		}
		s.Day, err = time.Parse(time.DateOnly, day)
		known[org] = append(known[org], s)
		return err
	}); err != nil {
		return nil, err
	}
	for org, changed := range known {
		var days []SeatDay
		for i, s := range changed {
			if s.Day.Before(first) {
				s.Day = first
			}
			until := last
			if i+1 < len(changed) {
				until = changed[i+1].Day.AddDate(0, 0, -1)
			}
			for ; !s.Day.After(until); s.Day = s.Day.AddDate(0, 0, 1) {
				days = append(days, s)
			}
		}
		known[org] = days
	}
	return known, nil
}
