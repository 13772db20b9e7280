package rules

import (
	"cmp"
	"math/bits"
	"slices"
	"strings"

	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// This file helps to show in advance what an action on a row would answer. The answer comes from the code of the action itself: the functions here only narrow
// the world and choose what to try.

// WithAccounts returns the part of the world that a change of these accounts, or of none, would load. A verb checks all accounts of its world.
func (w *World) WithAccounts(accounts ...roster.AccountID) *World {
	part := *w
	part.Accounts = make(map[roster.AccountID]roster.Account, len(accounts))
	for _, id := range accounts {
		part.Accounts[id] = w.Accounts[id]
	}
	return &part
}

// RolesToTry returns the roles to try in order to know whether the actor can give a person on the account any role: the roles that the actor may grant there,
// those with the most capabilities first, because they usually make an administrator, too. If there are none, it returns only the role with the fewest
// capabilities, because every role is refused for the same reason.
func RolesToTry(w *World, actor roster.Actor, account roster.AccountID) []roster.RoleID {
	all := make([]roster.Role, 0, len(w.Roles))
	for _, r := range w.Roles {
		if !r.Legacy {
			all = append(all, r)
		}
	}
	slices.SortFunc(all, func(a, b roster.Role) int {
		return cmp.Or(bits.OnesCount(uint(b.Capabilities))-bits.OnesCount(uint(a.Capabilities)), roster.CompareIDs(a.ID, b.ID))
	})
	var some []roster.RoleID
	for _, r := range all {
		if actor.May(roster.ManageUsers, account) && actor.MayGrant(account, r.Capabilities) {
			some = append(some, r.ID)
		}
	}
	if some == nil {
		return []roster.RoleID{all[len(all)-1].ID} // never empty: every organization has the built-in roles
	}
	return some
}

// Holding summarizes a person's memberships on all accounts, as far as changes of the person's record depend on them.
type Holding struct {
	Legacy  bool // the person has a legacy role on some account
	Managed bool // the person is on an account where the actor manages users
}

// MayUpdate returns an error if the actor cannot edit a person's record. The person, users who manage users on one of their accounts, and managers can, unless
// the person has a legacy role anywhere (B26, H29, H34). If only is not "", it is the edited field that is reserved for managers.
func MayUpdate(actor roster.Actor, p roster.Person, held Holding, only string) error {
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

// MayErase returns an error if a person cannot be erased, because they are still in the organization or already erased (H43).
func MayErase(p roster.Person) error {
	switch {
	case p.Erased():
		return fault.New(fault.NotFound, "This person is already erased.").At("user")
	case p.Status == roster.Suspended:
		return fault.New(fault.InvalidInput, "%s is suspended. Only a former person can be erased: reactivate them and remove them from all accounts first.", p.Label).At("user")
	case p.Status != roster.Former:
		return fault.New(fault.InvalidInput, "%s is %s. Only a former person can be erased. Remove them from all accounts first.", p.Label, strings.ToLower(string(p.Status))).At("user")
	}
	return nil
}

// Spare returns an error if an API client would change a person who has an organization role: by changing their email or status, a client could give or take
// the role (H8).
func Spare(actor roster.Actor, p roster.Person) error {
	if actor.Client && p.OrganizationRole != roster.NoDuty {
		return fault.New(fault.Forbidden, "%s has an organization role, so only people can change their record.", p.Label).At("user")
	}
	return nil
}
