package bulk_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"example.com/roster/ent"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

func TestH50PeopleGetTheAccessThatSomebodyHas(t *testing.T) {
	each(t, 9, func(h *fixture) {
		news, sport, lab := h.account("anews"), h.account("bsport"), h.account("clab")
		h.grant(news, "ana@acme.test", "Administrator", "Publisher") // the primary user
		h.grant(sport, "ana@acme.test", "Analyst")
		soon, later := h.now().Add(24*time.Hour), h.now().Add(240*time.Hour)
		h.assign(sport, "ana@acme.test", &soon, "Analyst")
		h.grant(lab, "ana@acme.test", "Legacy User")
		h.grant(sport, "bob@acme.test", "Uploader")
		like := bulk.Source{Like: &bulk.Like{Person: &directory.UserRef{Email: "ana@acme.test"}, For: []directory.NewUser{{Email: "new@acme.test", FirstName: "Nia"}, {Email: "bob@acme.test"}}, ExpiresAt: &later}}
		op := h.planOf(like)
		h.comesTo(op, bulk.Planned, "ADDED", "ADDED", "ADDED", "UNCHANGED", "LEGACY_ROLE", "LEGACY_ROLE")
		rows := h.rows(op)
		for i, want := range []string{"Not copied: being the primary user.", "Not copied: being the primary user.", "", "Already on the account with other roles; not changed.", "", ""} {
			if got := rows[i].Notice; (got == nil) != (want == "") || got != nil && *got != want {
				t.Errorf("row %d says %v, want %q", i+1, got, want)
			}
		}
		if m := *rows[4].ProblemMessage; m != "Not copied: the legacy role Legacy User." {
			t.Error(m)
		}
		if !rows[0].ExpiresAt.Equal(store.Instant(later)) || !rows[2].ExpiresAt.Equal(store.Instant(soon)) {
			t.Errorf("the rows end %v and %v", rows[0].ExpiresAt, rows[2].ExpiresAt)
		}
		before := h.roster()
		h.run(h.boss(), op)
		h.same("after the run", []string{
			"ana@acme.test X anews Administrator+Publisher", "ana@acme.test X bsport Analyst", "ana@acme.test X clab Legacy User", "bob@acme.test X anews Administrator+Publisher",
			"bob@acme.test X bsport Uploader", "new@acme.test X anews Administrator+Publisher", "new@acme.test X bsport Analyst",
		}, h.roster())
		h.undo(op)
		h.same("undone", before, h.roster())
		added := h.operationOf(bulk.Plan{Source: like, OnExisting: roster.AddToExisting})
		h.comesTo(added, bulk.Planned, "ADDED", "ADDED", "ADDED", "CHANGED", "LEGACY_ROLE", "LEGACY_ROLE")
		h.comesTo(h.operationOf(bulk.Plan{Source: bulk.Source{Again: &bulk.Again{Operation: op.ID}}}), bulk.Planned, "ADDED", "ADDED", "ADDED", "UNCHANGED", "INVALID_INPUT", "INVALID_INPUT")

		h.duty(h.user("ana@acme.test").ID, roster.Auditor)
		h.comesTo(h.planOf(bulk.Source{Like: &bulk.Like{Person: like.Like.Person, For: []directory.NewUser{{Email: "new@acme.test"}}}}),
			bulk.Planned, "ADDED", "ADDED", "LEGACY_ROLE", "INVALID_INPUT")
		for _, c := range []struct {
			like bulk.Like
			code fault.Code
			says string
		}{
			{bulk.Like{Person: like.Like.Person}, fault.InvalidInput, "1 to 1000"},
			{bulk.Like{For: like.Like.For, Person: &directory.UserRef{Email: "nobody@acme.test"}}, fault.UnknownPerson, ""},
			{bulk.Like{For: like.Like.For, Person: &directory.UserRef{Email: "new@acme.test"}}, fault.InvalidInput, "no access to copy"},
		} {
			h.refusesSource(h.boss(), bulk.Source{Like: &c.like}, c.code, c.says)
		}
	})
}

// A person who hands over gives only what they are allowed to grant, and learns nothing about what they cannot see.
func TestH50WhoHandsOverGivesWhatTheyMayGive(t *testing.T) {
	each(t, 9, func(h *fixture) {
		mine, guest, hidden := h.account("amine"), h.account("bguest"), h.account("chidden")
		_, err := h.dir.RoleCreate(h.boss(), directory.RoleCreate{Organization: &h.org, Name: "Chief", Modules: []roster.Module{roster.ModuleAdmin}, Capabilities: []roster.Capability{roster.ManageUsers}})
		h.must(err)
		h.grant(mine, "lead@acme.test", "Administrator")
		h.grant(mine, "ann@acme.test", "Chief")
		h.grant(guest, "ann@acme.test", "Analyst")
		h.grant(mine, "max@acme.test", "Administrator", "Chief")
		h.grant(hidden, "max@acme.test", "Analyst")
		week := h.now().Add(7 * 24 * time.Hour)
		stand := []directory.NewUser{{Email: "standin@acme.test"}}
		ann := h.as("ann@acme.test")
		op := h.plan(ann, bulk.Plan{Source: bulk.Source{Like: &bulk.Like{For: stand, ExpiresAt: &week}}})
		h.comesTo(op, bulk.Planned, "ADDED", "FORBIDDEN")
		h.comesTo(h.run(ann, op), bulk.Partial, "ADDED", "FORBIDDEN")
		like := h.plan(ann, bulk.Plan{Source: bulk.Source{Like: &bulk.Like{Person: &directory.UserRef{Email: "max@acme.test"}, For: []directory.NewUser{{Email: "other@acme.test"}}}}})
		h.comesTo(like, bulk.Planned, "ADDED") // not on the account that ann cannot see
		if r := h.rows(like)[0]; r.Notice == nil || *r.Notice != "Not copied: Administrator, which grants more than you have here." {
			t.Errorf("the row says %v", r.Notice)
		}
		h.forward(8 * 24 * time.Hour)
		h.must(h.dir.Settle(h.staff, h.org))
		if slices.ContainsFunc(h.roster(), func(s string) bool { return strings.HasPrefix(s, "standin@") }) {
			t.Errorf("it has not ended by itself: %v", h.roster())
		}
		_, err = h.tryPlan(h.staff, bulk.Plan{Source: bulk.Source{Like: &bulk.Like{For: stand}}})
		h.is(err, fault.InvalidInput) // staff have no access to hand over
	})
}

func (h *fixture) operationOf(p bulk.Plan) *ent.BulkOperation {
	h.Helper()
	return h.plan(h.boss(), p)
}
