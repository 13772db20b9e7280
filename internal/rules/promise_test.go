package rules

import (
	"maps"
	"slices"

	"github.com/google/uuid"

	"example.com/roster/internal/roster"
)

// promises checks what is true of every organization between any two changes.
func (o *org) promises(t fataler) {
	t.Helper()
	if a, r := o.count(); a != o.active || r != o.reserved {
		t.Fatalf("H6 %d+%d people hold seats, %d+%d are counted\n%s", a, r, o.active, o.reserved, o)
	}
	for id, a := range o.accounts {
		l := o.lasting(id)
		switch {
		case o.suspended(id, a.Primary): // H26: stays the primary user until somebody else becomes it
		case len(l) == 0 && a.Primary != uuid.Nil:
			t.Fatalf("H25 %s has a primary user who cannot be one\n%s", a.Label, o)
		case len(l) > 0 && !slices.Contains(l, a.Primary):
			t.Fatalf("H25 %s has an administrator and no primary user who is one\n%s", a.Label, o)
		case o.cells[roster.Cell{Account: id, User: a.Primary}].ExpiresAt != nil:
			t.Fatalf("H33 the primary user of %s has an end date\n%s", a.Label, o)
		}
	}
	for id, p := range o.people {
		n := 0
		for c := range o.cells {
			if c.User == id {
				n++
			}
		}
		belongs := n > 0 || p.OrganizationRole != roster.NoDuty
		switch {
		case n != p.Grants:
			t.Fatalf("%s has %d grants, %d are counted\n%s", p.Label, n, p.Grants, o)
		case belongs == (p.Status == roster.Former || p.Status == "") && p.Status != roster.Suspended:
			t.Fatalf("H3 %s is %q with %d grants and duty %s\n%s", p.Label, p.Status, n, p.OrganizationRole, o)
		}
	}
	for c, g := range o.cells {
		if len(g.Roles) == 0 || !slices.Equal(g.Roles, roster.SortRoles(slices.Clone(g.Roles))) {
			t.Fatalf("%v has the roles %v", c, g.Roles)
		}
	}
}

// suspended reports whether a person is suspended and would otherwise be a lasting administrator of the account.
func (o *org) suspended(account roster.AccountID, user roster.UserID) bool {
	g := o.cells[roster.Cell{Account: account, User: user}]
	return o.people[user].Status == roster.Suspended && g.Exists() && g.ExpiresAt == nil && o.isAdmin(g)
}

// since checks what a change must never do. The archived account is not checked for its last administrator.
func (o *org) since(t fataler, before *org, archived roster.AccountID) {
	t.Helper()
	was, is := before.active+before.reserved, o.active+o.reserved
	if o.limit != nil && is > *o.limit && is > was {
		t.Fatalf("H10 %d seats of %d are used, %d were\n%s", is, *o.limit, was, o)
	}
	for id, a := range o.accounts {
		waits := slices.ContainsFunc(before.lasting(id), func(u roster.UserID) bool { return o.suspended(id, u) }) // H26
		if id != archived && len(before.lasting(id)) > 0 && len(o.lasting(id)) == 0 && !waits {
			t.Fatalf("H24 %s has lost its last administrator\nbefore\n%safter\n%s", a.Label, before, o)
		}
	}
}

// same reports whether two organizations are equal in everything that a change can touch, including versions.
func (o *org) same(other *org) bool {
	return maps.Equal(o.people, other.people) && maps.Equal(o.accounts, other.accounts) &&
		o.active == other.active && o.reserved == other.reserved &&
		maps.EqualFunc(o.cells, other.cells, func(a, b roster.Grant) bool { return a.SameAs(b) && a.Version == b.Version })
}

// part returns the part of the organization that rows need: the touched cells, the administrators of the touched accounts, and the people of both.
func (o *org) part(rows []Row) *World {
	all := o.world()
	w := NewWorld(all.Now, all.Seats)
	w.Roles = all.Roles
	for _, r := range rows {
		if r.Duty == "" {
			w.Accounts[r.Account] = all.Accounts[r.Account]
		}
		w.People[r.User] = all.People[r.User]
	}
	for _, c := range o.order {
		_, near := w.Accounts[c.Account]
		touched := slices.ContainsFunc(rows, func(r Row) bool { return r.Account == c.Account && r.User == c.User })
		if near && (touched || o.isAdmin(o.cells[c])) {
			w.Put(c, all.Grant(c))
			w.People[c.User] = all.People[c.User]
		}
	}
	return w
}
