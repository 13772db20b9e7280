package gateway_test

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// H38: several gateways, and one that restarts, send one mail about access that ends soon. It says which accounts and roles, until when, and whom to ask.
// People who have switched this kind off get none, and nobody gets a mail about an end that was removed before the mail was sent.
func TestGatewaysMailOnceThatAccessEnds(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		r := &race{T: t, g: gatewaytest.Idle(t, db), db: db}
		r.org = r.g.Organization("mail", -1, true)
		r.g.Manager(r.org, boss)
		r.must(db.Write(gatewaytest.System(), func(ctx context.Context, tx *store.Tx) error {
			return tx.Organization.UpdateOneID(r.org).SetTimeZone("Europe/Berlin").Exec(ctx)
		}))
		v, err := r.g.Signin.Authenticate(t.Context(), r.g.Token(boss))
		r.must(err)
		as := access.With(t.Context(), v)
		berlin, err := time.LoadLocation("Europe/Berlin")
		r.must(err)
		now := time.Now().In(berlin)
		end := time.Date(now.Year(), now.Month(), now.Day()+5, 0, 0, 0, 0, berlin)
		accounts := map[string]uuid.UUID{"news": r.g.Account(r.org, "news"), "sport": r.g.Account(r.org, "sport"), "film": r.g.Account(r.org, "film")}
		give := func(who, account string, roles ...string) {
			r.Helper()
			in := directory.MembershipAdd{Account: directory.AccountRef{ID: accounts[account]}, User: directory.NewUser{Email: who + "@mail.test"}, ExpiresAt: &end}
			for _, role := range roles {
				in.Roles = append(in.Roles, r.g.Role(r.org, role))
			}
			_, err := r.g.Directory.MembershipAdd(as, in)
			r.must(err)
		}
		people := map[string]uuid.UUID{}
		for _, who := range []string{"ann", "ben", "cleo"} {
			people[who] = r.g.Person(r.org, who+"@mail.test")
		}
		give("ann", "news", "Publisher", "Analyst")
		give("ann", "sport", "Analyst")
		give("ben", "news", "Analyst")
		give("cleo", "film", "Analyst")
		ben, err := r.g.Signin.Authenticate(t.Context(), r.g.Token("ben@mail.test"))
		r.must(err)
		r.must(r.g.Signin.MailSettingsUpdate(access.With(t.Context(), ben), map[notify.Kind]bool{notify.AccessEnds: false}))
		run := func(statement string, args ...any) {
			r.Helper()
			r.must(db.Write(gatewaytest.System(), func(ctx context.Context, tx *store.Tx) error {
				_, err := tx.ExecContext(ctx, statement, args...)
				return err
			}))
		}
		const due = `UPDATE memberships SET end_notice_at = $1 WHERE user_id = $2`
		past := store.Instant(time.Now().Add(-time.Minute))
		run(`UPDATE outbox SET sent_at = created_at`) // the mails about being added
		run(due, past, people["cleo"])
		r.must(r.g.Directory.MailEnds(context.Background()))
		run(`UPDATE memberships SET expires_at = NULL, end_notice_at = NULL WHERE user_id = $1`, people["cleo"])
		run(due, past, people["ann"])
		run(due, past, people["ben"])

		mails := &letters{}
		for range 2 { // the second time is a restart
			ctx, stop := context.WithCancel(context.Background())
			var work sync.WaitGroup
			boxes := make([]*letters, 2)
			for i := range boxes {
				of := db
				if i == 1 && db.Dialect == store.Postgres {
					of = storetest.Another(t, db)
				}
				g := gatewaytest.Idle(t, of)
				boxes[i] = &letters{}
				g.Mail.Mailer = boxes[i]
				work.Go(func() { g.Work(ctx) })
			}
			r.within("everything is mailed", func() bool {
				return r.number(`SELECT count(*) FROM memberships WHERE end_notice_at <= $1`, store.Instant(time.Now()))+r.number(`SELECT count(*) FROM outbox WHERE sent_at IS NULL`) == 0
			})
			stop()
			work.Wait()
			for _, box := range boxes {
				for to, n := range box.got {
					for range n {
						r.must(mails.Send(t.Context(), notify.Mail{To: strings.Split(to, ": ")[0], Subject: strings.Split(to, ": ")[1], Body: box.text[to]}))
					}
				}
			}
		}
		const subject = "ann@mail.test: Your access in mail ends soon"
		if want := map[string]int{subject: 1}; fmt.Sprint(mails.got) != fmt.Sprint(want) {
			t.Errorf("mails %v, want %v", mails.got, want)
		}
		last := end.AddDate(0, 0, -1).Format("2 January 2006")
		for _, part := range []string{
			"Your access to accounts of mail ends", "  - X @news: Analyst, Publisher, until " + last + "\n  - X @sport: Analyst, until " + last + "\n",
			"ask Test " + boss + " (" + boss + ") or a manager of mail", "http://roster.test/settings?view=mails\n",
		} {
			if !strings.Contains(mails.text[subject], part) {
				t.Errorf("%q is missing in\n%s", part, mails.text[subject])
			}
		}
	})
}
