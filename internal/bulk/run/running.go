package run

import (
	"context"
	"errors"

	"example.com/roster/ent"
	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/store"
)

// running is an operation that this gateway runs, with its lease.
type running struct {
	db        *store.DB
	directory *directory.Directory
	queue     *jobs.Queue
	hub       *jobs.Hub
	worked    func(rows int)
	lease     *jobs.Lease
	viewer    *access.Viewer // the actor with their current rights, once the run has begun
}

// locked runs fn in a transaction under the organization's lock, checks and renews the lease, and stores the counters that fn changes in op. If the operation
// is being canceled, fn is not called. It returns the operation as it is afterwards.
func (r *running) locked(ctx context.Context, fn func(context.Context, *directory.Change, *ent.BulkOperation) error) (*ent.BulkOperation, error) {
	var after *ent.BulkOperation
	var left int
	err := r.directory.WithLock(access.With(ctx, r.viewer), r.lease.Organization, func(ctx context.Context, c *directory.Change) error {
		op, err := r.queue.Renew(ctx, c.Tx, r.lease)
		if err != nil {
			return err
		}
		after, left = op, op.Pending
		if op.Status == jobs.Canceling {
			return nil
		}
		c.Bulk = op.ID
		if err := fn(ctx, c, op); err != nil {
			return err
		}
		op.Sequence++
		if err := c.Tx.BulkOperation.UpdateOneID(op.ID).SetTotal(op.Total).SetPending(op.Pending).SetAdded(op.Added).SetChanged(op.Changed).SetRemoved(op.Removed).
			SetUnchanged(op.Unchanged).SetRefused(op.Refused).SetDoneAdded(op.DoneAdded).SetDoneChanged(op.DoneChanged).SetDoneRemoved(op.DoneRemoved).
			SetDoneUnchanged(op.DoneUnchanged).SetDoneRefused(op.DoneRefused).SetDonePrimaries(op.DonePrimaries).SetDoneEnds(op.DoneEnds).
			SetSequence(op.Sequence).SetMishaps(0).Exec(ctx); err != nil {
			return err
		}
		return r.hub.Announce(ctx, c.Tx, op.ID)
	})
	if err != nil {
		return nil, err
	}
	r.hub.Tell(r.lease.Operation)
	if r.worked != nil {
		r.worked(left - after.Pending)
	}
	return after, nil
}

// lost reports whether another gateway has the operation now.
func lost(err error) bool { return errors.Is(err, jobs.ErrLost) }

// endedByRule reports whether an error is a refusal by the rules, which ends the run, and not a failure.
func endedByRule(err error) bool {
	f, ok := fault.Of(err)
	return ok && f.Code.Fixable()
}
