package retention

import (
	"context"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/config"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// mark selects plans or operations whose rows are old.
type mark struct {
	where string // the condition for those before $1
	days  int
	least time.Duration // minimum age of the rows, whatever the setting is
	order string        // the column of the index that finds them
}

// marks returns all marks. A plan that never ran has no start time. While an operation is queued, its expires_at can pass like that of an expired plan, so only
// the status distinguishes them. The expressions on status prevent PostgreSQL from using the index of statuses, which would find every operation that ever
// ended.
func marks(keep config.Retention) []mark {
	return []mark{
		{`started_at IS NULL AND finished_at <= $1 AND status || '' IN ('CANCELED', 'FAILED')`, keep.KeepPlans, 0, "finished_at"},
		{`started_at IS NULL AND expires_at <= $1 AND status || '' = 'EXPIRED'`, keep.KeepPlans, 0, "expires_at"},
		{`started_at IS NOT NULL AND finished_at <= $1 AND status || '' IN ` + endedStatuses, keep.KeepOperations, roster.UndoFor, "finished_at"},
	}
}

// statement returns the statement that marks the $2 oldest with the time $3.
func (m mark) statement(dialect string) string {
	pick := `SELECT id FROM bulk_operations WHERE rows_removed_at IS NULL AND total > 0 AND ` + m.where + ` ORDER BY ` + m.order + ` LIMIT $2`
	if dialect == store.Postgres {
		pick += ` FOR UPDATE SKIP LOCKED`
	}
	return `UPDATE bulk_operations SET rows_removed_at = $3, rows_left = true WHERE id IN (` + pick + `)`
}

// markRows marks plans and operations before their rows are deleted, so that no client reads an incomplete list.
func (k *Keeper) markRows(ctx context.Context) error {
	for _, m := range marks(k.Keep) {
		if m.days == 0 {
			continue
		}
		upto := k.before(m.days)
		if least := store.Instant(k.Now().Add(-m.least)); least.Before(upto) {
			upto = least
		}
		if err := k.repeat(ctx, nil, "", func(ctx context.Context, tx *store.Tx) (int64, error) {
			return affected(tx.ExecContext(ctx, m.statement(tx.Dialect), upto, k.batch(), store.Instant(k.Now())))
		}); err != nil {
			return err
		}
	}
	return nil
}

// dropRows deletes the rows of marked plans and operations, including those that a stopped gateway has left.
func (k *Keeper) dropRows(ctx context.Context, gone *tally) error {
	for {
		var marked []uuid.UUID
		rows, err := k.DB.QueryContext(ctx, `SELECT id FROM bulk_operations WHERE rows_left ORDER BY id LIMIT $1`, batchRows)
		if err := store.Scan(rows, err, func(scan func(...any) error) error {
			marked = append(marked, uuid.Nil)
			return scan(&marked[len(marked)-1])
		}); err != nil || len(marked) == 0 {
			return err
		}
		for _, op := range marked {
			if empty, err := k.deleteRows(ctx, gone, op); err != nil || !empty {
				return err
			}
		}
	}
}

// deleteRows deletes the rows of one operation. It reports whether none is left, because another gateway may be deleting them, too.
func (k *Keeper) deleteRows(ctx context.Context, gone *tally, op uuid.UUID) (empty bool, err error) {
	last := store.LastRow(op)
	for _, table := range []string{"bulk_rows", "bulk_chunks"} {
		statement := `DELETE FROM ` + table + ` WHERE id IN (SELECT id FROM ` + table + ` WHERE id > $1 AND id <= $2 ORDER BY id LIMIT $3)`
		if err := k.repeat(ctx, gone, table, func(ctx context.Context, tx *store.Tx) (int64, error) {
			return affected(tx.ExecContext(ctx, statement, op, last, k.batch()))
		}); err != nil {
			return false, err
		}
	}
	err = k.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		n, err := affected(tx.ExecContext(ctx, `UPDATE bulk_operations SET rows_left = false WHERE id = $1
			AND NOT EXISTS (SELECT 1 FROM bulk_rows WHERE id > $1 AND id <= $2) AND NOT EXISTS (SELECT 1 FROM bulk_chunks WHERE id > $1 AND id <= $2)`, op, last))
		empty = n > 0
		return err
	})
	return empty, err
}
