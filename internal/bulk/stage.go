package bulk

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"sync"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/bulkchunk"
	"example.com/roster/ent/bulkoperation"
	"example.com/roster/ent/bulkrow"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

const (
	stageRows    = 10_000           // rows of a plan that are stored in one transaction
	planningTTL  = 15 * time.Second // how long a plan that is being made may stand still before it counts as given up
	planningPoll = 250 * time.Millisecond
)

// errTaken says that another request has the idempotency key.
var errTaken = errors.New("the idempotency key is taken")

// stage stores a plan while it is decided. One that fits into one transaction is there as a whole or not at all; a larger
// one stands in PLANNING, for all to see, until its last transaction. Storing goes on beside deciding: who decides holds a
// view and waits for who stores, which is why views have connections of their own (store/held.go).
type stage struct {
	e      *Engine
	op     *ent.BulkOperation // what will be stored
	impact rules.Impact

	batch   *batch
	texts   texts
	sum     hash.Hash
	chunk   int // the last chunk's number
	created bool

	full    chan *batch
	last    func()        // says that no batch follows, once
	stopped chan struct{} // closed when the writer has ended; err says why
	err     error
}

// batch is what one transaction stores, with the counters as they are after it.
type batch struct {
	rows   rows
	chunks *store.Table
	op     ent.BulkOperation
}

func (e *Engine) newStage(ctx context.Context, op *ent.BulkOperation) *stage {
	s := &stage{e: e, op: op, texts: texts{}, sum: sha256.New(), full: make(chan *batch), stopped: make(chan struct{})}
	s.last = sync.OnceFunc(func() { close(s.full) })
	s.begin()
	go func() {
		defer close(s.stopped)
		for b := range s.full {
			if s.err = e.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error { return s.store(ctx, tx, b, false) }); s.err != nil {
				return
			}
			s.created = true
			e.Hub.Tell(op.ID)
		}
	}()
	return s
}

func (s *stage) begin() {
	s.batch = &batch{rows: newRows(), chunks: newChunks()}
}

// put takes decided rows; effective ones of a chunk are applied together.
func (s *stage) put(items []item, chunk bool) error {
	var numbers []int
	if chunk {
		s.chunk++
	}
	for i := range items {
		it, of := &items[i], 0
		if chunk && (it.result.Outcome.Effective() || it.result.Repeats) {
			of = s.chunk
			numbers = append(numbers, it.Number)
		}
		count(s.op, it.result.Outcome, +1)
		s.batch.rows.add(s.op.ID, it, of, s.texts)
		s.digest(it)
	}
	if len(numbers) > 0 {
		addChunk(s.batch.chunks, s.op.ID, s.chunk, numbers)
	} else if chunk {
		s.chunk--
	}
	if s.batch.rows.Len() < stageRows {
		return nil
	}
	s.batch.op = *s.op
	select {
	case s.full <- s.batch:
		s.begin()
		return nil
	case <-s.stopped:
		return s.err
	}
}

// digest sums what a row will do, so that what runs is what was seen.
func (s *stage) digest(it *item) {
	var buffer [256]byte
	b := binary.AppendVarint(buffer[:0], int64(it.Number))
	b = append(append(append(b, it.Action...), 0), it.Duty...)
	b = append(append(b, it.User[:]...), it.Account[:]...)
	for _, ids := range [2][]uuid.UUID{it.Roles, it.result.After.Roles} {
		b = binary.AppendVarint(b, int64(len(ids)))
		for _, id := range ids {
			b = append(b, id[:]...)
		}
	}
	if it.ExpiresAt != nil {
		b = binary.AppendVarint(b, it.ExpiresAt.UnixMicro())
	}
	b = binary.AppendVarint(b, int64(it.result.Before.Version))
	s.sum.Write(append(b, it.result.Outcome...))
}

// finish stores what is left and makes the plan one that can be run, or, with an idempotency key, runs it. After a failure
// nothing is left.
func (s *stage) finish(ctx context.Context, planned error) (uuid.UUID, error) {
	s.last()
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
		refusal, err = s.close(ctx)
	}
	if err == nil {
		s.e.Hub.Tell(s.op.ID)
		if s.op.IdempotencyKey != nil {
			s.e.Wake()
		}
		return s.op.ID, refusal
	}
	if s.created {
		if e := s.drop(context.WithoutCancel(ctx)); e != nil {
			s.e.Log.ErrorContext(ctx, "a plan that failed was not cleared away; the sweep does it", "operation", s.op.ID, "error", e)
		}
	}
	if errors.Is(err, errTaken) {
		return s.e.replay(ctx, s.op.OrganizationID, *s.op.IdempotencyKey, s.op.RequestHash)
	}
	return uuid.Nil, err
}

// close is the last transaction. Only a run takes the organization's lock: it judges the seats of this moment.
func (s *stage) close(ctx context.Context) (refusal, err error) {
	s.batch.op = *s.op
	if s.op.IdempotencyKey == nil {
		return nil, s.e.Directory.Beside(ctx, s.op.OrganizationID, func(ctx context.Context, c *directory.Change) error {
			return s.seal(ctx, c)
		})
	}
	err = s.e.Directory.Locked(ctx, s.op.OrganizationID, func(ctx context.Context, c *directory.Change) error {
		if err := s.seal(ctx, c); err != nil {
			return err
		}
		var err error
		refusal, err = enqueue(ctx, c, s.op, c.Tx.BulkOperation.UpdateOneID(s.op.ID))
		return err
	})
	return refusal, err
}

func (s *stage) seal(ctx context.Context, c *directory.Change) error {
	if err := s.store(ctx, c.Tx, s.batch, true); err != nil {
		return err
	}
	op := s.op
	expires := c.Now.Add(rules.PlanFor)
	if err := c.Tx.BulkOperation.UpdateOneID(op.ID).SetDigest(op.Digest).SetExpiresAt(expires).SetTotal(op.Total).SetPending(op.Total).
		SetSeatsBefore(s.impact.Before).SetSeatsAfter(s.impact.After).SetNillableSeatsEntitled(s.impact.Entitled).SetNewPeople(s.impact.NewPeople).
		SetLeavingPeople(s.impact.LeavingPeople).SetSeatsShort(s.impact.Short).
		SetPrimaries(op.Primaries).SetEnds(op.Ends).SetInvitations(op.Invitations).SetSignOuts(op.SignOuts).ClearLeaseUntil().Exec(ctx); err != nil {
		return err
	}
	op.Pending, op.NewPeople, op.LeavingPeople, op.ExpiresAt = op.Total, s.impact.NewPeople, s.impact.LeavingPeople, &expires
	c.Bulk = op.ID
	if err := s.e.Hub.Announce(ctx, c.Tx, op.ID); err != nil {
		return err
	}
	return c.Log(ctx, audit.BulkPlanned, uuid.Nil, uuid.Nil, nil, audit.Plan{
		Source: op.Source, Rows: op.Total, Added: op.Added, Changed: op.Changed, Removed: op.Removed, Unchanged: op.Unchanged, Refused: op.Refused,
	})
}

// store writes a batch, and before the first one the operation; with the last one the plan is whole.
func (s *stage) store(ctx context.Context, tx *store.Tx, b *batch, whole bool) error {
	now, err := s.e.Queue.Clock(ctx, tx)
	if err != nil {
		return err
	}
	if !s.created {
		if err := s.create(ctx, tx, &b.op, now); err != nil {
			return err
		}
	}
	status := Planning
	if whole {
		status = jobs.To(Planning, jobs.Ready)
	}
	// Whoever canceled it meanwhile, or swept it away, is right.
	n, err := tx.BulkOperation.Update().Where(bulkoperation.ID(s.op.ID), bulkoperation.Status(Planning)).SetStatus(status).AddSequence(1).
		SetLeaseUntil(now.Add(planningTTL)).SetAdded(b.op.Added).SetChanged(b.op.Changed).SetRemoved(b.op.Removed).
		SetUnchanged(b.op.Unchanged).SetRefused(b.op.Refused).Save(ctx)
	if err != nil {
		return err
	}
	if n == 0 {
		return s.ended(ctx, tx)
	}
	if err := b.rows.insert(ctx, tx, s.op.OrganizationID); err != nil {
		return err
	}
	if err := insertChunks(ctx, tx, b.chunks, s.op.OrganizationID); err != nil || whole {
		return err
	}
	return s.e.Hub.Announce(ctx, tx, s.op.ID)
}

// ended is why a plan is no longer being made: somebody canceled it, or it stood still for so long that a gateway gave it up.
func (s *stage) ended(ctx context.Context, tx *store.Tx) error {
	op, err := tx.BulkOperation.Get(ctx, s.op.ID)
	switch {
	case ent.IsNotFound(err), err == nil && op.Status != Canceled:
		return fault.New(fault.Unavailable, "Creating the plan made no progress for %s and was stopped. Create a new plan.", planningTTL)
	case err != nil:
		return err
	}
	return fault.New(fault.Stale, "The plan was canceled while it was being created.")
}

func (s *stage) create(ctx context.Context, tx *store.Tx, op *ent.BulkOperation, now time.Time) error {
	err := tx.BulkOperation.Create().SetID(op.ID).SetOrganizationID(op.OrganizationID).SetSource(op.Source).SetNillableLabel(op.Label).
		SetStatus(jobs.To("", jobs.Plan)).SetErrorPolicy(op.ErrorPolicy).SetOnSeatShortage(op.OnSeatShortage).SetOnExisting(op.OnExisting).SetAssignMode(op.AssignMode).
		SetNillableMaxErrors(op.MaxErrors).SetIncludeSelf(op.IncludeSelf).SetNillableSuccessorID(op.SuccessorID).SetActorID(op.ActorID).
		SetCreatedBy(op.CreatedBy).SetRequestID(op.RequestID).SetNillableUndoesID(op.UndoesID).SetNillableIdempotencyKey(op.IdempotencyKey).SetLeavers(op.Leavers).SetNillableOrigin(op.Origin).SetGranting(op.Granting).
		SetRequestHash(op.RequestHash).SetTotal(op.Total).SetPending(op.Total).SetCreatedAt(store.Instant(s.e.Now())).SetLeaseUntil(now.Add(planningTTL)).Exec(ctx)
	if ent.IsConstraintError(err) && op.IdempotencyKey != nil {
		return errTaken
	}
	return err
}

// drop takes a plan away that was not made to its end; one that was canceled or given up stays, without its rows. Where the
// answer to the last transaction got lost, it may have gone through all the same: then the plan is whole, and nothing is
// touched. The delete waits for it, because both write the operation.
func (s *stage) drop(ctx context.Context) error {
	return s.e.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		n, err := tx.BulkOperation.Delete().Where(bulkoperation.ID(s.op.ID), bulkoperation.Status(Planning)).Exec(ctx)
		if err != nil {
			return err
		}
		if n == 0 {
			if n, err = tx.BulkOperation.Query().Where(bulkoperation.ID(s.op.ID), bulkoperation.StatusIn(Canceled, Failed), bulkoperation.QueuedAtIsNil()).Count(ctx); err != nil || n == 0 {
				return err
			}
		}
		return dropRows(ctx, tx, s.op.ID)
	})
}

func dropRows(ctx context.Context, tx *store.Tx, op uuid.UUID) error {
	if _, err := tx.BulkRow.Delete().Where(bulkrow.IDGT(op), bulkrow.IDLTE(store.LastRow(op))).Exec(ctx); err != nil {
		return err
	}
	_, err := tx.BulkChunk.Delete().Where(bulkchunk.IDGT(op), bulkchunk.IDLTE(store.LastRow(op))).Exec(ctx)
	return err
}

// count moves the counter of what rows come to.
func count(op *ent.BulkOperation, o rules.Outcome, by int) {
	if foreseen, _ := counters(op, o); foreseen != nil {
		*foreseen += by
	}
}

// did counts what a run has done with a row.
func did(op *ent.BulkOperation, o rules.Outcome) {
	if _, done := counters(op, o); done != nil {
		*done++
	}
}

// counters are an outcome's: of what rows come to, and of what the run has done.
func counters(op *ent.BulkOperation, o rules.Outcome) (foreseen, done *int) {
	switch o {
	case rules.Added:
		return &op.Added, &op.DoneAdded
	case rules.Changed:
		return &op.Changed, &op.DoneChanged
	case rules.Removed:
		return &op.Removed, &op.DoneRemoved
	case rules.Unchanged, rules.NotAMember:
		return &op.Unchanged, &op.DoneUnchanged
	case rules.Refused:
		return &op.Refused, &op.DoneRefused
	}
	return nil, nil
}
