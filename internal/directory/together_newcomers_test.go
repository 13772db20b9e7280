package directory_test

import (
	"context"
	"slices"
	"testing"

	"example.com/roster/ent/user"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// invites returns a change that adds a new person to an account, as ctx.
func (h *house) invites(ctx context.Context, a directory.AccountRef, who directory.NewUser, role string) func() error {
	h.Helper()
	in := directory.MembershipAdd{Account: a, User: who, OnExisting: roster.RefuseExisting}
	in.Roles = append(in.Roles, h.role(role))
	return func() error { _, err := h.dir.MembershipAdd(ctx, in); return err }
}

func TestNewPeopleThatWaitAreOneTransaction(t *testing.T) {
	each(t, 4, func(h *house) {
		a, b := h.account("a"), h.account("b")
		h.known(a, "ann@acme.test", "Administrator")
		h.duty(h.person("mia@acme.test"), roster.Manager)
		boss, mia := h.boss(), h.as("mia@acme.test")
		g := h.gather()
		first := g.then(h.invites(asked(boss, "1"), a, directory.NewUser{Email: "Eve@acme.test", FirstName: "Eve", Username: "eve"}, "Analyst"))
		elsewhere := g.then(h.invites(asked(boss, "2"), b, directory.NewUser{Email: "eve@ACME.test", FirstName: "Other", Username: "other"}, "Analyst"))
		again := g.then(h.invites(boss, a, directory.NewUser{Email: "eve@acme.test"}, "Publisher"))
		username := g.then(h.invites(boss, a, directory.NewUser{Email: "kay@acme.test", Username: "EVE"}, "Analyst"))
		refused := g.then(h.invites(boss, a, directory.NewUser{Email: "kim@acme.test", FirstName: "No", Username: "kim"}, "Legacy User"))
		freed := g.then(h.invites(asked(mia, "3"), a, directory.NewUser{Email: "kim@acme.test", FirstName: "Kim", Username: "kim"}, "Analyst"))
		short := g.then(h.invites(boss, a, directory.NewUser{Email: "lou@acme.test"}, "Analyst")) // seats are given in the order of arrival
		g.letGo()
		h.wants("somebody new", first, "")
		h.wants("the same person on another account", elsewhere, "")
		h.wants("who is there by now", again, fault.Taken)
		h.wants("the username of somebody new", username, fault.Taken)
		h.wants("a legacy role", refused, fault.LegacyRole)
		h.wants("a username that nobody got", freed, "")
		h.wants("no seat", short, fault.SeatExhausted)
		h.uses(2, 2) // ann and mia; eve and kim
		eve, kim := h.user("eve@acme.test"), h.user("kim@acme.test")
		if eve.Status != roster.Invited || eve.Email != "Eve@acme.test" || eve.FirstName != "Eve" || eve.Username == nil || *eve.Username != "eve" || kim.FirstName != "Kim" {
			t.Errorf("%+v and %+v", eve, kim)
		}
		if n := h.invitedBy(directory.UserRef{ID: eve.ID}); n != 1 {
			t.Errorf("eve is invited by %d mails", n)
		}
		if n, err := h.db.Ent.User.Query().Where(user.EmailKeyIn("kay@acme.test", "lou@acme.test")).Count(h.staff); n != 0 || err != nil {
			t.Errorf("%d refused people have a record, %v", n, err)
		}
		want := []string{"membership.added by manager in 1", "membership.added by manager in 2", "membership.added by mia in 3"}
		if got := h.last(3); !slices.Equal(got, want) {
			t.Errorf("%q, want %q", got, want)
		}
	})
}
