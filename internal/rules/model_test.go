package rules

import (
	"maps"
	"slices"

	"github.com/google/uuid"

	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// copied returns a copy of the organization.
func (o *org) copied() *org {
	c := *o
	c.roles, c.people, c.accounts, c.cells = maps.Clone(o.roles), maps.Clone(o.people), maps.Clone(o.accounts), maps.Clone(o.cells)
	c.order = slices.Clone(o.order)
	return &c
}

// foretell returns the predicted outcome of a single row, and the organization after it. It first applies the row, then checks whether the new state is
// allowed.
func (o *org) foretell(r Row, opts Options) (string, *org) {
	after := o.copied()
	word, g := o.wished(r, opts)
	switch {
	case !roster.Outcome(word).Effective():
		return word, after
	case r.Duty != "":
		p := after.people[r.User]
		p.OrganizationRole = map[roster.Action]roster.OrganizationRole{roster.Add: r.Duty, roster.Remove: roster.NoDuty}[r.Action]
		after.people[r.User] = p
		after.stand(r.User)
	default:
		after.put(roster.Cell{Account: r.Account, User: r.User}, g)
	}
	before, now := o.lasting(r.Account), after.lasting(r.Account)
	primary := o.accounts[r.Account].Primary
	used := func(o *org) int { a, r := o.count(); return a + r }
	switch {
	case primary != uuid.Nil && !slices.Contains(now, primary) && !slices.Contains(now, opts.Successor) && !opts.TakePrimary && !after.suspended(r.Account, primary):
		return string(fault.PrimaryProtected), o.copied()
	case len(before) > 0 && len(now) == 0, len(now) == 0 && g.ExpiresAt != nil && o.isAdmin(g):
		return string(fault.LastAdmin), o.copied()
	case o.limit != nil && used(after) > used(o) && used(after) > *o.limit:
		return string(fault.SeatExhausted), o.copied()
	}
	if r.Duty == "" {
		after.crown(r.Account, opts.Successor)
	}
	after.active, after.reserved = after.count()
	return word, after
}

// wished returns the result of one row without regard to seats and required administrators: the outcome or the code of the refusal, and the person's grant
// after it.
func (o *org) wished(r Row, opts Options) (string, roster.Grant) {
	there, on := o.cells[roster.Cell{Account: r.Account, User: r.User}], opts.Actor.On[r.Account]
	self := opts.Actor.User == r.User
	heir := opts.Successor == r.User && r.Action == roster.Add
	switch {
	case r.Duty != "":
		return o.wishedDuty(r, opts), there
	case self && opts.Offboard && r.Action == roster.Remove:
		return string(fault.SelfProtected), there
	case self && !opts.IncludeSelf && !heir:
		return string(fault.SelfProtected), there
	case !opts.Actor.Everywhere && !slices.Contains(on.Names(), roster.ManageUsers) && !(self && r.Action == roster.Remove):
		return string(fault.Forbidden), there
	case o.accounts[r.Account].Archived:
		return string(fault.UnknownAccount), there
	case r.Seen != nil && *r.Seen != there.Version:
		return string(fault.Stale), there
	case !there.Exists() && (r.Action == roster.Remove || r.Action == roster.Assign && opts.Selected):
		return string(roster.NotAMember), there
	case r.Action == roster.Remove && opts.Single && !self && o.isLegacy(there):
		return string(fault.LegacyRole), there
	case r.Action == roster.Remove:
		return string(roster.Removed), roster.Grant{}
	case r.ExpiresAt != nil && !r.ExpiresAt.After(o.now):
		return string(fault.InvalidInput), there
	}
	for _, role := range r.Roles { // the first role that may not be granted gives the reason
		switch {
		case slices.Contains(there.Roles, role), r.Action == roster.Assign && opts.Mode == roster.RemoveRoles:
		case o.isLegacy(roster.Grant{Roles: []roster.RoleID{role}}) && !opts.Undo:
			return string(fault.LegacyRole), there
		case !opts.Actor.Everywhere && o.capabilities(roster.Grant{Roles: []roster.RoleID{role}})&^on != 0:
			return string(fault.Forbidden), there
		}
	}
	r.Roles = roster.SortRoles(slices.Clone(r.Roles))
	switch {
	case r.Action == roster.Add && !there.Exists():
		return string(roster.Added), roster.Grant{Version: 1, Roles: r.Roles, ExpiresAt: r.ExpiresAt}
	case !there.Exists():
		return string(fault.NotAMember) + "!", there
	}
	mode := opts.Mode
	if r.Action == roster.Add {
		same := slices.Equal(r.Roles, there.Roles) && (r.ExpiresAt == nil || there.ExpiresAt != nil && r.ExpiresAt.Equal(*there.ExpiresAt))
		choice := opts.OnExisting
		if opts.Successor == r.User {
			choice = roster.AddToExisting
		}
		switch {
		case same && !heir, choice == roster.SkipExisting, choice == "":
			return string(roster.Unchanged), there
		case choice == roster.RefuseExisting:
			return string(fault.Taken), there
		case choice == roster.AddToExisting:
			mode = roster.AddRoles
		case choice == roster.ReplaceExisting:
			mode = roster.ReplaceRoles
		}
	}
	after := roster.Grant{Version: there.Version + 1, ExpiresAt: there.ExpiresAt}
	for role := range o.roles {
		had, asked := slices.Contains(there.Roles, role), slices.Contains(r.Roles, role)
		legacy := o.isLegacy(roster.Grant{Roles: []roster.RoleID{role}})
		if has := map[roster.AssignMode]bool{roster.ReplaceRoles: asked, "": asked, roster.AddRoles: asked || had && !legacy, roster.RemoveRoles: had && !asked}; has[mode] {
			after.Roles = append(after.Roles, role)
		}
	}
	slices.SortFunc(after.Roles, func(a, b roster.RoleID) int { return slices.Compare(a[:], b[:]) })
	if r.ExpiresAt != nil || opts.Undo {
		after.ExpiresAt = r.ExpiresAt
	}
	if heir {
		after.ExpiresAt = nil
	}
	sameEnd := after.ExpiresAt == there.ExpiresAt || after.ExpiresAt != nil && there.ExpiresAt != nil && after.ExpiresAt.Equal(*there.ExpiresAt)
	switch {
	case len(after.Roles) == 0:
		return string(fault.InvalidInput), there
	case sameEnd && slices.Equal(after.Roles, there.Roles):
		return string(roster.Unchanged), there
	case lastsLonger(there, after) && !opts.Actor.Everywhere && o.capabilities(after)&^on != 0:
		return string(fault.Forbidden), there
	}
	return string(roster.Changed), after
}

func (o *org) wishedDuty(r Row, opts Options) string {
	p := o.people[r.User]
	none := p.OrganizationRole == roster.NoDuty
	switch {
	case opts.Actor.User == r.User:
		return string(fault.SelfProtected)
	case !opts.Actor.Everywhere:
		return string(fault.Forbidden)
	case r.Action == roster.Remove && none:
		return string(roster.NotAMember)
	case r.Action == roster.Remove && opts.Undo && p.OrganizationRole != r.Duty:
		return string(fault.Stale)
	case r.Action == roster.Remove:
		return string(roster.Removed)
	case p.OrganizationRole == r.Duty:
		return string(roster.Unchanged)
	case !none:
		return string(fault.Stale)
	case p.Status == roster.Suspended:
		return string(fault.InvalidInput)
	}
	return string(roster.Added)
}
