package row

import (
	"context"
	"database/sql"
	"slices"
	"strconv"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/bulkchunk"
	"example.com/roster/ent/bulkrow"
	"example.com/roster/internal/store"
)

// Reader is where stored rows are read: the database, or within a transaction that transaction.
type Reader interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	Select(ctx context.Context, t *store.Table, statement string, args ...any) (*sql.Rows, error)
}

// Open lists the chunks that are still to be done.
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

// Chunks are on their way into the database.
type Chunks struct{ *store.Table }

// NewChunks is an empty one.
func NewChunks() Chunks {
	return Chunks{store.NewTable("id", store.UUID, "number", store.Int, "rows", store.Int, "first", store.Int, "last", store.Int, "numbers", store.Text)}
}

// Insert stores the chunks.
func (t Chunks) Insert(ctx context.Context, tx *store.Tx, org uuid.UUID) error {
	_, err := tx.Exec(ctx, t.Table, `INSERT INTO bulk_chunks (organization_id, id, number, rows, first, last, numbers)
		SELECT $1, id, number, rows, first, last, numbers FROM {v}`, org)
	return err
}

// Add notes which rows are a chunk's: as a range where that says it.
func (t Chunks) Add(op uuid.UUID, number int, rows []int) {
	first, last := slices.Min(rows), slices.Max(rows)
	var numbers *string
	if last-first+1 != len(rows) {
		b := make([]byte, 0, 8*len(rows))
		for i, n := range rows {
			if i > 0 {
				b = append(b, ',')
			}
			b = strconv.AppendInt(b, int64(n), 10)
		}
		s := string(b)
		numbers = &s
	}
	t.Table.Add(store.RowID(op, number), number, len(rows), first, last, numbers)
}

// MarkDone marks chunks as done and answers how many of them were not yet.
func MarkDone(ctx context.Context, tx *store.Tx, op uuid.UUID, numbers []int, at time.Time) (int, error) {
	marks := store.NewTable("id", store.UUID)
	for _, n := range numbers {
		marks.Add(store.RowID(op, n))
	}
	n, err := tx.Exec(ctx, marks, `UPDATE bulk_chunks SET done_at = $1 WHERE id IN (SELECT v.id FROM {v}) AND done_at IS NULL`, at)
	return int(n), err
}

// Done tells of which chunk's rows are done; those of none are when the operation went to its end.
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
