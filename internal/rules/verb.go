package rules

import (
	"slices"
	"strings"

	"github.com/google/uuid"

	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// finish checks a change that is not made of rows, and returns its effects. A broken rule or a missing seat refuses the whole change.
func (d *draft) finish(successor roster.UserID, takePrimary bool) (*Decision, error) {
	for _, id := range d.allAccounts() {
		if b := d.guard(id, successor, takePrimary); b != nil {
			return nil, b.Fault
		}
		d.crown(id, successor)
	}
	impact, _ := d.seats()
	if err := impact.Fault(); err != nil {
		return nil, err
	}
	return d.effects(impact), nil
}

// allAccounts returns all accounts of the world, sorted by id. The world of a verb contains only the accounts that the change concerns.
func (d *draft) allAccounts() []roster.AccountID {
	out := make([]roster.AccountID, 0, len(d.Accounts))
	for id := range d.Accounts {
		out = append(out, id)
	}
	slices.SortFunc(out, roster.CompareIDs)
	return out
}

// SetPrimary makes a member the primary user. They also get the Administrator role, or Admin if they have a Video Cloud role, unless they are an administrator
// already. The previous primary user keeps that role (H25, B33 to B35).
func SetPrimary(w *World, actor roster.Actor, account roster.AccountID, user roster.UserID) (*Decision, error) {
	a, p, c := w.Accounts[account], w.People[user], roster.Cell{Account: account, User: user}
	g := w.Grant(c)
	switch {
	case !actor.May(roster.ManageUsers, account):
		return nil, fault.New(fault.Forbidden, "You cannot manage users on %s.", a.Label)
	case a.Archived:
		return nil, fault.New(fault.UnknownAccount, "%s is archived.", a.Label)
	case !g.Exists():
		return nil, fault.New(fault.NotAMember, "%s is not on %s. Add them first.", p.Label, a.Label)
	case w.Legacy(g):
		return nil, fault.New(fault.LegacyRole, "%s still has a legacy role. Replace it with Assign roles first.", p.Label)
	case p.Status != roster.Active:
		return nil, fault.New(fault.InvalidInput, "%s is %s. Only an active person can be the primary user.", p.Label, strings.ToLower(string(p.Status)))
	case g.ExpiresAt != nil:
		return nil, fault.New(fault.InvalidInput, "The access of %s has an end date, which a primary user cannot have. Remove it first.", p.Label)
	}
	d := w.draft()
	after := d.withAdministrator(g, a)
	if gained := w.union(after) &^ w.union(g); !actor.MayGrant(account, gained) {
		return nil, fault.New(fault.Forbidden, "The primary user of %s is an administrator, which grants more than you have there.", a.Label)
	}
	d.set(c, after)
	d.primaries[account] = user
	return d.finish(user, false)
}

// RemovePrimary removes the primary user from an account: for vendor staff with a reason (B32). The account must keep an administrator (H24).
func RemovePrimary(w *World, account roster.AccountID, successor roster.UserID) (*Decision, error) {
	a := w.Accounts[account]
	if a.Primary == uuid.Nil {
		return nil, fault.New(fault.NotFound, "%s has no primary user.", a.Label)
	}
	d := w.draft()
	if successor != uuid.Nil {
		if err := d.handOver(a, successor); err != nil {
			return nil, err
		}
	}
	d.set(roster.Cell{Account: account, User: a.Primary}, roster.Grant{})
	return d.finish(successor, true)
}

// Suspend removes a person's rights and frees their seat, but keeps their grants (H7). It is not refused if they are the primary user or the last administrator
// of an account: access ends at once, and the account may be left without an active administrator, unless a successor takes over (H26).
func Suspend(w *World, actor roster.Actor, user, successor roster.UserID) (*Decision, error) {
	p := w.People[user]
	switch {
	case actor.User == user:
		return nil, fault.New(fault.SelfProtected, "You cannot suspend yourself.")
	case p.Status == roster.Suspended && successor == uuid.Nil:
		return &Decision{}, nil
	case p.Status == roster.Former:
		return nil, fault.New(fault.InvalidInput, "%s has no access to suspend.", p.Label)
	}
	d := w.draft()
	p.Status = roster.Suspended
	d.people[user] = p
	if successor != uuid.Nil {
		for _, id := range d.allAccounts() {
			if a := d.Accounts[id]; a.Primary == user || slices.Equal(d.administratorsBefore(id), []roster.UserID{user}) {
				if err := d.handOver(a, successor); err != nil {
					return nil, err
				}
			}
		}
	}
	return d.finish(successor, false)
}

// Reactivate restores the rights of a suspended person, which needs a seat (H7).
func Reactivate(w *World, user roster.UserID) (*Decision, error) {
	p := w.People[user]
	if p.Status != roster.Suspended {
		return nil, fault.New(fault.InvalidInput, "%s is not suspended.", p.Label)
	}
	d := w.draft()
	p.Status = roster.Former
	d.people[user] = settled(p)
	return d.finish(uuid.Nil, false)
}

// Activate makes an invited person active. Their reserved seat becomes an active one, so it is never refused for missing seats (H5).
func Activate(w *World, user roster.UserID) (*Decision, error) {
	p := w.People[user]
	p.CanSignIn = true
	if p.Status != roster.Invited {
		return &Decision{}, nil
	}
	d := w.draft()
	p.Status = roster.Active
	d.people[user] = p
	return d.finish(uuid.Nil, false)
}

// SetDuty changes a person's organization role, which can use or free a seat (H2).
func SetDuty(w *World, actor roster.Actor, user roster.UserID, duty roster.OrganizationRole) (*Decision, error) {
	p := w.People[user]
	switch {
	case p.OrganizationRole == duty:
		return &Decision{}, nil
	case actor.User == user:
		return nil, fault.New(fault.SelfProtected, "You cannot change your own organization role. Ask another manager.")
	case p.Status == roster.Suspended && duty != roster.NoDuty:
		return nil, fault.New(fault.InvalidInput, "%s is suspended. Reactivate them first.", p.Label)
	}
	d := w.draft()
	p.OrganizationRole = duty
	d.people[user] = settled(p)
	return d.finish(uuid.Nil, false)
}

// Expire removes what has ended: grants whose end date has passed (H33) and, of the people in invitations, those who are still INVITED (H5). It cannot break a
// rule: the last administrator never has an end date.
func Expire(w *World, invitations []roster.UserID) (*Decision, error) {
	d := w.draft()
	for _, id := range d.allAccounts() {
		for _, u := range d.on[id] {
			c := roster.Cell{Account: id, User: u}
			g := d.grant(c)
			if g.ExpiresAt != nil && !g.ExpiresAt.After(w.Now) || slices.Contains(invitations, u) && d.People[u].Status == roster.Invited {
				d.set(c, roster.Grant{})
			}
		}
	}
	for _, u := range invitations {
		p := d.person(u)
		if p.Status == roster.Invited { // has no membership, and possibly an organization role
			p.OrganizationRole = roster.NoDuty
			d.people[u] = settled(p)
		}
	}
	return d.finish(uuid.Nil, false)
}

// Archive removes all grants of an account; it no longer needs an administrator (H39).
func Archive(w *World, account roster.AccountID) *Decision {
	d := w.draft()
	for _, u := range d.on[account] {
		d.set(roster.Cell{Account: account, User: u}, roster.Grant{})
	}
	d.primaries[account] = uuid.Nil
	impact, _ := d.seats()
	return d.effects(impact)
}

// EditRole checks new modules of a role for all its holders at once (H28). The world must contain every account where the role is held, with its administrators
// and the holders of the role.
func EditRole(w *World, edited roster.Role) (*Decision, error) {
	d := w.draft()
	d.roles[edited.ID] = edited
	return d.finish(uuid.Nil, false)
}

// ReplaceRole gives all holders of one role another one instead (H28). It needs the same world as EditRole.
func ReplaceRole(w *World, from, to roster.RoleID) (*Decision, error) {
	switch role, known := w.Roles[to]; {
	case !known:
		return nil, fault.Missing(fault.UnknownRole, "role")
	case role.Legacy:
		return nil, fault.New(fault.LegacyRole, "%s is a legacy role and can no longer be assigned. Choose another role.", role.Name)
	}
	d := w.draft()
	for _, id := range d.allAccounts() {
		for _, u := range d.on[id] {
			c := roster.Cell{Account: id, User: u}
			g := d.grant(c)
			if slices.Contains(g.Roles, from) {
				roles := slices.DeleteFunc(slices.Clone(g.Roles), func(r roster.RoleID) bool { return r == from })
				d.set(c, roster.Grant{ID: g.ID, Version: g.Version + 1, Roles: roster.SortRoles(append(roles, to)), ExpiresAt: g.ExpiresAt})
			}
		}
	}
	return d.finish(uuid.Nil, false)
}
