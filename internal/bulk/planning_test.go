package bulk_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"example.com/roster/ent"
	"example.com/roster/ent/bulkchunk"
	"example.com/roster/ent/bulkoperation"
	"example.com/roster/ent/bulkrow"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// long returns a file with n rows for accounts that do not exist. It is planned quickly, but in several transactions.
func long(n int) bulk.Plan {
	var b strings.Builder
	b.WriteString("email,platform,handle,roles\n")
	for i := range n {
		fmt.Fprintf(&b, "p%d@acme.test,X,nowhere%d,Analyst\n", i%50, i)
	}
	return csvOf(b.String())
}

// stored counts the rows and chunks of all operations of the organization.
func (h *fixture) stored() int {
	h.Helper()
	return h.db.Ent.BulkRow.Query().Where(bulkrow.OrganizationID(h.org)).CountX(h.staff) +
		h.db.Ent.BulkChunk.Query().Where(bulkchunk.OrganizationID(h.org)).CountX(h.staff)
}

// whilePlanning plans many rows, calls do while the operation is PLANNING, for as long as that takes, and returns the error of the plan.
func (h *fixture) whilePlanning(ctx context.Context, do func(*ent.BulkOperation)) error {
	h.Helper()
	ended := make(chan error, 1)
	go func() {
		_, err := h.tryPlan(ctx, long(60_000))
		ended <- err
	}()
	for {
		select {
		case err := <-ended:
			h.Errorf("the plan ended before it was seen PLANNING: %v", err)
			return err
		case <-time.After(2 * time.Millisecond):
		}
		if op, err := h.db.Ent.BulkOperation.Query().Where(bulkoperation.Status(bulk.Planning)).Only(h.staff); err == nil {
			do(op)
			return <-ended
		}
	}
}

func TestAPlanThatIsCanceledWhileItIsMadeLeavesNoRows(t *testing.T) {
	each(t, 9, func(h *fixture) {
		ctx := h.boss()
		h.is(h.whilePlanning(ctx, func(op *ent.BulkOperation) {
			_, err := h.engine.Cancel(ctx, op.ID)
			h.must(err)
		}), fault.Stale)
		if op := h.db.Ent.BulkOperation.Query().OnlyX(h.staff); op.Status != bulk.Canceled || h.stored() != 0 {
			t.Errorf("%s with %d rows, want CANCELED without", op.Status, h.stored())
		}
	})
}

func TestAPlanThatWasGivenUpWhileItIsMadeSaysSo(t *testing.T) {
	each(t, 9, func(h *fixture) {
		h.is(h.whilePlanning(h.boss(), func(op *ent.BulkOperation) { // as another gateway does if planning has made no progress
			h.must(h.db.Write(h.staff, func(ctx context.Context, tx *store.Tx) error {
				return tx.BulkOperation.UpdateOneID(op.ID).SetStatus(bulk.Failed).Exec(ctx)
			}))
		}), fault.Unavailable)
		if h.stored() != 0 {
			t.Errorf("%d rows are left", h.stored())
		}
	})
}

func TestAPlanThatFailsWhileItIsMadeLeavesNothing(t *testing.T) {
	each(t, 9, func(h *fixture) {
		ctx, stop := context.WithCancel(h.boss())
		defer stop()
		if err := h.whilePlanning(ctx, func(*ent.BulkOperation) { stop() }); err == nil { // the client has gone
			t.Fatal("it was planned to its end")
		}
		if n := h.db.Ent.BulkOperation.Query().CountX(h.staff); n != 0 || h.stored() != 0 {
			t.Errorf("%d operations, %d rows are left", n, h.stored())
		}
	})
}

func TestH21AKeyIsFreeAgainWhenTheGatewayDiedWhileItPlanned(t *testing.T) {
	each(t, 9, func(h *fixture) {
		h.accounts("news")
		key := "once"
		p := rowsOf(row(roster.Add, "a@acme.test", "news", "Analyst"))
		p.RunKey = &key
		id, err := h.tryPlan(h.boss(), p)
		h.must(err)
		op := h.operation(id)
		past := store.Instant(time.Now().Add(-time.Hour))
		h.must(h.db.Write(h.staff, func(ctx context.Context, tx *store.Tx) error { // as a killed gateway leaves it
			return tx.BulkOperation.UpdateOneID(id).SetStatus(bulk.Planning).SetDigest("").SetLeaseUntil(past).Exec(ctx)
		}))
		h.work(h.worker(0), op)
		if op = h.operation(id); op.Status != bulk.Failed || value(op.FailureCode) != string(fault.Unavailable) || h.stored() != 0 {
			t.Errorf("%s, %s, %d rows; want FAILED, UNAVAILABLE, 0", op.Status, value(op.FailureCode), h.stored())
		}
		again, err := h.tryPlan(h.boss(), p)
		h.must(err)
		if again == id {
			t.Fatal("the key answers the plan that was never made")
		}
		h.work(h.worker(0), h.operation(again))
		h.comesTo(h.operation(again), bulk.Succeeded, "ADDED")
	})
}

func TestH14AnAccountOfManyChunksIsJudgedAsOne(t *testing.T) {
	each(t, -1, func(h *fixture) {
		h.engine.ChunkRows = 5
		news := h.account("news")
		h.grant(news, "old@acme.test", "Administrator")
		h.person("new@acme.test")
		h.grant(news, "stays@acme.test", "Analyst")
		before := h.standing()
		var rows []bulk.Row
		want := []string{"REMOVED"}
		rows = append(rows, row(roster.Remove, "old@acme.test", "news"))
		for i := range 23 {
			rows = append(rows, row(roster.Add, fmt.Sprintf("p%d@acme.test", i), "news", "Analyst"))
			want = append(want, "ADDED")
		}
		rows = append(rows, row(roster.Add, "p3@acme.test", "news", "Analyst"), row(roster.Add, "p4@acme.test", "news", "Publisher"),
			row(roster.Assign, "stays@acme.test", "news", "Administrator"))
		want[5] = "CONFLICTING_ROWS"
		want = append(want, "UNCHANGED", "CONFLICTING_ROWS", "CHANGED")
		p := rowsOf(rows...)
		p.Successor = &directory.UserRef{Email: "stays@acme.test"}
		op := h.plan(h.boss(), p)
		if n := h.db.Ent.BulkChunk.Query().Where(bulkchunk.IDGT(op.ID)).CountX(h.staff); n < 5 {
			t.Errorf("%d chunks, want five or more", n)
		}
		h.comesTo(op, bulk.Planned, want...)
		op = h.run(h.boss(), op)
		h.comesTo(op, bulk.Partial, want...)
		h.undo(op)
		h.accept("old@acme.test") // an invited person does not count as an administrator, so stays keeps the role until then
		_, err := h.dir.AccountSetPrimaryUser(h.boss(), directory.AccountRef{ID: news}, directory.UserRef{Email: "old@acme.test"})
		h.must(err)
		h.grant(news, "stays@acme.test", "Analyst")
		h.same("undone", before, h.standing())
	})
}

func TestH13SeatsGoInTheOrderOfRowsWhateverChunkTheyAreIn(t *testing.T) {
	each(t, 3, func(h *fixture) {
		h.engine.ChunkRows = 1
		h.accounts("a", "b", "c", "d", "e")
		p := rowsOf(
			row(roster.Add, "one@acme.test", "e", "Analyst"),
			row(roster.Add, "two@acme.test", "d", "Analyst"),
			row(roster.Add, "three@acme.test", "c", "Analyst"),
			row(roster.Add, "four@acme.test", "b", "Analyst"),
			row(roster.Add, "five@acme.test", "a", "Analyst"),
			row(roster.Add, "one@acme.test", "a", "Analyst"),
			row(roster.Add, "four@acme.test", "a", "Analyst"),
		)
		p.OnSeatShortage = roster.FillInOrder
		want := []string{"ADDED", "ADDED", "ADDED", "SEAT_EXHAUSTED", "SEAT_EXHAUSTED", "ADDED", "SEAT_EXHAUSTED"}
		op := h.plan(h.boss(), p)
		h.comesTo(op, bulk.Planned, want...)
		if op.NewPeople != 3 || op.SeatsShort != 0 {
			t.Errorf("%d new people, %d short; want 3, 0", op.NewPeople, op.SeatsShort)
		}
		op = h.run(h.boss(), op)
		h.comesTo(op, bulk.Partial, want...)
		if h.used() != 3 {
			t.Errorf("%d seats used, want 3", h.used())
		}
	})
}

func TestAnUndoKnowsTheMembershipThatItsRunAdded(t *testing.T) {
	each(t, -1, func(h *fixture) {
		ids := h.accounts("news", "sport")
		op := h.run(h.boss(), h.plan(h.boss(), rowsOf(row(roster.Add, "a@acme.test", "news", "Analyst"), row(roster.Add, "a@acme.test", "sport", "Analyst"))))
		h.remove(ids[0], "a@acme.test")
		h.must(h.add(ids[0], "a@acme.test", "Analyst")) // the same person, role and version, but another membership
		id, err := h.engine.Undo(h.boss(), op.ID)
		h.must(err)
		h.comesTo(h.run(h.boss(), h.operation(id)), bulk.Partial, "STALE", "REMOVED")
	})
}
