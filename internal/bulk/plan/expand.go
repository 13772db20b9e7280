package plan

import (
	"context"

	"example.com/roster/ent"
	"example.com/roster/internal/bulk/book"
	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/bulk/source"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/rules"
)

// expand writes into the book what is known only in the view of the database over which the operation is planned.
func (in *Input) expand(ctx context.Context, c *directory.Change, op *ent.BulkOperation, b *book.Book) (err error) {
	if op.SuccessorID, err = source.Successor(ctx, c, in.Successor); err != nil {
		return err
	}
	s := in.Source
	var only map[rules.Cell]bool // of memberships that hold a role that is replaced; nil for all
	if s.Again != nil {
		if s, only, err = s.earlier.source(ctx, c, s.Again); err != nil {
			return err
		}
	}
	switch {
	case s.Offboard != nil:
		return source.Offboard(ctx, c, op, b, s.Offboard)
	case s.UndoEvent != nil:
		return source.UndoEvent(ctx, c, op, b, *s.UndoEvent)
	case s.ReplaceRole != nil:
		return source.Replace(ctx, c, op, b, *s.ReplaceRole, only)
	case s.Again != nil:
		return source.SameRows(ctx, c, op, b, s.earlier.op, s.earlier.origin.Rows, s.Again.Refused, s.Again.Fixes)
	}
	return operation.KeepOrigin(op, operation.Origin{Rows: b.Len()})
}
