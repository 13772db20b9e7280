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
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/roster"
)

// maxUndoRows is the maximum number of rows that an undo can name.
const maxUndoRows = 1_000

// Undo plans the reversal of a run, row by row. Memberships that were changed since the run are kept, and their rows say so (H32). The plan is reviewed and
// run like any other, and an undo can be undone. Rows that an earlier undo did not reverse can be undone again. Only the rows with these numbers are
// reversed; nil means all.
func (p *Planner) Undo(ctx context.Context, id uuid.UUID, numbers []int) (uuid.UUID, error) {
	if numbers != nil && (len(numbers) == 0 || len(numbers) > maxUndoRows) {
		return uuid.Nil, fault.New(fault.InvalidInput, "Pass 1 to 1,000 row numbers, or leave rows out to undo all of them.").At("rows")
	}
	return p.undo(ctx, id, numbers, nil)
}

// undone is an undo that is planned again, for its rows or only for those that were refused.
type undone struct {
	by      *ent.BulkOperation
	refused bool
}

func (p *Planner) undo(ctx context.Context, id uuid.UUID, numbers []int, once *undone) (uuid.UUID, error) {
	op, err := operation.Find(ctx, p.Control.DB, id)
	if err != nil {
		return uuid.Nil, err
	}
	share := p.Memory.Share(p.MaxMemory)
	defer share.Leave()
	if err := share.Grow(ctx, book.WeightOf(op.Total)); err != nil { // wait for memory before the snapshot is opened
		return uuid.Nil, err
	}
	back, b := draft(ctx, op.OrganizationID, operation.Undoing), book.New()
	back.ErrorPolicy, back.OnSeatShortage, back.OnExisting, back.AssignMode = operation.ApplyValid, roster.FillInOrder, roster.RefuseExisting, roster.ReplaceRoles
	back.IncludeSelf, back.UndoesID, back.Label, back.Total = true, &op.ID, op.Label, op.Total
	return p.store(ctx, back, b, func(ctx context.Context, c *directory.Change) error {
		if err := mayUndo(ctx, c, op); err != nil {
			return err
		}
		var only map[roster.Cell]bool
		if once != nil {
			if err := operation.RowsKept(ctx, c.Tx, once.by.ID, "source", "again"); err != nil {
				return err
			}
			var err error
			if only, err = row.Cells(ctx, c.Tx, once.by.ID, once.refused); err != nil {
				return err
			}
		}
		return source.Undo(ctx, c, back, b, op, numbers, only)
	})
}

// mayUndo returns an error if the viewer may not undo the operation, or if it cannot be undone.
func mayUndo(ctx context.Context, c *directory.Change, op *ent.BulkOperation) error {
	if err := operation.MayControl(c, op); err != nil {
		return err
	}
	if err := operation.RowsKept(ctx, c.Tx, op.ID, "id"); err != nil {
		return err
	}
	switch {
	case !jobs.Terminal(op.Status) || op.FinishedAt == nil:
		return fault.New(fault.InvalidInput, "The operation is %s. Only an operation that has ended can be undone.", op.Status).At("id")
	case op.FinishedAt.Add(roster.UndoFor).Before(c.Now):
		return fault.New(fault.InvalidInput, "The operation ended more than %d days ago and can no longer be undone.", roster.UndoDays).At("id")
	}
	return nil
}
