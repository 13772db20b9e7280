package bulk_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/auditevent"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// last returns the id of the newest event with an action.
func (h *fixture) last(action string) uuid.UUID {
	h.Helper()
	e, err := h.db.Ent.AuditEvent.Query().Where(auditevent.OrganizationID(h.org), auditevent.Action(action)).Order(ent.Desc(auditevent.FieldSequence)).First(h.staff)
	h.must(err)
	return e.ID
}

func (h *fixture) assign(account uuid.UUID, email string, until *time.Time, roles ...string) {
	h.Helper()
	in := directory.AssignRoles{Account: directory.AccountRef{ID: account}, Users: []directory.UserRef{{Email: email}}, ExpiresAt: until}
	for _, name := range roles {
		in.Roles = append(in.Roles, h.role(name))
	}
	_, err := h.dir.MembershipsAssignRoles(h.boss(), in)
	h.must(err)
}

func TestH32ASingleChangeIsUndoneFromItsEvent(t *testing.T) {
	each(t, 9, func(h *fixture) {
		news := h.account("news")
		soon := time.Now().Add(24 * time.Hour).Truncate(time.Second)
		h.grant(news, "lead@acme.test", "Administrator")
		h.grant(news, "bob@acme.test", "Publisher", "Analyst")
		h.grant(news, "old@acme.test", "Legacy User")
		h.grant(news, "ending@acme.test", "Publisher")
		h.assign(news, "ending@acme.test", &soon, "Publisher")
		h.duty(h.person("aud@acme.test"), roster.Auditor)
		for _, c := range []struct {
			name, action, outcome string
			do                    func()
		}{
			{"added", "membership.added", "REMOVED", func() { h.must(h.add(news, "new@acme.test", "Analyst")) }},
			{"roles changed", "membership.changed", "CHANGED", func() { h.assign(news, "bob@acme.test", nil, "Uploader") }},
			{"legacy role changed", "membership.changed", "CHANGED", func() { h.assign(news, "old@acme.test", nil, "Uploader") }},
			{"end changed", "membership.changed", "CHANGED", func() { later := soon.Add(time.Hour); h.assign(news, "ending@acme.test", &later, "Publisher") }},
			{"end set", "membership.changed", "CHANGED", func() { h.assign(news, "bob@acme.test", &soon, "Publisher", "Analyst") }},
			{"removed", "membership.removed", "ADDED", func() { h.remove(news, "bob@acme.test") }},
			{"removed with an end", "membership.removed", "ADDED", func() { h.remove(news, "ending@acme.test") }},
			{"duty given", "user.organization_role_changed", "REMOVED", func() { h.duty(h.user("lead@acme.test").ID, roster.Auditor) }},
			{"duty changed", "user.organization_role_changed", "CHANGED", func() { h.duty(h.user("aud@acme.test").ID, roster.Manager) }},
			{"duty taken", "user.organization_role_changed", "ADDED", func() { h.duty(h.user("aud@acme.test").ID, roster.NoDuty) }},
		} {
			before := h.standing()
			c.do()
			after := h.standing()
			event := h.last(c.action)
			op := h.planOf(bulk.Source{UndoEvent: &event})
			h.comesTo(op, bulk.Planned, c.outcome)
			if op.Source != "UNDO" || op.UndoesID != nil {
				t.Errorf("%s: source %s, undoes %v", c.name, op.Source, op.UndoesID)
			}
			op = h.run(h.boss(), op)
			h.accept("bob@acme.test", "ending@acme.test", "aud@acme.test")
			h.same(c.name+" undone", before, h.standing())
			h.comesTo(h.planOf(bulk.Source{UndoEvent: &event}), bulk.Planned, "STALE") // an event is only undone once
			redo := h.undo(op)
			h.same(c.name+" redone", after, h.standing())
			h.comesTo(h.planOf(bulk.Source{UndoEvent: &event}), bulk.Planned, "STALE") // the state is as after the event, but it has changed in between
			h.undo(redo)
			h.accept("bob@acme.test", "ending@acme.test", "aud@acme.test")
			h.same(c.name+" undone again", before, h.standing())
		}
	})
}

func TestH32AnEventThatWasTouchedSinceIsKept(t *testing.T) {
	each(t, 9, func(h *fixture) {
		news, sport := h.account("news"), h.account("sport")
		h.grant(sport, "bob@acme.test", "Publisher")
		stale := func(event uuid.UUID, name string) {
			t.Helper()
			before := h.standing()
			op := h.planOf(bulk.Source{UndoEvent: &event})
			h.comesTo(op, bulk.Planned, "STALE")
			if op.Status == bulk.Planned && op.Refused == 1 {
				h.comesTo(h.run(h.boss(), op), bulk.Failed, "STALE")
			}
			h.same(name, before, h.standing())
		}
		h.must(h.add(news, "bob@acme.test", "Analyst"))
		added := h.last("membership.added")
		h.assign(news, "bob@acme.test", nil, "Uploader")
		changed := h.last("membership.changed")
		stale(added, "changed since it was added")
		h.assign(news, "bob@acme.test", nil, "Analyst")
		stale(added, "as it was added, but touched")
		stale(changed, "changed again")
		h.remove(news, "bob@acme.test")
		removed := h.last("membership.removed")
		stale(added, "removed since")
		h.must(h.add(news, "bob@acme.test", "Publisher"))
		stale(removed, "added again")
		h.remove(news, "bob@acme.test")
		stale(removed, "added and removed again")

		aud := h.person("aud@acme.test")
		h.duty(aud, roster.Auditor)
		given := h.last("user.organization_role_changed")
		h.duty(aud, roster.Manager)
		stale(given, "another duty")
		h.duty(aud, roster.Auditor)
		stale(given, "the same duty again")

		// Changes by others on other accounts, or for other people on this one, do not matter.
		h.must(h.add(news, "bob@acme.test", "Publisher"))
		mine := h.last("membership.added")
		h.must(h.add(news, "eve@acme.test", "Publisher"))
		h.assign(sport, "bob@acme.test", nil, "Analyst")
		op := h.planOf(bulk.Source{UndoEvent: &mine})
		h.comesTo(op, bulk.Planned, "REMOVED")
		// A change between the plan and its run.
		h.assign(news, "bob@acme.test", nil, "Analyst")
		h.comesTo(h.run(h.boss(), op), bulk.Failed, "STALE")

		h.duty(h.person("two@acme.test"), roster.Auditor)
		given = h.last("user.organization_role_changed")
		op = h.planOf(bulk.Source{UndoEvent: &given})
		h.comesTo(op, bulk.Planned, "REMOVED")
		h.duty(h.user("two@acme.test").ID, roster.Manager)
		h.comesTo(h.run(h.boss(), op), bulk.Failed, "STALE")
	})
}

// An event has the ids of its roles, which are granted again whatever their names are now. Older events only have names.
func TestH32ARoleThatHasComeByTheNameSinceIsNotGiven(t *testing.T) {
	each(t, 9, func(h *fixture) {
		news := h.account("news")
		create := func(name string) uuid.UUID {
			t.Helper()
			id, err := h.dir.RoleCreate(h.boss(), directory.RoleCreate{Organization: &h.org, Name: name, Modules: []roster.Module{roster.ModulePublishing}})
			h.must(err)
			return id
		}
		rename := func(id uuid.UUID, name string) {
			t.Helper()
			r, err := h.db.Ent.Role.Get(h.staff, id)
			h.must(err)
			_, err = h.dir.RoleUpdate(h.boss(), directory.RoleUpdate{ID: id, ExpectedVersion: &r.Version, Name: &name})
			h.must(err)
		}
		desk, night := create("Desk"), create("Night")
		h.grant(news, "a@acme.test", "Desk")
		h.grant(news, "b@acme.test", "Night")
		h.remove(news, "a@acme.test")
		first := h.last("membership.removed")
		h.remove(news, "b@acme.test")
		second := h.last("membership.removed")
		older := func(email, role string) uuid.UUID {
			t.Helper()
			h.must(h.db.Write(h.staff, func(ctx context.Context, tx *store.Tx) error {
				return audit.Write(ctx, tx, audit.Event{Organization: h.org, At: h.now(), Actor: "system", Action: audit.MembershipRemoved, Account: news,
					User: h.user(email).ID, Before: audit.Stored(`{"roles":["` + role + `"]}`)})
			}))
			return h.last("membership.removed")
		}
		for _, email := range []string{"c@acme.test", "d@acme.test"} {
			h.grant(news, email, "Publisher")
			h.remove(news, email)
		}
		firstOlder, secondOlder := older("c@acme.test", "Desk"), older("d@acme.test", "Night")
		gives := func(event uuid.UUID, role uuid.UUID) {
			t.Helper()
			op := h.planOf(bulk.Source{UndoEvent: &event})
			if role == uuid.Nil {
				h.comesTo(op, bulk.Planned, "UNKNOWN_ROLE")
				return
			}
			h.comesTo(op, bulk.Planned, "ADDED")
			h.same("the role that is given", role.String(), h.rows(op)[0].RoleIds)
		}
		gives(firstOlder, desk)
		rename(desk, "Old desk")
		gives(first, desk)
		gives(firstOlder, uuid.Nil)
		create("Desk") // another role
		gives(first, desk)
		gives(firstOlder, uuid.Nil)
		rename(night, "Late")
		rename(desk, "Night") // an older role has the name now
		gives(second, night)
		gives(secondOlder, uuid.Nil)
	})
}

func TestH32WhichEventsCanBeUndone(t *testing.T) {
	each(t, 9, func(h *fixture) {
		news, sport := h.account("news"), h.account("sport")
		created := h.last("account.created")
		h.refusesSource(h.boss(), bulk.Source{UndoEvent: &created}, fault.InvalidInput, "The actions that can be undone are membership.added, membership.changed, membership.removed, user.organization_role_changed")
		h.grant(news, "ana@acme.test", "Administrator")
		h.grant(sport, "sam@acme.test", "Administrator")
		h.must(h.add(sport, "bob@acme.test", "Publisher"))
		elsewhere := h.last("membership.added")
		h.must(h.add(news, "bob@acme.test", "Publisher"))
		mine := h.last("membership.added")
		h.duty(h.person("aud@acme.test"), roster.Auditor)
		duty := h.last("user.organization_role_changed")

		ana := h.as("ana@acme.test")
		h.refusesSource(ana, bulk.Source{UndoEvent: &elsewhere}, fault.NotFound, "Audit event not found") // as if it did not exist
		h.refusesSource(ana, bulk.Source{UndoEvent: &duty}, fault.NotFound, "Audit event not found")
		nothing := uuid.New()
		h.refusesSource(ana, bulk.Source{UndoEvent: &nothing}, fault.NotFound, "Audit event not found")
		h.refusesSource(h.as("aud@acme.test"), bulk.Source{UndoEvent: &mine}, fault.Forbidden, "") // the auditor can read it, but not plan
		h.comesTo(h.run(ana, h.plan(ana, bulk.Plan{Source: bulk.Source{UndoEvent: &mine}})), bulk.Succeeded, "REMOVED")

		// The person whom they removed is no longer visible to them, but comes back all the same.
		h.must(h.add(news, "gone@acme.test", "Publisher"))
		h.remove(news, "gone@acme.test")
		gone := h.last("membership.removed")
		op := h.plan(ana, bulk.Plan{Source: bulk.Source{UndoEvent: &gone}})
		if rows := h.rows(op); rows[0].Email != nil || rows[0].UserID == nil {
			t.Errorf("the row names %v", rows[0])
		}
		h.comesTo(h.run(ana, op), bulk.Succeeded, "ADDED")
		h.comesTo(h.planOf(bulk.Source{UndoEvent: &gone}), bulk.Planned, "STALE")

		other := h.organization("borealis", 9)
		foreign, err := h.db.Ent.AuditEvent.Query().Where(auditevent.OrganizationID(other), auditevent.Action("user.organization_role_changed")).FirstID(h.staff)
		h.must(err)
		h.refusesSource(h.boss(), bulk.Source{UndoEvent: &foreign}, fault.NotFound, "Audit event not found")

		h.forward(30*24*time.Hour - time.Minute)
		h.comesTo(h.planOf(bulk.Source{UndoEvent: &elsewhere}), bulk.Planned, "REMOVED")
		h.forward(2 * time.Minute)
		h.refusesSource(h.boss(), bulk.Source{UndoEvent: &elsewhere}, fault.InvalidInput, "30 days")
	})
}

func TestH15ARoleBecomesAnotherWhereItIsHeld(t *testing.T) {
	each(t, 9, func(h *fixture) {
		news, sport := h.account("news"), h.account("sport")
		soon := time.Now().Add(24 * time.Hour).Truncate(time.Second)
		h.grant(news, "lead@acme.test", "Administrator")
		h.grant(sport, "sam@acme.test", "Administrator")
		h.grant(news, "old@acme.test", "Legacy User")
		h.grant(news, "both@acme.test", "Publisher", "Analyst")
		h.assign(news, "both@acme.test", &soon, "Publisher", "Analyst")
		h.grant(news, "other@acme.test", "Analyst")
		h.grant(sport, "old@acme.test", "Legacy User")
		h.grant(sport, "both@acme.test", "Publisher", "Uploader")
		replace := func(role, with string, accounts bulk.Accounts) bulk.Source {
			return bulk.Source{ReplaceRole: &bulk.ReplaceRole{Role: bulk.RoleRef{Name: role}, With: bulk.RoleRef{Name: with}, Accounts: accounts}}
		}
		before := h.standing()
		op := h.run(h.boss(), h.planOf(replace("Publisher", "Uploader", bulk.Accounts{})))
		h.comesTo(op, bulk.Succeeded, "CHANGED", "CHANGED") // in the order of the accounts' names; nobody else has a row
		h.same("roles", []string{
			"both@acme.test X news Analyst+Uploader", "both@acme.test X sport Uploader", "lead@acme.test X news Administrator", "old@acme.test X news Legacy User",
			"old@acme.test X sport Legacy User", "other@acme.test X news Analyst", "sam@acme.test X sport Administrator",
		}, h.roster())
		h.undo(op)
		h.same("the ends and all, undone", before, h.standing())

		h.comesTo(h.run(h.boss(), h.planOf(replace("legacy user", "Analyst", bulk.Accounts{Refs: []directory.AccountRef{{Platform: roster.X, Handle: "@News"}}}))), bulk.Succeeded, "CHANGED")
		h.comesTo(h.planOf(replace("Legacy User", "Analyst", bulk.Accounts{Filter: &directory.AccountFilter{Search: "sport"}})), bulk.Planned, "CHANGED")
		h.comesTo(h.planOf(replace("Administrator", "Analyst", bulk.Accounts{All: true})), bulk.Planned, "PRIMARY_PROTECTED", "PRIMARY_PROTECTED")

		touched := h.planOf(replace("Publisher", "Uploader", bulk.Accounts{}))
		h.assign(sport, "both@acme.test", nil, "Analyst")
		h.comesTo(h.run(h.boss(), touched), bulk.Partial, "CHANGED", "STALE")

		h.refusesSource(h.boss(), replace("Nobody", "Uploader", bulk.Accounts{}), fault.UnknownRole, "")
		h.refusesSource(h.boss(), replace("Analyst", "Nobody", bulk.Accounts{}), fault.UnknownRole, "")
		h.refusesSource(h.boss(), replace("Analyst", "Legacy User", bulk.Accounts{}), fault.LegacyRole, "")
		h.refusesSource(h.boss(), replace("Analyst", "analyst", bulk.Accounts{}), fault.InvalidInput, "two roles")
		h.refusesSource(h.boss(), replace("Publisher", "Analyst", bulk.Accounts{}), fault.InvalidInput, "Nobody has the role Publisher")
		h.refusesSource(h.boss(), replace("Analyst", "Uploader", bulk.Accounts{Refs: []directory.AccountRef{{ID: uuid.New()}}}), fault.UnknownAccount, "")

		// An administrator of an account can replace roles there, and learns nothing about other accounts.
		ana := h.as("sam@acme.test")
		h.comesTo(h.plan(ana, bulk.Plan{Source: replace("Legacy User", "Analyst", bulk.Accounts{})}), bulk.Planned, "CHANGED")
		h.refusesSource(ana, replace("Legacy User", "Analyst", bulk.Accounts{Refs: []directory.AccountRef{{ID: news}}}), fault.UnknownAccount, "")
		h.grant(news, "sam@acme.test", "Publisher")
		ana = h.as("sam@acme.test")
		h.refusesSource(ana, replace("Analyst", "Uploader", bulk.Accounts{Refs: []directory.AccountRef{{ID: news}}}), fault.Forbidden, "")
		h.comesTo(h.plan(ana, bulk.Plan{Source: replace("Analyst", "Uploader", bulk.Accounts{All: true})}), bulk.Planned, "CHANGED")
	})
}

func TestH17ASelectionLeavesAloneWhoIsNotThere(t *testing.T) {
	each(t, 9, func(h *fixture) {
		news, sport := h.account("news"), h.account("sport")
		h.grant(news, "a@acme.test", "Publisher")
		h.grant(sport, "b@acme.test", "Publisher")
		for _, accounts := range []bulk.Accounts{{All: true}, {Filter: &directory.AccountFilter{}}, {Refs: []directory.AccountRef{{ID: news}, {ID: sport}}}} {
			before := h.roster()
			op := h.run(h.boss(), h.planOf(bulk.Source{Selection: &bulk.Selection{
				Action: roster.Assign, Users: []directory.NewUser{{Email: "a@acme.test"}, {Email: "b@acme.test"}}, Accounts: accounts, Roles: []bulk.RoleRef{{Name: "Analyst"}},
			}}))
			h.comesTo(op, bulk.Succeeded, "CHANGED", "NOT_A_MEMBER", "NOT_A_MEMBER", "CHANGED")
			if op.Refused != 0 || op.Unchanged != 2 {
				t.Errorf("%d refused, %d unchanged", op.Refused, op.Unchanged)
			}
			h.undo(op)
			h.same("undone", before, h.roster())
		}
		h.comesTo(h.planOf(bulk.Source{Selection: &bulk.Selection{
			Action: roster.Assign, Users: []directory.NewUser{{Email: "nobody@acme.test"}}, Accounts: bulk.Accounts{Refs: []directory.AccountRef{{ID: news}}}, Roles: []bulk.RoleRef{{Name: "Analyst"}},
		}}), bulk.Planned, "UNKNOWN_PERSON")
		for _, p := range []bulk.Plan{
			rowsOf(row(roster.Assign, "b@acme.test", "news", "Analyst")),
			csvOf("action,email,platform,handle,roles\nASSIGN,b@acme.test,X,news,Analyst\n,,,,\n , ,,,\n"), // rows of empty cells are skipped (H19)
		} {
			op := h.plan(h.boss(), p)
			h.comesTo(op, bulk.Planned, "NOT_A_MEMBER")
			if op.Refused != 1 {
				t.Errorf("%d refused", op.Refused)
			}
		}
		// For a person who administers one account and is a member of another, "all" means the accounts that they administer.
		h.grant(sport, "sam@acme.test", "Administrator")
		h.grant(news, "sam@acme.test", "Publisher")
		op := h.plan(h.as("sam@acme.test"), bulk.Plan{Source: bulk.Source{Selection: &bulk.Selection{
			Action: roster.Add, Users: []directory.NewUser{{Email: "b@acme.test"}}, Accounts: bulk.Accounts{All: true}, Roles: []bulk.RoleRef{{Name: "Publisher"}},
		}}})
		h.comesTo(op, bulk.Planned, "UNCHANGED")
	})
}
