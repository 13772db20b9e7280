package rules

import (
	"github.com/google/uuid"

	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// Affiliation describes how an account is affiliated with other accounts of its organization (B70).
type Affiliation struct {
	Account       roster.AccountID
	Organization  roster.OrganizationID
	Label         string
	Primary       roster.AccountID // the account that it is affiliated with; uuid.Nil if none
	HasAffiliates bool             // whether accounts, including archived ones, are affiliated with it
	Archived      bool
}

// Affiliate returns why an account cannot be affiliated with a primary account, or nil if it can. There is one level: a primary account is not affiliated
// itself, and an affiliated account has no affiliates. The platforms may differ. Archiving and restoring do not change affiliations, so these rules also apply
// to archived accounts.
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
