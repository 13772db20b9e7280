package bulk_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/bulk"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

func TestAPlanWritesNothingButItself(t *testing.T) {
	each(t, 5, func(h *fixture) {
		news := h.account("news")
		h.grant(news, "ann@acme.test", "Administrator")
		h.grant(news, "bob@acme.test", "Publisher")
		before := h.tables()
		op := h.plan(h.boss(), rowsOf(
			row(roster.Add, "new@acme.test", "news", "Analyst"),
			row(roster.Assign, "bob@acme.test", "news", "Uploader"),
			row(roster.Remove, "bob@acme.test", "NEWS "),
			row(roster.Remove, "ann@acme.test", "@news"),
		))
		h.comesTo(op, bulk.Planned, "ADDED", "CONFLICTING_ROWS", "CONFLICTING_ROWS", "PRIMARY_PROTECTED")
		h.same("the tables after a plan", before, h.tables())
	})
}

func TestAPlanSaysPerRowWhatItWouldComeToWithRolesBeforeAndAfter(t *testing.T) {
	each(t, 5, func(h *fixture) {
		news := h.account("news")
		h.grant(news, "ann@acme.test", "Administrator")
		h.grant(news, "bob@acme.test", "Publisher")
		h.grant(news, "cyd@acme.test", "Analyst")
		h.person("dan@acme.test")
		op := h.plan(h.boss(), rowsOf(
			row(roster.Add, "new@acme.test", "news", "Analyst"),
			row(roster.Add, "dan@acme.test", "news", "Analyst", "Publisher"),
			row(roster.Assign, "bob@acme.test", "news", "Uploader"),
			row(roster.Remove, "cyd@acme.test", "news"),
		))
		h.comesTo(op, bulk.Planned, "ADDED", "ADDED", "CHANGED", "REMOVED")
		analyst, publisher, uploader := h.role("Analyst").String(), h.role("Publisher").String(), h.role("Uploader").String()
		both := []string{analyst, publisher}
		slices.Sort(both)
		want := [][2]string{{"-", analyst}, {"-", strings.Join(both, ",")}, {publisher, uploader}, {analyst, "-"}}
		for i, r := range h.rows(op) {
			if got := [2]string{orDash(r.RolesBefore), orDash(r.RolesAfter)}; got != want[i] {
				t.Errorf("row %d: roles before and after %q, want %q", r.Number, got, want[i])
			}
		}
		if op.SeatsBefore != 4 || op.SeatsAfter != 5 || op.NewPeople != 2 || op.LeavingPeople != 1 || op.SeatsShort != 0 || *op.SeatsEntitled != 6 {
			t.Errorf("seats %d to %d of %d, %d come, %d leave, %d short", op.SeatsBefore, op.SeatsAfter, *op.SeatsEntitled, op.NewPeople, op.LeavingPeople, op.SeatsShort)
		}
	})
}

func orDash(s *string) string {
	if s == nil {
		return "-"
	}
	return *s
}

func TestEverySourceComesToRows(t *testing.T) {
	each(t, 50, func(h *fixture) {
		ids := h.accounts("news", "sport", "shop")
		group := "emea/news"
		_, err := h.dir.AccountUpdate(h.staff, directory.AccountUpdate{Account: directory.AccountRef{ID: ids[0]}, Group: &group})
		h.must(err)
		_, _, err = h.dir.AccountArchive(h.staff, directory.AccountRef{ID: h.account("closed")}, false)
		h.must(err)
		h.grant(ids[0], "bob@acme.test", "Publisher")
		h.grant(ids[1], "bob@acme.test", "Publisher")
		two := []directory.NewUser{{Email: "x@acme.test"}, {Email: "y@acme.test"}}
		refs := []directory.AccountRef{{Platform: roster.X, Handle: "@Sport"}, {ID: ids[2]}}
		selection := func(a bulk.Accounts) bulk.Source {
			return bulk.Source{Selection: &bulk.Selection{Action: roster.Add, Users: two, Accounts: a, Roles: []bulk.RoleRef{{ID: h.role("Analyst")}}}}
		}
		added := func(n int) []string { return slices.Repeat([]string{"ADDED"}, n) }
		for _, c := range []struct {
			name, kind string
			source     bulk.Source
			want       []string
		}{
			{"rows", "ROWS", bulk.Source{Rows: []bulk.Row{row(roster.Add, "x@acme.test", "news", "analyst")}}, added(1)},
			{"a CSV file", "CSV", bulk.Source{CSV: strings.NewReader("email,platform,handle,roles\nx@acme.test,x,news,Analyst\n")}, added(1)},
			{"people on the accounts named", "SELECTION", selection(bulk.Accounts{Refs: refs}), added(4)},
			{"people on the accounts of a filter", "SELECTION", selection(bulk.Accounts{Filter: &directory.AccountFilter{Group: "emea"}}), added(2)},
			{"people on all accounts but the archived", "SELECTION", selection(bulk.Accounts{All: true}), added(6)},
			{"people to offboard", "OFFBOARD", bulk.Source{Offboard: bulk.People{Refs: []directory.UserRef{{Email: "BOB@acme.test"}, {ID: h.user("bob@acme.test").ID}}}}, []string{"REMOVED", "REMOVED"}},
		} {
			op := h.plan(h.boss(), bulk.Plan{Source: c.source})
			if op.Source != c.kind {
				t.Errorf("%s: source %s, want %s", c.name, op.Source, c.kind)
			}
			h.comesTo(op, bulk.Planned, c.want...)
		}
	})
}

func TestANameThatIsNoneIsThatRowsError(t *testing.T) {
	each(t, 5, func(h *fixture) {
		h.account("news")
		op := h.plan(h.boss(), rowsOf(
			row(roster.Add, "a@acme.test", "nowhere", "Analyst"),
			row(roster.Add, "a@acme.test", "news", "Emperor"),
			row(roster.Add, "a@acme.test", "news"),
			row(roster.Assign, "nobody@acme.test", "news", "Analyst"),
			row(roster.Remove, "nobody@acme.test", "news"),
			row(roster.Add, "not an address", "news", "Analyst"),
			row(roster.Add, "", "news", "Analyst"),
			bulk.Row{Action: roster.Add, Username: "nobody", Account: directory.AccountRef{Platform: roster.X, Handle: "news"}, Roles: []bulk.RoleRef{{Name: "Analyst"}}},
			bulk.Row{Action: roster.Add, Email: "a@acme.test", Account: directory.AccountRef{ID: uuid.New()}, Roles: []bulk.RoleRef{{ID: uuid.New()}}},
			row(roster.Add, "b@acme.test", "news", "Analyst"),
		))
		h.comesTo(op, bulk.Planned, "UNKNOWN_ACCOUNT", "UNKNOWN_ROLE", "INVALID_INPUT", "UNKNOWN_PERSON", "UNKNOWN_PERSON", "INVALID_INPUT",
			"INVALID_INPUT", "UNKNOWN_PERSON", "UNKNOWN_ACCOUNT", "ADDED")
		h.comesTo(h.run(h.boss(), op), bulk.Partial, "UNKNOWN_ACCOUNT", "UNKNOWN_ROLE", "INVALID_INPUT", "UNKNOWN_PERSON", "UNKNOWN_PERSON", "INVALID_INPUT",
			"INVALID_INPUT", "UNKNOWN_PERSON", "UNKNOWN_ACCOUNT", "ADDED")
		h.same("the good row is applied", []string{"b@acme.test X news Analyst"}, h.roster())
	})
}

func TestWhatCannotBeAPlanIsRefusedWhole(t *testing.T) {
	each(t, 5, func(h *fixture) {
		h.account("news")
		less := -1
		tooMany := slices.Repeat([]bulk.Row{row(roster.Add, "a@acme.test", "news", "Analyst")}, roster.MaxAtOnce+1)
		people := slices.Repeat([]directory.NewUser{{Email: "a@acme.test"}}, roster.MaxSelectionPeople+1)
		long := ""
		good := rowsOf(row(roster.Add, "a@acme.test", "news", "Analyst"))
		for name, p := range map[string]bulk.Plan{
			"no rows":               rowsOf([]bulk.Row{}...),
			"too many rows":         rowsOf(tooMany...),
			"a NUL in a name":       rowsOf(row(roster.Add, "a\x00@acme.test", "news", "Analyst")),
			"a NUL in a handle":     rowsOf(row(roster.Add, "a@acme.test", "news\x00", "Analyst")),
			"a NUL in a role":       rowsOf(row(roster.Add, "a@acme.test", "news", "Analyst\x00")),
			"a cell without end":    rowsOf(row(roster.Add, strings.Repeat("a", 5000)+"@acme.test", "news", "Analyst")),
			"a header alone":        csvOf("email,platform,handle\n"),
			"too many people":       {Source: bulk.Source{Selection: &bulk.Selection{Action: roster.Add, Users: people, Accounts: bulk.Accounts{All: true}}}},
			"nobody selected":       {Source: bulk.Source{Selection: &bulk.Selection{Action: roster.Add, Accounts: bulk.Accounts{All: true}}}},
			"no account matches":    {Source: bulk.Source{Selection: &bulk.Selection{Action: roster.Add, Users: people[:1], Accounts: bulk.Accounts{Filter: &directory.AccountFilter{Search: "zzz"}}}}},
			"a negative maxErrors":  {Source: good.Source, MaxErrors: &less},
			"a key without letters": {Source: good.Source, RunKey: &long},
			"nobody to offboard":    {Source: bulk.Source{Offboard: bulk.People{Refs: []directory.UserRef{}}}},
		} {
			if _, err := h.tryPlan(h.boss(), p); !fault.Is(err, fault.InvalidInput) {
				t.Errorf("%s: %v, want INVALID_INPUT", name, err)
			}
		}
		unknown := bulk.Plan{Source: bulk.Source{Offboard: bulk.People{Refs: []directory.UserRef{{Email: "nobody@acme.test"}}}}}
		_, err := h.tryPlan(h.boss(), unknown)
		h.is(err, fault.UnknownPerson)
		good.Successor = &directory.UserRef{Email: "nobody@acme.test"}
		_, err = h.tryPlan(h.boss(), good)
		h.is(err, fault.UnknownPerson)
		if n := h.db.Ent.BulkOperation.Query().CountX(h.staff); n != 0 {
			t.Errorf("%d operations are stored", n)
		}
	})
}

func TestH23AnOrganizationThatIsNotOnboardedPlansRunsAndUndoesNothing(t *testing.T) {
	each(t, 5, func(h *fixture) {
		h.account("news")
		one := func(email string) bulk.Plan { return rowsOf(row(roster.Add, email, "news", "Analyst")) }
		planned := h.plan(h.boss(), one("a@acme.test"))
		done := h.run(h.boss(), h.plan(h.boss(), one("b@acme.test")))
		_, err := h.dir.OrganizationSetBusinessManager(h.staff, h.org, false, nil)
		h.must(err)
		_, err = h.tryPlan(h.boss(), one("c@acme.test"))
		h.is(err, fault.NotOnboarded)
		_, err = h.engine.Run(h.boss(), planned.ID, planned.Digest, "key")
		h.is(err, fault.NotOnboarded)
		_, err = h.engine.Undo(h.boss(), done.ID)
		h.is(err, fault.NotOnboarded)
		h.must(h.add(h.account("sport"), "d@acme.test", "Analyst")) // single changes are still allowed
	})
}

func TestH33ARowCanEndByItself(t *testing.T) {
	each(t, 5, func(h *fixture) {
		h.account("news")
		soon, past := time.Now().Add(time.Hour), time.Now().Add(-time.Hour)
		until := row(roster.Add, "a@acme.test", "news", "Analyst")
		until.ExpiresAt = &soon
		ended := row(roster.Add, "b@acme.test", "news", "Analyst")
		ended.ExpiresAt = &past
		first := row(roster.Add, "c@acme.test", "news", "Administrator")
		first.ExpiresAt = &soon
		h.person("c@acme.test")
		op := h.run(h.boss(), h.plan(h.boss(), rowsOf(until, ended, first)))
		h.comesTo(op, bulk.Partial, "ADDED", "INVALID_INPUT", "LAST_ADMIN")
		if h.used() != 1 {
			t.Errorf("%d seats used, want 1", h.used())
		}
		h.forward(2 * time.Hour)
		h.must(h.dir.Settle(h.staff, h.org))
		h.same("after its end", []string{}, h.roster())
		if h.used() != 0 {
			t.Errorf("%d seats used after the end, want 0", h.used())
		}
	})
}
