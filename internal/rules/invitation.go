package rules

import (
	"example.com/roster/internal/fault"

	"example.com/roster/internal/roster"
)

// AddPerson adds a person to the organization. With an organization role, they are invited (H2, H5). With NoDuty, only the record is created, as FORMER and
// without a seat. known reports whether the organization already has a record of them. An invitation never changes a person's rights: AddPerson returns Taken
// if a person who is not FORMER has another organization role. A FORMER person is invited again (H35).
func AddPerson(w *World, user roster.UserID, known bool, duty roster.OrganizationRole) (*Decision, error) {
	switch p := w.People[user]; {
	case p.Status != roster.Former && p.OrganizationRole != duty:
		return nil, fault.New(fault.Taken, "%s is already in the organization. Change their organization role instead.", p.Label).At("organizationRole")
	case !known && duty == roster.NoDuty: // the new record is the only change
		return &Decision{People: []PersonChange{{After: p}}}, nil
	}
	return SetDuty(w, roster.Actor{}, user, duty)
}

// CancelInvitation removes everything that an invited person has and frees their seat, as when the invitation expires (H5, H42). It returns an error if
// the person is not invited; people who have signed in before can be removed or suspended instead.
func CancelInvitation(w *World, actor roster.Actor, user roster.UserID) (*Decision, error) {
	switch p := w.People[user]; {
	case p.Status == roster.Active && !p.CanSignIn:
		return nil, fault.New(fault.InvalidInput, "%s has signed in before and only has to confirm a new email. Remove or suspend them instead.", p.Label).At("user")
	case p.Status != roster.Invited:
		return nil, fault.New(fault.InvalidInput, "%s is not invited.", p.Label).At("user")
	case !w.answersFor(actor, user):
		return nil, fault.New(fault.Forbidden, "Only managers of the organization and administrators of all their accounts can cancel the invitation of %s.", p.Label).At("user")
	}
	return Expire(w, []roster.UserID{user})
}

// MayShowLink returns an error if the actor could not grant themselves what the person is invited to: anybody who has the link can act
// as the person (H22, H42).
func MayShowLink(w *World, actor roster.Actor, user roster.UserID) error {
	p := w.People[user]
	switch {
	case actor.Client:
		return fault.New(fault.Forbidden, "API clients cannot get invitation links. Sign in as a person.").At("user")
	case p.Status == roster.Active && !p.CanSignIn:
		return fault.New(fault.InvalidInput, "%s has signed in before, so only the link in their email can confirm the new address. Send that email again instead.", p.Label).At("user")
	case p.Status != roster.Invited:
		return fault.New(fault.InvalidInput, "%s is not invited.", p.Label).At("user")
	case !w.answersFor(actor, user):
		return fault.New(fault.Forbidden, "Only managers of the organization and administrators of all their accounts can get the link of %s.", p.Label).At("user")
	}
	for id := range w.Accounts {
		if !actor.MayGrant(id, w.union(w.Grant(roster.Cell{Account: id, User: user}))) {
			return fault.New(fault.Forbidden, "%s is invited to more than you have access to, and their link would give it to you. Ask a manager of the organization.", p.Label).At("user")
		}
	}
	return nil
}

// MayResend returns an error if the actor cannot have an invitation, or the confirmation of a new email, mailed again: if they manage users on none of the
// person's accounts, or if the person has no open invitation or confirmation (H42).
func MayResend(w *World, actor roster.Actor, user roster.UserID) error {
	p := w.People[user]
	may := actor.Everywhere
	for id := range w.Accounts {
		may = may || w.Grant(roster.Cell{Account: id, User: user}).Exists() && actor.May(roster.ManageUsers, id)
	}
	switch {
	case !may:
		return fault.New(fault.Forbidden, "Only managers and administrators of one of their accounts can invite %s again.", p.Label).At("user")
	case !p.CanSignIn && (p.Status == roster.Invited || p.Status == roster.Active):
		return nil
	}
	return fault.New(fault.InvalidInput, "%s has no open invitation.", p.Label).At("user")
}

// answersFor reports whether the actor may manage everything that a person has in the organization. The world must hold all of the person's accounts.
func (w *World) answersFor(actor roster.Actor, user roster.UserID) bool {
	p := w.People[user]
	if actor.Everywhere {
		return !actor.Client || p.OrganizationRole == roster.NoDuty
	}
	if p.OrganizationRole != roster.NoDuty {
		return false
	}
	held := 0
	for id := range w.Accounts {
		if !w.Grant(roster.Cell{Account: id, User: user}).Exists() {
			continue
		}
		if held++; !actor.May(roster.ManageUsers, id) {
			return false
		}
	}
	return held > 0
}
