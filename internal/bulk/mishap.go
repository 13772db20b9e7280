package bulk

import (
	"context"

	"example.com/roster/ent"
	"example.com/roster/ent/bulkoperation"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/store"
)

// givenUp counts a mishap. An operation that meets several without coming any further, none of which is the database's being away,
// ends, and lets the next one of its organization go.
func (e *Engine) givenUp(ctx context.Context, l *jobs.Lease, met error) bool {
	if fault.Is(store.Fault(met), fault.Unavailable) {
		return false
	}
	ctx = access.Only(access.With(ctx, access.System()), l.Organization)
	var op *ent.BulkOperation
	err := e.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		n, err := tx.BulkOperation.Update().Where(bulkoperation.ID(l.Operation), bulkoperation.LeaseOwner(l.Owner), bulkoperation.LeaseAttempt(l.Attempt)).AddMishaps(1).Save(ctx)
		if err != nil || n == 0 {
			return err
		}
		op, err = tx.BulkOperation.Get(ctx, l.Operation)
		return err
	})
	if err != nil || op == nil || op.Mishaps < mostMishaps {
		return false
	}
	why := fault.New(fault.Internal, "The run failed %d times in the same way because of an error in Roster and was stopped. Rows that were applied stay applied. Report the operation's id to the gateway's operator.", op.Mishaps)
	if err = e.end(ctx, l, why); err != nil && !lost(err) { // what it fails at may be what an end needs: then the least is done
		err = e.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
			op, err := e.Queue.Renew(ctx, tx, l)
			if err != nil {
				return err
			}
			status, _ := jobs.Next(op.Status, ending(op, why))
			if err := tx.Organization.UpdateOneID(l.Organization).SetSeatsHeld(0).Exec(ctx); err != nil {
				return err
			}
			return because(tx.BulkOperation.UpdateOneID(op.ID), why).SetStatus(status).SetFinishedAt(store.Instant(e.Now())).ClearLeaseUntil().AddSequence(1).Exec(ctx)
		})
		e.Hub.Tell(l.Operation)
	}
	if err != nil && !lost(err) {
		e.Log.ErrorContext(ctx, "a bulk operation could not be given up; trying again", "operation", l.Operation, "error", err)
		return false
	}
	return true
}
