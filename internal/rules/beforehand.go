package rules

import (
	"cmp"
	"math/bits"
	"slices"

	"example.com/roster/internal/fault"
)

// What a row says beforehand of each act is what the act itself would answer: the functions here only narrow what is decided, and choose what is tried.

// WithAccounts is the part of the world that a change of some accounts would load, or of none. A verb judges all accounts of its world.
func (w *World) WithAccounts(accounts ...AccountID) *World {
	part := *w
	part.Accounts = make(map[AccountID]Account, len(accounts))
	for _, id := range accounts {
		part.Accounts[id] = w.Accounts[id]
	}
	return &part
}

// RolesToTry are the roles with which a change has to be tried to know whether somebody on the account can be given any: those that the actor may give there, the
// greatest first, which also makes an administrator. Where there are none, each role is refused for the same reason, and the least one is enough.
func RolesToTry(w *World, actor Actor, account AccountID) []RoleID {
	all := make([]Role, 0, len(w.Roles))
	for _, r := range w.Roles {
		if !r.Legacy {
			all = append(all, r)
		}
	}
	slices.SortFunc(all, func(a, b Role) int {
		return cmp.Or(bits.OnesCount(uint(b.Capabilities))-bits.OnesCount(uint(a.Capabilities)), compareIDs(a.ID, b.ID))
	})
	var some []RoleID
	for _, r := range all {
		if actor.May(ManageUsers, account) && actor.MayGrant(account, r.Capabilities) {
			some = append(some, r.ID)
		}
	}
	if some == nil {
		return []RoleID{all[len(all)-1].ID} // every organization has the built-in ones
	}
	return some
}

// Holding is what somebody holds on all accounts together, as far as changes of the person ask for it.
type Holding struct {
	Legacy  bool // a legacy role somewhere
	Managed bool // they are on an account where the actor manages users
}

// MayUpdate refuses actors who cannot edit a person's record: the person themselves, whoever manages users on one of their accounts, and managers can, unless the
// person has a legacy role anywhere (B26, H29, H34). Only names the field that is for managers, if one is edited.
func MayUpdate(actor Actor, p Person, held Holding, only string) error {
	if err := Spare(actor, p); err != nil {
		return err
	}
	switch {
	case only != "" && !actor.Everywhere:
		return fault.New(fault.Forbidden, "Only managers of the organization can change the %s.", only).At(only)
	case !actor.Everywhere && actor.User != p.ID && !held.Managed:
		return fault.New(fault.Forbidden, "You cannot edit %s.", p.Label).At("user")
	case held.Legacy:
		return fault.New(fault.LegacyRole, "%s still has a legacy role. Replace it with Assign roles first.", p.Label).At("user")
	}
	return nil
}

// Spare keeps API clients from changing people who have an organization role: by changing their email or status, a client could give or take the role (H8).
func Spare(actor Actor, p Person) error {
	if actor.Client && p.OrganizationRole != NoDuty {
		return fault.New(fault.Forbidden, "%s has an organization role, so only people can change their record.", p.Label).At("user")
	}
	return nil
}
