package bulk_test

import (
	"context"
	"example.com/roster/ent"
	"testing"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

func TestH13ARunThatLacksSeatsAppliesNothingAndSaysHowManyAreMissing(t *testing.T) {
	each(t, 2, func(h *fixture) {
		news := h.account("news")
		h.grant(news, "ann@acme.test", "Publisher")
		before := h.standing()
		op := h.plan(h.boss(), rowsOf(
			row(roster.Assign, "ann@acme.test", "news", "Analyst"),
			row(roster.Add, "b@acme.test", "news", "Analyst"),
			row(roster.Add, "c@acme.test", "news", "Analyst"),
			row(roster.Add, "d@acme.test", "news", "Analyst"),
		))
		h.comesTo(op, bulk.Planned, "CHANGED", "ADDED", "ADDED", "ADDED")
		if op.SeatsShort != 2 {
			t.Errorf("the plan says %d short, want 2", op.SeatsShort)
		}
		id, err := h.engine.Run(h.boss(), op.ID, op.Digest, "key")
		h.is(err, fault.SeatExhausted)
		if f, _ := fault.Of(err); f.Seats == nil || f.Seats.Entitled != 3 || f.Seats.Needed != 5 {
			t.Errorf("the refusal says %+v, want 3 entitled and 5 needed", f.Seats)
		}
		if id != op.ID || h.operation(id).Status != bulk.Failed {
			t.Errorf("the operation is %s, want FAILED", h.operation(op.ID).Status)
		}
		h.same("nothing is applied", before, h.standing())
	})
}

func TestH13FillInOrderRefusesOnlyTheRowsOfPeopleWithoutASeat(t *testing.T) {
	each(t, 2, func(h *fixture) {
		news := h.account("news")
		h.account("sport")
		h.grant(news, "ann@acme.test", "Publisher")
		p := rowsOf(
			row(roster.Add, "b@acme.test", "news", "Analyst"),
			row(roster.Add, "c@acme.test", "news", "Analyst"),
			row(roster.Add, "ann@acme.test", "sport", "Analyst"), // already uses a seat
			row(roster.Add, "c@acme.test", "sport", "Analyst"),
			row(roster.Add, "b@acme.test", "sport", "Analyst"), // got a seat by row 1
		)
		p.OnSeatShortage = roster.FillInOrder
		op := h.run(h.boss(), h.plan(h.boss(), p))
		h.comesTo(op, bulk.Partial, "ADDED", "SEAT_EXHAUSTED", "ADDED", "SEAT_EXHAUSTED", "ADDED")
		if h.used() != 2 {
			t.Errorf("%d seats used, want 2", h.used())
		}
	})
}

func TestH14ASwapFitsAtFullCapacityWhicheverChunkComesFirst(t *testing.T) {
	for name, handles := range map[string][2]string{"the removal first": {"first", "second"}, "the newcomer first": {"second", "first"}} {
		t.Run(name, func(t *testing.T) {
			each(t, 1, func(h *fixture) {
				h.accounts("first", "second")
				leaves, comes := handles[0], handles[1]
				id, err := h.dir.FindAccount(h.staff, directory.AccountRef{Platform: roster.X, Handle: leaves})
				h.must(err)
				h.grant(id.ID, "ann@acme.test", "Publisher")
				op := h.plan(h.boss(), rowsOf(row(roster.Add, "new@acme.test", comes, "Analyst"), row(roster.Remove, "ann@acme.test", leaves)))
				h.queue(h.boss(), op)
				h.work(h.worker(1), op)
				h.comesTo(op, bulk.Succeeded, "ADDED", "REMOVED")
				h.same("the swap", []string{"new@acme.test X " + comes + " Analyst"}, h.roster())
				if h.used() != 1 {
					t.Errorf("%d seats used, want 1", h.used())
				}
			})
		})
	}
}

func TestH14AdministratorsAndThePrimaryUserAreJudgedOnTheFinalState(t *testing.T) {
	each(t, 3, func(h *fixture) {
		news := h.account("news")
		h.grant(news, "ann@acme.test", "Administrator")
		h.grant(h.account("sport"), "bob@acme.test", "Analyst")
		p := rowsOf(row(roster.Remove, "ann@acme.test", "news"), row(roster.Add, "bob@acme.test", "news", "Administrator"))
		h.comesTo(h.plan(h.boss(), p), bulk.Planned, "PRIMARY_PROTECTED", "ADDED")
		p.Successor = &directory.UserRef{Email: "bob@acme.test"}
		h.comesTo(h.run(h.boss(), h.plan(h.boss(), p)), bulk.Succeeded, "REMOVED", "ADDED")
		if a := h.db.Ent.Account.GetX(h.staff, news); a.PrimaryUserID == nil || *a.PrimaryUserID != h.user("bob@acme.test").ID {
			t.Error("bob did not take over")
		}
	})
}

func TestH10OverTheLimitRowsThatNeedNoNewSeatGoOn(t *testing.T) {
	each(t, 3, func(h *fixture) {
		news := h.account("news")
		h.account("sport")
		for _, email := range []string{"a@acme.test", "b@acme.test", "c@acme.test"} {
			h.grant(news, email, "Publisher")
		}
		h.seats(2)
		op := h.run(h.boss(), h.plan(h.boss(), rowsOf(
			row(roster.Add, "a@acme.test", "sport", "Analyst"),
			row(roster.Assign, "b@acme.test", "news", "Analyst"),
			row(roster.Remove, "c@acme.test", "news"),
		)))
		h.comesTo(op, bulk.Succeeded, "ADDED", "CHANGED", "REMOVED")
	})
}

func TestH13NobodyTakesTheSeatsOfARunBetweenItsChunks(t *testing.T) {
	each(t, 2, func(h *fixture) {
		ids := h.accounts("first", "second")
		op := h.plan(h.boss(), rowsOf(row(roster.Add, "a@acme.test", "first", "Analyst"), row(roster.Add, "b@acme.test", "second", "Analyst")))
		h.queue(h.boss(), op)
		w := h.worker(1)
		w.Viewer = func(ctx context.Context, who uuid.UUID) (*access.Viewer, error) { // after the start, before the first chunk
			h.is(h.add(ids[0], "thief@acme.test", "Analyst"), fault.SeatExhausted)
			return h.who.ViewerOf(ctx, who)
		}
		h.interrupt(w, op, 1)
		h.is(h.add(ids[0], "thief@acme.test", "Analyst"), fault.SeatExhausted)
		h.work(h.worker(1), op)
		h.comesTo(op, bulk.Succeeded, "ADDED", "ADDED")
		if h.used() != 2 {
			t.Errorf("%d seats used, want 2", h.used())
		}
	})
}

func TestH14ASeatThatARunFreesIsKeptForItsLaterChunk(t *testing.T) {
	each(t, 1, func(h *fixture) {
		h.engine.ChunkRows = 1
		ids := h.accounts("first", "second")
		h.grant(ids[0], "ann@acme.test", "Publisher")
		op := h.plan(h.boss(), rowsOf(row(roster.Remove, "ann@acme.test", "first"), row(roster.Add, "new@acme.test", "second", "Analyst")))
		h.queue(h.boss(), op)
		h.interrupt(h.worker(1), op, 1)
		h.same("after the first chunk", []string{}, h.roster())
		h.is(h.add(ids[0], "thief@acme.test", "Analyst"), fault.SeatExhausted)
		h.work(h.engine, op)
		h.comesTo(op, bulk.Succeeded, "REMOVED", "ADDED")
		h.is(h.add(ids[0], "late@acme.test", "Analyst"), fault.SeatExhausted)
	})
}

func TestH13SeatsThatWentSinceThePlanFailTheRunBeforeItsFirstWrite(t *testing.T) {
	each(t, 2, func(h *fixture) {
		news := h.account("news")
		plan := rowsOf(row(roster.Add, "a@acme.test", "news", "Analyst"), row(roster.Add, "b@acme.test", "news", "Analyst"))
		op := h.plan(h.boss(), plan)
		h.must(h.add(news, "thief@acme.test", "Analyst"))
		_, err := h.engine.Run(h.boss(), op.ID, op.Digest, "key")
		h.is(err, fault.SeatExhausted)
		h.remove(news, "thief@acme.test")
		op = h.plan(h.boss(), plan)
		h.queue(h.boss(), op)
		h.seats(2) // after queueing, before the start
		h.work(h.engine, op)
		h.comesTo(op, bulk.Failed, "ADDED", "ADDED")
		if op = h.operation(op.ID); value(op.FailureCode) != string(fault.SeatExhausted) || op.Pending != 2 {
			t.Errorf("failure %s, %d rows open; want SEAT_EXHAUSTED, 2", value(op.FailureCode), op.Pending)
		}
		h.same("nothing is applied", []string{}, h.roster())
	})
}

func TestALimitLoweredDuringARunRefusesTheRowsThatAreLeft(t *testing.T) {
	each(t, 2, func(h *fixture) {
		h.engine.ChunkRows = 1
		h.accounts("first", "second")
		op := h.plan(h.boss(), rowsOf(row(roster.Add, "a@acme.test", "first", "Analyst"), row(roster.Add, "b@acme.test", "second", "Analyst")))
		h.queue(h.boss(), op)
		h.interrupt(h.worker(1), op, 1)
		h.seats(2)
		h.work(h.worker(1), op)
		h.comesTo(op, bulk.Partial, "ADDED", "SEAT_EXHAUSTED")
		if h.used() != 1 {
			t.Errorf("%d seats used, want 1", h.used())
		}
	})
}

func TestH20ARunThatWaitsHasItsSeatsCountedWhenItIsItsTurn(t *testing.T) {
	each(t, 1, func(h *fixture) {
		ids := h.accounts("first", "second")
		h.grant(ids[0], "ann@acme.test", "Publisher")
		frees := h.plan(h.boss(), rowsOf(row(roster.Remove, "ann@acme.test", "first")))
		takes := h.plan(h.boss(), rowsOf(row(roster.Add, "new@acme.test", "first", "Analyst")))
		same := h.plan(h.boss(), rowsOf(row(roster.Add, "new@acme.test", "second", "Analyst")))
		other := h.plan(h.boss(), rowsOf(row(roster.Add, "other@acme.test", "second", "Analyst")))
		for _, op := range []*ent.BulkOperation{frees, takes, same, other} {
			h.queue(h.boss(), op)
		}
		h.work(h.engine, frees, takes, same, other)
		h.comesTo(frees, bulk.Succeeded, "REMOVED")
		h.comesTo(takes, bulk.Succeeded, "ADDED")
		h.comesTo(same, bulk.Succeeded, "ADDED")
		h.comesTo(other, bulk.Failed, "ADDED")
		if got := h.operation(other.ID); value(got.FailureCode) != string(fault.SeatExhausted) || h.used() != 1 {
			t.Errorf("failure %s, %d seats used; want SEAT_EXHAUSTED, 1", value(got.FailureCode), h.used())
		}
	})
}
