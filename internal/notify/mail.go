package notify

import (
	"fmt"
	"net/url"
	"strings"
	"time"
	"unicode"

	"example.com/roster/internal/store"
)

// Mail is a plain text mail.
type Mail struct {
	ID      string // of the message: the same when it is sent again, so that receivers drop doubles
	From    string // an address, with a name or without
	To      string // an address
	Subject string
	Body    string // lines end with "\n"
	Date    time.Time
}

// mail renders a delivery. Names are other people's typing: they are kept to one line each.
func (d *delivery) mail(publicURL, token string, now time.Time) Mail {
	host := "localhost"
	if u, err := url.Parse(publicURL); err == nil && u.Hostname() != "" && !strings.Contains(u.Hostname(), ":") { // an IPv6 address is no domain of a mail
		host = u.Hostname()
	}
	m := Mail{ID: d.id.String() + "@" + host, From: "roster@" + host, To: d.email, Date: now}
	org := line(d.organization)
	by := "Somebody"
	if d.payload.By != "" {
		by = line(d.payload.By)
	}
	var b strings.Builder
	if name := line(d.firstName); name != "" {
		fmt.Fprintf(&b, "Hello %s,\n\n", name)
	} else {
		b.WriteString("Hello,\n\n")
	}
	switch d.kind {
	case Invited:
		// Each has a token of its own that takes the place of the last one's: a later one must not be dropped as a double.
		m.ID = store.NewID().String() + "@" + host
		m.Subject = "You are invited to " + org
		fmt.Fprintf(&b, "%s invited you to %s.\n", by, org)
		d.access(&b)
		fmt.Fprintf(&b, "\nAccept the invitation and choose your password here:\n\n%s/invitation#%s\n", publicURL, token)
		fmt.Fprintf(&b, "\nThe token, for the mutation invitationAccept:\n\n%s\n", token)
		b.WriteString("\nThe link works once, and the newest mail's is the one that works. Whoever has it can accept in your name: do not pass it on.\n")
	case Added:
		m.Subject = "You were added to " + org
		fmt.Fprintf(&b, "%s gave you access in %s.\n", by, org)
		d.access(&b)
		fmt.Fprintf(&b, "\nSign in: %s\n", publicURL)
	case Removed:
		m.Subject = "Your access in " + org + " was removed"
		fmt.Fprintf(&b, "%s removed your access in %s.\n", by, org)
		d.access(&b)
	case EmailChanged:
		m.Subject = "Your email in " + org + " was changed"
		if d.payload.OldEmail != "" {
			m.To = d.payload.OldEmail
		}
		fmt.Fprintf(&b, "%s changed your email in %s to %s.\n", by, org, line(d.email))
		b.WriteString("\nIf you did not expect this, tell a manager of the organization.\n")
	case EmailProof:
		m.ID = store.NewID().String() + "@" + host // as with an invitation
		m.Subject = "Confirm your new email in " + org
		fmt.Fprintf(&b, "%s changed your email in %s to %s.\n", by, org, line(d.email))
		fmt.Fprintf(&b, "\nYou keep your access. Confirm this address to sign in with it:\n\n%s/invitation#%s\n", publicURL, token)
		b.WriteString("\nThe link works once. Whoever has it can sign in as you: do not pass it on.\n")
	case PasswordReset:
		m.ID = store.NewID().String() + "@" + host // as with an invitation
		m.Subject = "Choose a new password"
		b.WriteString("Somebody, probably you, asked for a new password.\n")
		fmt.Fprintf(&b, "\nChoose it here within an hour:\n\n%s/reset#%s\n", publicURL, token)
		fmt.Fprintf(&b, "\nThe token, for the mutation passwordReset:\n\n%s\n", token)
		b.WriteString("\nThe link works once, and the newest mail's is the one that works. Whoever has it can sign in as you: do not pass it on.\n" +
			"If it was not you who asked, there is nothing to do: your password stays as it is.\n")
	case PasswordChanged:
		m.Subject = "Your password was changed"
		b.WriteString("Your password was changed, and every device was signed out.\n")
		fmt.Fprintf(&b, "\nIf it was not you, choose another one at once by way of your mailbox: %s/reset\n", publicURL)
	}
	m.Body = b.String()
	return m
}

// access lists accounts and roles, one a line: a line of a mail has at most 998 bytes.
func (d *delivery) access(b *strings.Builder) {
	list(b, "Accounts", d.payload.Accounts, d.payload.More)
	list(b, "Roles", d.payload.Roles, 0)
}

func list(b *strings.Builder, title string, items []string, more int) {
	if len(items) == 0 {
		return
	}
	fmt.Fprintf(b, "\n%s:\n", title)
	for _, item := range items {
		fmt.Fprintf(b, "  - %s\n", line(item))
	}
	if more > 0 {
		fmt.Fprintf(b, "  and %d more\n", more)
	}
}

// line makes one line of a text, without control characters.
func line(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }), " ")
}
