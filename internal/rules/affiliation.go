package rules

import (
	"github.com/google/uuid"

	"example.com/roster/internal/fault"
)

// Affiliation is how an account stands to other accounts of its organization (B70).
type Affiliation struct {
	Account       AccountID
	Organization  OrganizationID
	Label         string
	Primary       AccountID // the account that it is affiliated with; uuid.Nil for none
	HasAffiliates bool      // whether accounts are affiliated with it, archived ones included
	Archived      bool
}

// Affiliate refuses to affiliate an account with a primary account. There is one level: a primary account is not affiliated itself, and an affiliated account has
// no affiliates. The platforms may differ. Neither archiving nor restoring changes an affiliation, so that the level holds for archived accounts as well.
func Affiliate(a, primary Affiliation) *fault.Error {
	switch {
	case a.Organization != primary.Organization:
		return fault.Missing(fault.NotFound, "account")
	case a.Account == primary.Account:
		return fault.New(fault.InvalidInput, "An account cannot be affiliated with itself.")
	case primary.Archived:
		return fault.New(fault.InvalidInput, "%s is archived. Restore it first.", primary.Label)
	case primary.Primary != uuid.Nil:
		return fault.New(fault.InvalidInput, "%s is affiliated with another account, so it cannot be a primary account.", primary.Label)
	case a.HasAffiliates:
		return fault.New(fault.InvalidInput, "Other accounts are affiliated with %s, so it cannot be affiliated with another account.", a.Label)
	}
	return nil
}

// SharesWithAffiliates says whether a capability that somebody has on an account lets them share with the accounts affiliated with it (B50). It reaches from the primary
// account to its affiliates: not back, and not from one of them to another.
func SharesWithAffiliates(c Capability, allowed bool) bool {
	return allowed && c == ShareWithAffiliates
}
