package bulk_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/auditevent"
	"example.com/roster/ent/bulkchunk"
	"example.com/roster/ent/bulkoperation"
	"example.com/roster/internal/access"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// spread plans one row per person on each of n accounts a, b, c …, with one row per chunk.
func (h *fixture) spread(n int) *ent.BulkOperation {
	h.Helper()
	h.engine.ChunkRows = 1
	var rows []bulk.Row
	for i := range n {
		handle := string(rune('a' + i))
		h.account(handle)
		rows = append(rows, row(roster.Add, fmt.Sprintf("p%d@acme.test", i), handle, "Analyst"))
	}
	return h.plan(h.boss(), rowsOf(rows...))
}

func TestH21AStoppedRunGoesOnInAnotherGatewayAndNothingIsDoubled(t *testing.T) {
	each(t, 9, func(h *fixture) {
		op := h.spread(5)
		h.queue(h.boss(), op)
		for done := 1; done <= 3; done++ { // three gateways, each stopped after one more chunk
			h.interrupt(h.worker(1), op, done)
			if got := h.operation(op.ID); got.Pending != 5-done {
				t.Fatalf("%d rows open after %d chunks", got.Pending, done)
			}
			if n := len(h.roster()); n != done {
				t.Fatalf("%d grants after %d chunks", n, done)
			}
		}
		h.work(h.worker(1), op)
		h.comesTo(op, bulk.Succeeded, "ADDED", "ADDED", "ADDED", "ADDED", "ADDED")
		if n := len(h.mails()); n != 5 {
			t.Errorf("%d mails, want 5", n)
		}
		events := h.db.Ent.AuditEvent.Query().Where(auditevent.BulkOperationID(op.ID), auditevent.Action("membership.added")).CountX(h.staff)
		ends := h.db.Ent.AuditEvent.Query().Where(auditevent.BulkOperationID(op.ID), auditevent.Action("bulk.ended")).CountX(h.staff)
		if events != 5 || ends != 1 || h.used() != 5 {
			t.Errorf("%d grants and %d ends in the trail, %d seats; want 5, 1, 5", events, ends, h.used())
		}
	})
}

func TestH21AWokenGatewayThatLostItsLeaseWritesNothing(t *testing.T) {
	each(t, 9, func(h *fixture) {
		op := h.spread(3)
		h.queue(h.boss(), op)
		asleep := h.worker(0)
		var after []string
		asleep.Viewer = func(ctx context.Context, who uuid.UUID) (*access.Viewer, error) { // it has started, and sleeps longer than its lease
			past := store.Instant(time.Now().Add(-time.Hour))
			h.must(h.db.Write(h.staff, func(ctx context.Context, tx *store.Tx) error {
				return tx.BulkOperation.Update().Where(bulkoperation.ID(op.ID)).SetLeaseUntil(past).Exec(ctx)
			}))
			h.interrupt(h.worker(1), op, 2) // the other one is still working when it wakes up
			after = h.standingOf(op)
			return h.who.ViewerOf(ctx, who)
		}
		ctx, stop := context.WithCancel(context.Background())
		lease, err := asleep.Queue.Claim(ctx)
		h.must(err)
		bulk.Execute(ctx, asleep, lease)
		stop()
		h.same("the woken one", after, h.standingOf(op))
		h.work(h.worker(1), op)
		h.comesTo(op, bulk.Succeeded, "ADDED", "ADDED", "ADDED")
	})
}

// standingOf is the state of the organization and of the operation.
func (h *fixture) standingOf(op *ent.BulkOperation) []string {
	h.Helper()
	now := h.operation(op.ID)
	out := append(h.roster(), fmt.Sprint(now.Status, " ", now.Pending, " ", now.Sequence, " ", now.LeaseOwner, " ", now.LeaseAttempt))
	for _, r := range h.rows(op) {
		out = append(out, fmt.Sprint(r.Number, " ", r.Outcome))
	}
	for _, c := range h.db.Ent.BulkChunk.Query().Where(bulkchunk.IDGT(op.ID), bulkchunk.OrganizationID(h.org)).Order(bulkchunk.ByID()).AllX(h.staff) {
		out = append(out, fmt.Sprint(c.Number, " done ", c.DoneAt != nil))
	}
	return out
}

func TestCancelEndsWhatWaitsAtOnceAndWhatRunsBetweenTwoChunks(t *testing.T) {
	each(t, 9, func(h *fixture) {
		planned := h.spread(3)
		before := h.standing()
		_, err := h.engine.Cancel(h.boss(), planned.ID)
		h.must(err)
		h.comesTo(planned, bulk.Canceled, "ADDED", "ADDED", "ADDED")
		_, err = h.engine.Run(h.boss(), planned.ID, planned.Digest, "too late")
		h.is(err, fault.InvalidInput)
		_, err = h.engine.Undo(h.boss(), planned.ID)
		h.is(err, fault.InvalidInput) // it changed nothing

		rows := []bulk.Row{row(roster.Add, "p0@acme.test", "a", "Analyst"), row(roster.Add, "p1@acme.test", "b", "Analyst"), row(roster.Add, "p2@acme.test", "c", "Analyst")}
		queued := h.plan(h.boss(), rowsOf(rows...))
		h.queue(h.boss(), queued)
		_, err = h.engine.Cancel(h.boss(), queued.ID)
		h.must(err)
		h.same("canceled before the start", before, h.standing())
		if got := h.operation(queued.ID).Status; got != bulk.Canceled {
			t.Errorf("the queued one is %s, want CANCELED", got)
		}

		running := h.plan(h.boss(), rowsOf(rows...))
		h.queue(h.boss(), running)
		h.interrupt(h.worker(1), running, 1)
		for range 2 {
			_, err = h.engine.Cancel(h.boss(), running.ID)
			h.must(err)
		}
		if got := h.operation(running.ID).Status; got != bulk.Canceling {
			t.Errorf("the running one is %s, want CANCELING", got)
		}
		h.work(h.worker(1), running)
		if got := h.operation(running.ID); got.Status != bulk.Canceled || got.Pending != 2 {
			t.Errorf("%s with %d rows open, want CANCELED with 2", got.Status, got.Pending)
		}
		h.same("what was done stays", []string{"p0@acme.test X a Analyst"}, h.roster())
		h.comesTo(h.undo(running), bulk.Succeeded, "REMOVED")
		h.same("undone", before, h.standing())
		_, err = h.engine.Cancel(h.boss(), running.ID)
		h.must(err) // canceling it again is not an error
		done := h.run(h.boss(), h.plan(h.boss(), rowsOf(rows...)))
		_, err = h.engine.Cancel(h.boss(), done.ID)
		h.is(err, fault.InvalidInput)
	})
}

func TestWhatARunMeansForPeopleIsJudgedOnceWhereverItStops(t *testing.T) {
	each(t, 9, func(h *fixture) {
		ids := h.accounts("a", "b")
		h.grant(ids[0], "moved@acme.test", "Analyst")
		h.grant(ids[0], "leaves@acme.test", "Analyst")
		h.must(h.add(ids[0], "waits@acme.test", "Analyst"))
		h.must(h.db.Write(access.Across(h.staff), func(ctx context.Context, tx *store.Tx) (err error) {
			_, err = h.who.Invite(ctx, tx, new(h.user("waits@acme.test").ID), nil, time.Hour)
			return err
		}))
		before := len(h.mails())
		h.engine.ChunkRows = 3
		op := h.plan(h.boss(), rowsOf(row(roster.Remove, "moved@acme.test", "a"), row(roster.Remove, "leaves@acme.test", "a"), row(roster.Remove, "waits@acme.test", "a"),
			row(roster.Add, "moved@acme.test", "b", "Analyst"), row(roster.Add, "new@acme.test", "b", "Analyst")))
		h.queue(h.boss(), op)
		h.interrupt(h.worker(3), op, 2) // everything is applied, but no mails are written yet
		if n := len(h.mails()) - before; n != 0 {
			t.Errorf("%d mails before the end", n)
		}
		h.work(h.worker(3), op)
		op = h.operation(op.ID)
		h.comesTo(op, bulk.Succeeded, "REMOVED", "REMOVED", "REMOVED", "ADDED", "ADDED")
		h.same("the outbox", []string{"added moved@acme.test", "invited new@acme.test", "removed leaves@acme.test", "removed waits@acme.test"}, h.mails()[before:])
		if n := h.db.Ent.Invitation.Query().CountX(h.staff); n != 0 {
			t.Errorf("%d invitations of people who have left", n)
		}
		if op.DoneInvitations != 1 || op.DoneSignOuts != 1 || op.Invitations != 1 || op.SignOuts != 1 {
			t.Errorf("invited %d of %d foreseen, signed out %d of %d; want 1 of 1", op.DoneInvitations, op.Invitations, op.DoneSignOuts, op.SignOuts)
		}
	})
}
