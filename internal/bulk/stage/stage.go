// Package stage stores a plan while it is decided, in as few transactions as its size allows, and makes it ready to run. It refuses to decide anything.
package stage

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"log/slog"
	"sync"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/bulkoperation"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// Rows is the number of rows after which a batch is stored, in one transaction.
const Rows = 10_000

// planningTTL is how long creating a plan may make no progress before it counts as abandoned. The rows of one transaction take less than a second, and less
// than a minute even on a busy machine.
const planningTTL = time.Minute

// errTaken means that another request has the idempotency key.
var errTaken = errors.New("the idempotency key is taken")

// Stage stores a plan while it is decided. A plan that fits into one transaction is stored as a whole or not at all. A larger plan is visible, in status
// PLANNING, until its last transaction. A goroutine stores rows while the caller decides the next ones. The caller holds a snapshot meanwhile and may have to
// wait for the goroutine, which is why snapshots have connections of their own (store/held.go).
type Stage struct {
	Last func() // says that no batch follows; only the first call has an effect

	control *operation.Control
	log     *slog.Logger
	op      *ent.BulkOperation // the operation, as it will be stored

	batch   *batch
	texts   row.Texts
	sum     hash.Hash
	chunk   int // number of the last chunk
	created bool

	full    chan *batch
	stopped chan struct{} // closed when the goroutine has ended; err says why
	err     error
}

// batch is what one transaction stores, with the operation's counters as they are after it.
type batch struct {
	row.Batch
	op ent.BulkOperation
}

// Begin starts storing a plan. Rows that Put gets are stored while others are decided, until Last or Finish is called.
func Begin(ctx context.Context, control *operation.Control, log *slog.Logger, op *ent.BulkOperation) *Stage {
	s := &Stage{control: control, log: log, op: op, texts: row.Texts{}, sum: sha256.New(), full: make(chan *batch), stopped: make(chan struct{})}
	s.Last = sync.OnceFunc(func() { close(s.full) })
	s.next()
	go func() {
		defer close(s.stopped)
		for b := range s.full {
			if s.err = s.control.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error { return s.store(ctx, tx, b, false) }); s.err != nil {
				return
			}
			s.created = true
			s.control.Hub.Tell(op.ID)
		}
	}()
	return s
}

func (s *Stage) next() {
	s.batch = &batch{Batch: row.NewBatch(s.texts)}
}

// Put adds decided rows. If they are a chunk, those with an effect are applied in one transaction.
func (s *Stage) Put(items []row.Item, chunk bool) error {
	var numbers []int
	if chunk {
		s.chunk++
	}
	for i := range items {
		it, of := &items[i], 0
		if chunk && (it.Result.Outcome.Effective() || it.Result.Repeats) {
			of = s.chunk
			numbers = append(numbers, it.Number)
		}
		operation.CountForeseen(s.op, it.Result.Outcome, +1)
		s.batch.Add(s.op.ID, it, of)
		s.digest(it)
	}
	if len(numbers) > 0 {
		s.batch.AddChunk(s.op.ID, s.chunk, numbers)
	} else if chunk {
		s.chunk--
	}
	if s.batch.Len() < Rows {
		return nil
	}
	s.batch.op = *s.op
	select {
	case s.full <- s.batch:
		s.next()
		return nil
	case <-s.stopped:
		return s.err
	}
}

// digest adds to the plan's digest what a row will do, so that a run applies exactly what was reviewed.
func (s *Stage) digest(it *row.Item) {
	var buffer [256]byte
	b := binary.AppendVarint(buffer[:0], int64(it.Number))
	b = append(append(append(b, it.Action...), 0), it.Duty...)
	b = append(append(b, it.User[:]...), it.Account[:]...)
	for _, ids := range [2][]uuid.UUID{it.Roles, it.Result.After.Roles} {
		b = binary.AppendVarint(b, int64(len(ids)))
		for _, id := range ids {
			b = append(b, id[:]...)
		}
	}
	if it.ExpiresAt != nil {
		b = binary.AppendVarint(b, it.ExpiresAt.UnixMicro())
	}
	b = binary.AppendVarint(b, int64(it.Result.Before.Version))
	s.sum.Write(append(b, it.Result.Outcome...))
}

// Finish stores the remaining rows and makes the plan ready to run. With an idempotency key, it queues the plan to run. If planned or storing failed, it
// deletes what was stored.
func (s *Stage) Finish(ctx context.Context, impact rules.Impact, planned error) (uuid.UUID, error) {
	s.Last()
	<-s.stopped
	if err := cmp.Or(s.err, planned); err != nil {
		return s.fail(ctx, err)
	}
	s.sum.Write(fmt.Append(nil, s.op.ErrorPolicy, s.op.OnSeatShortage, s.op.OnExisting, s.op.AssignMode, s.op.MaxErrors != nil, s.op.SuccessorID, s.op.UndoesID, s.op.Leavers, s.op.Granting))
	if s.op.MaxErrors != nil {
		s.sum.Write(fmt.Append(nil, *s.op.MaxErrors))
	}
	s.op.Digest = hex.EncodeToString(s.sum.Sum(nil))
	refusal, err := s.close(ctx, impact)
	if err != nil {
		return s.fail(ctx, err)
	}
	s.control.Hub.Tell(s.op.ID)
	if s.op.IdempotencyKey != nil {
		s.control.Wake()
	}
	return s.op.ID, refusal
}

// fail deletes the plan and returns why. If another request has used the idempotency key, it returns the operation of that request instead.
func (s *Stage) fail(ctx context.Context, why error) (uuid.UUID, error) {
	if s.created {
		if err := s.discard(context.WithoutCancel(ctx)); err != nil {
			s.log.ErrorContext(ctx, "the rows of a failed plan could not be deleted; they are deleted later", "operation", s.op.ID, "error", err)
		}
	}
	if errors.Is(why, errTaken) {
		return s.control.Replay(ctx, s.op.OrganizationID, *s.op.IdempotencyKey, s.op.RequestHash)
	}
	return uuid.Nil, why
}

// close runs the last transaction. It takes the organization's lock only if the plan is to run, because that judges the current seats.
func (s *Stage) close(ctx context.Context, impact rules.Impact) (refusal, err error) {
	s.batch.op = *s.op
	if s.op.IdempotencyKey == nil {
		return nil, s.control.Directory.WithoutLock(ctx, s.op.OrganizationID, func(ctx context.Context, c *directory.Change) error {
			return s.seal(ctx, c, impact)
		})
	}
	err = s.control.Directory.WithLock(ctx, s.op.OrganizationID, func(ctx context.Context, c *directory.Change) error {
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
	expires := c.Now.Add(roster.PlanFor)
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
	return c.LogEvent(ctx, audit.BulkPlanned, uuid.Nil, uuid.Nil, nil, audit.Plan{
		Source: op.Source, Rows: op.Total, Added: op.Added, Changed: op.Changed, Removed: op.Removed, Unchanged: op.Unchanged, Refused: op.Refused,
	})
}

// discard deletes a plan that was not completed. A plan that was canceled or given up stays, without its rows. If the response to the last transaction's
// commit was lost, the plan may be complete; then nothing is deleted. The delete waits for that transaction, because both write the operation.
func (s *Stage) discard(ctx context.Context) error {
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

// store stores a batch. For the first batch it creates the operation; whole means that the batch is the last one, after which the plan is complete.
func (s *Stage) store(ctx context.Context, tx *store.Tx, b *batch, whole bool) error {
	now, err := s.control.Queue.Clock(ctx, tx)
	if err != nil {
		return err
	}
	if !s.created {
		if err := s.create(ctx, tx, &b.op, now); err != nil {
			return err
		}
	}
	status := jobs.Planning
	if whole {
		status = jobs.To(jobs.Planning, jobs.Ready)
	}
	// This changes nothing if the operation was canceled or deleted in the meantime.
	n, err := tx.BulkOperation.Update().Where(bulkoperation.ID(s.op.ID), bulkoperation.Status(jobs.Planning)).SetStatus(status).AddSequence(1).
		SetLeaseUntil(now.Add(planningTTL)).SetAdded(b.op.Added).SetChanged(b.op.Changed).SetRemoved(b.op.Removed).
		SetUnchanged(b.op.Unchanged).SetRefused(b.op.Refused).Save(ctx)
	if err != nil {
		return err
	}
	if n == 0 {
		return s.whyEnded(ctx, tx)
	}
	if err := b.Insert(ctx, tx, s.op.OrganizationID); err != nil || whole {
		return err
	}
	return s.control.Hub.Announce(ctx, tx, s.op.ID)
}

// whyEnded returns why a plan is no longer being created: it was canceled, or it made no progress for so long that a gateway ended it.
func (s *Stage) whyEnded(ctx context.Context, tx *store.Tx) error {
	op, err := tx.BulkOperation.Get(ctx, s.op.ID)
	switch {
	case ent.IsNotFound(err), err == nil && op.Status != jobs.Canceled:
		return fault.New(fault.Unavailable, "Creating the plan made no progress for a minute and was stopped. Create a new plan.")
	case err != nil:
		return err
	}
	return fault.New(fault.Stale, "The plan was canceled while it was being created.")
}

func (s *Stage) create(ctx context.Context, tx *store.Tx, op *ent.BulkOperation, now time.Time) error {
	err := tx.BulkOperation.Create().SetID(op.ID).SetOrganizationID(op.OrganizationID).SetSource(op.Source).SetNillableLabel(op.Label).
		SetStatus(jobs.To("", jobs.Plan)).SetErrorPolicy(op.ErrorPolicy).SetOnSeatShortage(op.OnSeatShortage).SetOnExisting(op.OnExisting).SetAssignMode(op.AssignMode).
		SetNillableMaxErrors(op.MaxErrors).SetIncludeSelf(op.IncludeSelf).SetNillableSuccessorID(op.SuccessorID).SetActorID(op.ActorID).
		SetCreatedBy(op.CreatedBy).SetRequestID(op.RequestID).SetNillableUndoesID(op.UndoesID).SetNillableIdempotencyKey(op.IdempotencyKey).SetLeavers(op.Leavers).SetNillableOrigin(op.Origin).SetGranting(op.Granting).
		SetRequestHash(op.RequestHash).SetTotal(op.Total).SetPending(op.Total).SetCreatedAt(store.Instant(s.control.Now())).SetLeaseUntil(now.Add(planningTTL)).Exec(ctx)
	if ent.IsConstraintError(err) && op.IdempotencyKey != nil {
		return errTaken
	}
	return err
}
