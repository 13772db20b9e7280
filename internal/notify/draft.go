package notify

import (
	"time"

	"example.com/roster/internal/rules"
)

// Draft is a mail that is in no outbox: what it says is given.
type Draft struct {
	Kind             Kind
	Email, FirstName string
	SignsIn          bool // they have a sign-in
	Duty             rules.OrganizationRole
	Organization, By string    // their names
	InvitationEnds   time.Time // with Invited
	Accounts         []string  // the first of them, as AccessLine writes them
	More             int       // accounts that are not listed
}

// Rendered is a draft as it would be sent now. A link with a token has none.
func (d Draft) Rendered(publicURL string, now time.Time) Mail {
	as := delivery{
		kind: d.Kind, email: d.Email, firstName: d.FirstName, linked: d.SignsIn, duty: d.Duty, organization: d.Organization, ends: d.InvitationEnds,
		payload: Payload{By: d.By, Accounts: d.Accounts, More: d.More},
	}
	return as.mail(publicURL, "…", now)
}

// RowsAbout is a condition on b, a row of a run, and on $1, a person: that a mail of a kind to the person is about the row.
func RowsAbout(kind Kind) string {
	if kind == Invited {
		kind = Added
	}
	return changedRows[kind]
}
