package bulk_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"example.com/roster/ent"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

func TestH32RowsThatWereNotReversedAreUndoneLater(t *testing.T) {
	each(t, 3, func(h *fixture) {
		news, sport := h.account("news"), h.account("sport")
		for _, email := range []string{"a@acme.test", "b@acme.test", "c@acme.test"} {
			h.grant(news, email, "Publisher")
		}
		op := h.run(h.boss(), h.plan(h.boss(), rowsOf(row(roster.Remove, "a@acme.test", "news"), row(roster.Remove, "b@acme.test", "news"), row(roster.Remove, "c@acme.test", "news"))))
		h.must(h.add(sport, "taker@acme.test", "Analyst"))
		h.must(h.add(sport, "other@acme.test", "Analyst"))
		h.comesTo(h.undo(op), bulk.Partial, "ADDED", "SEAT_EXHAUSTED", "SEAT_EXHAUSTED")
		h.undoable(op, true)

		h.remove(sport, "taker@acme.test")
		h.comesTo(h.undo(op), bulk.Partial, "ADDED", "SEAT_EXHAUSTED") // the first has no row any more
		h.remove(sport, "other@acme.test")
		last := h.undo(op)
		h.comesTo(last, bulk.Succeeded, "ADDED")
		h.same("all of them", []string{"a@acme.test X news Publisher", "b@acme.test X news Publisher", "c@acme.test X news Publisher"}, h.roster())
		h.undoable(op, false)
		_, err := h.engine.Undo(h.boss(), op.ID)
		h.says(err, fault.InvalidInput, "Undo its undo instead")

		h.comesTo(h.undo(last), bulk.Succeeded, "REMOVED") // each undo can be undone by itself
		h.same("the last one goes again", []string{"a@acme.test X news Publisher", "b@acme.test X news Publisher"}, h.roster())
	})
}

func TestH32WhatAnUndoHasReversedIsNotReversedByTheNext(t *testing.T) {
	each(t, 9, func(h *fixture) {
		news := h.account("news")
		h.grant(news, "kept@acme.test", "Publisher")
		op := h.run(h.boss(), h.plan(h.boss(), rowsOf(row(roster.Add, "a@acme.test", "news", "Analyst"), row(roster.Assign, "kept@acme.test", "news", "Analyst"))))
		h.grant(news, "kept@acme.test", "Uploader")
		h.comesTo(h.undo(op), bulk.Partial, "REMOVED", "STALE")
		h.must(h.add(news, "a@acme.test", "Publisher")) // a later change by someone else
		h.comesTo(h.undo(op), bulk.Failed, "STALE")
		h.same("what others did", []string{"a@acme.test X news Publisher", "kept@acme.test X news Uploader"}, h.roster())
	})
}

func TestH32TwoUndosThatWerePlannedAtOnceReverseOnce(t *testing.T) {
	each(t, 9, func(h *fixture) {
		news := h.account("news")
		h.grant(news, "b@acme.test", "Publisher")
		h.grant(news, "c@acme.test", "Publisher")
		h.grant(news, "duty@acme.test", "Publisher")
		h.duty(h.user("duty@acme.test").ID, roster.Auditor)
		for name, p := range map[string]bulk.Plan{
			"rows": rowsOf(row(roster.Add, "a@acme.test", "news", "Analyst"), row(roster.Assign, "b@acme.test", "news", "Uploader"), row(roster.Remove, "c@acme.test", "news")),
			"duty": offboard("duty@acme.test"),
		} {
			before := h.standing()
			op := h.run(h.boss(), h.plan(h.boss(), p))
			one, err := h.engine.Undo(h.boss(), op.ID)
			h.must(err)
			two, err := h.engine.Undo(h.boss(), op.ID)
			h.must(err)
			if got := h.run(h.boss(), h.operation(one)); got.Status != bulk.Succeeded {
				t.Errorf("%s: the first is %s", name, got.Status)
			}
			h.run(h.boss(), h.operation(two))
			if got := h.outcomes(h.operation(two)); slices.ContainsFunc(got, func(o string) bool { return o != "STALE" && o != "UNCHANGED" }) {
				t.Errorf("%s: the second came to %v", name, got)
			}
			h.accept("c@acme.test", "duty@acme.test")
			h.same(name+" once undone", before, h.standing())
		}
	})
}

func TestH32AnUndoThatWasStoppedIsFinished(t *testing.T) {
	each(t, 9, func(h *fixture) {
		h.engine.ChunkRows = 1
		h.accounts("a", "b", "c")
		op := h.run(h.boss(), h.plan(h.boss(), rowsOf(row(roster.Add, "p@acme.test", "a", "Analyst"), row(roster.Add, "p@acme.test", "b", "Analyst"), row(roster.Add, "p@acme.test", "c", "Analyst"))))
		id, err := h.engine.Undo(h.boss(), op.ID)
		h.must(err)
		back := h.operation(id)
		h.queue(h.boss(), back)
		h.interrupt(h.worker(1), back, 1)
		_, err = h.engine.Cancel(h.boss(), back.ID)
		h.must(err)
		h.work(h.worker(1), back)
		h.undoable(op, true)
		h.comesTo(h.undo(op), bulk.Succeeded, "REMOVED", "REMOVED")
		h.same("nobody", []string{}, h.roster())
	})
}

func TestH32ChosenRowsAreUndone(t *testing.T) {
	each(t, 9, func(h *fixture) {
		news := h.account("news")
		h.grant(news, "there@acme.test", "Analyst")
		h.grant(news, "changed@acme.test", "Publisher")
		op := h.run(h.boss(), h.plan(h.boss(), rowsOf(
			row(roster.Add, "a@acme.test", "news", "Analyst"),
			row(roster.Add, "there@acme.test", "news", "Analyst"), // unchanged
			row(roster.Assign, "changed@acme.test", "news", "Uploader"),
			row(roster.Add, "b@acme.test", "nowhere", "Analyst"), // refused
			row(roster.Add, "c@acme.test", "news", "Analyst"),
		)))
		undo := func(numbers ...int) (*ent.BulkOperation, error) {
			id, err := h.engine.UndoRows(h.boss(), op.ID, numbers)
			if err != nil {
				return nil, err
			}
			return h.run(h.boss(), h.operation(id)), nil
		}
		_, err := undo(1, 2, 4, 6, -1, 1<<30)
		h.says(err, fault.InvalidInput, "rows -1, 2, 4, 6, 1073741824.")
		_, err = h.engine.UndoRows(h.boss(), op.ID, []int{})
		h.says(err, fault.InvalidInput, "Pass 1 to 1,000 row numbers")
		_, err = h.engine.UndoRows(h.boss(), op.ID, make([]int, 1001))
		h.says(err, fault.InvalidInput, "Pass 1 to 1,000 row numbers")

		some, err := undo(5, 3, 3)
		h.must(err)
		h.comesTo(some, bulk.Succeeded, "CHANGED", "REMOVED")
		h.same("two of three", []string{"a@acme.test X news Analyst", "changed@acme.test X news Publisher", "there@acme.test X news Analyst"}, h.roster())
		h.undoable(op, true)
		_, err = undo(3, 1)
		h.says(err, fault.InvalidInput, "reversed row 3.")
		h.comesTo(h.undo(op), bulk.Succeeded, "REMOVED") // the other rows
		h.undoable(op, false)
	})
}

// undoable compares what an operation says about undoing it with what planning an undo returns.
func (h *fixture) undoable(op *ent.BulkOperation, want bool) {
	h.Helper()
	reversed := 0
	undos, err := h.db.Ent.BulkOperation.Query().All(h.staff)
	h.must(err)
	for _, u := range undos {
		if u.UndoesID != nil && *u.UndoesID == op.ID && u.StartedAt != nil {
			reversed += bulk.Effective(u)
		}
	}
	if got := bulk.Undoable(h.operation(op.ID), reversed, h.now()); got != want {
		h.Errorf("undoable: %v, want %v, with %d rows reversed", got, want, reversed)
	}
}

// says fails unless an error has the code and a part of the message.
func (h *fixture) says(err error, code fault.Code, part string) {
	h.Helper()
	h.is(err, code)
	if err != nil && !strings.Contains(err.Error(), part) {
		h.Errorf("%v, want %q in it", err, part)
	}
}

func (h *fixture) planOf(source bulk.Source) *ent.BulkOperation {
	h.Helper()
	return h.plan(h.boss(), bulk.Plan{Source: source})
}

func (h *fixture) refusesSource(ctx context.Context, source bulk.Source, code fault.Code, part string) {
	h.Helper()
	id, err := h.tryPlan(ctx, bulk.Plan{Source: source})
	if err == nil {
		h.Errorf("planned %s with %v", id, h.outcomes(h.operation(id)))
		return
	}
	h.says(err, code, part)
}
