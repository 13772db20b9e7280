package bulk_test

import (
	"context"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/access"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

func TestOnlyTheDigestThatWasSeenRuns(t *testing.T) {
	each(t, 5, func(h *fixture) {
		h.account("news")
		op := h.plan(h.boss(), rowsOf(row(roster.Add, "a@acme.test", "news", "Analyst")))
		other := h.plan(h.boss(), rowsOf(row(roster.Add, "b@acme.test", "news", "Analyst")))
		_, err := h.engine.Run(h.boss(), op.ID, other.Digest, "key")
		h.is(err, fault.Stale)
		if f, _ := fault.Of(err); f.Current == nil || f.Current.Digest != op.Digest {
			t.Errorf("the refusal points to %+v, want the digest %s", f.Current, op.Digest)
		}
		h.comesTo(op, bulk.Planned, "ADDED")
		_, err = h.engine.Run(h.boss(), op.ID, op.Digest, "")
		h.is(err, fault.InvalidInput)
		_, err = h.engine.Run(h.boss(), uuid.New(), op.Digest, "key")
		h.is(err, fault.NotFound)
		h.comesTo(h.run(h.boss(), op), bulk.Succeeded, "ADDED")
		_, err = h.engine.Run(h.boss(), op.ID, op.Digest, "another key")
		h.is(err, fault.InvalidInput)
	})
}

func TestH20ARowThatChangedSinceThePlanIsStaleAndTheOthersAreApplied(t *testing.T) {
	each(t, 9, func(h *fixture) {
		news, sport := h.account("news"), h.account("sport")
		for _, email := range []string{"changed@acme.test", "gone@acme.test", "again@acme.test", "still@acme.test"} {
			h.grant(news, email, "Publisher")
		}
		op := h.plan(h.boss(), rowsOf(
			row(roster.Assign, "changed@acme.test", "news", "Uploader"),
			row(roster.Remove, "gone@acme.test", "news"),
			row(roster.Assign, "again@acme.test", "news", "Uploader"),
			row(roster.Assign, "still@acme.test", "news", "Uploader"),
			row(roster.Add, "came@acme.test", "news", "Uploader"),
			row(roster.Add, "elsewhere@acme.test", "news", "Uploader"),
		))
		h.grant(news, "changed@acme.test", "Analyst")
		h.remove(news, "gone@acme.test")
		h.remove(news, "again@acme.test")
		h.must(h.add(news, "again@acme.test", "Analyst")) // its version is one again
		h.must(h.add(news, "CAME@acme.test", "Analyst"))
		h.must(h.add(sport, "Elsewhere@acme.test", "Analyst")) // known by now, but not on news
		op = h.run(h.boss(), op)
		h.comesTo(op, bulk.Partial, "STALE", "STALE", "STALE", "CHANGED", "STALE", "ADDED")
		h.same("what others did is kept", []string{
			"CAME@acme.test X news Analyst", "Elsewhere@acme.test X news Uploader", "Elsewhere@acme.test X sport Analyst",
			"again@acme.test X news Analyst", "changed@acme.test X news Analyst", "still@acme.test X news Uploader",
		}, h.roster())
	})
}

func TestAPlanExpires(t *testing.T) {
	each(t, 5, func(h *fixture) {
		h.account("news")
		op := h.plan(h.boss(), rowsOf(row(roster.Add, "a@acme.test", "news", "Analyst")))
		h.forward(23 * time.Hour)
		fresh := h.plan(h.boss(), rowsOf(row(roster.Add, "b@acme.test", "news", "Analyst")))
		h.forward(2 * time.Hour)
		_, err := h.engine.Run(h.boss(), op.ID, op.Digest, "key")
		h.is(err, fault.Stale)
		h.queue(h.boss(), fresh)
		h.work(h.engine, fresh, op) // the worker also sweeps, perhaps after the run
		h.comesTo(fresh, bulk.Succeeded, "ADDED")
		if got := h.operation(op.ID).Status; got != bulk.Expired {
			t.Errorf("the old plan is %s, want EXPIRED", got)
		}
		_, err = h.engine.Run(h.boss(), op.ID, op.Digest, "key 2")
		h.is(err, fault.InvalidInput)
	})
}

func TestH19AllOrNothingAppliesNothingForOneBadRow(t *testing.T) {
	each(t, 5, func(h *fixture) {
		news := h.account("news")
		h.account("sport")
		h.grant(news, "ann@acme.test", "Publisher")
		p := rowsOf(row(roster.Add, "a@acme.test", "sport", "Analyst"), row(roster.Assign, "ann@acme.test", "news", "Analyst"))
		p.ErrorPolicy = bulk.AllOrNothing
		before := h.standing()

		bad := p
		bad.Source.Rows = append(bad.Source.Rows[:2:2], row(roster.Add, "b@acme.test", "nowhere", "Analyst"))
		op := h.plan(h.boss(), bad)
		_, err := h.engine.Run(h.boss(), op.ID, op.Digest, "refused in the plan")
		h.is(err, fault.InvalidInput)
		h.comesTo(op, bulk.Failed, "ADDED", "CHANGED", "UNKNOWN_ACCOUNT")
		h.same("a row refused in the plan", before, h.standing())

		op = h.plan(h.boss(), p)
		h.grant(news, "ann@acme.test", "Uploader")
		before = h.standing()
		h.queue(h.boss(), op)
		h.work(h.worker(1), op)
		h.comesTo(op, bulk.Failed, "ADDED", "CHANGED")
		if op = h.operation(op.ID); value(op.FailureCode) != string(fault.Stale) || op.Pending != 2 {
			t.Errorf("failure %s, %d open; want STALE, 2", value(op.FailureCode), op.Pending)
		}
		h.same("a row gone stale", before, h.standing())
		h.comesTo(h.run(h.boss(), h.plan(h.boss(), p)), bulk.Succeeded, "ADDED", "CHANGED")
	})
}

func TestH19MaxErrorsStopsEarly(t *testing.T) {
	each(t, 9, func(h *fixture) {
		h.engine.ChunkRows = 1
		ids := h.accounts("a", "b", "c")
		one := 1
		bad := rowsOf(row(roster.Add, "x@acme.test", "no", "Analyst"), row(roster.Add, "y@acme.test", "no", "Analyst"), row(roster.Add, "z@acme.test", "a", "Analyst"))
		bad.MaxErrors = &one
		op := h.plan(h.boss(), bad)
		_, err := h.engine.Run(h.boss(), op.ID, op.Digest, "key")
		h.is(err, fault.LimitReached)
		h.same("too many in the plan", []string{}, h.roster())

		late := rowsOf(row(roster.Add, "x@acme.test", "a", "Analyst"), row(roster.Add, "x@acme.test", "b", "Analyst"), row(roster.Add, "x@acme.test", "c", "Analyst"))
		late.MaxErrors = new(int)
		op = h.plan(h.boss(), late)
		h.must(h.add(ids[1], "x@acme.test", "Publisher"))
		h.queue(h.boss(), op)
		h.work(h.worker(1), op)
		h.comesTo(op, bulk.Partial, "ADDED", "STALE", "ADDED")
		if op = h.operation(op.ID); value(op.FailureCode) != string(fault.LimitReached) || op.Pending != 1 {
			t.Errorf("failure %s, %d rows open; want LIMIT_REACHED, 1", value(op.FailureCode), op.Pending)
		}
		h.same("stopped at the second", []string{"x@acme.test X a Analyst", "x@acme.test X b Publisher"}, h.roster())
	})
}

func TestH21AKeyNamesOneRun(t *testing.T) {
	each(t, 9, func(h *fixture) {
		h.account("news")
		a := h.plan(h.boss(), rowsOf(row(roster.Add, "a@acme.test", "news", "Analyst")))
		b := h.plan(h.boss(), rowsOf(row(roster.Add, "b@acme.test", "news", "Analyst")))
		for range 2 {
			id, err := h.engine.Run(h.boss(), a.ID, a.Digest, "one")
			h.must(err)
			if id != a.ID {
				t.Error("the same key and plan answer another operation")
			}
		}
		_, err := h.engine.Run(h.boss(), b.ID, b.Digest, "one")
		h.is(err, fault.IdempotencyMismatch)

		key := "two"
		at := func(email string) bulk.Plan {
			p := csvOf("email,platform,handle,roles\n" + email + ",X,news,Analyst\n")
			p.RunKey = &key
			return p
		}
		first, err := h.tryPlan(h.boss(), at("c@acme.test"))
		h.must(err)
		again, err := h.tryPlan(h.boss(), at("c@acme.test"))
		h.must(err)
		if first != again {
			t.Error("planned and run twice under one key")
		}
		_, err = h.tryPlan(h.boss(), at("d@acme.test"))
		h.is(err, fault.IdempotencyMismatch)
		labelled := at("c@acme.test")
		labelled.Label = "another body"
		_, err = h.tryPlan(h.boss(), labelled)
		h.is(err, fault.IdempotencyMismatch)
		h.work(h.engine, a, h.operation(first))
		h.comesTo(h.operation(first), bulk.Succeeded, "ADDED")
		again, err = h.tryPlan(h.boss(), at("c@acme.test")) // long after the run
		h.must(err)
		if first != again {
			t.Error("a key is forgotten once its run has ended")
		}
	})
}

func TestH21OneOfManySimultaneousCallsWithAKeyRunsAndAllAnswerIt(t *testing.T) {
	each(t, 9, func(h *fixture) {
		h.account("news")
		key, boss := "key", h.boss()
		ids := make([]uuid.UUID, 8)
		start := make(chan struct{})
		var calls sync.WaitGroup
		for i := range ids {
			calls.Go(func() {
				p := rowsOf(row(roster.Add, "a@acme.test", "news", "Analyst"))
				p.RunKey = &key
				<-start
				id, err := h.tryPlan(boss, p)
				if err != nil {
					t.Error(err)
				}
				ids[i] = id
			})
		}
		close(start)
		calls.Wait()
		for _, id := range ids {
			if id != ids[0] {
				t.Fatalf("the calls answer %v, want one operation", ids)
			}
		}
		h.work(h.engine, h.operation(ids[0]))
		h.comesTo(h.operation(ids[0]), bulk.Succeeded, "ADDED")
	})
}

func TestH20AnOrganizationsRunsGoInOrderAndAnothersBesideThem(t *testing.T) {
	each(t, 9, func(h *fixture) {
		h.account("news")
		plan := func(email string) *ent.BulkOperation {
			return h.plan(h.boss(), rowsOf(row(roster.Add, email, "news", "Analyst")))
		}
		first, second := plan("a@acme.test"), plan("b@acme.test")
		acme := h.org
		h.org = h.organization("umbrella", -1)
		h.account("rain")
		beside := h.plan(h.as("manager@umbrella.test"), rowsOf(row(roster.Add, "c@acme.test", "rain", "Analyst")))
		h.queue(h.as("manager@umbrella.test"), beside)
		umbrella := h.org
		h.org = acme
		h.queue(h.boss(), first)
		h.queue(h.boss(), second)
		boss := access.From(h.boss()).Identity

		w := h.worker(0)
		w.Viewer = func(ctx context.Context, who uuid.UUID) (*access.Viewer, error) {
			if who == boss && !bulk.Terminal(h.operation(first.ID).Status) { // acme's first operation waits for the other organization's
				h.until(func() bool { return bulk.Terminal(h.operation(beside.ID).Status) })
				if got := h.operation(second.ID).Status; got != bulk.Queued {
					t.Errorf("the second is %s while the first runs, want QUEUED", got)
				}
			}
			return h.who.ViewerOf(ctx, who)
		}
		h.work(w, first, second, beside)
		h.comesTo(first, bulk.Succeeded, "ADDED")
		h.comesTo(second, bulk.Succeeded, "ADDED")
		if a, b := h.operation(first.ID), h.operation(second.ID); b.StartedAt.Before(*a.FinishedAt) {
			t.Errorf("the second started at %s, the first ended at %s", b.StartedAt, a.FinishedAt)
		}
		h.org = umbrella
		h.comesTo(beside, bulk.Succeeded, "ADDED")
		h.same("the other organization", []string{"c@acme.test X rain Analyst"}, h.roster())
	})
}
