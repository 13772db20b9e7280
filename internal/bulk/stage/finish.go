package stage

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"

	"github.com/google/uuid"

	"example.com/roster/ent/bulkoperation"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// Finish stores what is left and makes the plan one that can be run, or, with an idempotency key, runs it. After a failure
// nothing is left.
func (s *Stage) Finish(ctx context.Context, impact rules.Impact, planned error) (uuid.UUID, error) {
	s.Last()
	<-s.stopped
	err := planned
	if s.err != nil {
		err = s.err
	}
	var refusal error
	if err == nil {
		s.sum.Write(fmt.Append(nil, s.op.ErrorPolicy, s.op.OnSeatShortage, s.op.OnExisting, s.op.AssignMode, s.op.MaxErrors != nil, s.op.SuccessorID, s.op.UndoesID, s.op.Leavers, s.op.Granting))
		if s.op.MaxErrors != nil {
			s.sum.Write(fmt.Append(nil, *s.op.MaxErrors))
		}
		s.op.Digest = hex.EncodeToString(s.sum.Sum(nil))
		refusal, err = s.close(ctx, impact)
	}
	if err == nil {
		s.control.Hub.Tell(s.op.ID)
		if s.op.IdempotencyKey != nil {
			s.control.Wake()
		}
		return s.op.ID, refusal
	}
	if s.created {
		if e := s.drop(context.WithoutCancel(ctx)); e != nil {
			s.log.ErrorContext(ctx, "a plan that failed was not cleared away; the sweep does it", "operation", s.op.ID, "error", e)
		}
	}
	if errors.Is(err, errTaken) {
		return s.control.Replay(ctx, s.op.OrganizationID, *s.op.IdempotencyKey, s.op.RequestHash)
	}
	return uuid.Nil, err
}

// close is the last transaction. Only a run takes the organization's lock: it judges the seats of this moment.
func (s *Stage) close(ctx context.Context, impact rules.Impact) (refusal, err error) {
	s.batch.op = *s.op
	if s.op.IdempotencyKey == nil {
		return nil, s.control.Directory.Beside(ctx, s.op.OrganizationID, func(ctx context.Context, c *directory.Change) error {
			return s.seal(ctx, c, impact)
		})
	}
	err = s.control.Directory.Locked(ctx, s.op.OrganizationID, func(ctx context.Context, c *directory.Change) error {
		if err := s.seal(ctx, c, impact); err != nil {
			return err
		}
		var err error
		refusal, err = operation.Enqueue(ctx, c, s.op, c.Tx.BulkOperation.UpdateOneID(s.op.ID))
		return err
	})
	return refusal, err
}

func (s *Stage) seal(ctx context.Context, c *directory.Change, impact rules.Impact) error {
	if err := s.store(ctx, c.Tx, s.batch, true); err != nil {
		return err
	}
	op := s.op
	expires := c.Now.Add(rules.PlanFor)
	if err := c.Tx.BulkOperation.UpdateOneID(op.ID).SetDigest(op.Digest).SetExpiresAt(expires).SetTotal(op.Total).SetPending(op.Total).
		SetSeatsBefore(impact.Before).SetSeatsAfter(impact.After).SetNillableSeatsEntitled(impact.Entitled).SetNewPeople(impact.NewPeople).
		SetLeavingPeople(impact.LeavingPeople).SetSeatsShort(impact.Short).
		SetPrimaries(op.Primaries).SetEnds(op.Ends).SetInvitations(op.Invitations).SetSignOuts(op.SignOuts).ClearLeaseUntil().Exec(ctx); err != nil {
		return err
	}
	op.Pending, op.NewPeople, op.LeavingPeople, op.ExpiresAt = op.Total, impact.NewPeople, impact.LeavingPeople, &expires
	c.Bulk = op.ID
	if err := s.control.Hub.Announce(ctx, c.Tx, op.ID); err != nil {
		return err
	}
	return c.Log(ctx, audit.BulkPlanned, uuid.Nil, uuid.Nil, nil, audit.Plan{
		Source: op.Source, Rows: op.Total, Added: op.Added, Changed: op.Changed, Removed: op.Removed, Unchanged: op.Unchanged, Refused: op.Refused,
	})
}

// drop takes a plan away that was not made to its end; one that was canceled or given up stays, without its rows. Where the
// answer to the last transaction got lost, it may have gone through all the same: then the plan is whole, and nothing is
// touched. The delete waits for it, because both write the operation.
func (s *Stage) drop(ctx context.Context) error {
	return s.control.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		n, err := tx.BulkOperation.Delete().Where(bulkoperation.ID(s.op.ID), bulkoperation.Status(jobs.Planning)).Exec(ctx)
		if err != nil {
			return err
		}
		if n == 0 {
			if n, err = tx.BulkOperation.Query().Where(bulkoperation.ID(s.op.ID), bulkoperation.StatusIn(jobs.Canceled, jobs.Failed), bulkoperation.QueuedAtIsNil()).Count(ctx); err != nil || n == 0 {
				return err
			}
		}
		return row.Drop(ctx, tx, s.op.ID)
	})
}
