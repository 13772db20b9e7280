package directory_test

import (
	"context"
	"strings"
	"testing"

	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// says fails unless an error has the code, the path and a part of the message.
func (h *house) says(what string, err error, code fault.Code, path, part string) {
	h.Helper()
	f, ok := fault.Of(err)
	if !ok || f.Code != code || strings.Join(f.Path, ".") != path || !strings.Contains(f.Message, part) {
		h.Errorf("%s: %v", what, err)
	}
}

// Every mutation refuses invisible characters (H1), and the error has the path.
func TestNothingHiddenComesIn(t *testing.T) {
	each(t, 9, func(h *house) {
		news := h.account("auroranews")
		ctx := h.boss()
		h.says("email", h.add(news, "ana@acme.test\u200b", "Analyst"), fault.InvalidInput, "email", "U+200B (zero width space) at position 14; write ana@acme.test")
		h.says("bidi", h.add(news, "\u202aana@acme.test\u202c", "Analyst"), fault.InvalidInput, "email", "U+202A")
		h.says("quotes", h.add(news, "\u201cana@acme.test\u201d", "Analyst"), fault.InvalidInput, "email", "U+201C")
		_, err := h.dir.RoleCreate(ctx, directory.RoleCreate{Organization: &h.org, Name: "Analyst\u200b", Modules: []roster.Module{roster.ModuleAnalytics}})
		h.says("role", err, fault.InvalidInput, "name", "U+200B")
		_, err = h.dir.AccountCreate(ctx, directory.AccountCreate{Organization: &h.org, Platform: roster.X, Handle: "un\u200bi", Name: "x"})
		h.says("handle", err, fault.InvalidInput, "handle", "write uni")
		_, err = h.dir.AccountCreate(ctx, directory.AccountCreate{Organization: &h.org, Platform: roster.X, Handle: "uni", Group: "em\u00adea"})
		h.says("group", err, fault.InvalidInput, "group", "write emea")
		h.must(h.add(news, "ana@acme.test", "Analyst"))
		hidden := "A\u202ena"
		_, err = h.dir.UserUpdate(ctx, directory.UserUpdate{User: directory.UserRef{Email: "ana@acme.test"}, FirstName: &hidden})
		h.says("first name", err, fault.InvalidInput, "firstName", "U+202E")
		_, err = h.dir.OrganizationCreate(h.staff, directory.OrganizationCreate{Name: "O\u2066ther", Slug: "other"})
		h.says("organization", err, fault.InvalidInput, "name", "U+2066")
		_, err = h.dir.OrganizationCreate(h.staff, directory.OrganizationCreate{Name: "Other", Slug: "other", Manager: &directory.NewUser{Email: "m@other\u200b.test"}})
		h.says("manager", err, fault.InvalidInput, "manager.email", "write m@other.test")
		h.says("a reference that finds nobody says why", h.remove(ctx, news, "ana@acme.test\u200b"), fault.InvalidInput, "user", "U+200B")
		h.says("a reference", h.remove(ctx, news, "nobody@acme.test"), fault.NotFound, "user", "Person not found")
	})
}

// A role or handle that looks like another one in the organization is taken (UTS 39). So is one that looks like a built-in role.
func TestWhatLooksAlikeIsTaken(t *testing.T) {
	each(t, 9, func(h *house) {
		ctx := h.boss()
		role := func(name string) error {
			_, err := h.dir.RoleCreate(ctx, directory.RoleCreate{Organization: &h.org, Name: name, Modules: []roster.Module{roster.ModuleAnalytics}})
			return err
		}
		h.says("Cyrillic", role("\u0410nalyst"), fault.Taken, "name", "looks like the existing role Analyst")
		h.says("a capital I", role("AnaIyst"), fault.Taken, "name", "looks like the existing role Analyst")
		h.must(role("Night desk"))
		h.says("a custom one", role("N\u0456ght desk"), fault.Taken, "name", "looks like the existing role Night desk")
		h.must(role("Night desks"))
		other := "Night d\u0435sk"
		found := h.role("Night desks")
		_, err := h.dir.RoleUpdate(ctx, directory.RoleUpdate{ID: found, Name: &other})
		h.says("by an edit", err, fault.Taken, "name", "looks like")
		own := "Night Desks"
		_, err = h.dir.RoleUpdate(ctx, directory.RoleUpdate{ID: found, Name: &own})
		h.must(err)

		handle := func(p roster.Platform, s string) error {
			_, err := h.dir.AccountCreate(ctx, directory.AccountCreate{Organization: &h.org, Platform: p, Handle: s})
			return err
		}
		h.must(handle(roster.X, "comnews"))
		h.says("m and rn", handle(roster.X, "cornnews"), fault.Taken, "handle", "looks like X comnews")
		h.says("Cyrillic", handle(roster.X, "c\u043emnews"), fault.Taken, "handle", "looks like X comnews")
		h.says("the same", handle(roster.X, "https://x.com/ComNews/"), fault.Taken, "handle", "already has X ComNews")
		h.must(handle(roster.TikTok, "cornnews"))
		h.must(handle(roster.X, "other"))
		again := "cornnews"
		_, err = h.dir.AccountUpdate(ctx, directory.AccountUpdate{Account: directory.AccountRef{Platform: roster.X, Handle: "other"}, Handle: &again})
		h.says("by an edit", err, fault.Taken, "handle", "looks like X comnews")
		h.says("a contradiction", handle(roster.Instagram, "https://x.com/comnews"), fault.InvalidInput, "handle", "is a URL on X, not on Instagram")
	})
}

// Values from before these rules still work: they are found, can be given access, and their other fields can be edited.
func TestWhatIsOldGoesOnWorking(t *testing.T) {
	each(t, 9, func(h *house) {
		ctx := h.boss()
		news := h.account("auroranews")
		old := h.known(news, "ana\u200b@acme.test", "Analyst")
		h.must(h.remove(ctx, news, "ana\u200b@acme.test"))
		h.must(h.add(news, "ANA\u200b@acme.test", "Publisher"))
		name, same := "Ana", "ana\u200b@acme.test"
		_, err := h.dir.UserUpdate(ctx, directory.UserUpdate{User: old, FirstName: &name, Email: &same})
		h.must(err)
		clean := "ana@acme.test"
		_, err = h.dir.UserUpdate(ctx, directory.UserUpdate{User: old, Email: &clean})
		h.must(err)

		double := store.NewID()
		h.must(h.db.Write(access.Trusted(h.staff), func(ctx context.Context, tx *store.Tx) error {
			return tx.Account.Create().SetID(double).SetOrganizationID(h.org).SetPlatform(roster.X).SetHandle("@double").SetHandleKey("@double").
				SetHandleSkeleton(identifier.Skeleton("@double")).SetName("Double").SetNameKey("double").SetCreatedAt(h.now()).Exec(ctx)
		}))
		for _, typed := range []string{"@double", "@@double", "@Double"} {
			a, err := h.dir.FindAccount(ctx, directory.AccountRef{Platform: roster.X, Handle: typed})
			h.must(err)
			if a.ID != double {
				h.Errorf("%q is %s", typed, a.Handle)
			}
		}
		handle, called := "@double", "Twice"
		_, err = h.dir.AccountUpdate(ctx, directory.AccountUpdate{Account: directory.AccountRef{ID: double}, Handle: &handle, Name: &called})
		h.must(err)
		fresh := h.account("double") // its own handle
		a, err := h.dir.FindAccount(ctx, directory.AccountRef{Platform: roster.X, Handle: "@double"})
		h.must(err)
		if a.ID != fresh.ID {
			h.Errorf("@double is %q", a.Handle)
		}
	})
}

// H1: two addresses are two people if mail distinguishes them, otherwise one.
func TestOneAddressIsOnePerson(t *testing.T) {
	each(t, 9, func(h *house) {
		news := h.account("auroranews")
		h.must(h.add(news, "jonas.lindqvist@acme.test", "Analyst"))
		h.must(h.add(news, "jonas.l\u0130ndqvist@acme.test", "Analyst"))
		h.must(h.add(news, "ada@b\u00fccher.example", "Analyst"))
		h.must(h.add(news, "Ada@XN--BCHER-KVA.example", "Analyst")) // changes nothing
		n, err := h.db.Ent.User.Query().Where(user.OrganizationID(h.org), user.EmailKeyContains("cher")).Count(h.staff)
		h.must(err)
		if n != 1 {
			h.Errorf("one mailbox is %d people", n)
		}
		h.says("Kelvin", h.add(news, "\u212aim@acme.test", "Analyst"), fault.InvalidInput, "email", "another form of K")
	})
}
