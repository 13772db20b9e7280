package row

import (
	"context"
	"database/sql"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/bulkchunk"
	"example.com/roster/ent/bulkrow"
	"example.com/roster/internal/store"
)

// Reader reads stored rows, from the database or within a transaction.
type Reader interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	Select(ctx context.Context, t *store.Table, statement string, args ...any) (*sql.Rows, error)
}

// Open returns the numbers of the chunks that are not done yet.
func Open(ctx context.Context, db Reader, op uuid.UUID) ([]int, error) {
	var numbers []int
	rows, err := db.QueryContext(ctx, `SELECT number FROM bulk_chunks WHERE id > $1 AND id <= $2 AND done_at IS NULL ORDER BY id`, op, store.LastRow(op))
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var n int
		err := scan(&n)
		numbers = append(numbers, n)
		return err
	})
	return numbers, err
}

// MarkDone marks chunks as done, and returns how many of them were not done before.
func MarkDone(ctx context.Context, tx *store.Tx, op uuid.UUID, numbers []int, at time.Time) (int, error) {
	marks := store.NewTable("id", store.UUID)
	for _, n := range numbers {
		marks.Add(store.RowID(op, n))
	}
	n, err := tx.Exec(ctx, marks, `UPDATE bulk_chunks SET done_at = $1 WHERE id IN (SELECT v.id FROM {v}) AND done_at IS NULL`, at)
	return int(n), err
}

// Done returns a function that reports whether the rows of a chunk are done. For nil, which means rows in no chunk, it reports whether the operation has
// ended with all rows done.
func Done(ctx context.Context, db Reader, op *ent.BulkOperation) (func(*int) bool, error) {
	open, err := Open(ctx, db, op.ID)
	if err != nil {
		return nil, err
	}
	waiting := make(map[int]bool, len(open))
	for _, n := range open {
		waiting[n] = true
	}
	return func(chunk *int) bool {
		if chunk == nil {
			return op.FinishedAt != nil && op.Pending == 0
		}
		return !waiting[*chunk]
	}, nil
}

// Drop deletes the rows and the chunks of an operation.
func Drop(ctx context.Context, tx *store.Tx, op uuid.UUID) error {
	if _, err := tx.BulkRow.Delete().Where(bulkrow.IDGT(op), bulkrow.IDLTE(store.LastRow(op))).Exec(ctx); err != nil {
		return err
	}
	_, err := tx.BulkChunk.Delete().Where(bulkchunk.IDGT(op), bulkchunk.IDLTE(store.LastRow(op))).Exec(ctx)
	return err
}
