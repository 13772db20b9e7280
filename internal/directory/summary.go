package directory

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// MailSummaries mails a weekly summary to people who have switched it on and who administer accounts or have an organization role (H38). An organization has
// the time of its next summary. It is updated in the transaction that writes the mails, under the organization's lock, so that nobody is mailed twice, even
// by several gateways or after a restart. The text of the summary, and whether there is anything to report, is decided when it is sent, with the recipient's
// rights at that time.
func (d *Directory) MailSummaries(ctx context.Context) error {
	return d.eachOrganization(ctx, "mail summaries in", func(ctx context.Context, org uuid.UUID) error {
		return d.DB.WriteIn(access.Only(ctx, org), org, func(ctx context.Context, tx *store.Tx) error {
			c, err := d.lock(ctx, tx, org, access.System())
			if err != nil {
				return err
			}
			return c.mailSummaries(ctx)
		})
	}, `SELECT id FROM organizations WHERE archived_at IS NULL AND (next_summary_at IS NULL OR next_summary_at <= $1)`)
}

// mailSummaries writes the mails that are due, and sets when the next ones are due. If an organization has no time yet, its first summaries are sent on the
// next Monday.
func (c *Change) mailSummaries(ctx context.Context) error {
	due, after := c.Org.NextSummaryAt, c.Now
	if due != nil {
		if due.After(c.Now) { // another gateway was faster
			return nil
		}
		after = after.Add(rules.SummaryRest)
		if err := c.enqueueSummaries(ctx); err != nil {
			return err
		}
	}
	return c.Tx.Organization.UpdateOneID(c.Org.ID).SetNextSummaryAt(store.Instant(rules.NextSummary(notify.TimeZone(c.Org.TimeZone), after))).Exec(ctx)
}

func (c *Change) enqueueSummaries(ctx context.Context) error {
	var messages []notify.Message
	rows, err := c.Tx.QueryContext(ctx, `SELECT u.id FROM users u JOIN identities i ON i.id = u.identity_id
		WHERE u.organization_id = $1 AND u.status = 'ACTIVE' AND `+notify.Switched("i.switched_mail", notify.WeeklySummary)+`
		AND (u.organization_role <> 'NONE' OR EXISTS (SELECT 1 FROM memberships m WHERE m.user_id = u.id AND m.administers))
		AND NOT `+notify.Waiting("u.id", notify.WeeklySummary), c.Org.ID)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		m := notify.Message{Organization: c.Org.ID, Kind: notify.WeeklySummary}
		err := scan(&m.User)
		messages = append(messages, m)
		return err
	}); err != nil || len(messages) == 0 {
		return err
	}
	return notify.Enqueue(ctx, c.Tx, c.Now, messages...)
}
