package operation

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/internal/audit"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/jobs"
)

// Cancel stops a running operation between two chunks; rows that were applied stay applied and can be undone. An operation that is not running yet ends at
// once.
func (o *Control) Cancel(ctx context.Context, id uuid.UUID) (uuid.UUID, error) {
	seen, err := Find(ctx, o.DB, id)
	if err != nil {
		return uuid.Nil, err
	}
	err = o.Directory.WithLock(ctx, seen.OrganizationID, func(ctx context.Context, c *directory.Change) error {
		op, err := c.Tx.BulkOperation.Get(ctx, id)
		if err != nil {
			return err
		}
		if err := MayControl(c, op); err != nil {
			return err
		}
		if op.Status == jobs.Canceling || op.Status == jobs.Canceled {
			return nil
		}
		after, ok := jobs.Next(op.Status, jobs.Cancel)
		if !ok {
			return fault.New(fault.InvalidInput, "The operation is %s, so it cannot be canceled. Undo it instead.", op.Status).At("id")
		}
		q := c.Tx.BulkOperation.UpdateOneID(id).AddSequence(1).SetStatus(after)
		if jobs.Terminal(after) {
			q.SetFinishedAt(c.Now)
		}
		if op.Status == jobs.Planning {
			q.ClearIdempotencyKey().ClearLeaseUntil()
		}
		if err := q.Exec(ctx); err != nil {
			return err
		}
		if err := o.Hub.Announce(ctx, c.Tx, id); err != nil {
			return err
		}
		c.Bulk = id
		return c.LogEvent(ctx, audit.BulkCanceled, uuid.Nil, uuid.Nil, audit.Operation{Status: op.Status}, audit.Operation{Status: after})
	})
	if err != nil {
		return uuid.Nil, err
	}
	o.Hub.Tell(id)
	o.Wake()
	return id, nil
}
