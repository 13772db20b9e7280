package rules

import (
	"slices"
	"time"

	"example.com/roster/internal/roster"
)

// World is the part of an organization that a change needs: the touched cells, all administrators of the touched accounts, and the people of both. It is read
// under the organization's lock. Only Take changes it; a decision does not.
type World struct {
	Now      time.Time
	Seats    roster.Seats
	Roles    map[roster.RoleID]roster.Role
	Accounts map[roster.AccountID]roster.Account
	People   map[roster.UserID]roster.Person

	grants map[roster.Cell]roster.Grant
	on     map[roster.AccountID][]roster.UserID // people whose grants are loaded, the oldest grant first
}

// NewWorld returns an empty world.
func NewWorld(now time.Time, seats roster.Seats) *World {
	return &World{
		Now: now, Seats: seats,
		Roles: map[roster.RoleID]roster.Role{}, Accounts: map[roster.AccountID]roster.Account{}, People: map[roster.UserID]roster.Person{},
		grants: map[roster.Cell]roster.Grant{}, on: map[roster.AccountID][]roster.UserID{},
	}
}

// Put adds a grant and sorts its roles. An ended grant stays, without rights, until Expire removes it.
func (w *World) Put(c roster.Cell, g roster.Grant) {
	g.Roles = roster.SortRoles(g.Roles)
	if _, there := w.grants[c]; !there {
		w.on[c.Account] = append(w.on[c.Account], c.User)
	}
	w.grants[c] = g
}

// Grant returns the membership of a cell, or the zero Grant if there is none.
func (w *World) Grant(c roster.Cell) roster.Grant { return w.grants[c] }

// Take applies a decision to the world, so that the next one starts from its effects. Memberships that it adds must have their ids.
func (w *World) Take(d *Decision) {
	for _, g := range d.Grants {
		if g.After.Exists() {
			w.Put(g.Cell, g.After)
			continue
		}
		delete(w.grants, g.Cell)
		if on := slices.DeleteFunc(w.on[g.Account], func(u roster.UserID) bool { return u == g.User }); len(on) > 0 {
			w.on[g.Account] = on
		} else {
			delete(w.on, g.Account)
		}
	}
	for _, p := range d.People {
		w.People[p.After.ID] = p.After
	}
	for _, p := range d.Primaries {
		a := w.Accounts[p.Account]
		a.Primary = p.After
		w.Accounts[p.Account] = a
	}
	w.Seats.Active += d.Seats.ActiveDelta
	w.Seats.Reserved += d.Seats.ReserveDelta
}

// builtIn returns a built-in role, or the zero Role if it is not loaded.
func (w *World) builtIn(kind roster.RoleKind) roster.Role {
	for _, r := range w.Roles {
		if r.Kind() == kind {
			return r
		}
	}
	return roster.Role{}
}

// administers reports whether a grant makes an administrator, regardless of the person's status.
func (w *World) administers(g roster.Grant) bool {
	return slices.ContainsFunc(g.Roles, func(id roster.RoleID) bool { return w.Roles[id].Administers() })
}

// Legacy reports whether a grant has a legacy role (B59).
func (w *World) Legacy(g roster.Grant) bool {
	return slices.ContainsFunc(g.Roles, func(id roster.RoleID) bool { return w.Roles[id].Legacy })
}

// draft is the state after a change. It stores only the differences from the world before.
type draft struct {
	*World
	roles     map[roster.RoleID]roster.Role // edited roles
	grants    map[roster.Cell]roster.Grant
	added     map[roster.AccountID][]roster.UserID // people who are added to an account, in the order of the rows
	people    map[roster.UserID]roster.Person
	primaries map[roster.AccountID]roster.UserID
	order     []roster.Cell // touched cells in the order of the rows
	touched   map[roster.AccountID]struct{}
}

func (w *World) draft() *draft {
	return &draft{
		World: w, roles: map[roster.RoleID]roster.Role{}, grants: map[roster.Cell]roster.Grant{}, added: map[roster.AccountID][]roster.UserID{},
		people: map[roster.UserID]roster.Person{}, primaries: map[roster.AccountID]roster.UserID{}, touched: map[roster.AccountID]struct{}{},
	}
}

func (d *draft) grant(c roster.Cell) roster.Grant {
	if g, ok := d.grants[c]; ok {
		return g
	}
	return d.World.grants[c]
}

func (d *draft) person(id roster.UserID) roster.Person {
	if p, ok := d.people[id]; ok {
		return p
	}
	return d.People[id]
}

func (d *draft) primary(id roster.AccountID) roster.UserID {
	if p, ok := d.primaries[id]; ok {
		return p
	}
	return d.Accounts[id].Primary
}

// set writes the grant of a cell, or removes it if g is the zero Grant, and updates the person's count and status (H3, H35).
func (d *draft) set(c roster.Cell, g roster.Grant) {
	before := d.grant(c)
	if _, touched := d.grants[c]; !touched {
		d.order = append(d.order, c)
		d.touched[c.Account] = struct{}{}
		if !d.World.grants[c].Exists() {
			d.added[c.Account] = append(d.added[c.Account], c.User)
		}
	}
	d.grants[c] = g
	p := d.person(c.User)
	switch {
	case g.Exists() && !before.Exists():
		p.Grants++
	case !g.Exists() && before.Exists():
		p.Grants--
	}
	d.people[c.User] = settled(p)
}

// settled returns the person with the status that follows from their grants and organization role: FORMER if they have neither, otherwise ACTIVE or INVITED.
// SUSPENDED stays (H3, H7).
func settled(p roster.Person) roster.Person {
	p.Status = settledStatus(p.Status, p.CanSignIn, p.Grants > 0 || p.OrganizationRole != roster.NoDuty)
	return p
}

func settledStatus(status roster.Status, canSignIn, belongs bool) roster.Status {
	switch {
	case belongs && (status == roster.Former || status == ""):
		if canSignIn {
			return roster.Active
		}
		return roster.Invited
	case !belongs && (status == roster.Active || status == roster.Invited):
		return roster.Former
	}
	return status
}

// StatusWithAccess returns the status that a person has after they get access (H3, H7).
func StatusWithAccess(status roster.Status, canSignIn bool) roster.Status {
	return settledStatus(status, canSignIn, true)
}

// lasting reports whether a person is an administrator on whom an account can rely.
func (d *draft) lasting(u roster.UserID, g roster.Grant) bool {
	return roster.Lasting(d.person(u).Status, g.ExpiresAt != nil) && d.makesAdmin(g)
}

func (d *draft) makesAdmin(g roster.Grant) bool {
	return slices.ContainsFunc(g.Roles, func(id roster.RoleID) bool {
		if r, edited := d.roles[id]; edited {
			return r.Administers()
		}
		return d.Roles[id].Administers()
	})
}

// administratorsBefore and administrators return the lasting administrators of an account before and after the change, the oldest membership first.
func (d *draft) administratorsBefore(a roster.AccountID) []roster.UserID {
	var out []roster.UserID
	for _, u := range d.on[a] {
		g := d.World.grants[roster.Cell{Account: a, User: u}]
		if roster.Lasting(d.People[u].Status, g.ExpiresAt != nil) && d.administers(g) {
			out = append(out, u)
		}
	}
	return out
}

func (d *draft) administrators(a roster.AccountID) []roster.UserID {
	var out []roster.UserID
	for _, users := range [2][]roster.UserID{d.on[a], d.added[a]} {
		for _, u := range users {
			if d.lasting(u, d.grant(roster.Cell{Account: a, User: u})) {
				out = append(out, u)
			}
		}
	}
	return out
}
