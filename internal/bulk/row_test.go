package bulk_test

import (
	"testing"

	"example.com/roster/internal/bulk"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/roster"
)

func TestH15AssignReplacesAddsOrRemovesAndLegacyRolesGo(t *testing.T) {
	each(t, 5, func(h *fixture) {
		for _, c := range []struct {
			mode roster.AssignMode
			want []string
		}{
			{roster.ReplaceRoles, []string{"ann@acme.test X news Analyst", "bob@acme.test X news Analyst"}},
			{roster.AddRoles, []string{"ann@acme.test X news Analyst+Publisher+Uploader", "bob@acme.test X news Analyst"}},
			{roster.RemoveRoles, []string{"ann@acme.test X news Publisher+Uploader", "bob@acme.test X news Legacy User"}},
		} {
			news, err := h.dir.FindAccount(h.staff, directory.AccountRef{Platform: roster.X, Handle: "news"})
			if err != nil {
				news = h.db.Ent.Account.GetX(h.staff, h.account("news"))
			}
			had := []string{"Publisher", "Uploader"}
			if c.mode == roster.RemoveRoles {
				had = append(had, "Analyst")
			}
			h.grant(news.ID, "ann@acme.test", had...)
			h.grant(news.ID, "bob@acme.test", "Legacy User")
			p := rowsOf(row(roster.Assign, "ann@acme.test", "news", "Analyst"), row(roster.Assign, "bob@acme.test", "news", "Analyst"))
			p.AssignMode = c.mode
			want := []string{"CHANGED", "CHANGED"}
			if c.mode == roster.RemoveRoles {
				want[1] = "UNCHANGED"
			}
			h.comesTo(h.run(h.boss(), h.plan(h.boss(), p)), bulk.Succeeded, want...)
			h.same(string(c.mode), c.want, h.roster())
		}
	})
}

func TestH16AddingSomebodyAlreadyThere(t *testing.T) {
	each(t, 5, func(h *fixture) {
		news := h.account("news")
		for on, want := range map[roster.OnExisting]struct{ status, other, roles string }{
			roster.SkipExisting:    {bulk.Succeeded, "UNCHANGED", "Publisher"},
			roster.AddToExisting:   {bulk.Succeeded, "CHANGED", "Analyst+Publisher"},
			roster.ReplaceExisting: {bulk.Succeeded, "CHANGED", "Analyst"},
			roster.RefuseExisting:  {bulk.Partial, "TAKEN", "Publisher"},
		} {
			h.grant(news, "ann@acme.test", "Publisher")
			h.grant(news, "bob@acme.test", "Analyst")
			mails := h.mails()
			p := rowsOf(row(roster.Add, "ann@acme.test", "news", "Analyst"), row(roster.Add, "bob@acme.test", "news", "Analyst"))
			p.OnExisting = on
			op := h.run(h.boss(), h.plan(h.boss(), p))
			h.comesTo(op, want.status, want.other, "UNCHANGED")
			h.same(string(on), []string{"ann@acme.test X news " + want.roles, "bob@acme.test X news Analyst"}, h.roster())
			if want.other == "CHANGED" {
				mails = append(mails, "changed ann@acme.test")
			}
			h.same("mails of changes alone", mails, h.mails())
			if on == roster.SkipExisting && value(h.rows(op)[0].Notice) == "" {
				t.Error("what was skipped is not reported")
			}
		}
	})
}

func TestH17RemovingSomebodyNotThereIsASuccess(t *testing.T) {
	each(t, 5, func(h *fixture) {
		news, sport := h.account("news"), h.account("sport")
		h.grant(news, "ann@acme.test", "Publisher")
		h.grant(sport, "bob@acme.test", "Publisher")
		op := h.run(h.boss(), h.plan(h.boss(), rowsOf(row(roster.Remove, "bob@acme.test", "news"), row(roster.Remove, "ann@acme.test", "news"))))
		h.comesTo(op, bulk.Succeeded, "NOT_A_MEMBER", "REMOVED")
		if op.Unchanged != 1 {
			t.Errorf("%d unchanged, want 1", op.Unchanged)
		}
	})
}

func TestH18DoubleRowsAreMergedAndContradictoryOnesRefused(t *testing.T) {
	each(t, 5, func(h *fixture) {
		h.account("news")
		op := h.run(h.boss(), h.plan(h.boss(), rowsOf(
			row(roster.Add, "Ann@Acme.test", "news", "Analyst", "Publisher"),
			row(roster.Add, " ann@ACME.test ", "@NEWS", "publisher", "Analyst", "analyst"), // values are normalized first (H1)
			row(roster.Add, "bob@acme.test", "news", "Analyst"),
			row(roster.Add, "BOB@acme.test", "news", "Publisher"),
			row(roster.Add, "bob@acme.test", "news", "Analyst"),
		)))
		h.comesTo(op, bulk.Partial, "ADDED", "UNCHANGED", "CONFLICTING_ROWS", "CONFLICTING_ROWS", "CONFLICTING_ROWS")
		h.same("one person, one grant", []string{"Ann@Acme.test X news Analyst+Publisher"}, h.roster())
		if h.used() != 1 {
			t.Errorf("%d seats used, want 1", h.used())
		}
		if value(h.rows(op)[1].Notice) == "" {
			t.Error("the merged row has no notice")
		}
	})
}

func TestH27ARunTouchesItsActorOnlyWhenThatIsMeant(t *testing.T) {
	each(t, 5, func(h *fixture) {
		news := h.account("news")
		h.grant(news, "manager@acme.test", "Publisher")
		p := rowsOf(row(roster.Assign, "manager@acme.test", "news", "Analyst"))
		h.comesTo(h.plan(h.boss(), p), bulk.Planned, "SELF_PROTECTED")
		p.IncludeSelf = true
		h.comesTo(h.run(h.boss(), h.plan(h.boss(), p)), bulk.Succeeded, "CHANGED")
		h.same("the actor's own roles", []string{"manager@acme.test X news Analyst"}, h.roster())
	})
}

func TestH29LegacyUsersAreMigratedAndRemovedInBulkButNobodyBecomesOne(t *testing.T) {
	each(t, 5, func(h *fixture) {
		news := h.account("news")
		for _, email := range []string{"a@acme.test", "b@acme.test", "c@acme.test"} {
			h.grant(news, email, "Legacy User")
		}
		h.grant(news, "d@acme.test", "Analyst")
		op := h.run(h.boss(), h.plan(h.boss(), rowsOf(
			row(roster.Assign, "a@acme.test", "news", "Publisher"),
			row(roster.Remove, "b@acme.test", "news"),
			row(roster.Assign, "d@acme.test", "news", "Legacy User"),
			row(roster.Add, "e@acme.test", "news", "Legacy Admin"),
		)))
		h.comesTo(op, bulk.Partial, "CHANGED", "REMOVED", "LEGACY_ROLE", "LEGACY_ROLE")
		h.same("afterwards", []string{"a@acme.test X news Publisher", "c@acme.test X news Legacy User", "d@acme.test X news Analyst"}, h.roster())
	})
}

func TestH35KnownPeopleAreGrantedAtOnceAndUnknownOnesInvited(t *testing.T) {
	each(t, 5, func(h *fixture) {
		news := h.account("news")
		h.grant(h.account("sport"), "known@acme.test", "Publisher")
		h.grant(news, "former@acme.test", "Publisher")
		h.remove(news, "former@acme.test")
		unknown := row(roster.Add, "unknown@acme.test", "news", "Analyst")
		unknown.Username, unknown.FirstName, unknown.LastName = "@Una", "Una", "Known"
		h.comesTo(h.run(h.boss(), h.plan(h.boss(), rowsOf(row(roster.Add, "known@acme.test", "news", "Analyst"), row(roster.Add, "former@acme.test", "news", "Analyst"), unknown))),
			bulk.Succeeded, "ADDED", "ADDED", "ADDED")
		if u := h.user("known@acme.test"); u.Status != roster.Active {
			t.Errorf("who was known is %s, want ACTIVE", u.Status)
		}
		if u := h.user("former@acme.test"); u.Status != roster.Invited || u.IdentityID != nil {
			t.Errorf("who was known once is %s, want INVITED, and to prove the mailbox anew (H3)", u.Status)
		}
		if u := h.user("unknown@acme.test"); u.Status != roster.Invited || u.FirstName != "Una" || *u.Username != "Una" {
			t.Errorf("who was unknown is %s %s @%v, want INVITED Una @Una", u.Status, u.FirstName, u.Username)
		}
		byName := bulk.Row{Action: roster.Assign, Username: "una", Account: directory.AccountRef{ID: news}, Roles: []bulk.RoleRef{{Name: "Publisher"}}}
		h.comesTo(h.plan(h.boss(), rowsOf(byName)), bulk.Planned, "CHANGED")
		stolen := row(roster.Add, "other@acme.test", "news", "Analyst")
		stolen.Username = "UNA"
		h.comesTo(h.plan(h.boss(), rowsOf(stolen)), bulk.Planned, "INVALID_INPUT")
	})
}

func TestH38OneMailAPersonARunHoweverManyAccountsAndChunks(t *testing.T) {
	each(t, 5, func(h *fixture) {
		ids := h.accounts("a", "b", "c")
		h.person("known@acme.test")
		for _, id := range ids {
			h.grant(id, "gone@acme.test", "Analyst")
		}
		var rows []bulk.Row
		for _, handle := range []string{"a", "b", "c"} {
			rows = append(rows, row(roster.Add, "new@acme.test", handle, "Analyst"), row(roster.Add, "known@acme.test", handle, "Analyst"), row(roster.Remove, "gone@acme.test", handle))
		}
		before := len(h.mails())
		op := h.plan(h.boss(), rowsOf(rows...))
		h.queue(h.boss(), op)
		h.work(h.worker(1), op)
		h.same("the outbox", []string{"added known@acme.test", "invited new@acme.test", "removed gone@acme.test"}, h.mails()[before:])
	})
}

func TestANewcomersNamesAreKeptWhicheverChunkBringsThemIn(t *testing.T) {
	each(t, 5, func(h *fixture) {
		h.accounts("first", "second")
		named := row(roster.Add, "ann@acme.test", "second", "Analyst")
		named.FirstName, named.LastName, named.Username = "Ann", "Lee", "annlee"
		op := h.plan(h.boss(), rowsOf(named, row(roster.Add, "ANN@acme.test", "first", "Analyst")))
		h.queue(h.boss(), op)
		h.work(h.worker(1), op)
		h.comesTo(op, bulk.Succeeded, "ADDED", "ADDED")
		if u := h.user("ann@acme.test"); u.FirstName != "Ann" || u.LastName != "Lee" || u.Username == nil {
			t.Errorf("they came in as %q %q, want Ann Lee", u.FirstName, u.LastName)
		}
	})
}
