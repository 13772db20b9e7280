package bulk

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/bulkoperation"
	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/store"
)

// peopleAtOnce is how many people are told in one transaction, so that others get their turn between.
const peopleAtOnce = 2_000

// idleAtOnce is how many rows that had nothing to do are judged in one transaction.
const idleAtOnce = 5_000

// judgeIdle judges the rows that had nothing to do by what is there now, before anything is done: where that has changed since the plan, the row is STALE
// and not reported as done (H20).
func (e *Engine) judgeIdle(ctx context.Context, l *jobs.Lease, viewer *access.Viewer, op *ent.BulkOperation) (*ent.BulkOperation, error) {
	for after := op.ID; op.Unchanged > 0; {
		to, n := after, 0
		rows, err := e.DB.QueryContext(ctx, `SELECT id FROM bulk_rows WHERE id > $1 AND id <= $2 AND chunk IS NULL AND outcome IN ('UNCHANGED', 'NOT_A_MEMBER') ORDER BY id LIMIT $3`,
			after, store.LastRow(op.ID), idleAtOnce)
		if err := store.Scan(rows, err, func(scan func(...any) error) error { n++; return scan(&to) }); err != nil {
			return nil, err
		}
		if n == 0 {
			break
		}
		if op, err = e.locked(ctx, l, viewer, func(ctx context.Context, c *directory.Change, op *ent.BulkOperation) error {
			_, err := stale(ctx, c, op, after, to)
			return err
		}); err != nil || op.Status == Canceling {
			return op, err
		}
		after = to
	}
	return op, nil
}

// stale refuses the rows after one and up to another that had nothing to do and would have something to do now. It answers how many.
func stale(ctx context.Context, c *directory.Change, op *ent.BulkOperation, after, to uuid.UUID) (int, error) {
	result, err := c.Tx.ExecContext(ctx, `UPDATE bulk_rows SET outcome = 'REFUSED', problem_code = $1, problem_message = $2, notice = NULL
		WHERE id > $3 AND id <= $4 AND chunk IS NULL AND outcome IN ('UNCHANGED', 'NOT_A_MEMBER') AND account_id IS NOT NULL
		AND coalesce((SELECT m.version FROM memberships m WHERE m.user_id = bulk_rows.user_id AND m.account_id = bulk_rows.account_id
			AND (bulk_rows.version_before = 0 OR m.id = bulk_rows.membership_id)), 0) <> bulk_rows.version_before`,
		string(fault.Stale), "Nothing was to be done by the plan, and it was changed since. Plan again.", after, to)
	if err != nil {
		return 0, err
	}
	n, err := result.RowsAffected()
	op.Unchanged -= int(n)
	op.Refused += int(n)
	return int(n), err
}

// noneStale refuses ALL_OR_NOTHING where a row that had nothing to do has something to do now.
func noneStale(ctx context.Context, c *directory.Change, op *ent.BulkOperation) error {
	n, err := stale(ctx, c, op, op.ID, store.LastRow(op.ID))
	if err == nil && n > 0 {
		err = fault.New(fault.Stale, "%d rows without a change would now change something, because their people or accounts were changed after the plan was created. Nothing was applied. Create a new plan.", n)
	}
	return err
}

// moved lists whom a run has moved, by the rows that are done.
func (e *Engine) moved(ctx context.Context, op uuid.UUID) ([]directory.Moved, error) {
	left, err := open(ctx, e.DB, op)
	if err != nil {
		return nil, err
	}
	done := ""
	if len(left) > 0 {
		done = ` AND EXISTS (SELECT 1 FROM bulk_chunks c WHERE c.id > $1 AND c.id <= $2 AND c.number = r.chunk AND c.done_at IS NOT NULL)`
	}
	var people []directory.Moved
	rows, err := e.DB.QueryContext(ctx, `SELECT r.user_id, max(CASE r.outcome WHEN 'ADDED' THEN 1 ELSE 0 END), max(CASE r.outcome WHEN 'REMOVED' THEN 1 ELSE 0 END)
		FROM bulk_rows r WHERE r.id > $1 AND r.id <= $2 AND r.account_id IS NOT NULL AND r.outcome IN ('ADDED', 'REMOVED') AND r.chunk IS NOT NULL`+done+` GROUP BY r.user_id ORDER BY r.user_id`, op, store.LastRow(op))
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var m directory.Moved
		var added, removed int
		err := scan(&m.User, &added, &removed)
		m.Added, m.Removed = added == 1, removed == 1
		people = append(people, m)
		return err
	})
	return people, err
}

// conclude judges once what the run means for each person whom it has moved, from before it to after it (H14): mails, invitations. Whoever goes on with the
// run after a stop begins again, and nobody is told twice.
func (e *Engine) conclude(ctx context.Context, l *jobs.Lease) (invited, leaving int, err error) {
	ctx = access.Only(access.With(ctx, access.System()), l.Organization)
	op, err := e.DB.Ent.BulkOperation.Get(ctx, l.Operation)
	if err != nil || op.StartedAt == nil {
		return 0, 0, err
	}
	people, err := e.moved(ctx, op.ID)
	if err != nil {
		return 0, 0, err
	}
	actor := access.System()
	actor.Email, actor.Identity = op.CreatedBy, op.ActorID // the mails are theirs, whatever they may do by now
	for page := range slices.Chunk(people, peopleAtOnce) {
		var come, gone int
		if err := e.Directory.Locked(access.With(ctx, actor), l.Organization, func(ctx context.Context, c *directory.Change) error {
			if _, err := e.Queue.Renew(ctx, c.Tx, l); err != nil {
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
func (e *Engine) end(ctx context.Context, l *jobs.Lease, stop error) error {
	invited, leaving, err := e.conclude(ctx, l)
	if err != nil {
		return err
	}
	err = e.Directory.Locked(access.With(ctx, access.System()), l.Organization, func(ctx context.Context, c *directory.Change) error {
		op, err := e.Queue.Renew(ctx, c.Tx, l)
		if err != nil {
			return err
		}
		if err := c.Tx.Organization.UpdateOneID(l.Organization).SetSeatsHeld(0).Exec(ctx); err != nil {
			return err
		}
		if err := c.UnlinkFormer(ctx); err != nil {
			return err
		}
		q := c.Tx.BulkOperation.UpdateOneID(op.ID).SetFinishedAt(c.Now).ClearLeaseUntil().AddSequence(1).
			SetDoneInvitations(invited).SetDoneSignOuts(leaving)
		event := ending(op, stop)
		switch {
		case event == jobs.Stop:
		case stop != nil:
			because(q, stop)
		case event == jobs.Fail:
			code, err := firstRefusal(ctx, c, op.ID)
			if err != nil {
				return err
			}
			because(q, fault.New(code, "All %d rows were refused; each of them says why.", op.Total))
		}
		status, ok := jobs.Next(op.Status, event)
		if !ok {
			return fmt.Errorf("an operation that is %s cannot %s", op.Status, event)
		}
		if stop == nil && op.Status != Canceling { // also the rows that needed nothing are done, and those that the plan refused
			q.SetPending(0).SetDoneUnchanged(op.Unchanged).SetDoneRefused(op.Refused)
		}
		c.Bulk = op.ID
		if err := c.Forget(ctx); err != nil {
			return err
		}
		if op.UndoesID != nil && (status == Succeeded || status == Partial) {
			if err := c.Tx.BulkOperation.Update().Where(bulkoperation.ID(*op.UndoesID)).SetUndoneByID(op.ID).Exec(ctx); err != nil {
				return err
			}
		}
		if err := q.SetStatus(status).Exec(ctx); err != nil {
			return err
		}
		if err := c.Log(ctx, audit.BulkEnded, uuid.Nil, uuid.Nil, nil, audit.Operation{Status: status}); err != nil {
			return err
		}
		return e.Hub.Announce(ctx, c.Tx, op.ID)
	})
	e.Hub.Tell(l.Operation)
	return err
}

// firstRefusal is what the first refused row is refused with.
func firstRefusal(ctx context.Context, c *directory.Change, op uuid.UUID) (code fault.Code, err error) {
	rows, err := c.Tx.QueryContext(ctx, `SELECT problem_code FROM bulk_rows WHERE id > $1 AND id <= $2 AND outcome = 'REFUSED' ORDER BY id LIMIT 1`, op, store.LastRow(op))
	err = store.Scan(rows, err, func(scan func(...any) error) error { return scan(&code) })
	return code, err
}

// ending is how a run has ended; stop says why it did before its last row.
func ending(op *ent.BulkOperation, stop error) jobs.Event {
	switch {
	case op.Status == Canceling:
		return jobs.Stop
	case stop != nil && op.Pending == op.Total, stop == nil && op.Refused == op.Total && op.Total > 0:
		return jobs.Fail
	case stop == nil && op.Refused == 0:
		return jobs.Succeed
	}
	return jobs.Miss
}
