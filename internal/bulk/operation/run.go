package operation

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/bulkoperation"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/bulk/seats"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/roster"
)

// Run queues a reviewed plan to run. The digest proves that the plan is the one that was reviewed. Calls with the same key and request return the same
// operation (H21). If the run is refused because of what the plan says, Run returns the operation's id together with the refusal.
func (o *Control) Run(ctx context.Context, id uuid.UUID, digest, key string) (uuid.UUID, error) {
	if !IsKey(key) {
		return uuid.Nil, fault.New(fault.InvalidInput, "An idempotency key must have 1 to 200 characters.").At("idempotencyKey")
	}
	sum := NewDigest()
	sum.Add([]any{id, digest})
	return o.run(ctx, id, digest, key, sum.String())
}

func (o *Control) run(ctx context.Context, id uuid.UUID, digest, key, hash string) (uuid.UUID, error) {
	seen, err := Find(ctx, o.DB, id)
	if err != nil {
		return uuid.Nil, err
	}
	if first, err := o.Replay(ctx, seen.OrganizationID, key, hash); err != nil || first != uuid.Nil {
		return first, err
	}
	var refusal error
	ran := id
	err = o.Directory.WithLock(ctx, seen.OrganizationID, func(ctx context.Context, c *directory.Change) error {
		refusal = nil
		// The lock is held, so the first request with this key has committed by now.
		if first, _, err := started(ctx, c.Tx.BulkOperation, seen.OrganizationID, key, hash); err != nil || first != uuid.Nil {
			ran = first
			return err
		}
		op, err := c.Tx.BulkOperation.Get(ctx, id)
		if err != nil {
			return err
		}
		if err := MayControl(c, op); err != nil {
			return err
		}
		if err := c.Viewer.Within(roster.ManageMembers); err != nil { // otherwise every row of an API client would be refused
			return err
		}
		if err := runnable(op, c, digest); err != nil {
			return err
		}
		refusal, err = Enqueue(ctx, c, op, c.Tx.BulkOperation.UpdateOneID(id).SetIdempotencyKey(key).SetRequestHash(hash))
		return err
	})
	if err != nil {
		return uuid.Nil, err
	}
	o.Hub.Tell(id)
	o.Wake()
	return ran, refusal
}

// Enqueue queues a plan to run. If the plan already shows that the run cannot succeed, the operation fails at once, and Enqueue returns the refusal.
func Enqueue(ctx context.Context, c *directory.Change, op *ent.BulkOperation, q *ent.BulkOperationUpdateOne) (refusal, err error) {
	q.SetQueuedAt(c.Now).AddSequence(1).SetActorID(c.Viewer.ActorID(op.OrganizationID))
	ahead, err := c.Tx.BulkOperation.Query().Where(bulkoperation.OrganizationID(op.OrganizationID), bulkoperation.StatusIn(jobs.Queued, jobs.Running, jobs.Canceling)).Count(ctx)
	if err != nil {
		return nil, err
	}
	if refusal, err = refusedByPlan(ctx, c, op, ahead > 0); err != nil {
		return nil, err
	}
	if refusal != nil {
		FailWith(q, refusal).SetFinishedAt(c.Now).SetStatus(jobs.To(jobs.Planned, jobs.Refuse))
	} else {
		q.SetStatus(jobs.To(jobs.Planned, jobs.Run))
	}
	if err := q.Exec(ctx); err != nil {
		return nil, err
	}
	c.Bulk = op.ID
	return refusal, c.LogEvent(ctx, audit.BulkRun, uuid.Nil, uuid.Nil, nil, audit.Operation{Source: op.Source, Status: jobs.Queued})
}

// runnable returns an error if the plan cannot be run or is not the one that was reviewed.
func runnable(op *ent.BulkOperation, c *directory.Change, digest string) error {
	switch {
	case op.Digest != digest:
		f := fault.New(fault.Stale, "The digest does not match this plan. Review the plan again and run it with its digest.").At("digest")
		f.Current = &fault.Current{Digest: op.Digest}
		return f
	case op.Status != jobs.Planned:
		return fault.New(fault.InvalidInput, "The operation is %s. Only a plan that was not run yet can be run.", op.Status).At("id")
	case op.ExpiresAt != nil && !op.ExpiresAt.After(c.Now):
		return fault.New(fault.Stale, "The plan has expired. Create a new one.").At("id")
	case !c.Org.BusinessManager:
		return fault.New(fault.NotOnboarded, "Business Manager is not turned on for %s. Ask your Roster representative.", c.Org.Name)
	}
	return Bounded(op.ErrorPolicy, op.Total)
}

// refusedByPlan returns the refusal of a run that cannot succeed according to its plan: seats are missing (H13), or too many rows are refused (H19). If the
// run waits for others, its seats are judged when it starts: the others may free seats or add its newcomers.
func refusedByPlan(ctx context.Context, c *directory.Change, op *ent.BulkOperation, waits bool) (refusal, err error) {
	switch {
	case op.ErrorPolicy == AllOrNothing && op.Refused > 0:
		return fault.New(fault.InvalidInput, "%d of %d rows are refused and the policy is ALL_OR_NOTHING. Fix them and create a new plan.", op.Refused, op.Total), nil
	case op.MaxErrors != nil && op.Refused > *op.MaxErrors:
		return fault.New(fault.LimitReached, "%d rows are refused, more than maxErrors allows (%d). Nothing was applied.", op.Refused, *op.MaxErrors), nil
	case op.OnSeatShortage != roster.FillInOrder && !waits:
		i, err := seats.Need(ctx, c, op)
		return i.Fault(), err
	}
	return nil, nil
}
