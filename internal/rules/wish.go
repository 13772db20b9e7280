package rules

import (
	"slices"

	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// wish returns the result of one row by itself: it checks the actor's rights (H22), the existing membership (H16, H17, H20) and what may be granted (H29).
// Seats, last administrators and primary users are checked later, for all rows together.
func (j *judge) wish(r Row) Result {
	if r.Duty != "" {
		return j.wishDuty(r)
	}
	w, o := j.w, j.o
	c := roster.Cell{Account: r.Account, User: r.User}
	before := w.Grant(c)
	no := func(code fault.Code, format string, args ...any) Result {
		return Result{Outcome: roster.Refused, Before: before, After: before, Fault: fault.New(code, format, args...)}
	}
	self := o.Actor.User == r.User
	takesOver := o.Successor == r.User && r.Action == roster.Add
	account := w.Accounts[r.Account]
	switch {
	case self && o.Offboard && r.Action == roster.Remove:
		return no(fault.SelfProtected, "You cannot remove yourself from all accounts. Ask another manager.")
	case self && !o.IncludeSelf && !takesOver:
		return no(fault.SelfProtected, "This changes your own access. Set includeSelf to allow it.")
	case !o.Actor.May(roster.ManageUsers, r.Account) && !(self && r.Action == roster.Remove):
		return no(fault.Forbidden, "You cannot manage users on %s.", account.Label)
	case account.Archived:
		return no(fault.UnknownAccount, "%s is archived.", account.Label)
	case r.Seen != nil && *r.Seen != before.Version, r.Was != roster.MembershipID{} && r.Was != before.ID: // changed, or removed and added again since
		f := no(fault.Stale, "%s on %s was changed by someone else in the meantime. Reload and try again.", w.People[r.User].Label, account.Label)
		f.Fault.Current = &fault.Current{Version: before.Version}
		return f
	}
	if r.Action == roster.Remove {
		switch {
		case !before.Exists():
			return Result{Outcome: roster.NotAMember}
		case o.Single && !self && w.Legacy(before):
			return no(fault.LegacyRole, "%s still has a legacy role. Replace it with Assign roles first.", w.People[r.User].Label)
		}
		return Result{Outcome: roster.Removed, Before: before}
	}
	if r.Action == roster.Assign && o.Selected && !before.Exists() {
		return Result{Outcome: roster.NotAMember}
	}
	if w.People[r.User].Erased() {
		return no(fault.UnknownPerson, "This person was erased. Add them as a new person, by email.")
	}
	if f := j.grantable(r, before); f != nil {
		return Result{Outcome: roster.Refused, Before: before, After: before, Fault: f}
	}
	if r.Action == roster.Add && !before.Exists() && o.Seatless[r.User] {
		return Result{Outcome: roster.Refused, Fault: noSeat(w.People[r.User].Label, *w.Seats.Limit)}
	}
	if r.Action == roster.Add && !before.Exists() {
		return Result{Outcome: roster.Added, After: roster.Grant{ID: r.New, Version: 1, Roles: roster.SortRoles(slices.Clone(r.Roles)), ExpiresAt: r.ExpiresAt}}
	}
	if !before.Exists() {
		return no(fault.NotAMember, "%s is not on %s. Add them first.", w.People[r.User].Label, account.Label)
	}
	after := before
	after.Version++
	mode := o.Mode
	if r.Action == roster.Add {
		switch on := j.onExisting(r); {
		case !takesOver && slices.Equal(roster.SortRoles(slices.Clone(r.Roles)), before.Roles) && (r.ExpiresAt == nil || on == roster.SkipExisting || roster.SameInstant(r.ExpiresAt, before.ExpiresAt)):
			return Result{Outcome: roster.Unchanged, Before: before, After: before}
		case on == roster.SkipExisting:
			return Result{Outcome: roster.Unchanged, Before: before, After: before, Notice: "Already on the account with other roles; not changed."}
		case on == roster.RefuseExisting:
			return no(fault.Taken, "%s is already on %s.", w.People[r.User].Label, account.Label)
		case on == roster.AddToExisting:
			mode = roster.AddRoles
		default: // ReplaceExisting
			mode = roster.ReplaceRoles
		}
	}
	after.Roles = w.mix(before.Roles, r.Roles, mode)
	if r.ExpiresAt != nil || r.ClearEnd || o.Undo {
		after.ExpiresAt = r.ExpiresAt
	}
	if takesOver { // without an end date (H33)
		after.ExpiresAt = nil
	}
	switch {
	case len(after.Roles) == 0:
		return no(fault.InvalidInput, "%s would be left without a role on %s. Remove them instead.", w.People[r.User].Label, account.Label)
	case after.SameAs(before):
		return Result{Outcome: roster.Unchanged, Before: before, After: before}
	case prolongs(before, after) && !o.Actor.MayGrant(r.Account, w.union(after)):
		return no(fault.Forbidden, "%s has more permissions than you on %s. Ask someone who has as many to change the end.", w.People[r.User].Label, account.Label)
	}
	return Result{Outcome: roster.Changed, Before: before, After: after}
}

// prolongs reports whether access lasts longer than before, which counts as granting (H22).
func prolongs(before, after roster.Grant) bool {
	return before.ExpiresAt != nil && (after.ExpiresAt == nil || after.ExpiresAt.After(*before.ExpiresAt))
}

// union returns the capabilities of all roles of a grant together (H41).
func (w *World) union(g roster.Grant) roster.Capabilities {
	var all roster.Capabilities
	for _, id := range g.Roles {
		all |= w.Roles[id].Capabilities
	}
	return all
}

func (j *judge) onExisting(r Row) roster.OnExisting {
	if j.o.Successor == r.User {
		return roster.AddToExisting
	}
	if j.o.OnExisting == "" {
		return roster.SkipExisting
	}
	return j.o.OnExisting
}

// asSeen refuses a result that gives a role whose permissions have changed since the plan (H20). A person who already has the role keeps it: they have the new
// permissions anyway (H28).
func (j *judge) asSeen(r Result) Result {
	for _, id := range r.After.Roles {
		if j.o.Altered[id] && !slices.Contains(r.Before.Roles, id) {
			return Result{Outcome: roster.Refused, Before: r.Before, After: r.Before, Fault: fault.New(fault.Stale,
				"The permissions of the role %s were changed after the plan was created. Create a new plan.", j.w.Roles[id].Name)}
		}
	}
	return r
}

// mix returns the roles after Assign roles (H15). AddRoles drops the legacy roles that were held; ReplaceRoles keeps only the roles that are asked for.
func (w *World) mix(before, asked []roster.RoleID, mode roster.AssignMode) []roster.RoleID {
	var out []roster.RoleID
	switch mode {
	case roster.AddRoles:
		for _, id := range before {
			if !w.Roles[id].Legacy {
				out = append(out, id)
			}
		}
		out = append(out, asked...)
	case roster.RemoveRoles:
		for _, id := range before {
			if !slices.Contains(asked, id) {
				out = append(out, id)
			}
		}
	case roster.ReplaceRoles, "":
		out = slices.Clone(asked)
	}
	return roster.SortRoles(out)
}

// grantable returns why the roles or the end date of a row cannot be granted, or nil: more than the actor has there (H22), a legacy role (H29), no role at all,
// an end in the past (H33). The error points at the field of the roles or of the end date.
func (j *judge) grantable(r Row, before roster.Grant) *fault.Error {
	if len(r.Roles) == 0 {
		return fault.New(fault.InvalidInput, "Choose at least one role.").At("roleIds")
	}
	if r.ExpiresAt != nil && !r.ExpiresAt.After(j.w.Now) {
		return fault.New(fault.InvalidInput, "The end of access is in the past.").At("expiresAt")
	}
	removing := r.Action == roster.Assign && j.o.Mode == roster.RemoveRoles
	for _, id := range r.Roles {
		role, known := j.w.Roles[id]
		switch {
		case !known:
			return fault.Missing(fault.UnknownRole, "role").At("roleIds")
		case removing || slices.Contains(before.Roles, id):
		case role.Legacy && !j.o.Undo:
			return fault.New(fault.LegacyRole, "%s is a legacy role and can no longer be assigned. Choose another role.", role.Name).At("roleIds")
		case !j.o.Actor.MayGrant(r.Account, role.Capabilities):
			return fault.New(fault.Forbidden, "%s grants more than you have on %s.", role.Name, j.w.Accounts[r.Account].Label).At("roleIds")
		}
	}
	return nil
}

// wishDuty returns the result of a row about an organization role: offboarding takes it (H26); an undo gives, takes or changes it (H32).
func (j *judge) wishDuty(r Row) Result {
	p := j.w.People[r.User]
	no := func(code fault.Code, format string, args ...any) Result {
		return Result{Outcome: roster.Refused, Fault: fault.New(code, format, args...)}
	}
	switch {
	case j.o.Actor.User == r.User:
		return no(fault.SelfProtected, "You cannot change your own organization role. Ask another manager.")
	case !j.o.Actor.Everywhere, j.o.Actor.Client:
		return no(fault.Forbidden, "Only managers of the organization can change organization roles; API clients cannot.")
	case r.Action == roster.Remove && p.OrganizationRole == roster.NoDuty:
		return Result{Outcome: roster.NotAMember}
	case r.Action == roster.Remove && j.o.Undo && p.OrganizationRole != r.Duty, r.Action == roster.Assign && p.OrganizationRole != r.Duty.Other():
		return no(fault.Stale, "The organization role of %s was changed again since then, so it is kept.", p.Label)
	case r.Action == roster.Remove:
		return Result{Outcome: roster.Removed}
	case p.Erased():
		return no(fault.UnknownPerson, "This person was erased. Add them as a new person, by email.")
	case p.OrganizationRole == r.Duty:
		return Result{Outcome: roster.Unchanged}
	case r.Action == roster.Add && p.OrganizationRole != roster.NoDuty:
		return no(fault.Stale, "The organization role of %s was changed again since then, so it is kept.", p.Label)
	case p.Status == roster.Suspended:
		return no(fault.InvalidInput, "%s is suspended. Reactivate them first.", p.Label)
	case r.Action == roster.Assign:
		return Result{Outcome: roster.Changed}
	}
	if j.o.Seatless[r.User] {
		return Result{Outcome: roster.Refused, Fault: noSeat(p.Label, *j.w.Seats.Limit)}
	}
	return Result{Outcome: roster.Added}
}

func (d *draft) setDuty(r Row) {
	p := d.person(r.User)
	p.OrganizationRole = r.Duty
	if r.Action == roster.Remove {
		p.OrganizationRole = roster.NoDuty
	}
	d.people[r.User] = settled(p)
}
