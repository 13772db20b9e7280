package notify

import (
	"time"

	"example.com/roster/internal/roster"
)

// Draft is the content of a mail that is not in the outbox.
type Draft struct {
	Kind             Kind
	Email, FirstName string
	SignsIn          bool // the person has a sign-in
	Duty             roster.OrganizationRole
	Organization, By string    // the names of the organization and the actor
	InvitationEnds   time.Time // of Invited
	Accounts         []string  // lines of AccessLine for the first accounts
	More             int       // accounts that are not listed
}

// Rendered returns the mail as it would be sent now. Links contain "…" instead of a token.
func (d Draft) Rendered(publicURL string, now time.Time) Mail {
	as := delivery{
		kind: d.Kind, email: d.Email, firstName: d.FirstName, linked: d.SignsIn, duty: d.Duty, organization: d.Organization, ends: d.InvitationEnds,
		payload: Payload{By: d.By, Accounts: d.Accounts, More: d.More},
	}
	return as.mail(publicURL, "…", now)
}

// RowsAbout returns an SQL condition on b, a row of a run: that a mail of a kind to the person $1 is about the row.
func RowsAbout(kind Kind) string {
	if kind == Invited {
		kind = Added
	}
	return changedRows[kind]
}
