package operation

import (
	"context"

	"example.com/roster/ent/bulkoperation"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/store"
)

// Sweep ends expired plans, also those of archived organizations, and plans whose gateway stopped while it created them.
func (o *Control) Sweep(ctx context.Context) error {
	return o.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		if err := tx.BulkOperation.Update().Where(bulkoperation.Status(jobs.Planned), bulkoperation.ExpiresAtLTE(store.Instant(o.Now()))).
			SetStatus(jobs.To(jobs.Planned, jobs.Expire)).AddSequence(1).Exec(ctx); err != nil {
			return err
		}
		return o.dropSilentPlans(ctx, tx)
	})
}

// dropSilentPlans ends plans whose gateway stopped while it created them. It frees their idempotency keys, because no caller has received these operations.
func (o *Control) dropSilentPlans(ctx context.Context, tx *store.Tx) error {
	now, err := o.Queue.Clock(ctx, tx)
	if err != nil {
		return err
	}
	dead, err := tx.BulkOperation.Query().Where(bulkoperation.Status(jobs.Planning), bulkoperation.LeaseUntilLTE(now)).All(ctx)
	if err != nil {
		return err
	}
	for _, op := range dead {
		// The row is locked by the update, which checks the lease again: the gateway may have continued, and even completed the plan.
		why := fault.New(fault.Unavailable, "The gateway stopped while it created the plan. Create a new plan.")
		n, err := tx.BulkOperation.Update().Where(bulkoperation.ID(op.ID), bulkoperation.Status(jobs.Planning), bulkoperation.LeaseUntilLTE(now)).
			SetTotal(0).SetPending(0).SetAdded(0).SetChanged(0).SetRemoved(0).SetUnchanged(0).SetRefused(0). // their rows are deleted below
			SetStatus(jobs.To(jobs.Planning, jobs.GiveUp)).SetFailureCode(string(why.Code)).SetFailureMessage(why.Message).ClearIdempotencyKey().SetFinishedAt(store.Instant(o.Now())).
			ClearLeaseUntil().AddSequence(1).Save(ctx)
		if err != nil {
			return err
		}
		if n == 0 {
			continue
		}
		if err := row.Drop(ctx, tx, op.ID); err != nil {
			return err
		}
	}
	return nil
}
