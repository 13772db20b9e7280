package directory

import (
	"context"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/notify"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// What a bulk run means for a person is decided once, from the state before the run to the state after it (H14). A run changes people in several
// transactions: a person who loses all access in one may get access again in the next, and then has never left.

// keepWhoLeaves records what people had who lose all access in this part of a run.
func (c *Change) keepWhoLeaves(now *store.Writes, d *rules.Decision) {
	t := store.NewTable("row_id", store.UUID, "id", store.UUID)
	for _, p := range d.People {
		if p.After.Status == roster.Former && p.Before.Status != roster.Former {
			t.Add(store.NewID(), p.After.ID)
		}
	}
	now.Add(t, `INSERT INTO bulk_people (id, organization_id, operation_id, user_id, status, seat_since, invitation_expires_at, invited_at, invited_by, invited_by_id)
		SELECT v.row_id, $1, $2, u.id, u.status, u.seat_since, u.invitation_expires_at, u.invited_at, u.invited_by, u.invited_by_id FROM {v} JOIN users u ON u.id = v.id WHERE true
		ON CONFLICT (operation_id, user_id) DO NOTHING`, c.Org.ID, c.Bulk)
}

// restoreWhoIsBack gives people who lost all access in an earlier part of the run, and have access again, what they had before: the seat with its
// date, and the invitation that they were sent.
func (c *Change) restoreWhoIsBack(ctx context.Context, d *rules.Decision) error {
	t := store.NewTable("id", store.UUID)
	for _, p := range d.People {
		if p.Before.Status == roster.Former && p.After.Status != roster.Former {
			t.Add(p.After.ID)
		}
	}
	n, err := c.Tx.Exec(ctx, t, `UPDATE users SET seat_since = b.seat_since,
		invitation_expires_at = CASE WHEN users.status = b.status THEN b.invitation_expires_at ELSE users.invitation_expires_at END,
		invited_at = CASE WHEN users.status = b.status THEN b.invited_at ELSE users.invited_at END,
		invited_by = CASE WHEN users.status = b.status THEN b.invited_by ELSE users.invited_by END,
		invited_by_id = CASE WHEN users.status = b.status THEN b.invited_by_id ELSE users.invited_by_id END
		FROM {v} JOIN bulk_people b ON b.user_id = v.id AND b.operation_id = $1 WHERE users.id = v.id`, c.Bulk)
	if err != nil || n == 0 {
		return err
	}
	return c.rearm(ctx) // somebody has an invitation again that may end earlier than a new one
}

// Moved is a person whose access a run has changed.
type Moved struct {
	User           uuid.UUID
	Added, Removed bool // to or from an account
	Changed        bool // other roles or another end on an account
	Leads          bool // the primary user of an account instead of somebody else
}

// Conclude completes a run that began at since for some of the people whom it has moved: each gets one mail (H38), and invitations of people without any access
// end. Called again for the same people, it does nothing more. It returns how many were invited, and how many lose their sign-in.
func (c *Change) Conclude(ctx context.Context, moved []Moved, since time.Time) (invited, leaving int, err error) {
	t, about := store.NewTable("id", store.UUID), make(map[uuid.UUID]Moved, len(moved))
	for _, m := range moved {
		t.Add(m.User)
		about[m.User] = m
	}
	var messages []notify.Message
	var former []uuid.UUID
	rows, err := c.Tx.Select(ctx, t, `SELECT u.id, u.status, CASE WHEN u.identity_id IS NULL THEN 0 ELSE 1 END,
		CASE WHEN u.status = 'INVITED' AND u.invited_at >= $2 AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.user_id = u.id AND o.kind = 'invited' AND o.created_at >= u.invited_at
			AND o.bulk_operation_id IS NULL) THEN 1 ELSE 0 END,
		CASE WHEN EXISTS (SELECT 1 FROM outbox o WHERE o.user_id = u.id AND o.bulk_operation_id = $1) THEN 1 ELSE 0 END
		FROM {v} JOIN users u ON u.id = v.id ORDER BY u.id`, c.Bulk, since)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		var status roster.Status
		var canSignIn, fresh, mailed int
		if err := scan(&id, &status, &canSignIn, &fresh, &mailed); err != nil {
			return err
		}
		if status == roster.Former {
			former = append(former, id)
			leaving += canSignIn
		}
		invited += fresh
		if kind := mailKind(about[id], fresh == 1, status, id == c.Viewer.ActorID(c.Org.ID)); kind != "" && mailed == 0 {
			messages = append(messages, c.mail(id, kind))
		}
		return nil
	}); err != nil {
		return 0, 0, err
	}
	if _, err := c.Tx.Exec(ctx, store.IDs(former), `DELETE FROM invitations WHERE user_id IN (SELECT v.id FROM {v})`); err != nil {
		return 0, 0, err
	}
	return invited, leaving, notify.Enqueue(ctx, c.Tx, c.Now, messages...)
}

// mailKind returns the kind of the one mail that a change or a run sends to a person, or "" for none. People are not mailed that their access changed if they
// cannot sign in or made the change themselves.
func mailKind(m Moved, invited bool, status roster.Status, actor bool) notify.Kind {
	switch {
	case invited:
		return notify.Invited
	case m.Added && status == roster.Suspended:
		return "" // they have no access until they are reactivated
	case m.Leads && !actor:
		return notify.TookOver
	case m.Added:
		return notify.Added
	case m.Removed:
		return notify.Removed
	case m.Changed && status == roster.Active && !actor:
		return notify.AccessChanged
	}
	return ""
}

// Forget deletes what was recorded of people for the run, once it has ended.
func (c *Change) Forget(ctx context.Context) error {
	_, err := c.Tx.ExecContext(ctx, `DELETE FROM bulk_people WHERE operation_id = $1`, c.Bulk)
	return err
}
