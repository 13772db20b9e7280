package gateway_test

import (
	"context"
	"fmt"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/client"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// plannedMails is PlannedMails in the contract.
type plannedMails struct {
	People int
	Kinds  []struct {
		Kind    string
		People  int
		Example struct{ To, Subject, Text string }
	}
}

// H38: a plan says how many people its run would mail, and shows a mail of each kind exactly as the run then sends it. People who do not want a kind are not
// counted and get none.
func TestAPlanShowsTheMailsThatItsRunSends(t *testing.T) {
	token := regexp.MustCompile(`/invitation#\S+`)
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		r := &race{T: t, g: gatewaytest.Idle(t, db), db: db}
		r.org = r.g.Organization("mail", -1, true)
		r.g.Manager(r.org, boss)
		r.must(db.Write(gatewaytest.System(), func(ctx context.Context, tx *store.Tx) error {
			return tx.Organization.UpdateOneID(r.org).SetTimeZone("Europe/Berlin").Exec(ctx)
		}))
		people := map[string]uuid.UUID{}
		for _, who := range []string{"ann", "ben", "cleo", "dan", "fay"} {
			people[who] = r.g.Person(r.org, who+"@mail.test")
		}
		accounts := map[string]uuid.UUID{}
		for i := range 12 {
			name := fmt.Sprintf("h%02d", i)
			accounts[name] = r.g.Account(r.org, name)
			r.g.Grant(r.org, accounts[name], people["ann"], "Administrator")
			r.g.Grant(r.org, accounts[name], people["ben"], "Administrator")
		}
		for _, who := range []string{"cleo", "dan", "fay"} {
			r.g.Grant(r.org, accounts["h00"], people[who], "Analyst")
		}
		fay, err := r.g.Signin.Authenticate(t.Context(), r.g.Token("fay@mail.test"))
		r.must(err)
		r.must(r.g.Signin.MailSettingsUpdate(access.With(t.Context(), fay), map[notify.Kind]bool{notify.Added: false}))
		r.must(db.Write(gatewaytest.System(), func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.ExecContext(ctx, `UPDATE outbox SET sent_at = created_at WHERE sent_at IS NULL`) // the mails about the grants
			return err
		}))

		ctx, stop := context.WithCancel(context.Background())
		var work sync.WaitGroup
		work.Go(func() { r.g.Bulk.Work(ctx) }) // runs operations, but sends no mail
		defer work.Wait()
		defer stop()

		csv := "action,email,first_name,platform,handle,roles,expires_at\n"
		for i := 1; i < 12; i++ {
			csv += fmt.Sprintf("ADD,dan@mail.test,,X,h%02d,Publisher;Analyst,2099-03-08\nADD,new@mail.test,Nora,X,h%02d,Analyst,\nADD,fay@mail.test,,X,h%02d,Analyst,\n", i, i, i)
		}
		csv += "ASSIGN,cleo@mail.test,,X,h00,Uploader,\nREMOVE,fay@mail.test,,X,h00,,\n"
		for _, plan := range []struct {
			make func() (*client.Operation, error)
			want string
		}{
			{func() (*client.Operation, error) {
				return r.g.As(boss).PlanCSV(t.Context(), client.Plan{}, strings.NewReader(csv), int64(len(csv)))
			}, "3 in all: ADDED 1, CHANGED 1, INVITED 1"},
			{func() (*client.Operation, error) {
				return r.g.As(boss).PlanOffboarding(t.Context(), client.Plan{}, []string{"ann@mail.test"}, "ben@mail.test")
			}, "2 in all: REMOVED 1, TOOK_OVER 1"},
		} {
			op, err := plan.make()
			r.must(err)
			var out struct {
				BulkOperation struct{ PlannedMails *plannedMails }
			}
			const query = `query ($id: ID!) { bulkOperation(id: $id) { plannedMails { people kinds { kind people example { to subject text } } } } }`
			r.must(r.g.As(boss).Do(t.Context(), query, map[string]any{"id": op.ID}, &out))
			planned := out.BulkOperation.PlannedMails
			if planned == nil {
				t.Fatalf("a plan says nothing of its mails")
			}
			counts, seen := map[string]int{}, map[string]string{}
			for _, k := range planned.Kinds {
				counts[k.Kind] = k.People
				seen[k.Example.To+": "+k.Example.Subject] = k.Example.Text
			}
			if got := fmt.Sprintf("%d in all: %s", planned.People, strings.ReplaceAll(strings.Trim(fmt.Sprint(counts), "map[]"), ":", " ")); strings.ReplaceAll(plan.want, ",", "") != got {
				t.Errorf("%s, want %s", got, plan.want)
			}
			if n := r.number(`SELECT count(*) FROM outbox WHERE bulk_operation_id = $1`, globalid.Parse(op.ID).Of(globalid.BulkOperation)); n != 0 {
				t.Errorf("a plan has written %d mails", n)
			}
			_, err = r.g.As(boss).Run(t.Context(), op.ID, op.Digest, op.ID)
			r.must(err)
			if code := r.ended(op.ID); code != done {
				t.Fatalf("the run came to %s", code)
			}
			mails := &letters{}
			r.must((&notify.Sender{DB: db, Now: func() time.Time { return time.Now().Add(time.Minute) }, Mailer: mails, Invite: r.g.Mail.Invite, PublicURL: "http://roster.test",
				Log: r.g.Mail.Log}).Drain(context.Background()))
			if len(mails.got) != len(seen) {
				t.Errorf("the run mails %v, the plan shows %d mails", mails.got, len(seen))
			}
			for to, text := range mails.text {
				if text = token.ReplaceAllString(text, "/invitation#…"); text != seen[to] {
					t.Errorf("%s: the run mails\n%s\nand the plan shows\n%s", to, text, seen[to])
				}
			}
			out.BulkOperation.PlannedMails = nil
			r.must(r.g.As(boss).Do(t.Context(), query, map[string]any{"id": op.ID}, &out))
			if out.BulkOperation.PlannedMails != nil {
				t.Errorf("what has run shows mails that it would send")
			}
		}
	})
}
