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

// peopleAtOnce is the number of people who are mailed in one transaction, so that others get the lock in between.
const peopleAtOnce = 2_000

// movedPeople returns the people whose access the run has changed, according to the rows that are done.
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

// movedPeople returns the people whose access the rows in an operation's chunks change, or only those of the rows that meet the condition done.
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

// markLeads marks the people who became the primary user of an account instead of somebody else.
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

// conclude sends the mails and invitations of the run. It compares, once for each person, their access before the run and after it (H14). If a run is
// continued after an interruption, conclude starts again, and nobody is mailed twice. It returns how many people were invited, and how many lose their
// sign-in.
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
	actor.Email, actor.Identity = op.CreatedBy, op.ActorID // the mails are from the actor, whatever their current rights
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

// end ends the operation: it releases the seats that are still held, unlinks the sign-ins of people who have left, and sets the final status. stop is why the
// run ended early; the status is then PARTIAL if rows were done, and otherwise FAILED.
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
		if stop == nil && op.Status != jobs.Canceling { // rows that needed nothing, and those that the plan refused, are done as well
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

// firstRefusal returns the problem of the first refused row.
func firstRefusal(ctx context.Context, c *directory.Change, op uuid.UUID) (code fault.Code, err error) {
	rows, err := c.Tx.QueryContext(ctx, `SELECT problem_code FROM bulk_rows WHERE id > $1 AND id <= $2 AND outcome = 'REFUSED' ORDER BY id LIMIT 1`, op, store.LastRow(op))
	err = store.Scan(rows, err, func(scan func(...any) error) error { return scan(&code) })
	return code, err
}

// lastEvent returns the event with which the run ends. stop is why it ended early, or nil.
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
