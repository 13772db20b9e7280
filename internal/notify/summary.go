package notify

import (
	"fmt"
	"html/template"
	"strings"

	"example.com/roster/internal/roster"
)

// SummaryLine is something that needs attention in an organization, for a weekly summary.
type SummaryLine struct {
	Kind     roster.Attention
	Count    int
	Exact    bool     // otherwise there are more than Count
	Limit    int      // for seats: how many there are; otherwise 0
	Examples []string // the names of the first ones
	Path     string   // of the list in the console, to be appended to PublicURL
}

// attentionText contains the texts of a mail about a kind: for one thing, for several, what to do about it, and the label of the link.
type attentionText struct{ one, several, todo, link string }

var attentionTexts = map[roster.Attention]attentionText{
	roster.AccountsWithoutAdministrator: {
		"1 account without an administrator", "%s accounts without an administrator", "There is no administrator or primary user who can sign in. Make someone an administrator.", "Show accounts",
	},
	roster.OperationsWithRefusedRows: {
		"1 bulk operation with refused rows", "%s bulk operations with refused rows", "Ended in the last 7 days, partly completed or failed. Fix the refused rows and run them.", "Show operations",
	},
	roster.InvitationsNotDelivered: {
		"1 invitation email not delivered", "%s invitation emails not delivered", "The mail server refused the email. Check the address, then send it again.", "Show invitations",
	},
	roster.NoSeatsLeft: {
		"No seats left: %s are used", "No seats left: %s are used", "Remove someone, or ask your Roster representative for more.", "Show seats",
	},
	roster.InvitationsThatEnd: {
		"1 invitation that ends within 7 days", "%s invitations that end within 7 days", "No one has accepted yet. Send the invitation again, or let it end to free the seat.", "Show invitations",
	},
	roster.AccessThatEnds: {
		"1 person whose access ends within 7 days", "%s people whose access ends within 7 days", "Their access to an account ends by itself. Set a later end if they still need it.", "Show people",
	},
	roster.FewSeatsLeft: {
		"Few seats left: %s are used", "Few seats left: %s are used", "Free some before you need them, or ask your Roster representative for more.", "Show seats",
	},
}

// said returns a sentence with the count, and what to do.
func (a SummaryLine) said() string {
	t := attentionTexts[a.Kind]
	what := t.several
	if a.Count == 1 && a.Exact {
		what = t.one
	}
	n := grouped(a.Count)
	switch {
	case a.Limit > 0:
		n += " of " + grouped(a.Limit)
	case !a.Exact:
		n += "+"
	}
	return strings.Replace(what, "%s", n, 1) + ". " + t.todo
}

// grouped formats a number with commas, for example "12,345".
func grouped(n int) string {
	digits := fmt.Sprint(n)
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return digits
}

// textOfSummary returns the subject and the text of a weekly summary.
func (d *delivery) textOfSummary(org, publicURL string) (subject string, t text) {
	t.say("This needs your attention in %s:", org)
	for _, a := range d.summary {
		p := part{Say: a.said(), Link: attentionTexts[a.Kind].link, URL: template.URL(publicURL + a.Path)} //nolint:gosec // it is the gateway's own address
		for _, e := range a.Examples {
			p.Items, p.More = append(p.Items, singleLine(e)), a.Count-len(a.Examples)
		}
		t.parts = append(t.parts, p)
	}
	t.say("You get this email on Mondays if something needs attention.")
	return "What needs attention in " + org, t
}
