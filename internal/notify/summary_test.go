package notify_test

import (
	"context"
	"fmt"
	"html"
	"strings"
	"testing"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// H38: a weekly summary says each thing with its count, the first ones and its list, in plain text and in HTML, however names are typed; where nothing needs attention
// no mail is sent and nothing waits.
func TestAWeeklySummarySaysWhatNeedsAttention(t *testing.T) {
	each(t, func(o *office) {
		id := o.user("ada@example.com", roster.Active)
		o.write(func(ctx context.Context, tx *store.Tx) error {
			who, err := tx.Identity.Create().SetEmail("ada@example.com").SetEmailKey("ada@example.com").SetCreatedAt(o.now).Save(ctx)
			if err != nil {
				return err
			}
			if _, err := tx.ExecContext(ctx, `UPDATE identities SET switched_mail = $1 WHERE id = $2`, notify.Switch("", notify.WeeklySummary, true), who.ID); err != nil {
				return err
			}
			_, err = tx.ExecContext(ctx, `UPDATE users SET identity_id = $1 WHERE id = $2`, who.ID, id)
			return err
		})
		var lines []notify.SummaryLine
		asked := ""
		o.Summary = func(_ context.Context, organization, person uuid.UUID) ([]notify.SummaryLine, error) {
			asked = fmt.Sprint(organization == o.org, person == id)
			return lines, nil
		}
		o.enqueue(notify.Message{Organization: o.org, User: id, Kind: notify.WeeklySummary})
		o.drain()
		if n := o.DB.Ent.Outbox.Query().CountX(access.Trusted(access.Across(o.ctx))); len(o.sent) != 0 || n != 0 || asked != "true true" {
			t.Errorf("without anything to say %d mails are sent, and %d wait; asked for the right ones: %s", len(o.sent), n, asked)
		}
		for _, c := range []struct {
			line notify.SummaryLine
			says string
		}{
			{notify.SummaryLine{Kind: roster.AccountsWithoutAdministrator, Count: 1, Exact: true, Examples: []string{"X @a"}}, "1 account without an administrator. "},
			{notify.SummaryLine{Kind: roster.OperationsWithRefusedRows, Count: 1200, Exact: true}, "1,200 bulk operations with refused rows. "},
			{notify.SummaryLine{Kind: roster.InvitationsNotDelivered, Count: 2, Exact: true}, "2 invitation emails not delivered. "},
			{notify.SummaryLine{Kind: roster.NoSeatsLeft, Count: 126, Exact: true, Limit: 126}, "No seats left: 126 of 126 are used. "},
			{notify.SummaryLine{Kind: roster.InvitationsThatEnd, Count: 1, Exact: true}, "1 invitation that ends within 7 days. "},
			{notify.SummaryLine{Kind: roster.AccessThatEnds, Count: 10_000, Examples: []string{"Eve <b>x</b>\r\nBcc: all", "Fay"}, Path: "/users?ends=7"}, "10,000+ people whose access ends within 7 days. "},
			{notify.SummaryLine{Kind: roster.FewSeatsLeft, Count: 1, Exact: true, Limit: 1_234_567}, "Few seats left: 1 of 1,234,567 are used. "},
		} {
			lines, o.sent = []notify.SummaryLine{c.line}, nil
			o.enqueue(notify.Message{Organization: o.org, User: id, Kind: notify.WeeklySummary})
			o.drain()
			if len(o.sent) != 1 || !strings.Contains(o.sent[0].Body, "\n"+c.says) || !strings.Contains(html.UnescapeString(o.sent[0].HTML), c.says) || !strings.Contains(o.sent[0].Body, "/settings?view=mails") {
				t.Fatalf("%q is missing in %v", c.says, o.sent)
			}
			if len(c.line.Examples) == 2 {
				for text, parts := range map[string][]string{
					o.sent[0].Body: {"\n  - Eve <b>x</b> Bcc: all\n  - Fay\n  and 9998 more\n\nhttps://roster.example/users?ends=7\n"},
					o.sent[0].HTML: {"<li>Eve &lt;b&gt;x&lt;/b&gt; Bcc: all</li>", `<a href="https://roster.example/users?ends=7"`},
				} {
					for _, part := range parts {
						if !strings.Contains(text, part) {
							t.Errorf("%q is missing in\n%s", part, text)
						}
					}
				}
			}
		}
	})
}
