package bulk_test

import (
	"testing"

	"example.com/roster/internal/bulk"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/roster"
)

// A plan shows what its roles grant. If that has changed since then, the role is not granted (H20). People who already have the role have what it grants now
// (H28).
func TestH20ARoleThatGrantsSomethingElseSinceThePlanIsNotGiven(t *testing.T) {
	each(t, 9, func(h *fixture) {
		news := h.account("news")
		_, err := h.dir.RoleCreate(h.staff, directory.RoleCreate{Organization: &h.org, Name: "Desk", Modules: []roster.Module{roster.ModulePublishing}})
		h.must(err)
		desk := h.role("Desk")
		edit := func(in directory.RoleUpdate) {
			in.ID = desk
			_, err := h.dir.RoleUpdate(h.boss(), in)
			h.must(err)
		}
		h.grant(news, "bob@acme.test", "Analyst")
		h.grant(news, "held@acme.test", "Desk")
		h.grant(news, "old@acme.test", "Desk")
		wishes := rowsOf(row(roster.Add, "new@acme.test", "news", "Desk"), row(roster.Assign, "bob@acme.test", "news", "Desk"), row(roster.Assign, "held@acme.test", "news", "Desk", "Uploader"),
			row(roster.Assign, "old@acme.test", "news", "Publisher"), row(roster.Add, "other@acme.test", "news", "Analyst"))

		plan := h.plan(h.boss(), wishes)
		if plan.Digest == "" {
			t.Error("no digest")
		}
		edit(directory.RoleUpdate{Modules: []roster.Module{roster.ModulePublishing, roster.ModuleLibrary}})
		if again := h.plan(h.boss(), wishes); again.Granting == plan.Granting || again.Granting == "" {
			t.Errorf("what was looked at is %q, before the edit %q", again.Granting, plan.Granting)
		}
		h.comesTo(h.run(h.boss(), plan), bulk.Partial, "STALE", "STALE", "CHANGED", "CHANGED", "ADDED")

		whole := rowsOf(row(roster.Add, "new@acme.test", "news", "Desk"), row(roster.Remove, "other@acme.test", "news"))
		whole.ErrorPolicy = bulk.AllOrNothing
		op := h.plan(h.boss(), whole)
		edit(directory.RoleUpdate{Capabilities: []roster.Capability{roster.Post, roster.ViewLibrary}})
		if op = h.run(h.boss(), op); op.Status != bulk.Failed || value(op.FailureCode) != "STALE" {
			t.Errorf("all or nothing: %s %s", op.Status, value(op.FailureCode))
		}

		name := "Night desk" // with another name, it grants the same
		op = h.plan(h.boss(), rowsOf(row(roster.Add, "new@acme.test", "news", "Desk")))
		edit(directory.RoleUpdate{Name: &name})
		h.comesTo(h.run(h.boss(), op), bulk.Succeeded, "ADDED")

		gone := h.run(h.boss(), h.plan(h.boss(), rowsOf(row(roster.Remove, "new@acme.test", "news"))))
		id, err := h.engine.Undo(h.boss(), gone.ID)
		h.must(err)
		edit(directory.RoleUpdate{Modules: []roster.Module{roster.ModuleAdmin}})
		h.comesTo(h.run(h.boss(), h.operation(id)), bulk.Failed, "STALE") // what an undo grants was reviewed, too
	})
}
