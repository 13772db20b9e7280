package gateway_test

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// needs is the query of the Home page.
const needs = `{ organization(slug: "mail") { needsAttention { kind isUrgent totalCount totalCountIsExact examples path } } }`

// H38: the weekly summary says to each person what the Home page says to them, by their rights when it is sent, and is sent once with several gateways and
// after a restart. Nobody gets one who does not want it, if nothing needs attention, in an archived organization, or after losing their rights.
func TestGatewaysMailOnceAWeekWhatNeedsAttention(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		r := &race{T: t, g: gatewaytest.Idle(t, db), db: db}
		change := func(fn func(ctx context.Context, tx *store.Tx) error) {
			r.Helper()
			r.must(db.Write(gatewaytest.System(), fn))
		}
		run := func(statement string, args ...any) {
			r.Helper()
			change(func(ctx context.Context, tx *store.Tx) error {
				_, err := tx.ExecContext(ctx, statement, args...)
				return err
			})
		}
		orgs := map[string]uuid.UUID{}
		for _, slug := range []string{"mail", "calm", "closed"} {
			orgs[slug] = r.g.Organization(slug, -1, true)
			r.g.Manager(orgs[slug], "boss@"+slug+".test")
		}
		r.org = orgs["mail"]
		news, sport, calm := r.g.Account(r.org, "news"), r.g.Account(r.org, "sport"), r.g.Account(orgs["calm"], "quiet")
		for i := range 4 {
			r.g.Account(r.org, fmt.Sprintf("empty%d", i))
		}
		r.g.Account(orgs["closed"], "vacant")
		r.g.Grant(orgs["calm"], calm, r.g.Person(orgs["calm"], "carl@calm.test"), "Administrator")
		people := map[string]uuid.UUID{}
		for _, of := range []struct {
			who     string
			account uuid.UUID
		}{{"ann", news}, {"dan", sport}, {"lost", sport}} {
			people[of.who] = r.g.Person(r.org, of.who+"@mail.test")
			r.g.Grant(r.org, of.account, people[of.who], "Administrator")
		}
		people["ben"] = r.g.Person(r.org, "ben@mail.test")
		r.g.Grant(r.org, news, people["ben"], "Analyst")
		boss, err := r.g.Signin.Authenticate(t.Context(), r.g.Token("boss@mail.test"))
		r.must(err)
		ends := time.Now().Add(5 * 24 * time.Hour)
		for who, account := range map[string]uuid.UUID{"eve@mail.test": news, "fay@mail.test": sport} {
			r.g.Person(r.org, who)
			_, err := r.g.Directory.MembershipAdd(access.With(t.Context(), boss), directory.MembershipAdd{
				Account: directory.AccountRef{ID: account}, User: directory.NewUser{Email: who}, Roles: []uuid.UUID{r.g.Role(r.org, "Analyst")}, ExpiresAt: &ends,
			})
			r.must(err)
		}
		var annsOther uuid.UUID // Ann is also in another organization, so her links name the organization
		change(func(ctx context.Context, tx *store.Tx) error {
			ann, err := tx.User.Query().Where(user.ID(people["ann"])).Only(ctx)
			if err != nil {
				return err
			}
			u, err := tx.User.Create().SetOrganizationID(orgs["calm"]).SetIdentityID(*ann.IdentityID).SetEmail(ann.Email).SetEmailKey(ann.EmailKey).SetFirstName("Ann").SetLastName("Other").
				SetNameKey(identifier.NameKey("Other", "Ann")).SetSearchKey(identifier.PersonKey("Ann", "Other", ann.Email, "")).SetStatus(roster.Former).SetCreatedAt(time.Now()).Save(ctx)
			if err == nil {
				annsOther = u.ID
			}
			return err
		})
		r.g.Grant(orgs["calm"], calm, annsOther, "Analyst")

		for _, who := range []string{"boss@mail.test", "boss@calm.test", "boss@closed.test", "ann@mail.test", "ben@mail.test", "lost@mail.test"} {
			v, err := r.g.Signin.Authenticate(t.Context(), r.g.Token(who))
			r.must(err)
			r.must(r.g.Signin.MailSettingsUpdate(access.With(t.Context(), v), map[notify.Kind]bool{notify.WeeklySummary: true}))
		}
		run(`UPDATE outbox SET sent_at = created_at`) // the mails about being added
		_, err = r.g.Directory.OrganizationArchive(gatewaytest.System(), orgs["closed"], "It is closed.", nil)
		r.must(err)
		due := `UPDATE organizations SET next_summary_at = $1`
		run(due, store.Instant(time.Now().Add(-time.Minute)))
		r.must(r.g.Directory.MailSummaries(context.Background()))
		if n := r.number(`SELECT count(*) FROM outbox WHERE kind = 'weekly_summary'`); n != 4 {
			t.Errorf("%d mails are written, want 4", n)
		}
		_, err = r.g.Directory.MembershipRemove(access.With(t.Context(), boss), directory.MembershipRemove{Account: directory.AccountRef{ID: sport}, User: directory.UserRef{ID: people["lost"]}})
		r.must(err)
		run(`UPDATE outbox SET sent_at = created_at WHERE kind <> 'weekly_summary'`)

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
				return r.number(`SELECT count(*) FROM organizations WHERE archived_at IS NULL AND next_summary_at <= $1`, store.Instant(time.Now()))+
					r.number(`SELECT count(*) FROM outbox WHERE sent_at IS NULL AND organization_id <> $1`, orgs["closed"]) == 0
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
		const subject = ": What needs attention in mail"
		if want := map[string]int{"boss@mail.test" + subject: 1, "ann@mail.test" + subject: 1}; fmt.Sprint(mails.got) != fmt.Sprint(want) {
			t.Errorf("mails %v, want %v", mails.got, want)
		}
		for who, parts := range map[string][]string{
			"boss@mail.test": {
				"4 accounts without an administrator. ", "\n  - X @empty0\n  - X @empty1\n  - X @empty2\n  and 1 more\n\nhttp://roster.test/accounts?vacant=yes\n",
				"2 people whose access ends within 7 days. ", "\n  - Test eve@mail.test\n  - Test fay@mail.test\n\nhttp://roster.test/users?ends=7\n", "http://roster.test/settings?view=mails\n",
			},
			"ann@mail.test": {"1 person whose access ends within 7 days. ", "\n  - Test eve@mail.test\n\nhttp://roster.test/users?ends=7&org=mail\n"},
		} {
			text := mails.text[who+subject]
			for _, part := range parts {
				if !strings.Contains(text, part) {
					t.Errorf("%s: %q is missing in\n%s", who, part, text)
				}
			}
			var home struct {
				Organization struct {
					NeedsAttention []struct {
						Path string
					}
				}
			}
			r.must(r.g.As(who).Do(t.Context(), needs, nil, &home))
			if said, shown := strings.Count(text, "http://roster.test/")-1, len(home.Organization.NeedsAttention); said != shown || shown == 0 {
				t.Errorf("%s: the mail has %d links, Home has %d lines", who, said, shown)
			}
			for _, line := range home.Organization.NeedsAttention {
				if !strings.Contains(text, "http://roster.test"+line.Path) {
					t.Errorf("%s: Home has %s, which the mail does not have", who, line.Path)
				}
			}
		}
	})
}
