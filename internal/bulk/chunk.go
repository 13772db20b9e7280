package bulk

import (
	"context"
	"database/sql"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/store"
)

// chunk is what one transaction applies: rows as the plan left them. Several can be taken as one.
type chunk struct {
	numbers []int
	items   []item
	waited  time.Duration // for the organization's lock
	took    time.Duration // in the transaction, from then on
	awaited bool          // by others, at the end of it
}

// reader is where stored rows are read: the database, or within a transaction that transaction.
type reader interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	Select(ctx context.Context, t *store.Table, statement string, args ...any) (*sql.Rows, error)
}

// open lists the chunks that are still to be done.
func open(ctx context.Context, db reader, op uuid.UUID) ([]int, error) {
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

func newChunks() *store.Table {
	return store.NewTable("id", store.UUID, "number", store.Int, "rows", store.Int, "first", store.Int, "last", store.Int, "numbers", store.Text)
}

func insertChunks(ctx context.Context, tx *store.Tx, t *store.Table, org uuid.UUID) error {
	_, err := tx.Exec(ctx, t, `INSERT INTO bulk_chunks (organization_id, id, number, rows, first, last, numbers)
		SELECT $1, id, number, rows, first, last, numbers FROM {v}`, org)
	return err
}

// addChunk notes which rows are a chunk's: as a range where that says it.
func addChunk(t *store.Table, op uuid.UUID, number int, rows []int) {
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
	t.Add(store.RowID(op, number), number, len(rows), first, last, numbers)
}

// fetch reads a chunk's rows, also outside of the transaction that applies them: nobody else changes them.
func fetch(ctx context.Context, db reader, op uuid.UUID, number int) (*chunk, error) {
	var first, last int
	var numbers sql.NullString
	rows, err := db.QueryContext(ctx, `SELECT first, last, numbers FROM bulk_chunks WHERE id = $1`, store.RowID(op, number))
	if err := store.Scan(rows, err, func(scan func(...any) error) error { return scan(&first, &last, &numbers) }); err != nil {
		return nil, err
	}
	if numbers.Valid {
		t := store.NewTable("id", store.UUID)
		for part := range strings.SplitSeq(numbers.String, ",") {
			n, err := strconv.Atoi(part)
			if err != nil {
				return nil, err
			}
			t.Add(store.RowID(op, n))
		}
		rows, err = db.Select(ctx, t, `SELECT `+rowColumns+` FROM {v} JOIN bulk_rows r ON r.id = v.id ORDER BY r.id`)
	} else {
		rows, err = db.QueryContext(ctx, `SELECT `+rowColumns+` FROM bulk_rows r WHERE r.id >= $1 AND r.id <= $2 ORDER BY r.id`, store.RowID(op, first), store.RowID(op, last))
	}
	ch, sets := &chunk{numbers: []int{number}}, sets{}
	return ch, store.Scan(rows, err, func(scan func(...any) error) error {
		it, err := scanRow(scan, sets)
		ch.items = append(ch.items, it)
		return err
	})
}
