package plan

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/bulk/book"
	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/bulk/source"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// expand completes the book with what must be read in the snapshot in which the operation is planned.
func (in *Input) expand(ctx context.Context, c *directory.Change, op *ent.BulkOperation, b *book.Book) (err error) {
	if op.SuccessorID, err = source.Successor(ctx, c, in.Successor); err != nil {
		return err
	}
	s := in.Source
	var only map[roster.Cell]bool // the memberships in which a role is replaced; nil for all
	if s.Again != nil {
		if s, only, err = s.earlier.source(ctx, c, s.Again); err != nil {
			return err
		}
	}
	switch {
	case !s.Offboard.None():
		return source.Offboard(ctx, c, op, b, s.Offboard)
	case s.Selection != nil:
		if err := source.FromSelection(ctx, c, b, *s.Selection); err != nil {
			return err
		}
	case s.UndoEvent != nil:
		return source.UndoEvent(ctx, c, op, b, *s.UndoEvent)
	case s.ReplaceRole != nil:
		return source.Replace(ctx, c, op, b, *s.ReplaceRole, only)
	case s.Like != nil:
		return source.Copy(ctx, c, op, b, *s.Like)
	case s.Again != nil:
		return source.SameRows(ctx, c, op, b, s.earlier.op, s.earlier.origin.Rows, s.Again.Refused, s.Again.Fixes)
	}
	return operation.KeepOrigin(op, operation.Origin{Rows: b.Len()})
}

// source returns the source of the earlier operation; if that was a list of rows, they are read again. If only the refused rows of an offboarding or of a
// role replacement are meant, only has their cells; otherwise it is nil.
func (e *earlier) source(ctx context.Context, c *directory.Change, again *source.Again) (s Source, only map[roster.Cell]bool, err error) {
	path := []string{"source", "again"}
	unknown := fault.New(fault.InvalidInput, "The operation was created by an earlier version, which did not keep its options. Create a new plan.").At(path...)
	if err := operation.RowsKept(ctx, c.Tx, e.op.ID, path...); err != nil {
		return s, nil, err
	}
	if again.Refused && (e.op.Source == operation.Replacing || e.op.Source == operation.Offboarding) {
		if only, err = row.Cells(ctx, c.Tx, e.op.ID, true); err != nil {
			return s, nil, err
		}
	}
	switch e.op.Source {
	case operation.Offboarding:
		if len(e.op.Leavers) == 0 {
			return s, nil, unknown
		}
		if s.Offboard.IDs = leavers(e.op, only); len(s.Offboard.IDs) == 0 {
			return s, nil, fault.New(fault.InvalidInput, "No row of the operation was refused.").At(path...)
		}
	case operation.Undoing:
		if s.UndoEvent = e.origin.Event; s.UndoEvent == nil {
			return s, nil, unknown
		}
	case operation.Replacing:
		if e.origin.Role == nil || e.origin.With == nil {
			return s, nil, unknown
		}
		s.ReplaceRole = &source.ReplaceRole{Role: row.RoleRef{ID: *e.origin.Role}, With: row.RoleRef{ID: *e.origin.With}}
		for _, id := range e.origin.Accounts {
			s.ReplaceRole.Accounts.Refs = append(s.ReplaceRole.Accounts.Refs, directory.AccountRef{ID: id})
		}
	default:
		s.Again, s.earlier = again, e
	}
	return s, only, nil
}

// leavers returns the people whom an operation removes everywhere, or only those of some cells, unless only is nil.
func leavers(op *ent.BulkOperation, only map[roster.Cell]bool) (people []uuid.UUID) {
	meant := map[uuid.UUID]bool{}
	for c := range only {
		meant[c.User] = true
	}
	for _, id := range row.SplitIDs(op.Leavers) {
		if only == nil || meant[id] {
			people = append(people, id)
		}
	}
	return people
}
