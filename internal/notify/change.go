package notify

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/store"
)

// AccessLine formats for mails what a person has on an account, for example "X @acme: Analyst, Publisher, until 8 March 2027". Without roles, an end and
// primary it is only the account.
func AccessLine(account string, roles []string, ends *time.Time, zone *time.Location, primary bool) string {
	parts := append([]string{}, roles...)
	if primary {
		parts = append(parts, "primary user")
	}
	if ends != nil {
		parts = append(parts, "until "+lastDay(*ends, zone))
	}
	if len(parts) == 0 {
		return account
	}
	return account + ": " + strings.Join(parts, ", ")
}

// lastDay formats an end of access for people: an end at midnight is the day before.
func lastDay(ends time.Time, zone *time.Location) string {
	local := ends.In(zone)
	if local.Hour() == 0 && local.Minute() == 0 && local.Second() == 0 {
		return local.Add(-time.Second).Format("2 January 2006")
	}
	return local.Format("2 January 2006, 15:04 MST")
}

// changedRows are SQL conditions on b, a row of a run: that a mail of a kind to the person $1 is about the row.
var changedRows = map[Kind]string{
	Added:         `b.user_id = $1 AND b.outcome = 'ADDED'`,
	AccessChanged: `b.user_id = $1 AND b.outcome = 'CHANGED'`,
	Removed:       `b.user_id = $1 AND b.outcome = 'REMOVED'`,
	TookOver:      `b.primary_after = $1`,
}

// runLines returns what a run has changed for a person: the first accounts by name, with what the person has there now, and how many more there are. It is
// called when the mail is sent, so that it includes later changes.
func runLines(ctx context.Context, db querier, d *delivery, most int) (lines []string, more int, err error) {
	join := `JOIN memberships m ON m.account_id = b.account_id AND m.user_id = $1`
	if d.kind == Removed {
		join = "LEFT " + join + ` AND 1 = 0`
	}
	rows, err := db.QueryContext(ctx, `SELECT s.row, s.platform, s.handle, s.lead, s.expires_at, coalesce(r.name, ''), s.held FROM (
		SELECT b.id AS row, a.platform, a.handle, a.name_key, CASE WHEN a.primary_user_id = $1 THEN 1 ELSE 0 END AS lead, m.id AS membership, m.expires_at, count(*) OVER () AS held
		FROM bulk_rows b JOIN accounts a ON a.id = b.account_id `+join+` WHERE b.id > $2 AND b.id <= $3 AND `+changedRows[d.kind]+`
		AND b.chunk IN (SELECT c.number FROM bulk_chunks c WHERE c.id > $2 AND c.id <= $3 AND c.done_at IS NOT NULL)
		ORDER BY a.name_key, b.id LIMIT $4) s
		LEFT JOIN membership_roles h ON h.membership_id = s.membership LEFT JOIN roles r ON r.id = h.role_id ORDER BY s.name_key, s.row, r.name`,
		d.user, d.bulk, store.LastRow(d.bulk), most)
	return heldLines(rows, err, d.zone)
}

// heldLines returns a line for each account on which a person has access. Each row is one role on one account: an id that its rows share, the platform, the
// handle, whether the person is the primary user, the end of their access, the role's name, and the number of all accounts. The rows of an account must be
// adjacent. more is the number of accounts without a line.
func heldLines(rows *sql.Rows, err error, zone *time.Location) (lines []string, more int, _ error) {
	var last uuid.UUID
	var one heldAccess
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		var a OfferedAccount
		var lead int
		var ends *time.Time
		var role string
		if err := scan(&id, &a.Platform, &a.Handle, &lead, &ends, &role, &more); err != nil {
			return err
		}
		if id != last {
			lines, last = one.addTo(lines, zone), id
			one = heldAccess{account: a.Label(), ends: ends, primary: lead == 1}
		}
		if role != "" {
			one.roles = append(one.roles, role)
		}
		return nil
	})
	lines = one.addTo(lines, zone)
	return lines, more - len(lines), err
}

// heldAccess is what a person has on one account.
type heldAccess struct {
	account string
	roles   []string
	ends    *time.Time
	primary bool
}

func (a heldAccess) addTo(lines []string, zone *time.Location) []string {
	if a.account == "" {
		return lines
	}
	return append(lines, AccessLine(a.account, a.roles, a.ends, zone, a.primary))
}

// TimeZone returns the time zone with this name, or UTC if there is none.
func TimeZone(name string) *time.Location {
	if zone, err := time.LoadLocation(name); err == nil {
		return zone
	}
	return time.UTC
}

// textOfAccess returns the subject and the text of a mail about a change of access.
func (d *delivery) textOfAccess(by, org, publicURL string) (subject string, t text) {
	switch d.kind { //nolint:exhaustive // compose handles the other kinds
	case Added:
		subject = "You were added to " + org
		t.say("%s gave you access to accounts of %s.", by, org)
		d.access(&t)
		t.link("Sign in:", "Sign in", publicURL)
		t.say("If you did not expect this, tell %s or a manager of %s.", by, org)
	case Removed:
		subject = "Your access in " + org + " was removed"
		t.say("%s removed your access to accounts of %s.", by, org)
		d.access(&t)
		t.say("If you still need it, ask %s or a manager of %s.", by, org)
	case AccessChanged:
		subject = "Your access in " + org + " was changed"
		t.say("%s changed what you can do on accounts of %s. Your access is now:", by, org)
		d.access(&t)
		t.link("Sign in:", "Sign in", publicURL)
		t.say("If you did not expect this, ask %s or a manager of %s.", by, org)
	case TookOver:
		subject = "You are the primary user of accounts of " + org
		t.say("%s made you the primary user of accounts of %s. You have full control of them and manage the people who work on them.", by, org)
		d.access(&t)
		t.link("Review the people on these accounts:", "Open Roster", publicURL)
		t.say("If someone else should do this, set another primary user on the account, or ask %s.", by)
	default:
		panic(fmt.Sprintf("a mail of the kind %s is not about a change", d.kind))
	}
	return subject, t
}
