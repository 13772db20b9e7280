package bulk_test

import (
	"context"
	"testing"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// client creates an API client and returns a context as that client.
func (h *fixture) client(scopes ...roster.Scope) (uuid.UUID, context.Context) {
	h.Helper()
	made, err := h.dir.APIClientCreate(h.staff, directory.APIClientCreate{Organization: &h.org, Name: uuid.NewString(), Scopes: scopes})
	h.must(err)
	v, err := h.who.Authenticate(context.Background(), made.Token)
	h.must(err)
	return made.Client, access.With(context.Background(), v)
}

// H8, H22: a client's run stops when the client loses its rights, as a person's run does.
func TestH22AClientsRunEndsWithTheClient(t *testing.T) {
	each(t, 9, func(h *fixture) {
		h.engine.ChunkRows = 1
		h.accounts("first", "second")
		two := func() bulk.Plan {
			return rowsOf(row(roster.Add, "x@acme.test", "first", "Analyst"), row(roster.Add, "x@acme.test", "second", "Analyst"))
		}
		id, feed := h.client(roster.ManageMembers, roster.BulkScope)
		op := h.plan(feed, two())
		h.queue(feed, op)
		h.interrupt(h.worker(1), op, 1)
		_, err := h.dir.APIClientRevoke(h.staff, id, nil)
		h.must(err)
		h.work(h.worker(1), op)
		op = h.operation(op.ID)
		if op.Status != bulk.Partial || value(op.FailureCode) != string(fault.Forbidden) || op.Pending != 1 {
			t.Errorf("%s, failure %s, %d rows open; want PARTIAL, FORBIDDEN, 1", op.Status, value(op.FailureCode), op.Pending)
		}
		h.same("what was granted", []string{"x@acme.test X first Analyst"}, h.roster())

		id, feed = h.client(roster.ManageMembers, roster.BulkScope)
		op = h.plan(feed, rowsOf(row(roster.Add, "y@acme.test", "second", "Analyst")))
		h.queue(feed, op)
		_, err = h.dir.APIClientUpdate(h.staff, directory.APIClientUpdate{ID: id, Scopes: []roster.Scope{roster.BulkScope}})
		h.must(err)
		h.work(h.engine, op)
		h.comesTo(op, bulk.Failed, "FORBIDDEN") // the client may run it, but may not do what the row asks for

		op = h.plan(h.boss(), rowsOf(row(roster.Add, "z@acme.test", "second", "Analyst")))
		_, other := h.client(roster.ManageMembers, roster.BulkScope)
		_, err = h.engine.Run(other, op.ID, op.Digest, "other")
		h.is(err, fault.Forbidden) // not its own operation
	})
}

func TestH22AClientNeedsBothScopesToPlan(t *testing.T) {
	each(t, 9, func(h *fixture) {
		h.account("first")
		for _, scopes := range [][]roster.Scope{{roster.BulkScope}, {roster.ManageMembers}, {roster.ReadScope}} {
			_, feed := h.client(scopes...)
			_, err := h.tryPlan(feed, rowsOf(row(roster.Add, "x@acme.test", "first", "Analyst")))
			h.is(err, fault.Forbidden)
		}
	})
}
