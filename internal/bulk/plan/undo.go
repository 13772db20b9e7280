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
	"example.com/roster/internal/rules"
)

// maxUndoRows bounds the rows that an undo can name; without names it takes all.
const maxUndoRows = 1_000

// Undo plans the reverse of a run, row by row: what was touched since is kept and says so (H32). The plan is looked at and
// run like any other; an undo can be undone. What an earlier undo has not reversed can be undone again. Numbers are those of
// the rows that are meant; nil is all of them.
func (p *Planner) Undo(ctx context.Context, id uuid.UUID, numbers []int) (uuid.UUID, error) {
	if numbers != nil && (len(numbers) == 0 || len(numbers) > maxUndoRows) {
		return uuid.Nil, fault.New(fault.InvalidInput, "Pass 1 to 1,000 row numbers, or leave rows out to undo all of them.").At("rows")
	}
	return p.undo(ctx, id, numbers, nil)
}

// undone is an undo that is planned once more, for the rows that it was planned for, or for those of them that were refused.
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
	if err := share.Grow(ctx, book.WeightOf(op.Total)); err != nil { // before the database is held
		return uuid.Nil, err
	}
	back, b := draft(ctx, op.OrganizationID, operation.Undoing), book.New()
	back.ErrorPolicy, back.OnSeatShortage, back.OnExisting, back.AssignMode = operation.ApplyValid, rules.FillInOrder, rules.RefuseExisting, rules.ReplaceRoles
	back.IncludeSelf, back.UndoesID, back.Label, back.Total = true, &op.ID, op.Label, op.Total
	return p.store(ctx, back, b, func(ctx context.Context, c *directory.Change) error {
		if err := mayUndo(ctx, c, op); err != nil {
			return err
		}
		var only map[rules.Cell]bool
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

// mayUndo refuses viewers who cannot undo an operation, and operations that cannot be undone.
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
	case op.FinishedAt.Add(rules.UndoFor).Before(c.Now):
		return fault.New(fault.InvalidInput, "The operation ended more than %d days ago and can no longer be undone.", rules.UndoDays).At("id")
	}
	return nil
}
