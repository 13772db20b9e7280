package operation

import (
	"context"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/store"
)

// RowsRemoved returns an error if the operation's rows were deleted because of their age (H44), or nil.
func RowsRemoved(op *ent.BulkOperation) *fault.Error {
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

// RowsKept is RowsRemoved for the operation as the transaction sees it: its rows may have been deleted after it was found.
func RowsKept(ctx context.Context, tx *store.Tx, id uuid.UUID, path ...string) error {
	op, err := tx.BulkOperation.Get(ctx, id)
	if err != nil {
		return err
	}
	if f := RowsRemoved(op); f != nil {
		return f.At(path...)
	}
	return nil
}
