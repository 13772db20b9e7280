// Package seats counts what a bulk operation means for the seats of its organization, for its plan and again when it runs. It refuses to say who gets a seat:
// rules decides that.
package seats

import (
	"context"
	"database/sql"
	"maps"
	"slices"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// Need returns what a run means for the seats with the current state, which may differ from what its plan saw (H13): people may have got or lost a seat
// since. If there is a free seat for every row that adds access, it returns the plan's numbers without counting.
func Need(ctx context.Context, c *directory.Change, op *ent.BulkOperation) (rules.Impact, error) {
	s := c.Seats()
	i := rules.Impact{Entitled: s.Limit, Before: s.Used(), NewPeople: op.NewPeople, LeavingPeople: op.LeavingPeople}
	if op.Added <= s.Free() {
		return i, nil
	}
	unknown := map[uuid.UUID]string{} // people who are not in the organization, by id, with the key of their email
	i.NewPeople, i.LeavingPeople = 0, 0
	rows, err := c.Tx.QueryContext(ctx, `SELECT r.user_id, max(coalesce(r.email, '')), u.id, max(u.status), max(u.organization_role), max(CASE WHEN u.seat_since IS NULL THEN 0 ELSE 1 END),
		sum(CASE WHEN r.account_id IS NOT NULL AND r.outcome = 'ADDED' AND m.id IS NULL THEN 1 WHEN r.outcome = 'REMOVED' AND m.id IS NOT NULL THEN -1 ELSE 0 END),
		max(CASE WHEN r.account_id IS NULL AND r.outcome = 'ADDED' THEN 1 ELSE 0 END), max(CASE WHEN r.account_id IS NULL AND r.outcome = 'REMOVED' THEN 1 ELSE 0 END),
		(SELECT count(*) FROM memberships h WHERE h.user_id = u.id)
		FROM bulk_rows r LEFT JOIN users u ON u.id = r.user_id LEFT JOIN memberships m ON m.user_id = r.user_id AND m.account_id = r.account_id
		WHERE r.id > $1 AND r.id <= $2 AND r.outcome IN ('ADDED', 'REMOVED') GROUP BY r.user_id, u.id`, op.ID, store.LastRow(op.ID))
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		var known uuid.NullUUID
		var email string
		var status, duty sql.NullString
		var seated, grants, given, taken, holds int
		if err := scan(&id, &email, &known, &status, &duty, &seated, &grants, &given, &taken, &holds); err != nil {
			return err
		}
		if !known.Valid {
			unknown[id] = identifier.EmailKey(email)
			return nil
		}
		serves := given == 1 || taken == 0 && roster.OrganizationRole(duty.String) != roster.NoDuty
		after := roster.Status(status.String) != roster.Suspended && (holds+grants > 0 || serves)
		switch {
		case after && seated == 0:
			i.NewPeople++
		case !after && seated == 1:
			i.LeavingPeople++
		}
		return nil
	}); err != nil {
		return i, err
	}
	come, err := comeSince(ctx, c, unknown)
	i.NewPeople += len(unknown) - come
	i.Short = max(0, i.NewPeople-i.LeavingPeople-s.Free())
	return i, err
}

// comeSince returns how many of a plan's newcomers have joined since, with the same email and another id, and have a seat.
func comeSince(ctx context.Context, c *directory.Change, people map[uuid.UUID]string) (int, error) {
	emails, found := store.NewTable("key", store.Text), map[string]*directory.FoundPerson{}
	for _, key := range people {
		emails.Add(key)
	}
	if err := c.FindPeople(ctx, emails, "email_key", found); err != nil {
		return 0, err
	}
	known := map[uuid.UUID]bool{}
	for _, key := range people {
		if n := found[key]; n != nil {
			known[n.ID] = true
		}
	}
	return Taken(ctx, c.Tx, known)
}

// CountHeld tells the tally how many memberships the people have who lose some, so that it knows who leaves.
func CountHeld(ctx context.Context, c *directory.Change, t *rules.Tally) error {
	losing := t.Losing()
	if len(losing) == 0 {
		return nil
	}
	rows, err := c.Tx.Select(ctx, store.IDs(losing), `SELECT m.user_id, count(*) FROM {v} JOIN memberships m ON m.user_id = v.id GROUP BY m.user_id`)
	return store.Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		var n int
		err := scan(&id, &n)
		t.Holds(id, n)
		return err
	})
}

// WithoutSeat returns the people who have no seat once all chunks are done. It writes nothing. Refusing somebody can free a seat, or keep an account's
// administrator, so decide decides the chunks again and again until no seat is missing (H13).
func WithoutSeat(ctx context.Context, c *directory.Change, seats roster.Seats, decide func(refused map[uuid.UUID]bool, tally *rules.Tally) error) (map[uuid.UUID]bool, error) {
	refused := map[uuid.UUID]bool{}
	for {
		tally := rules.NewTally()
		if err := decide(refused, tally); err != nil {
			return nil, err
		}
		if err := CountHeld(ctx, c, tally); err != nil {
			return nil, err
		}
		more := tally.Seatless(seats)
		if len(more) == 0 {
			return refused, nil
		}
		for _, id := range more {
			refused[id] = true
		}
	}
}

// Taken returns how many of some people have a seat now.
func Taken(ctx context.Context, tx *store.Tx, people map[uuid.UUID]bool) (n int, err error) {
	rows, err := tx.Select(ctx, store.IDs(slices.Collect(maps.Keys(people))), `SELECT count(*) FROM {v} JOIN users u ON u.id = v.id WHERE u.seat_since IS NOT NULL`)
	err = store.Scan(rows, err, func(scan func(...any) error) error { return scan(&n) })
	return n, err
}
