package directory

import (
	"context"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// rebuildSeats writes the seat days from before there was a history. It begins with the current people and undoes the audit events, the newest first, so that
// it also works for the rest of an audit trail whose beginning was deleted. Existing days are kept.
func (d *Directory) rebuildSeats(ctx context.Context, org uuid.UUID) error {
	r := &seatReplay{people: map[uuid.UUID]*seatHolder{}, days: map[string]*seatDelta{}}
	var days []seatDay
	if err := d.DB.Snapshot(access.Only(ctx, org), func(ctx context.Context, tx *store.Tx) error {
		o, err := tx.Organization.Get(ctx, org)
		if err != nil {
			return err
		}
		if err := r.load(ctx, tx, org); err != nil {
			return err
		}
		if err := r.takeBackEvents(ctx, tx, o); err != nil {
			return err
		}
		days = r.sum(o)
		return nil
	}); err != nil {
		return err
	}
	t := store.NewTable("id", store.UUID, "day", store.Text, "active", store.Int, "reserved", store.Int, "entitled", store.Int)
	for _, day := range days {
		t.Add(store.NewID(), day.day, day.active, day.reserved, day.limit)
	}
	return d.DB.WriteIn(access.Only(ctx, org), org, func(ctx context.Context, tx *store.Tx) error {
		if _, err := tx.Exec(ctx, t, `INSERT INTO seat_days (id, organization_id, day, active, reserved, entitled)
			SELECT v.id, $1, v.day, v.active, v.reserved, v.entitled FROM {v} WHERE true ON CONFLICT (organization_id, day) DO NOTHING`, org); err != nil {
			return err
		}
		return tx.Organization.UpdateOneID(org).SetSeatHistoryAt(store.Instant(d.Now())).Exec(ctx)
	})
}

// unknown is the status of a person who had a seat, until an earlier event shows whether they were invited or active.
const unknown roster.Status = "UNKNOWN"

// seatHolder is a person in the state before the events that were undone so far.
type seatHolder struct {
	status roster.Status
	duty   roster.OrganizationRole
	grants int

	unresolved []string  // days to be counted once the status is known
	came       seatEvent // the event that gave them a seat and was undone last; cameAs is their status after it
	cameAs     roster.Status
}

// seatStatus returns the person's status if they have a seat, otherwise "".
func (p *seatHolder) seatStatus() roster.Status {
	if p.grants == 0 && p.duty == roster.NoDuty || p.status == roster.Suspended || p.status == roster.Former {
		return ""
	}
	return p.status
}

type seatEvent struct {
	at            time.Time
	action        audit.Action
	user, bulk    uuid.NullUUID
	before, after *string
}

// sameChangeAs reports whether two events belong to the same change. Only a bulk operation takes and gives access in one change. Two events of one
// transaction are not enough: a transaction first ends expired access, which makes the person FORMER, and may then invite them again.
func (e seatEvent) sameChangeAs(o seatEvent) bool { return e.bulk.Valid && e.bulk == o.bulk }

// seatDelta is the difference between the seats at the end of a day and those of the day before.
type seatDelta struct {
	active, reserved int
	limited          bool // the limit was changed on that day, and was limit before
	limit            *int
}

type seatDay struct {
	day              string
	active, reserved int
	limit            *int
}

type seatReplay struct {
	people map[uuid.UUID]*seatHolder
	days   map[string]*seatDelta
	day    string // the day of the event that is being undone
}

func (r *seatReplay) load(ctx context.Context, tx *store.Tx, org uuid.UUID) error {
	rows, err := tx.QueryContext(ctx, `SELECT u.id, u.status, u.organization_role, (SELECT count(*) FROM memberships m WHERE m.user_id = u.id) FROM users u WHERE u.organization_id = $1`, org)
	return store.Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		p := &seatHolder{}
		err := scan(&id, &p.status, &p.duty, &p.grants)
		r.people[id] = p
		return err
	})
}

// seatActions are the actions that can change the seats or the seat limit.
var seatActions = []audit.Action{
	audit.MembershipAdded, audit.MembershipRemoved, audit.UserActivated, audit.UserSuspended, audit.UserReactivated, audit.UserRoleChanged,
	audit.InvitationCanceled, audit.OrganizationSeatsSet, audit.OrganizationCreated,
}

func (r *seatReplay) takeBackEvents(ctx context.Context, tx *store.Tx, o *ent.Organization) error {
	quoted := make([]string, len(seatActions))
	for i, a := range seatActions {
		quoted[i] = "'" + string(a) + "'"
	}
	rows, err := tx.QueryContext(ctx, `SELECT at, action, user_id, bulk_operation_id, before, after FROM audit_events
		WHERE organization_id = $1 AND action IN (`+strings.Join(quoted, ", ")+`) ORDER BY sequence DESC`, o.ID)
	return store.Scan(rows, err, func(scan func(...any) error) error {
		var e seatEvent
		if err := scan(&e.at, &e.action, &e.user, &e.bulk, &e.before, &e.after); err != nil {
			return err
		}
		if day := store.Day(e.at); r.day == "" || day < r.day { // an event can have a later time than the next one, if a clock was set back
			r.day = day
		}
		return r.takeBackEvent(e)
	})
}

// takeBackEvent undoes one event.
func (r *seatReplay) takeBackEvent(e seatEvent) error {
	switch e.action { //nolint:exhaustive // the other actions are about people and handled below
	case audit.OrganizationCreated:
		r.deltaOf(r.day) // the history begins with a day without seats
		return nil
	case audit.OrganizationSeatsSet:
		if limit, ok := audit.SeatLimitOf(e.before); ok {
			d := r.deltaOf(r.day)
			d.limited, d.limit = true, limit
		}
		return nil
	}
	p := r.people[e.user.UUID]
	if p == nil {
		return nil // an event about a person without a record
	}
	switch e.action { //nolint:exhaustive // the default handles all actions that change a person's status or organization role
	case audit.MembershipAdded:
		had := p.seatStatus()
		p.grants = max(0, p.grants-1)
		r.countSeatMove(p, had)
		if had != "" && p.seatStatus() == "" {
			p.came, p.cameAs, p.status = e, had, roster.Former
		}
	case audit.MembershipRemoved:
		had := p.seatStatus()
		p.grants++
		switch {
		case p.status != roster.Former:
		case p.cameAs != "" && p.came.sameChangeAs(e):
			p.status = p.cameAs
		default:
			p.status = unknown
		}
		r.countSeatMove(p, had)
	default: // the other events have the status and the organization role
		was, err := audit.StandingOf(e.before)
		if err != nil {
			return err
		}
		is, err := audit.StandingOf(e.after)
		if err != nil {
			return err
		}
		if p.status == unknown && is.Status != roster.Former {
			r.resolve(p, is.Status)
		}
		had := p.seatStatus()
		p.status, p.duty = was.Status, was.OrganizationRole
		if p.status == "" { // a person who was added with the organization role
			p.status = roster.Former
		}
		r.countSeatMove(p, had)
	}
	return nil
}

// countSeatMove counts the difference if the event changed the person's seat. had is their seat status after the event.
func (r *seatReplay) countSeatMove(p *seatHolder, had roster.Status) {
	has := p.seatStatus()
	if had == has {
		return
	}
	if had == unknown { // an event would show if the person had become active, so they were invited
		r.resolve(p, roster.Invited)
		had = roster.Invited
	}
	r.deltaOf(r.day).count(had, +1)
	if has == unknown {
		p.unresolved = append(p.unresolved, r.day)
		return
	}
	r.deltaOf(r.day).count(has, -1)
}

// resolve sets the status of a person who had a seat and whose status was unknown.
func (r *seatReplay) resolve(p *seatHolder, status roster.Status) {
	for _, day := range p.unresolved {
		r.deltaOf(day).count(status, -1)
	}
	p.unresolved = nil
	if p.status == unknown {
		p.status = status
	}
}

func (r *seatReplay) deltaOf(day string) *seatDelta {
	d := r.days[day]
	if d == nil {
		d = &seatDelta{}
		r.days[day] = d
	}
	return d
}

func (d *seatDelta) count(status roster.Status, by int) {
	switch status {
	case roster.Invited:
		d.reserved += by
	case roster.Active:
		d.active += by
	case roster.Suspended, roster.Former:
	}
}

// sum computes the seats of each day from the differences and the current seats.
func (r *seatReplay) sum(o *ent.Organization) []seatDay {
	for _, p := range r.people { // the events that would show their status were deleted
		r.resolve(p, roster.Active)
	}
	var names []string
	for day := range r.days {
		names = append(names, day)
	}
	slices.Sort(names)
	slices.Reverse(names)
	days := make([]seatDay, 0, len(names))
	now := seatDay{active: o.SeatsActive, reserved: o.SeatsReserved, limit: o.SeatLimit}
	for _, day := range names {
		now.day = day
		days = append(days, now)
		d := r.days[day]
		now.active -= d.active
		now.reserved -= d.reserved
		if d.limited {
			now.limit = d.limit
		}
	}
	return days
}
