package bulk

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/bulkoperation"
	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/rules"
)

// Run runs a plan that was looked at: the digest proves that what runs is what was seen. The same key answers the same
// operation (H21).
func (e *Engine) Run(ctx context.Context, id uuid.UUID, digest, key string) (uuid.UUID, error) {
	if !keyShape(key) {
		return uuid.Nil, fault.New(fault.InvalidInput, "An idempotency key must have 1 to 200 characters.").At("idempotencyKey")
	}
	sum := newDigest()
	sum.add([]any{id, digest})
	return e.run(ctx, id, digest, key, sum.String())
}

func (e *Engine) run(ctx context.Context, id uuid.UUID, digest, key, hash string) (uuid.UUID, error) {
	seen, err := e.find(ctx, id)
	if err != nil {
		return uuid.Nil, err
	}
	if again, err := e.replay(ctx, seen.OrganizationID, key, hash); err != nil || again != uuid.Nil {
		return again, err
	}
	var refusal error
	ran := id
	err = e.Directory.Locked(ctx, seen.OrganizationID, func(ctx context.Context, c *directory.Change) error {
		refusal = nil
		// Whoever came first with this key has committed by now: the lock is held.
		if again, _, err := started(ctx, c.Tx.BulkOperation, seen.OrganizationID, key, hash); err != nil || again != uuid.Nil {
			ran = again
			return err
		}
		op, err := c.Tx.BulkOperation.Get(ctx, id)
		if err != nil {
			return err
		}
		if err := steers(c, op); err != nil {
			return err
		}
		if err := c.Viewer.Within(rules.ManageMembers); err != nil { // an API client whose every row would be refused
			return err
		}
		if err := runnable(op, c, digest); err != nil {
			return err
		}
		refusal, err = enqueue(ctx, c, op, c.Tx.BulkOperation.UpdateOneID(id).SetIdempotencyKey(key).SetRequestHash(hash))
		return err
	})
	if err != nil {
		return uuid.Nil, err
	}
	e.Hub.Tell(id)
	e.Wake()
	return ran, refusal
}

// enqueue lets a plan run as soon as it is its turn, or fails it at once where its plan says that it cannot be.
func enqueue(ctx context.Context, c *directory.Change, op *ent.BulkOperation, q *ent.BulkOperationUpdateOne) (refusal, err error) {
	q.SetQueuedAt(c.Now).AddSequence(1).SetActorID(c.Viewer.ActorID(op.OrganizationID))
	ahead, err := c.Tx.BulkOperation.Query().Where(bulkoperation.OrganizationID(op.OrganizationID), bulkoperation.StatusIn(Queued, Running, Canceling)).Count(ctx)
	if err != nil {
		return nil, err
	}
	if refusal, err = hopeless(ctx, c, op, ahead > 0); err != nil {
		return nil, err
	}
	if refusal != nil {
		because(q, refusal).SetFinishedAt(c.Now).SetStatus(jobs.To(Planned, jobs.Refuse))
	} else {
		q.SetStatus(jobs.To(Planned, jobs.Run))
	}
	if err := q.Exec(ctx); err != nil {
		return nil, err
	}
	c.Bulk = op.ID
	return refusal, c.Log(ctx, audit.BulkRun, uuid.Nil, uuid.Nil, nil, audit.Operation{Source: op.Source, Status: Queued})
}

// steers refuses whoever may not run, cancel or undo an operation: it is its actor's and the managers' (H40). An API client
// steers its own alone.
func steers(c *directory.Change, op *ent.BulkOperation) error {
	if err := c.Viewer.Within(rules.BulkScope); err != nil {
		return err
	}
	if c.Viewer.Manages(op.OrganizationID) || c.Viewer.ActorID(op.OrganizationID) == op.ActorID {
		return nil
	}
	return fault.New(fault.Forbidden, "Only the person who planned the operation and managers of the organization can do this.").At("id")
}

// runnable says whether a plan can be run as it was seen.
func runnable(op *ent.BulkOperation, c *directory.Change, digest string) error {
	switch {
	case op.Digest != digest:
		f := fault.New(fault.Stale, "The digest does not match this plan. Review the plan again and run it with its digest.").At("digest")
		f.Current = &fault.Current{Digest: op.Digest}
		return f
	case op.Status != Planned:
		return fault.New(fault.InvalidInput, "The operation is %s. Only a plan that was not run yet can be run.", op.Status).At("id")
	case op.ExpiresAt != nil && !op.ExpiresAt.After(c.Now):
		return fault.New(fault.Stale, "The plan has expired. Create a new one.").At("id")
	case !c.Org.BusinessManager:
		return fault.New(fault.NotOnboarded, "Business Manager is not turned on for %s. Ask your Roster representative.", c.Org.Name)
	}
	return bounded(op.ErrorPolicy, op.Total)
}

// hopeless is the refusal of a run that its plan already forbids: seats are missing (H13), or one bad row stops all (H19). A run
// that waits for others has its seats counted when it is its turn: they may free some, or bring its newcomers in.
func hopeless(ctx context.Context, c *directory.Change, op *ent.BulkOperation, waits bool) (refusal, err error) {
	switch {
	case op.ErrorPolicy == AllOrNothing && op.Refused > 0:
		return fault.New(fault.InvalidInput, "%d of %d rows are refused and the policy is ALL_OR_NOTHING. Fix them and create a new plan.", op.Refused, op.Total), nil
	case op.MaxErrors != nil && op.Refused > *op.MaxErrors:
		return fault.New(fault.LimitReached, "%d rows are refused, more than maxErrors allows (%d). Nothing was applied.", op.Refused, *op.MaxErrors), nil
	case op.OnSeatShortage != rules.FillInOrder && !waits:
		i, err := need(ctx, c, op)
		return i.Fault(), err
	}
	return nil, nil
}

// because keeps why an operation failed, or stopped.
func because(q *ent.BulkOperationUpdateOne, err error) *ent.BulkOperationUpdateOne {
	f, ok := fault.Of(err)
	if !ok {
		f = fault.New(fault.Internal, "Something went wrong on our side.")
	}
	q.SetFailureCode(string(f.Code)).SetFailureMessage(f.Message)
	if f.Seats != nil {
		q.SetFailureNeeded(f.Seats.Needed)
	}
	return q
}

// Cancel stops an operation between two chunks; what was applied stays and can be undone. One that waits ends at once.
func (e *Engine) Cancel(ctx context.Context, id uuid.UUID) (uuid.UUID, error) {
	seen, err := e.find(ctx, id)
	if err != nil {
		return uuid.Nil, err
	}
	err = e.Directory.Locked(ctx, seen.OrganizationID, func(ctx context.Context, c *directory.Change) error {
		op, err := c.Tx.BulkOperation.Get(ctx, id)
		if err != nil {
			return err
		}
		if err := steers(c, op); err != nil {
			return err
		}
		if op.Status == Canceling || op.Status == Canceled {
			return nil
		}
		after, ok := jobs.Next(op.Status, jobs.Cancel)
		if !ok {
			return fault.New(fault.InvalidInput, "The operation is %s, so it cannot be canceled. Undo it instead.", op.Status).At("id")
		}
		q := c.Tx.BulkOperation.UpdateOneID(id).AddSequence(1).SetStatus(after)
		if Terminal(after) {
			q.SetFinishedAt(c.Now)
		}
		if op.Status == Planning {
			q.ClearIdempotencyKey().ClearLeaseUntil()
		}
		if err := q.Exec(ctx); err != nil {
			return err
		}
		if err := e.Hub.Announce(ctx, c.Tx, id); err != nil {
			return err
		}
		c.Bulk = id
		return c.Log(ctx, audit.BulkCanceled, uuid.Nil, uuid.Nil, audit.Operation{Status: op.Status}, audit.Operation{Status: after})
	})
	if err != nil {
		return uuid.Nil, err
	}
	e.Hub.Tell(id)
	e.Wake()
	return id, nil
}

// find finds an operation that the viewer can see.
func (e *Engine) find(ctx context.Context, id uuid.UUID) (*ent.BulkOperation, error) {
	if _, err := access.Require(ctx); err != nil {
		return nil, err
	}
	op, err := e.DB.Ent.BulkOperation.Query().Where(bulkoperation.ID(id)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, fault.New(fault.NotFound, "Bulk operation not found, or you have no access to it.").At("id")
	}
	return op, err
}
