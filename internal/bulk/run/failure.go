package run

import (
	"context"
	"log/slog"
	"time"

	"example.com/roster/ent"
	"example.com/roster/ent/bulkoperation"
	"example.com/roster/internal/access"
	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/store"
)

// maxFailures is the number of consecutive failures without progress after which an operation is given up.
const maxFailures = 3

// givenUp counts a failure, and reports whether the operation was ended because it has failed maxFailures times without progress. Then the next operation of
// the organization can run. Failures because the database is unavailable do not count.
func (r *running) givenUp(ctx context.Context, now func() time.Time, log *slog.Logger, met error) bool {
	if fault.Is(store.Fault(met), fault.Unavailable) {
		return false
	}
	ctx = access.Only(access.With(ctx, access.System()), r.lease.Organization)
	var op *ent.BulkOperation
	err := r.db.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		n, err := tx.BulkOperation.Update().Where(bulkoperation.ID(r.lease.Operation), bulkoperation.LeaseOwner(r.lease.Owner), bulkoperation.LeaseAttempt(r.lease.Attempt)).AddMishaps(1).Save(ctx)
		if err != nil || n == 0 {
			return err
		}
		op, err = tx.BulkOperation.Get(ctx, r.lease.Operation)
		return err
	})
	if err != nil || op == nil || op.Mishaps < maxFailures {
		return false
	}
	why := fault.New(fault.Internal, "The run failed %d times in the same way because of an error in Roster and was stopped. Rows that were applied stay applied. Report the operation's id to the gateway's operator.", op.Mishaps)
	if err = r.end(ctx, why); err != nil && !lost(err) { // ending may fail for the same reason; then only do the minimum
		err = r.db.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
			op, err := r.queue.Renew(ctx, tx, r.lease)
			if err != nil {
				return err
			}
			status, _ := jobs.Next(op.Status, lastEvent(op, why))
			if err := tx.Organization.UpdateOneID(r.lease.Organization).SetSeatsHeld(0).Exec(ctx); err != nil {
				return err
			}
			return operation.FailWith(tx.BulkOperation.UpdateOneID(op.ID), why).SetStatus(status).SetFinishedAt(store.Instant(now())).ClearLeaseUntil().AddSequence(1).Exec(ctx)
		})
		r.hub.Tell(r.lease.Operation)
	}
	if err != nil && !lost(err) {
		log.ErrorContext(ctx, "a bulk operation could not be marked as failed; trying again", "operation", r.lease.Operation, "error", err)
		return false
	}
	return true
}
