package bulk_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"entgo.io/ent/dialect/sql"

	"example.com/roster/ent"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// whose selects people whose email contains a text.
func whose(part string) bulk.People {
	return bulk.People{Filter: &bulk.PeopleFilter{Asked: part, Where: func(s *sql.Selector) { s.Where(sql.Contains(s.C("email"), part)) }}}
}

func TestH51PeopleAreTakenByAFilter(t *testing.T) {
	each(t, 9, func(h *fixture) {
		news, sport := h.account("news"), h.account("sport")
		h.grant(news, "idle-a@acme.test", "Analyst")
		h.grant(sport, "idle-a@acme.test", "Publisher")
		h.grant(news, "idle-b@acme.test", "Analyst")
		h.grant(news, "busy@acme.test", "Analyst")
		h.person("idle-gone@acme.test") // has no access that could end
		h.duty(h.user("idle-b@acme.test").ID, roster.Auditor)
		assign := func(who bulk.People) bulk.Source {
			return bulk.Source{Selection: &bulk.Selection{Action: roster.Assign, People: who, Accounts: bulk.Accounts{All: true}, Roles: []bulk.RoleRef{{Name: "Uploader"}}}}
		}
		h.comesTo(h.planOf(assign(whose("idle"))), bulk.Planned, "CHANGED", "CHANGED", "NOT_A_MEMBER", "CHANGED", "NOT_A_MEMBER", "NOT_A_MEMBER")
		h.comesTo(h.planOf(assign(bulk.People{Refs: []directory.UserRef{{Email: "IDLE-a@acme.test"}, {ID: h.user("idle-a@acme.test").ID}}})), bulk.Planned, "CHANGED", "CHANGED")
		h.refusesSource(h.boss(), assign(whose("nobody")), fault.InvalidInput, "Nobody matches")
		h.refusesSource(h.boss(), assign(bulk.People{Refs: []directory.UserRef{{Email: "nobody@acme.test"}}}), fault.UnknownPerson, "")
		h.refusesSource(h.boss(), bulk.Source{Offboard: whose("idle-gone")}, fault.InvalidInput, "has access")

		op := h.planOf(bulk.Source{Offboard: whose("idle")})
		if op.Source != "OFFBOARD" || strings.Contains(op.Leavers, h.user("idle-gone@acme.test").ID.String()) {
			t.Errorf("%s of %s", op.Source, op.Leavers)
		}
		h.grant(sport, "idle-b@acme.test", "Analyst") // offboarding covers all accounts at the time of the run (H26)
		h.comesTo(h.run(h.boss(), op), bulk.Succeeded, "REMOVED", "REMOVED", "REMOVED", "REMOVED", "REMOVED")
		h.same("who is left", []string{"busy@acme.test X news Analyst"}, h.roster())
		h.grant(news, "idle-a@acme.test", "Analyst")
		again, err := h.tryPlan(h.boss(), bulk.Plan{Source: bulk.Source{Again: &bulk.Again{Operation: op.ID}}})
		h.must(err)
		h.comesTo(h.operation(again), bulk.Planned, "REMOVED")
	})
}

func TestH51AFilterFindsWhomThePlannerSees(t *testing.T) {
	each(t, 9, func(h *fixture) {
		news, sport := h.account("news"), h.account("sport")
		h.grant(news, "lead@acme.test", "Administrator")
		h.grant(news, "seen@acme.test", "Analyst")
		h.grant(sport, "hidden@acme.test", "Analyst")
		remove := bulk.Source{Selection: &bulk.Selection{Action: roster.Remove, People: whose("e"), Accounts: bulk.Accounts{All: true}}}
		op := h.plan(h.as("lead@acme.test"), bulk.Plan{Source: remove, IncludeSelf: true})
		h.comesTo(op, bulk.Planned, "PRIMARY_PROTECTED", "REMOVED")
		if rows := h.rows(op); slices.ContainsFunc(rows, func(r *ent.BulkRow) bool { return r.Email != nil && *r.Email == "hidden@acme.test" }) {
			t.Error("H47: the plan names somebody whom its planner does not see")
		}
		h.refusesSource(h.as("lead@acme.test"), bulk.Source{Offboard: whose("e")}, fault.Forbidden, "")
	})
}

func TestH51AFilterIsAskedInTheViewOverWhichThePlanIsMade(t *testing.T) {
	each(t, 9, func(h *fixture) {
		h.grant(h.account("news"), "a-match@acme.test", "Analyst")
		asked := 0
		who := whose("match")
		where := who.Filter.Where
		who.Filter.Where = func(s *sql.Selector) {
			if asked++; asked == 1 { // one person is counted first, and now there are two
				h.must(h.add(h.account("sport"), "b-match@acme.test", "Analyst"))
			}
			where(s)
		}
		op := h.planOf(bulk.Source{Selection: &bulk.Selection{Action: roster.Remove, People: who, Accounts: bulk.Accounts{Filter: &directory.AccountFilter{}}}})
		h.comesTo(op, bulk.Planned, "REMOVED", "NOT_A_MEMBER", "NOT_A_MEMBER", "REMOVED")
	})
}

// More people than a request can name, and more than a statement inserts one by one.
func TestH51ThousandsAreTakenByAFilter(t *testing.T) {
	const people = 2_500
	each(t, people+5, func(h *fixture) {
		h.account("news")
		before := h.used()
		var file strings.Builder
		file.WriteString("email,platform,handle,roles\n")
		for i := range people {
			fmt.Fprintf(&file, "idle%d@acme.test,X,news,Analyst\n", i)
		}
		h.run(h.boss(), h.plan(h.boss(), csvOf(file.String())))
		if used := h.used(); used != before+people {
			h.Fatalf("%d seats are used", used)
		}
		op := h.run(h.boss(), h.planOf(bulk.Source{Offboard: whose("idle")}))
		if op.Status != bulk.Succeeded || op.Removed != people || h.used() != before {
			h.Errorf("%s: %d removed, %d seats are used", op.Status, op.Removed, h.used())
		}
		refused, err := h.tryPlan(h.boss(), bulk.Plan{Source: bulk.Source{Again: &bulk.Again{Operation: op.ID}}})
		h.must(err)
		if n := h.operation(refused).Total; n != 0 {
			h.Errorf("planned again, %d rows", n)
		}
	})
}
