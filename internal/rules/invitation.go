package rules

import "example.com/roster/internal/fault"

// AddPerson makes somebody a person of the organization, with a duty for all of it, by which they are invited (H2, H5), or with none: then the record
// alone is made, FORMER, without a seat. Known says that the organization has a record of them. One who has something already keeps it: an invitation
// never changes what somebody may do; one who is FORMER is invited anew (H35).
func AddPerson(w *World, user UserID, known bool, duty OrganizationRole) (*Decision, error) {
	switch p := w.People[user]; {
	case p.Status != Former && p.OrganizationRole != duty:
		return nil, fault.New(fault.Taken, "%s is already in the organization. Change their organization role instead.", p.Label).At("organizationRole")
	case !known && duty == NoDuty: // the record is the change: before, there was nobody
		return &Decision{People: []PersonChange{{After: p}}}, nil
	}
	return SetDuty(w, Actor{}, user, duty)
}

// CancelInvitation takes what an invited person holds, and the seat with it, as the end of the invitation does (H5, H42). Who has signed in before is not
// invited: they are removed or suspended.
func CancelInvitation(w *World, actor Actor, user UserID) (*Decision, error) {
	switch p := w.People[user]; {
	case p.Status == Active && !p.CanSignIn:
		return nil, fault.New(fault.InvalidInput, "%s has signed in before and only has to confirm a new email. Remove or suspend them instead.", p.Label).At("user")
	case p.Status != Invited:
		return nil, fault.New(fault.InvalidInput, "%s is not invited.", p.Label).At("user")
	case !w.answersFor(actor, user):
		return nil, fault.New(fault.Forbidden, "Only managers of the organization and administrators of all their accounts can cancel the invitation of %s.", p.Label).At("user")
	}
	return Expire(w, []UserID{user})
}

// MayShowLink refuses the link of an invitation to actors who could not give themselves what it opens: somebody who has the link can act as the person (H22, H42).
func MayShowLink(w *World, actor Actor, user UserID) error {
	p := w.People[user]
	switch {
	case actor.Client:
		return fault.New(fault.Forbidden, "API clients cannot get invitation links. Sign in as a person.").At("user")
	case p.Status == Active && !p.CanSignIn:
		return fault.New(fault.InvalidInput, "%s has signed in before, so only the link in their email can confirm the new address. Send that email again instead.", p.Label).At("user")
	case p.Status != Invited:
		return fault.New(fault.InvalidInput, "%s is not invited.", p.Label).At("user")
	case !w.answersFor(actor, user):
		return fault.New(fault.Forbidden, "Only managers of the organization and administrators of all their accounts can get the link of %s.", p.Label).At("user")
	}
	for id := range w.Accounts {
		if !actor.MayGrant(id, w.union(w.Grant(Cell{id, user}))) {
			return fault.New(fault.Forbidden, "%s is invited to more than you have access to, and their link would give it to you. Ask a manager of the organization.", p.Label).At("user")
		}
	}
	return nil
}

// MayResend refuses to mail somebody their invitation, or the confirmation of a new email, again: to whoever manages users on none of the person's accounts,
// and where nobody waits for a sign-in (H42).
func MayResend(w *World, actor Actor, user UserID) error {
	p := w.People[user]
	may := actor.Everywhere
	for id := range w.Accounts {
		may = may || w.Grant(Cell{id, user}).Exists() && actor.May(ManageUsers, id)
	}
	switch {
	case !may:
		return fault.New(fault.Forbidden, "Only managers and administrators of one of their accounts can invite %s again.", p.Label).At("user")
	case !p.CanSignIn && (p.Status == Invited || p.Status == Active):
		return nil
	}
	return fault.New(fault.InvalidInput, "%s has no open invitation.", p.Label).At("user")
}

// answersFor says whether all that a person is in the organization is the actor's to manage. The world holds all of the person's accounts.
func (w *World) answersFor(actor Actor, user UserID) bool {
	p := w.People[user]
	if actor.Everywhere {
		return !actor.Client || p.OrganizationRole == NoDuty
	}
	if p.OrganizationRole != NoDuty {
		return false
	}
	held := 0
	for id := range w.Accounts {
		if !w.Grant(Cell{id, user}).Exists() {
			continue
		}
		if held++; !actor.May(ManageUsers, id) {
			return false
		}
	}
	return held > 0
}
