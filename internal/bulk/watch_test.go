package bulk_test

import (
	"context"
	"iter"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// watch starts a watch and reads the current state.
func (h *fixture) watch(ctx context.Context, op *ent.BulkOperation) (next func() (*ent.BulkOperation, error, bool), stop func()) {
	h.Helper()
	states, err := h.engine.Watch(ctx, op.ID)
	h.must(err)
	next, stop = iter.Pull2(states)
	now, err, ok := next()
	if !ok || err != nil || now.ID != op.ID {
		h.Fatalf("the state of now does not come first: %v, %v", now, err)
	}
	return next, stop
}

// step advances an operation as another process does, without notifying this one.
func (h *fixture) step(op *ent.BulkOperation) {
	h.Helper()
	h.must(h.db.Write(h.staff, func(ctx context.Context, tx *store.Tx) error {
		return tx.BulkOperation.UpdateOneID(op.ID).AddSequence(1).Exec(ctx)
	}))
}

func TestAWatchTellsEachChangeAndEndsAtTheEnd(t *testing.T) {
	each(t, 9, func(h *fixture) {
		h.account("news")
		op := h.plan(h.boss(), rowsOf(row(roster.Add, "a@acme.test", "news", "Analyst")))
		ctx, cancel := context.WithTimeout(h.boss(), time.Minute)
		defer cancel()
		next, stop := h.watch(ctx, op)
		defer stop()
		h.run(h.boss(), op)
		var last *ent.BulkOperation
		for state, err, ok := next(); ok; state, err, ok = next() {
			h.must(err)
			last = state
		}
		if last == nil || last.Status != bulk.Succeeded || ctx.Err() != nil {
			t.Errorf("%v came last, %v", last, ctx.Err())
		}
		done, end := h.watch(ctx, op)
		defer end()
		if _, _, more := done(); more {
			t.Error("an operation that has ended tells more than its state")
		}
		_, err := h.engine.Watch(ctx, uuid.New())
		h.is(err, fault.NotFound)
	})
}

func TestASlowWatcherHoldsNobodyUpAndSeesTheNewest(t *testing.T) {
	each(t, 9, func(h *fixture) {
		h.account("news")
		op := h.plan(h.boss(), rowsOf(row(roster.Add, "a@acme.test", "news", "Analyst")))
		ctx, cancel := context.WithTimeout(h.boss(), time.Minute)
		defer cancel()
		slow, leave := h.watch(ctx, op)
		defer leave()
		quick, stop := h.watch(ctx, op)
		defer stop()
		at := op.Sequence
		for range 4 {
			h.step(op)
			h.hub.Tell(op.ID)
			state, err, ok := quick()
			if h.must(err); !ok || state.Sequence != at+1 {
				t.Fatalf("%v, want step %d", state, at+1)
			}
			at = state.Sequence
		}
		if state, err, ok := slow(); !ok || err != nil || state.Sequence != at {
			t.Errorf("the slow one sees %v, %v; want step %d", state, err, at)
		}
	})
}

func TestAWatchFindsWhatNobodyToldOf(t *testing.T) {
	each(t, 9, func(h *fixture) {
		h.account("news")
		op := h.plan(h.boss(), rowsOf(row(roster.Add, "a@acme.test", "news", "Analyst")))
		ctx, cancel := context.WithTimeout(h.boss(), time.Minute)
		defer cancel()
		next, stop := h.watch(ctx, op)
		defer stop()
		h.step(op)
		if state, err, ok := next(); !ok || err != nil || state.Sequence != op.Sequence+1 {
			t.Errorf("%v, %v", state, err)
		}
	})
}
