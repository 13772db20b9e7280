package notify

import (
	"net/url"
	"strings"
	"time"
	"unicode"

	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// Mail is a mail with the same content in plain text and in HTML.
type Mail struct {
	ID      string // Message-ID; the same when a mail without a token is sent again, so that receivers drop duplicates
	From    string // an address with or without a name
	To      string // an address
	Subject string
	Body    string // lines end with "\n"
	HTML    string // empty for plain text only
	Date    time.Time
}

// about says what Roster is, for people who have never heard of it.
const about = "Roster manages who can work on an organization's social and video accounts."

// mail renders a delivery. Names were typed by other people, so each is reduced to one line.
func (d *delivery) mail(publicURL, token string, now time.Time) Mail {
	host := "localhost"
	if u, err := url.Parse(publicURL); err == nil && u.Hostname() != "" && !strings.Contains(u.Hostname(), ":") { // an IPv6 address cannot be the domain of a mail address
		host = u.Hostname()
	}
	m := Mail{ID: d.id.String() + "@" + host, From: "roster@" + host, To: d.email, Date: now}
	if d.kind == Invited || d.kind == EmailProof || d.kind == PasswordReset {
		// Each attempt has a new token, which replaces the previous one: receivers must not drop it as a duplicate.
		m.ID = store.NewID().String() + "@" + host
	}
	if d.kind == EmailChanged && d.payload.OldEmail != "" {
		m.To = d.payload.OldEmail
	}
	var t text
	m.Subject, t = d.compose(publicURL, token)
	if d.linked && Switchable(d.kind) {
		t.foot = "You can choose which emails you get: " + publicURL + "/settings?view=mails"
	}
	t.hello = "Hello,"
	if name := singleLine(d.firstName); name != "" {
		t.hello = "Hello " + name + ","
	}
	m.Body, m.HTML = t.plain(), t.html(m.Subject)
	return m
}

// compose returns the subject and the text of a delivery.
func (d *delivery) compose(publicURL, token string) (subject string, t text) {
	org, by := singleLine(d.organization), "Somebody"
	if d.payload.By != "" {
		by = singleLine(d.payload.By)
	}
	switch d.kind {
	case Invited:
		subject = "You are invited to " + org + " on Roster"
		t.say("%s invited you to %s. %s", by, org, about)
		t.list("Your organization role", duty(d.duty), 0)
		t.list("Your accounts and roles", d.payload.Accounts, d.payload.More)
		t.link("Accept the invitation:", "Accept invitation", publicURL+"/invitation#"+token)
		ends := ""
		if !d.ends.IsZero() {
			ends = ", until " + d.ends.UTC().Format("2 January 2006")
		}
		t.say("The link works once%s. Only the newest invitation works. Don't share the link: anyone who has it can accept the invitation in your name.", ends)
	case Added, Removed, AccessChanged, TookOver:
		return d.textOfAccess(by, org, publicURL)
	case AccessEnds:
		return d.textOfEnds(org, publicURL)
	case WeeklySummary:
		return d.textOfSummary(org, publicURL)
	case EmailChanged:
		subject = "Your email in " + org + " was changed"
		t.say("%s changed your email in %s to %s.", by, org, singleLine(d.email))
		t.say("If you did not expect this, tell a manager of the organization.")
	case EmailProof:
		subject = "Confirm your new email in " + org
		t.say("%s changed your email in %s to %s.", by, org, singleLine(d.email))
		t.link("You keep your access. Confirm this address to sign in with it:", "Confirm email", publicURL+"/invitation#"+token)
		t.say("The link works once. Don't share it: anyone who has it can sign in as you.")
	case PasswordReset:
		subject = "Choose a new password"
		t.say("We received a request to reset your password for Roster.")
		t.link("Choose a new one within an hour:", "Choose a new password", publicURL+"/reset#"+token)
		t.say("The link works once. Only the link in the newest email works. Don't share it: anyone who has it can sign in as you.")
		t.say("If you did not ask for this, you can ignore this email: your password has not changed.")
	case PasswordChanged:
		subject = "Your password was changed"
		t.say("Your password for Roster was changed, and every device was signed out.")
		t.link("If this was not you, reset your password immediately:", "Reset password", publicURL+"/reset")
	}
	return subject, t
}

// access adds the list of accounts and roles, with one account per line: a line of a mail has at most 998 bytes.
func (d *delivery) access(t *text) {
	t.list("Accounts and roles", d.payload.Accounts, d.payload.More)
}

func duty(r roster.OrganizationRole) []string {
	switch r {
	case roster.Manager:
		return []string{"Manager: full control of the organization and all accounts"}
	case roster.Auditor:
		return []string{"Auditor: reads everything, changes nothing"}
	case roster.NoDuty:
	}
	return nil
}

// singleLine returns a text as one line, without control characters.
func singleLine(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }), " ")
}
