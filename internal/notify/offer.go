package notify

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// Offer is what an invitation gives: the first of the person's accounts, with their roles there.
type Offer struct {
	Accounts []OfferedAccount
	More     int // accounts that are not listed
}

// OfferedAccount is one account of an offer.
type OfferedAccount struct {
	Platform roster.Platform
	Handle   string
	Name     string
	Roles    []string // their names
	Ends     *time.Time
}

// Label returns the name of the account in texts, for example "X @acme".
func (a OfferedAccount) Label() string {
	return fmt.Sprintf("%s @%s", a.Platform.Title(), a.Handle)
}

// written returns the offer for mails, with one line per account.
func (o Offer) written(zone *time.Location) []string {
	out := make([]string, len(o.Accounts))
	for i, a := range o.Accounts {
		out[i] = AccessLine(a.Label(), a.Roles, a.Ends, zone, false)
	}
	return out
}

// querier is a database or a transaction.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// Offered returns what a person has access to now: the first accounts by name, up to most of them, and how many more there are. It is called when the offer is
// shown or mailed, so that it includes changes since the invitation.
func Offered(ctx context.Context, db querier, person uuid.UUID, now time.Time, most int) (Offer, error) {
	var out Offer
	rows, err := db.QueryContext(ctx, `SELECT s.id, s.platform, s.handle, s.name, s.expires_at, r.name, s.held FROM (
  SELECT m.id, a.platform, a.handle, a.name, a.name_key, m.expires_at, count(*) OVER () AS held FROM memberships m JOIN accounts a ON a.id = m.account_id
  WHERE m.user_id = $1 AND a.archived_at IS NULL AND (m.expires_at IS NULL OR m.expires_at > $2) ORDER BY a.name_key, m.id LIMIT $3) s
JOIN membership_roles h ON h.membership_id = s.id JOIN roles r ON r.id = h.role_id ORDER BY s.name_key, s.id, r.name`, person, now, most)
	var last uuid.UUID
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		var a OfferedAccount
		var role string
		var ends sql.NullTime
		if err := scan(&id, &a.Platform, &a.Handle, &a.Name, &ends, &role, &out.More); err != nil {
			return err
		}
		if ends.Valid {
			a.Ends = &ends.Time
		}
		if id != last {
			out.Accounts, last = append(out.Accounts, a), id
		}
		at := &out.Accounts[len(out.Accounts)-1]
		at.Roles = append(at.Roles, role)
		return nil
	})
	out.More -= len(out.Accounts)
	return out, err
}
