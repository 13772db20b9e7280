package bulk

import (
	"context"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/fault"
)

// rowsRemoved refuses what needs the rows of an operation where these were deleted because of their age (H44).
func rowsRemoved(op *ent.BulkOperation) *fault.Error {
	if op.RowsRemovedAt == nil {
		return nil
	}
	setting := "ROSTER_KEEP_OPERATIONS"
	if op.StartedAt == nil {
		setting = "ROSTER_KEEP_PLANS"
	}
	return fault.New(fault.RowsRemoved, "The rows of the operation were deleted on %s because of their age, as the gateway's setting %s says. Its counts are still available.",
		op.RowsRemovedAt.UTC().Format(time.DateOnly), setting)
}

// stillKept is rowsRemoved as the planner's view shows an operation: its rows may have gone since it was found.
func (p *planner) stillKept(ctx context.Context, id uuid.UUID, path ...string) error {
	op, err := p.c.Tx.BulkOperation.Get(ctx, id)
	if err != nil {
		return err
	}
	if f := rowsRemoved(op); f != nil {
		return f.At(path...)
	}
	return nil
}
