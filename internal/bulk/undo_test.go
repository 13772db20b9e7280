package bulk_test

import (
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

func TestH32AnUndoBringsBackExactlyWhatWasAndCanBeUndone(t *testing.T) {
	each(t, 9, func(h *fixture) {
		news, sport := h.account("news"), h.account("sport")
		soon := time.Now().Add(24 * time.Hour).Truncate(time.Second)
		h.grant(news, "lead@acme.test", "Administrator")
		h.grant(news, "bob@acme.test", "Publisher", "Analyst")
		h.grant(sport, "cyd@acme.test", "Legacy User")
		h.grant(sport, "aud@acme.test", "Publisher")
		h.duty(h.user("aud@acme.test").ID, roster.Auditor)
		_, err := h.dir.MembershipAdd(h.boss(), directory.MembershipAdd{Account: directory.AccountRef{ID: sport},
			User: directory.NewUser{Email: "temp@acme.test"}, Roles: []uuid.UUID{h.role("Uploader")}, ExpiresAt: &soon})
		h.must(err)
		later := soon.Add(48 * time.Hour)
		prolonged := row(roster.Add, "temp@acme.test", "sport", "Analyst")
		prolonged.ExpiresAt = &later
		replace := rowsOf(prolonged)
		replace.OnExisting = roster.ReplaceExisting
		for name, p := range map[string]bulk.Plan{
			"additions":      rowsOf(row(roster.Add, "new@acme.test", "news", "Analyst"), row(roster.Add, "new@acme.test", "sport", "Analyst"), row(roster.Add, "bob@acme.test", "sport", "Analyst")),
			"changes":        rowsOf(row(roster.Assign, "bob@acme.test", "news", "Uploader"), row(roster.Assign, "cyd@acme.test", "sport", "Analyst")),
			"a moved end":    replace,
			"removals":       rowsOf(row(roster.Remove, "bob@acme.test", "news"), row(roster.Remove, "temp@acme.test", "sport"), row(roster.Remove, "cyd@acme.test", "sport")),
			"an offboarding": offboard("aud@acme.test", "bob@acme.test"),
			"a mixture with refusals": rowsOf(row(roster.Add, "new@acme.test", "news", "Analyst"), row(roster.Assign, "bob@acme.test", "news", "Uploader"), row(roster.Remove, "cyd@acme.test", "sport"),
				row(roster.Remove, "lead@acme.test", "news"), row(roster.Remove, "aud@acme.test", "news"), row(roster.Add, "bob@acme.test", "nowhere", "Analyst")),
		} {
			before := h.standing()
			op := h.run(h.boss(), h.plan(h.boss(), p))
			after := h.standing()
			if slices.Equal(before, after) {
				t.Errorf("%s changed nothing", name)
			}
			back := h.undo(op)
			h.accept("bob@acme.test", "cyd@acme.test", "aud@acme.test") // the undo has invited those who had left
			h.same(name+" undone", before, h.standing())
			if back.Status != bulk.Succeeded || back.Total != op.Added+op.Changed+op.Removed {
				t.Errorf("%s: the undo ended %s with %d rows, %d refused", name, back.Status, back.Total, back.Refused)
			}
			again := h.undo(back)
			h.same(name+" redone", after, h.standing())
			h.undo(again)
			h.accept("bob@acme.test", "cyd@acme.test", "aud@acme.test")
			h.same(name+" undone again", before, h.standing())
		}
	})
}

func TestH32WhatWasTouchedSinceIsKept(t *testing.T) {
	each(t, 9, func(h *fixture) {
		news := h.account("news")
		h.grant(news, "changed@acme.test", "Publisher")
		h.grant(news, "removed@acme.test", "Publisher")
		op := h.run(h.boss(), h.plan(h.boss(), rowsOf(
			row(roster.Add, "a@acme.test", "news", "Analyst"),
			row(roster.Add, "b@acme.test", "news", "Analyst"),
			row(roster.Add, "c@acme.test", "news", "Analyst"),
			row(roster.Assign, "changed@acme.test", "news", "Uploader"),
			row(roster.Remove, "removed@acme.test", "news"),
			row(roster.Add, "d@acme.test", "news", "Analyst"),
		)))
		h.grant(news, "a@acme.test", "Publisher")
		h.remove(news, "b@acme.test")
		h.remove(news, "c@acme.test")
		h.must(h.add(news, "c@acme.test", "Publisher")) // version one again, by someone else's change
		h.remove(news, "changed@acme.test")
		h.must(h.add(news, "removed@acme.test", "Analyst"))
		id, err := h.engine.Undo(h.boss(), op.ID)
		h.must(err)
		h.comesTo(h.operation(id), bulk.Planned, "STALE", "STALE", "STALE", "STALE", "STALE", "REMOVED")
		h.comesTo(h.run(h.boss(), h.operation(id)), bulk.Partial, "STALE", "STALE", "STALE", "STALE", "STALE", "REMOVED")
		h.same("what others did", []string{"a@acme.test X news Publisher", "c@acme.test X news Publisher", "removed@acme.test X news Analyst"}, h.roster())
	})
}

func TestH32TouchedBetweenTheUndosPlanAndItsRunIsKeptToo(t *testing.T) {
	each(t, 9, func(h *fixture) {
		news := h.account("news")
		op := h.run(h.boss(), h.plan(h.boss(), rowsOf(row(roster.Add, "a@acme.test", "news", "Analyst"), row(roster.Add, "b@acme.test", "news", "Analyst"))))
		id, err := h.engine.Undo(h.boss(), op.ID)
		h.must(err)
		h.remove(news, "a@acme.test")
		h.must(h.add(news, "a@acme.test", "Publisher"))
		h.comesTo(h.run(h.boss(), h.operation(id)), bulk.Partial, "STALE", "REMOVED")
		h.same("what others did", []string{"a@acme.test X news Publisher"}, h.roster())
	})
}

func TestH32RowsThatCannotGoBackFailAloneAndSayWhy(t *testing.T) {
	each(t, 2, func(h *fixture) {
		news, sport := h.account("news"), h.account("sport")
		h.grant(news, "a@acme.test", "Publisher")
		h.grant(news, "b@acme.test", "Publisher")
		op := h.run(h.boss(), h.plan(h.boss(), rowsOf(row(roster.Remove, "a@acme.test", "news"), row(roster.Remove, "b@acme.test", "news"))))
		h.must(h.add(sport, "taker@acme.test", "Analyst"))
		h.comesTo(h.undo(op), bulk.Partial, "ADDED", "SEAT_EXHAUSTED")

		h.seats(9)
		h.grant(h.account("led"), "known@acme.test", "Analyst")
		admin := h.run(h.boss(), h.plan(h.boss(), rowsOf(row(roster.Assign, "known@acme.test", "led", "Administrator"))))
		h.comesTo(h.undo(admin), bulk.Failed, "PRIMARY_PROTECTED")
	})
}

func TestH32AnUndoIsForAnEndedRunOnceWithin30Days(t *testing.T) {
	each(t, 9, func(h *fixture) {
		h.account("news")
		undo := func(op *ent.BulkOperation, want fault.Code) {
			t.Helper()
			_, err := h.engine.Undo(h.boss(), op.ID)
			h.is(err, want)
		}
		op := h.plan(h.boss(), rowsOf(row(roster.Add, "a@acme.test", "news", "Analyst")))
		undo(op, fault.InvalidInput) // not run yet
		h.run(h.boss(), op)
		nothing := h.run(h.boss(), h.plan(h.boss(), rowsOf(row(roster.Add, "a@acme.test", "news", "Analyst"))))
		undo(nothing, fault.InvalidInput)
		one := h.undo(op)
		undo(op, fault.InvalidInput) // already undone
		if got := h.operation(op.ID).UndoneByID; got == nil || *got != one.ID {
			t.Errorf("undone by %v, want %s", got, one.ID)
		}
		h.forward(30*24*time.Hour - time.Minute)
		h.must(ignore(h.engine.Undo(h.boss(), one.ID)))
		h.forward(2 * time.Minute)
		undo(one, fault.InvalidInput)
	})
}

func ignore[T any](_ T, err error) error { return err }
