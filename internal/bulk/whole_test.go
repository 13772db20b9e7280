package bulk_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// A run is checked as a whole, from its plan to its end.

func TestAccessThatEndsIsEndedWhicheverChunkGaveIt(t *testing.T) {
	for _, policy := range []string{bulk.ApplyValid, bulk.AllOrNothing} {
		t.Run(policy, func(t *testing.T) {
			each(t, 9, func(h *fixture) {
				h.accounts("a", "b", "c")
				soon, late := h.now().Add(time.Hour), h.now().Add(1000*time.Hour)
				plan := rowsOf(row(roster.Add, "new@acme.test", "a", "Analyst"), row(roster.Add, "new@acme.test", "b", "Analyst"), row(roster.Add, "other@acme.test", "c", "Analyst"))
				for i, at := range []*time.Time{&soon, &late, nil} {
					plan.Source.Rows[i].ExpiresAt = at
				}
				plan.ErrorPolicy = policy
				h.engine.ChunkRows = 1
				op := h.run(h.boss(), h.plan(h.boss(), plan))
				h.comesTo(op, bulk.Succeeded, "ADDED", "ADDED", "ADDED")
				h.forward(2 * time.Hour)
				h.must(h.dir.Settle(h.staff, h.org))
				h.same("what is left", []string{"new@acme.test X b Analyst", "other@acme.test X c Analyst"}, h.roster())
			})
		})
	}
}

func TestH20ARowThatHadNothingToDoIsStaleIfItHasNow(t *testing.T) {
	for _, policy := range []string{bulk.ApplyValid, bulk.AllOrNothing} {
		t.Run(policy, func(t *testing.T) {
			each(t, 9, func(h *fixture) {
				news := h.account("news")
				h.grant(news, "there@acme.test", "Analyst")
				h.grant(news, "stays@acme.test", "Analyst")
				h.grant(news, "gone@acme.test", "Analyst")
				h.remove(news, "gone@acme.test")
				plan := rowsOf(row(roster.Add, "there@acme.test", "news", "Analyst"), row(roster.Remove, "gone@acme.test", "news"),
					row(roster.Add, "stays@acme.test", "news", "Analyst"), row(roster.Add, "new@acme.test", "news", "Analyst"), row(roster.Add, "new@acme.test", "news", "Analyst"))
				plan.ErrorPolicy = policy
				op := h.plan(h.boss(), plan)
				h.comesTo(op, bulk.Planned, "UNCHANGED", "NOT_A_MEMBER", "UNCHANGED", "ADDED", "UNCHANGED")
				h.remove(news, "there@acme.test")
				h.must(h.add(news, "gone@acme.test", "Administrator"))
				op = h.run(h.boss(), op)
				if policy == bulk.AllOrNothing {
					h.comesTo(op, bulk.Failed, "UNCHANGED", "NOT_A_MEMBER", "UNCHANGED", "ADDED", "UNCHANGED")
					h.done(op, 0, 0, 0, 0, 0)
					h.same("nothing was applied", []string{"gone@acme.test X news Administrator", "stays@acme.test X news Analyst"}, h.roster())
					return
				}
				h.comesTo(op, bulk.Partial, "STALE", "STALE", "UNCHANGED", "ADDED", "UNCHANGED")
				h.done(op, 1, 0, 0, 2, 2)
			})
		})
	}
}

// done compares what a run says that it has done: rows added, changed, removed, unchanged and refused.
func (h *fixture) done(op *ent.BulkOperation, want ...int) {
	h.Helper()
	h.same("what was done", want, []int{op.DoneAdded, op.DoneChanged, op.DoneRemoved, op.DoneUnchanged, op.DoneRefused})
}

// H48: the counts of a plan stay as planned, whatever happens; what a run has done is counted separately.
func TestH48APlanForeseesAndARunCountsWhatItHasDone(t *testing.T) {
	each(t, 1, func(h *fixture) {
		news := h.account("news")
		foreseen := func(op *ent.BulkOperation, status string) {
			h.Helper()
			if op.Status != status || op.Added != 2 || op.Refused != 0 {
				t.Errorf("%s, which foresees %d added and %d refused; want %s, 2 and 0", op.Status, op.Added, op.Refused, status)
			}
		}
		rows := rowsOf(row(roster.Add, "b@acme.test", "news", "Analyst"), row(roster.Add, "c@acme.test", "news", "Analyst"))
		op := h.plan(h.boss(), rows)
		foreseen(op, bulk.Planned)
		h.done(op, 0, 0, 0, 0, 0)
		_, err := h.engine.Run(h.boss(), op.ID, op.Digest, "key")
		h.is(err, fault.SeatExhausted)
		op = h.operation(op.ID)
		foreseen(op, bulk.Failed)
		h.done(op, 0, 0, 0, 0, 0)

		h.seats(3)
		op = h.plan(h.boss(), rows)
		h.must(h.add(news, "c@acme.test", "Publisher")) // after the plan, so that this row is STALE
		op = h.run(h.boss(), op)
		if op.Status != bulk.Partial {
			t.Errorf("the run is %s, want PARTIAL", op.Status)
		}
		h.done(op, 1, 0, 0, 0, 1)
	})
}

func TestARowThatRepeatsAnotherIsDoneWithIt(t *testing.T) {
	each(t, 9, func(h *fixture) {
		news := h.account("news")
		h.grant(news, "ann@acme.test", "Analyst")
		op := h.plan(h.boss(), rowsOf(row(roster.Assign, "ann@acme.test", "news", "Publisher"), row(roster.Assign, "ANN@acme.test", "news", "Publisher")))
		h.comesTo(op, bulk.Planned, "CHANGED", "UNCHANGED")
		h.grant(news, "ann@acme.test", "Uploader")
		h.comesTo(h.run(h.boss(), op), bulk.Failed, "STALE", "STALE")
	})
}

func TestH13SeatsAreJudgedAsThingsAreNow(t *testing.T) {
	each(t, 1, func(h *fixture) { // one seat is free
		ids := h.accounts("a", "b", "c", "d")
		op := h.plan(h.boss(), rowsOf(row(roster.Add, "new@acme.test", "a", "Analyst")))
		h.must(h.add(ids[2], "new@acme.test", "Analyst")) // takes the last seat, and is the person whom the plan needs it for
		h.comesTo(h.run(h.boss(), op), bulk.Succeeded, "ADDED")

		// The person who would have freed a seat has left, and someone else uses it.
		swap := h.plan(h.boss(), rowsOf(row(roster.Remove, "new@acme.test", "a"), row(roster.Remove, "new@acme.test", "c"), row(roster.Add, "next@acme.test", "b", "Analyst")))
		h.remove(ids[0], "new@acme.test")
		h.remove(ids[2], "new@acme.test")
		h.must(h.add(ids[3], "taker@acme.test", "Analyst"))
		_, err := h.engine.Run(h.boss(), swap.ID, swap.Digest, "swap")
		h.is(err, fault.SeatExhausted)
		h.comesTo(swap, bulk.Failed, "REMOVED", "REMOVED", "ADDED")
		h.done(h.operation(swap.ID), 0, 0, 0, 0, 0)
	})
}

func TestH14WhoIsMovedByARunHasNeverBeenAway(t *testing.T) {
	each(t, 9, func(h *fixture) {
		ids := h.accounts("a", "b")
		h.grant(ids[0], "ann@acme.test", "Analyst")
		h.must(h.add(ids[0], "ivy@acme.test", "Analyst")) // invited
		h.session("ann@acme.test")
		ann, ivy := h.user("ann@acme.test"), h.user("ivy@acme.test")
		before := len(h.mails())
		h.forward(time.Hour)
		h.engine.ChunkRows = 2
		op := h.plan(h.boss(), rowsOf(row(roster.Remove, "ann@acme.test", "a"), row(roster.Remove, "ivy@acme.test", "a"),
			row(roster.Add, "ann@acme.test", "b", "Analyst"), row(roster.Add, "ivy@acme.test", "b", "Analyst")))
		h.queue(h.boss(), op)
		h.work(h.engine, op)
		h.comesTo(op, bulk.Succeeded, "REMOVED", "REMOVED", "ADDED", "ADDED")
		h.same("the outbox", []string{"added ann@acme.test", "added ivy@acme.test"}, h.mails()[before:])
		if h.sessions() != 1 {
			t.Error("ann was signed out")
		}
		for _, was := range []struct {
			email            string
			seat, invitation *time.Time
		}{{"ann@acme.test", ann.SeatSince, nil}, {"ivy@acme.test", ivy.SeatSince, ivy.InvitationExpiresAt}} {
			is := h.user(was.email)
			if is.SeatSince == nil || !is.SeatSince.Equal(*was.seat) {
				t.Errorf("%s has a seat since %v, want %v", was.email, is.SeatSince, was.seat)
			}
			if was.invitation != nil && (is.InvitationExpiresAt == nil || !is.InvitationExpiresAt.Equal(*was.invitation)) {
				t.Errorf("the invitation of %s ends at %v, want %v", was.email, is.InvitationExpiresAt, was.invitation)
			}
		}
		if n := h.db.Ent.BulkPerson.Query().CountX(h.staff); n != 0 {
			t.Errorf("%d people are noted for a run that has ended", n)
		}
	})
}

func TestH26WhatCameSinceThePlanIsTakenToo(t *testing.T) {
	for _, policy := range []string{bulk.ApplyValid, bulk.AllOrNothing} {
		t.Run(policy, func(t *testing.T) {
			each(t, 9, func(h *fixture) {
				ids := h.accounts("planned", "changed", "came", "led")
				h.grant(ids[3], "other@acme.test", "Administrator")
				h.grant(ids[0], "ann@acme.test", "Analyst")
				h.grant(ids[1], "ann@acme.test", "Analyst")
				h.grant(ids[0], "bob@acme.test", "Analyst")
				h.remove(ids[0], "bob@acme.test") // no access at the time of the plan
				plan := offboard("ann@acme.test", "bob@acme.test")
				plan.ErrorPolicy = policy
				op := h.plan(h.boss(), plan)
				h.comesTo(op, bulk.Planned, "REMOVED", "REMOVED")
				h.grant(ids[1], "ann@acme.test", "Publisher")
				h.must(h.add(ids[2], "ann@acme.test", "Analyst"))
				h.must(h.add(ids[3], "bob@acme.test", "Analyst"))
				h.duty(h.user("ann@acme.test").ID, roster.Auditor)
				op = h.run(h.boss(), op)
				h.comesTo(op, bulk.Succeeded, "REMOVED", "REMOVED", "REMOVED", "REMOVED", "REMOVED")
				h.same("what is left", []string{"other@acme.test X led Administrator"}, h.roster())
				if u := h.user("ann@acme.test"); u.Status != roster.Former || u.OrganizationRole != roster.NoDuty {
					t.Errorf("ann is %s %s", u.Status, u.OrganizationRole)
				}
			})
		})
	}
}

func TestH26WhoBecameAnAdministratorSinceThePlanLeavesToo(t *testing.T) {
	each(t, 9, func(h *fixture) {
		news := h.account("news")
		h.grant(news, "other@acme.test", "Administrator")
		h.grant(news, "ann@acme.test", "Analyst")
		op := h.plan(h.boss(), offboard("ann@acme.test"))
		h.grant(news, "ann@acme.test", "Administrator")
		h.comesTo(h.run(h.boss(), op), bulk.Succeeded, "REMOVED")
		h.same("what is left", []string{"other@acme.test X news Administrator"}, h.roster())
	})
}

func TestH26ASuccessorTakesOverWhatCameSinceThePlan(t *testing.T) {
	each(t, 9, func(h *fixture) {
		ids := h.accounts("planned", "came")
		h.grant(ids[0], "ann@acme.test", "Analyst")
		h.grant(ids[0], "heir@acme.test", "Analyst")
		plan := offboard("ann@acme.test")
		plan.Successor = &directory.UserRef{Email: "heir@acme.test"}
		op := h.plan(h.boss(), plan)
		h.comesTo(op, bulk.Planned, "REMOVED")
		h.grant(ids[1], "ann@acme.test", "Administrator") // the last administrator and the primary user
		op = h.run(h.boss(), op)
		h.comesTo(op, bulk.Succeeded, "REMOVED", "REMOVED", "ADDED")
		h.same("what is left", []string{"heir@acme.test X came Administrator", "heir@acme.test X planned Analyst"}, h.roster())
		if op.DonePrimaries != 1 {
			t.Errorf("%d primary users changed, want 1", op.DonePrimaries)
		}
	})
}

func TestTheCountsOfAPlanThatWasGivenUpAddUp(t *testing.T) {
	each(t, 9, func(h *fixture) {
		id := store.NewID()
		id[13], id[14], id[15] = 0, 0, 0
		h.must(h.db.Write(h.staff, func(ctx context.Context, tx *store.Tx) error {
			return tx.BulkOperation.Create().SetID(id).SetOrganizationID(h.org).SetSource("ROWS").SetStatus(bulk.Planning).SetErrorPolicy(bulk.ApplyValid).
				SetOnSeatShortage(roster.FailRun).SetOnExisting(roster.SkipExisting).SetAssignMode(roster.ReplaceRoles).SetActorID(uuid.New()).SetCreatedBy("x").
				SetTotal(500).SetPending(500).SetAdded(112).SetCreatedAt(h.now()).SetLeaseUntil(h.now().Add(-time.Hour)).Exec(ctx)
		}))
		h.work(h.engine, h.operation(id))
		op := h.operation(id)
		if op.Status != bulk.Failed || op.Total != op.Added+op.Changed+op.Removed+op.Unchanged+op.Refused || op.Pending != 0 {
			t.Errorf("the plan is %s: %d rows, %d pending, %d added", op.Status, op.Total, op.Pending, op.Added)
		}
	})
}
