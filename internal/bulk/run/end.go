package run

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/bulkoperation"
	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/store"
)

// peopleAtOnce is how many people are mailed in one transaction, so that others get their turn between.
const peopleAtOnce = 2_000

// movedPeople lists whom a run has moved, by the rows that are done.
func (r *running) movedPeople(ctx context.Context, op uuid.UUID) ([]directory.Moved, error) {
	left, err := row.Open(ctx, r.db, op)
	if err != nil {
		return nil, err
	}
	done := ""
	if len(left) > 0 {
		done = ` AND EXISTS (SELECT 1 FROM bulk_chunks c WHERE c.id > $1 AND c.id <= $2 AND c.number = r.chunk AND c.done_at IS NOT NULL)`
	}
	return movedPeople(ctx, r.db, op, done)
}

// movedPeople lists whom the rows of an operation in chunks move, those that meet a condition.
func movedPeople(ctx context.Context, db *store.DB, op uuid.UUID, done string) (people []directory.Moved, err error) {
	rows, err := db.QueryContext(ctx, `SELECT r.user_id, max(CASE r.outcome WHEN 'ADDED' THEN 1 ELSE 0 END), max(CASE r.outcome WHEN 'REMOVED' THEN 1 ELSE 0 END),
		max(CASE r.outcome WHEN 'CHANGED' THEN 1 ELSE 0 END) FROM bulk_rows r WHERE r.id > $1 AND r.id <= $2 AND r.account_id IS NOT NULL AND r.outcome IN ('ADDED', 'REMOVED', 'CHANGED') AND r.chunk IS NOT NULL`+done+` GROUP BY r.user_id ORDER BY r.user_id`, op, store.LastRow(op))
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var m directory.Moved
		var added, removed, changed int
		err := scan(&m.User, &added, &removed, &changed)
		m.Added, m.Removed, m.Changed = added == 1, removed == 1, changed == 1
		people = append(people, m)
		return err
	})
	if err != nil {
		return nil, err
	}
	return markLeads(ctx, db, op, done, people)
}

// markLeads marks who became the primary user of an account instead of somebody else.
func markLeads(ctx context.Context, db *store.DB, op uuid.UUID, done string, people []directory.Moved) ([]directory.Moved, error) {
	leads := map[uuid.UUID]bool{}
	rows, err := db.QueryContext(ctx, `SELECT DISTINCT r.primary_after FROM bulk_rows r
		WHERE r.id > $1 AND r.id <= $2 AND r.primary_before IS NOT NULL AND r.primary_after IS NOT NULL AND r.chunk IS NOT NULL`+done, op, store.LastRow(op))
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		err := scan(&id)
		leads[id] = true
		return err
	}); err != nil {
		return nil, err
	}
	for i := range people {
		people[i].Leads = leads[people[i].User]
		delete(leads, people[i].User)
	}
	for _, id := range row.Sorted(leads) {
		people = append(people, directory.Moved{User: id, Leads: true})
	}
	return people, nil
}

// conclude judges once what the run means for each person whom it has moved, from before it to after it (H14): mails, invitations. Whoever goes on with the
// run after a stop begins again, and nobody is mailed twice.
func (r *running) conclude(ctx context.Context) (invited, leaving int, err error) {
	ctx = access.Only(access.With(ctx, access.System()), r.lease.Organization)
	op, err := r.db.Ent.BulkOperation.Get(ctx, r.lease.Operation)
	if err != nil || op.StartedAt == nil {
		return 0, 0, err
	}
	people, err := r.movedPeople(ctx, op.ID)
	if err != nil {
		return 0, 0, err
	}
	actor := access.System()
	actor.Email, actor.Identity = op.CreatedBy, op.ActorID // the mails are theirs, whatever they may do by now
	for page := range slices.Chunk(people, peopleAtOnce) {
		var come, gone int
		if err := r.directory.WithLock(access.With(ctx, actor), r.lease.Organization, func(ctx context.Context, c *directory.Change) error {
			if _, err := r.queue.Renew(ctx, c.Tx, r.lease); err != nil {
				return err
			}
			c.Bulk = op.ID
			var err error
			come, gone, err = c.Conclude(ctx, page, *op.StartedAt)
			return err
		}); err != nil {
			return 0, 0, err
		}
		invited, leaving = invited+come, leaving+gone
	}
	return invited, leaving, nil
}

// end gives the seats back that are still held, takes the sign-ins of who has left, and says how it went. Refused, it is a failure or, where something was
// applied, a part.
func (r *running) end(ctx context.Context, stop error) error {
	invited, leaving, err := r.conclude(ctx)
	if err != nil {
		return err
	}
	err = r.directory.WithLock(access.With(ctx, access.System()), r.lease.Organization, func(ctx context.Context, c *directory.Change) error {
		op, err := r.queue.Renew(ctx, c.Tx, r.lease)
		if err != nil {
			return err
		}
		if err := c.Tx.Organization.UpdateOneID(r.lease.Organization).SetSeatsHeld(0).Exec(ctx); err != nil {
			return err
		}
		if err := c.UnlinkFormer(ctx); err != nil {
			return err
		}
		q := c.Tx.BulkOperation.UpdateOneID(op.ID).SetFinishedAt(c.Now).ClearLeaseUntil().AddSequence(1).
			SetDoneInvitations(invited).SetDoneSignOuts(leaving)
		event := lastEvent(op, stop)
		switch {
		case event == jobs.Stop:
		case stop != nil:
			operation.FailWith(q, stop)
		case event == jobs.Fail:
			code, err := firstRefusal(ctx, c, op.ID)
			if err != nil {
				return err
			}
			operation.FailWith(q, fault.New(code, "All %d rows were refused; each of them says why.", op.Total))
		}
		status, ok := jobs.Next(op.Status, event)
		if !ok {
			return fmt.Errorf("an operation that is %s cannot %s", op.Status, event)
		}
		if stop == nil && op.Status != jobs.Canceling { // also the rows that needed nothing are done, and those that the plan refused
			q.SetPending(0).SetDoneUnchanged(op.Unchanged).SetDoneRefused(op.Refused)
		}
		c.Bulk = op.ID
		if err := c.Forget(ctx); err != nil {
			return err
		}
		if op.UndoesID != nil && (status == jobs.Succeeded || status == jobs.Partial) {
			if err := c.Tx.BulkOperation.Update().Where(bulkoperation.ID(*op.UndoesID)).SetUndoneByID(op.ID).Exec(ctx); err != nil {
				return err
			}
		}
		if err := q.SetStatus(status).Exec(ctx); err != nil {
			return err
		}
		if err := c.LogEvent(ctx, audit.BulkEnded, uuid.Nil, uuid.Nil, nil, audit.Operation{Status: status}); err != nil {
			return err
		}
		return r.hub.Announce(ctx, c.Tx, op.ID)
	})
	r.hub.Tell(r.lease.Operation)
	return err
}

// firstRefusal is what the first refused row is refused with.
func firstRefusal(ctx context.Context, c *directory.Change, op uuid.UUID) (code fault.Code, err error) {
	rows, err := c.Tx.QueryContext(ctx, `SELECT problem_code FROM bulk_rows WHERE id > $1 AND id <= $2 AND outcome = 'REFUSED' ORDER BY id LIMIT 1`, op, store.LastRow(op))
	err = store.Scan(rows, err, func(scan func(...any) error) error { return scan(&code) })
	return code, err
}

// lastEvent is how a run has ended; stop says why it did before its last row.
func lastEvent(op *ent.BulkOperation, stop error) jobs.Event {
	switch {
	case op.Status == jobs.Canceling:
		return jobs.Stop
	case stop != nil && op.Pending == op.Total, stop == nil && op.Refused == op.Total && op.Total > 0:
		return jobs.Fail
	case stop == nil && op.Refused == 0:
		return jobs.Succeed
	}
	return jobs.Miss
}
