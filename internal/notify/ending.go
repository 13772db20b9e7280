package notify

import (
	"context"
	"errors"
	"strings"
	"time"

	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// soon is how far a mail about access that ends soon looks ahead. It includes what would otherwise be mailed a day later.
const soon = roster.SoonEnds + 24*time.Hour

// EndsSoon reports whether an end of access belongs in a mail about access that ends soon.
func EndsSoon(ends *time.Time, now time.Time) bool {
	return ends != nil && ends.After(now) && !ends.After(now.Add(soon))
}

// Waiting returns an SQL condition on a person: that a mail of a kind to them is not sent yet and was not given up. user is the column with the person's id.
func Waiting(user string, kind Kind) string {
	return `EXISTS (SELECT 1 FROM outbox o WHERE o.user_id = ` + user + ` AND o.kind = '` + string(kind) + `' AND o.sent_at IS NULL AND o.due_at < '9999-12-30')`
}

// readEnds reads the content of a mail about access that ends soon: the accounts by the time of their end, and whom the person can ask. It is called when
// the mail is sent, so that it includes later changes. It returns errNothing if nothing ends soon any more.
func (d *delivery) readEnds(ctx context.Context, db querier, now time.Time, most int) error {
	const from = ` FROM memberships m JOIN accounts a ON a.id = m.account_id WHERE m.user_id = $1 AND m.expires_at > $2 AND m.expires_at <= $3 AND a.archived_at IS NULL`
	args := []any{d.user, now, now.Add(soon)}
	rows, err := db.QueryContext(ctx, `SELECT s.id, s.platform, s.handle, 0, s.expires_at, coalesce(r.name, ''), s.held FROM (
		SELECT m.id, a.platform, a.handle, a.name_key, m.expires_at, count(*) OVER () AS held`+from+` ORDER BY m.expires_at, a.name_key, m.id LIMIT $4) s
		LEFT JOIN membership_roles h ON h.membership_id = s.id LEFT JOIN roles r ON r.id = h.role_id ORDER BY s.expires_at, s.name_key, s.id, r.name`, append(args, most)...)
	if d.payload.Accounts, d.payload.More, err = heldLines(rows, err, d.zone); err != nil {
		return err
	}
	if len(d.payload.Accounts) == 0 {
		return errNothing
	}
	// The mail names those who gave the access if they can still change its end. The mail about the access has named them to the person before.
	rows, err = db.QueryContext(ctx, `SELECT DISTINCT u.first_name, u.last_name, u.email FROM memberships m JOIN users u ON u.id = m.added_by_id AND u.organization_id = m.organization_id
		WHERE m.user_id = $1 AND m.expires_at > $2 AND m.expires_at <= $3 AND u.id <> $1 AND u.status = 'ACTIVE' AND (u.organization_role = 'MANAGER'
			OR EXISTS (SELECT 1 FROM memberships o WHERE o.user_id = u.id AND o.account_id = m.account_id AND o.administers)) ORDER BY u.email LIMIT 3`, args...)
	d.ask = nil
	return store.Scan(rows, err, func(scan func(...any) error) error {
		var first, last, email string
		err := scan(&first, &last, &email)
		who := singleLine(email)
		if name := singleLine(first + " " + last); name != "" {
			who = name + " (" + who + ")"
		}
		d.ask = append(d.ask, who)
		return err
	})
}

// textOfEnds returns the subject and the text of a mail about access that ends soon.
func (d *delivery) textOfEnds(org, publicURL string) (subject string, t text) {
	subject = "Your access in " + org + " ends soon"
	t.say("Your access to accounts of %s ends soon:", org)
	d.access(&t)
	who := "an administrator of the account"
	if len(d.ask) > 0 {
		who = strings.Join(d.ask, " or ")
	}
	t.say("If you need it for longer, ask %s or a manager of %s before it ends. Otherwise, you don't need to do anything.", who, org)
	t.link("Sign in:", "Sign in", publicURL)
	return subject, t
}

// errNothing means that a mail has no content and is not sent.
var errNothing = errors.New("there is nothing to report")
