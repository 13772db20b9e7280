package directory

import (
	"context"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

const (
	noticesAtOnce = 1_000          // people who are mailed in one transaction, so that others get the lock in between
	sameMail      = 24 * time.Hour // ends for which a mail is due within this time are included in the same mail
)

// MailEnds mails people whose access ends soon, one mail each for all of their accounts (H38). A membership has the time of its next mail. It is updated in
// the transaction that writes the mail, under the organization's lock, so that nobody is mailed twice, even by several gateways or after a restart. Changing
// the end changes that time, too. The text of the mail is created when it is sent.
func (d *Directory) MailEnds(ctx context.Context) error {
	return d.eachOrganization(ctx, "mail ends in", func(ctx context.Context, org uuid.UUID) error {
		for more := true; more; {
			if err := d.DB.WriteIn(access.Only(ctx, org), org, func(ctx context.Context, tx *store.Tx) error {
				c, err := d.lock(ctx, tx, org, access.System())
				if err == nil {
					more, err = c.mailEnds(ctx)
				}
				return err
			}); err != nil {
				return err
			}
		}
		return nil
	}, `SELECT DISTINCT m.organization_id FROM memberships m JOIN organizations g ON g.id = m.organization_id WHERE m.end_notice_at <= $1 AND g.archived_at IS NULL`)
}

// mailEnds mails up to noticesAtOnce of the people for whom a mail is due, and reports whether there may be more.
func (c *Change) mailEnds(ctx context.Context) (more bool, err error) {
	people := store.NewTable("id", store.UUID)
	rows, err := c.Tx.QueryContext(ctx, `SELECT DISTINCT user_id FROM memberships WHERE organization_id = $1 AND end_notice_at <= $2 ORDER BY user_id LIMIT $3`, c.Org.ID, c.Now, noticesAtOnce)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		err := scan(&id)
		people.Add(id)
		return err
	}); err != nil || people.Len() == 0 {
		return false, err
	}
	next := store.NewTable("id", store.UUID, "at", store.Time)
	var messages []notify.Message
	var last uuid.UUID
	rows, err = c.Tx.Select(ctx, people, `SELECT m.id, m.user_id, m.expires_at, m.end_notice_at, CASE WHEN u.status = 'ACTIVE' AND NOT `+notify.Waiting("u.id", notify.AccessEnds)+` THEN 1 ELSE 0 END
		FROM {v} JOIN memberships m ON m.user_id = v.id JOIN users u ON u.id = v.id WHERE m.end_notice_at <= $1 ORDER BY m.user_id`, c.Now.Add(sameMail))
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var id, user uuid.UUID
		var ends *time.Time
		var due time.Time
		var mailed int
		if err := scan(&id, &user, &ends, &due, &mailed); err != nil {
			return err
		}
		if due.Before(c.Now) {
			due = c.Now
		}
		next.Add(id, rules.NextEndNotice(ends, due))
		if mailed == 1 && user != last && notify.EndsSoon(ends, c.Now) {
			messages, last = append(messages, notify.Message{Organization: c.Org.ID, User: user, Kind: notify.AccessEnds}), user
		}
		return nil
	}); err != nil {
		return false, err
	}
	if _, err := c.Tx.Exec(ctx, next, `UPDATE memberships SET end_notice_at = v.at FROM {v} WHERE memberships.id = v.id`); err != nil {
		return false, err
	}
	return people.Len() == noticesAtOnce, notify.Enqueue(ctx, c.Tx, c.Now, messages...)
}
