package run

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/store"
)

// idleAtOnce is the number of rows without a change that are checked in one transaction.
const idleAtOnce = 5_000

// judgeIdle checks the rows for which the plan found nothing to do, before the run changes anything. A row whose membership was changed since the plan is
// refused as STALE, instead of being reported as done (H20).
func (r *running) judgeIdle(ctx context.Context, op *ent.BulkOperation) (*ent.BulkOperation, error) {
	for after := op.ID; op.Unchanged > 0; {
		to, n := after, 0
		rows, err := r.db.QueryContext(ctx, `SELECT id FROM bulk_rows WHERE id > $1 AND id <= $2 AND chunk IS NULL AND outcome IN ('UNCHANGED', 'NOT_A_MEMBER') ORDER BY id LIMIT $3`,
			after, store.LastRow(op.ID), idleAtOnce)
		if err := store.Scan(rows, err, func(scan func(...any) error) error { n++; return scan(&to) }); err != nil {
			return nil, err
		}
		if n == 0 {
			break
		}
		if op, err = r.locked(ctx, func(ctx context.Context, c *directory.Change, op *ent.BulkOperation) error {
			_, err := refuseStale(ctx, c, op, after, to)
			return err
		}); err != nil || op.Status == jobs.Canceling {
			return op, err
		}
		after = to
	}
	return op, nil
}

// refuseStale refuses the rows with ids after one and up to another for which the plan found nothing to do, and whose membership has changed since. It
// returns how many it refused.
func refuseStale(ctx context.Context, c *directory.Change, op *ent.BulkOperation, after, to uuid.UUID) (int, error) {
	result, err := c.Tx.ExecContext(ctx, `UPDATE bulk_rows SET outcome = 'REFUSED', problem_code = $1, problem_message = $2, notice = NULL
		WHERE id > $3 AND id <= $4 AND chunk IS NULL AND outcome IN ('UNCHANGED', 'NOT_A_MEMBER') AND account_id IS NOT NULL
		AND coalesce((SELECT m.version FROM memberships m WHERE m.user_id = bulk_rows.user_id AND m.account_id = bulk_rows.account_id
			AND (bulk_rows.version_before = 0 OR m.id = bulk_rows.membership_id)), 0) <> bulk_rows.version_before`,
		string(fault.Stale), "The plan had nothing to do in this row, but the access was changed since then. Create a new plan.", after, to)
	if err != nil {
		return 0, err
	}
	n, err := result.RowsAffected()
	op.Unchanged -= int(n)
	op.Refused += int(n)
	return int(n), err
}

// requireNoneStale returns STALE if the membership of a row for which the plan found nothing to do has changed since.
func requireNoneStale(ctx context.Context, c *directory.Change, op *ent.BulkOperation) error {
	n, err := refuseStale(ctx, c, op, op.ID, store.LastRow(op.ID))
	if err == nil && n > 0 {
		err = fault.New(fault.Stale, "%d rows without a change would now change something, because their people or accounts were changed after the plan was created. Nothing was applied. Create a new plan.", n)
	}
	return err
}
