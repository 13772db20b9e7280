package rules

import (
	"maps"
	"slices"

	"github.com/google/uuid"

	"example.com/roster/internal/fault"
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
	case !Outcome(word).Effective():
		return word, after
	case r.Duty != "":
		p := after.people[r.User]
		p.OrganizationRole = map[Action]OrganizationRole{Add: r.Duty, Remove: NoDuty}[r.Action]
		after.people[r.User] = p
		after.stand(r.User)
	default:
		after.put(Cell{r.Account, r.User}, g)
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
func (o *org) wished(r Row, opts Options) (string, Grant) {
	there, on := o.cells[Cell{r.Account, r.User}], opts.Actor.On[r.Account]
	self := opts.Actor.User == r.User
	heir := opts.Successor == r.User && r.Action == Add
	switch {
	case r.Duty != "":
		return o.wishedDuty(r, opts), there
	case self && opts.Offboard && r.Action == Remove:
		return string(fault.SelfProtected), there
	case self && !opts.IncludeSelf && !heir:
		return string(fault.SelfProtected), there
	case !opts.Actor.Everywhere && !slices.Contains(on.Names(), ManageUsers) && !(self && r.Action == Remove):
		return string(fault.Forbidden), there
	case o.accounts[r.Account].Archived:
		return string(fault.UnknownAccount), there
	case r.Seen != nil && *r.Seen != there.Version:
		return string(fault.Stale), there
	case !there.Exists() && (r.Action == Remove || r.Action == Assign && opts.Selected):
		return string(NotAMember), there
	case r.Action == Remove && opts.Single && !self && o.isLegacy(there):
		return string(fault.LegacyRole), there
	case r.Action == Remove:
		return string(Removed), Grant{}
	case r.ExpiresAt != nil && !r.ExpiresAt.After(o.now):
		return string(fault.InvalidInput), there
	}
	for _, role := range r.Roles { // the first role that may not be granted gives the reason
		switch {
		case slices.Contains(there.Roles, role), r.Action == Assign && opts.Mode == RemoveRoles:
		case o.isLegacy(Grant{Roles: []RoleID{role}}) && !opts.Undo:
			return string(fault.LegacyRole), there
		case !opts.Actor.Everywhere && o.capabilities(Grant{Roles: []RoleID{role}})&^on != 0:
			return string(fault.Forbidden), there
		}
	}
	r.Roles = SortRoles(slices.Clone(r.Roles))
	switch {
	case r.Action == Add && !there.Exists():
		return string(Added), Grant{Version: 1, Roles: r.Roles, ExpiresAt: r.ExpiresAt}
	case !there.Exists():
		return string(fault.NotAMember) + "!", there
	}
	mode := opts.Mode
	if r.Action == Add {
		same := slices.Equal(r.Roles, there.Roles) && (r.ExpiresAt == nil || there.ExpiresAt != nil && r.ExpiresAt.Equal(*there.ExpiresAt))
		choice := opts.OnExisting
		if opts.Successor == r.User {
			choice = AddToExisting
		}
		switch {
		case same && !heir, choice == SkipExisting, choice == "":
			return string(Unchanged), there
		case choice == RefuseExisting:
			return string(fault.Taken), there
		case choice == AddToExisting:
			mode = AddRoles
		case choice == ReplaceExisting:
			mode = ReplaceRoles
		}
	}
	after := Grant{Version: there.Version + 1, ExpiresAt: there.ExpiresAt}
	for role := range o.roles {
		had, asked := slices.Contains(there.Roles, role), slices.Contains(r.Roles, role)
		legacy := o.isLegacy(Grant{Roles: []RoleID{role}})
		if has := map[AssignMode]bool{ReplaceRoles: asked, "": asked, AddRoles: asked || had && !legacy, RemoveRoles: had && !asked}; has[mode] {
			after.Roles = append(after.Roles, role)
		}
	}
	slices.SortFunc(after.Roles, func(a, b RoleID) int { return slices.Compare(a[:], b[:]) })
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
		return string(Unchanged), there
	case lastsLonger(there, after) && !opts.Actor.Everywhere && o.capabilities(after)&^on != 0:
		return string(fault.Forbidden), there
	}
	return string(Changed), after
}

func (o *org) wishedDuty(r Row, opts Options) string {
	p := o.people[r.User]
	none := p.OrganizationRole == NoDuty
	switch {
	case opts.Actor.User == r.User:
		return string(fault.SelfProtected)
	case !opts.Actor.Everywhere:
		return string(fault.Forbidden)
	case r.Action == Remove && none:
		return string(NotAMember)
	case r.Action == Remove && opts.Undo && p.OrganizationRole != r.Duty:
		return string(fault.Stale)
	case r.Action == Remove:
		return string(Removed)
	case p.OrganizationRole == r.Duty:
		return string(Unchanged)
	case !none:
		return string(fault.Stale)
	case p.Status == Suspended:
		return string(fault.InvalidInput)
	}
	return string(Added)
}
