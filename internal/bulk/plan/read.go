package plan

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/internal/bulk/book"
	"example.com/roster/internal/bulk/capacity"
	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/bulk/source"
	"example.com/roster/internal/store"
)

// read writes a source into the book, if it needs no snapshot of the database for that, and returns the hash of the request. Other sources are read by
// expand; for some of them, expected is approximately how many rows they will have. Nothing is stored yet.
func (in *Input) read(ctx context.Context, db *store.DB, org uuid.UUID, b *book.Book, places *capacity.Places, share *capacity.Share) (hash string, expected int, err error) {
	sum := operation.NewDigest()
	sum.Add([]any{org, in.ErrorPolicy, in.MaxErrors, in.IncludeSelf, in.OnSeatShortage, in.OnExisting, in.AssignMode, in.Successor, in.Label})
	s := in.Source
	switch {
	case s.Rows != nil:
		sum.Add(s.Rows)
		err = source.Rows(b, s.Rows)
	case s.CSV != nil:
		err = source.File(ctx, db, org, source.Upload{In: s.CSV, How: s.How, OnReading: s.OnReading}, sum, b, places, share)
	case s.Selection != nil:
		sum.Add(s.Selection)
		expected, err = s.Selection.Expect(ctx, db, org, share)
	case s.UndoEvent != nil:
		sum.Add([]any{"undoEvent", s.UndoEvent})
	case s.ReplaceRole != nil:
		sum.Add([]any{"replaceRole", s.ReplaceRole})
	case s.Like != nil:
		sum.Add([]any{"like", s.Like})
	case s.Again != nil:
		sum.Add([]any{"again", s.Again})
		expected = s.earlier.op.Total
		err = share.Grow(ctx, book.WeightOf(expected))
	default:
		sum.Add(s.Offboard)
		expected, err = s.Offboard.Expect(ctx, db, org, share)
	}
	return sum.String(), expected, err
}
