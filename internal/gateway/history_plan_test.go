package gateway_test

import (
	"context"
	"slices"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"example.com/roster/internal/bulk"
	"example.com/roster/internal/directory"
)

// waiting is a plan that has not been run yet. Its run meets changes that were made since it was planned.
type waiting struct {
	id     uuid.UUID
	heir   string
	strict bool
}

// plan makes a plan from any source and keeps it for later.
func (h *history) plan(t *rapid.T) {
	p, heir := h.drawOptions(t), ""
	planned := func(ctx context.Context) (uuid.UUID, error) { return h.g.Bulk.Plan(ctx, p) }
	switch rapid.SampledFrom([]string{"rows", "rows", "offboard", "replace a role", "like", "again", "undo"}).Draw(t, "source") {
	case "rows":
		p, _ = h.drawRows(t)
	case "offboard":
		heir, p.Successor = h.drawHeir(t)
		p.Source.Offboard = bulk.People{Refs: []directory.UserRef{{Email: h.drawStanding(t, "ACTIVE")}}}
		if rapid.Bool().Draw(t, "two leave") {
			p.Source.Offboard.Refs = append(p.Source.Offboard.Refs, directory.UserRef{Email: h.drawPerson(t, "who leaves, too")})
		}
	case "replace a role":
		roles := append([]string{"Legacy User", "Legacy Admin", "Administrator"}, h.drawRoles(t)...)
		p.Source.ReplaceRole = &bulk.ReplaceRole{Role: bulk.RoleRef{Name: rapid.SampledFrom(roles).Draw(t, "from")}, With: bulk.RoleRef{Name: h.drawRoles(t)[0]}}
	case "like":
		p.Source.Like = &bulk.Like{Person: &directory.UserRef{Email: h.drawStanding(t, "ACTIVE")}, For: []directory.NewUser{{Email: h.drawPerson(t, "for whom")}}}
	case "again":
		if len(h.ops) == 0 {
			t.Skip("nothing was run yet")
		}
		p.Source.Again = &bulk.Again{Operation: rapid.SampledFrom(h.ops).Draw(t, "which").id, Refused: rapid.Bool().Draw(t, "refused rows only")}
	case "undo":
		if len(h.ops) == 0 {
			t.Skip("nothing was run yet")
		}
		of := rapid.SampledFrom(h.ops).Draw(t, "which").id
		p.ErrorPolicy = bulk.ApplyValid
		planned = func(ctx context.Context) (uuid.UUID, error) { return h.g.Bulk.Undo(ctx, of) }
	}
	before := lines(t, h.db, state, h.org)
	id, err := planned(h.as(t, h.boss))
	if diff := cmp.Diff(before, lines(t, h.db, state, h.org)); diff != "" {
		t.Fatalf("planning has changed something (-before +after):\n%s", diff)
	}
	if err != nil {
		if !fixable(err) {
			t.Fatalf("a refusal that nobody can fix: %v", err)
		}
		return
	}
	h.waiting = append(h.waiting, waiting{id, heir, p.ErrorPolicy == bulk.AllOrNothing})
}

// runPlan runs a plan that was made earlier.
func (h *history) runPlan(t *rapid.T) {
	if len(h.waiting) == 0 {
		t.Skip("no plan waits")
	}
	i := rapid.IntRange(0, len(h.waiting)-1).Draw(t, "which")
	w := h.waiting[i]
	h.waiting = slices.Delete(h.waiting, i, i+1)
	h.runs(t, nil, w.heir, w.strict, func(context.Context) (uuid.UUID, error) { return w.id, nil })
}
