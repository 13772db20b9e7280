package gateway_test

import (
	"context"
	"fmt"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// TestARunDoesNotWaitForMail adds two people to 300 accounts in many chunks while the mail server accepts connections but never responds. The run ends and
// people can sign in. When mail can be sent again, each of the two gets one message (H38).
func TestARunDoesNotWaitForMail(t *testing.T) {
	const accounts = 300
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		r := &race{T: t, g: gatewaytest.Idle(t, db), db: db}
		r.org = r.g.Organization("mail", -1, true)
		r.g.Manager(r.org, boss)
		r.g.Person(r.org, "known@mail.test")
		var csv strings.Builder
		csv.WriteString("email,platform,handle,roles\n")
		for i := range accounts {
			r.g.Account(r.org, fmt.Sprintf("h%d", i))
			fmt.Fprintf(&csv, "new@mail.test,X,h%d,Analyst\nknown@mail.test,X,h%d,Analyst\n", i, i)
		}
		silent, met := silence(t)
		r.g.Mail.Mailer = &notify.SMTP{Server: *silent}
		r.g.Bulk.ChunkRows = 20
		ctx, stop := context.WithCancel(context.Background())
		var work sync.WaitGroup
		work.Go(func() { r.g.Work(ctx) })
		defer work.Wait()
		defer stop()
		// A first message makes the sender wait for the server before the run starts.
		first := notify.Message{Organization: r.org, User: r.g.Person(r.org, "first@mail.test"), Kind: notify.Removed}
		r.must(r.g.DB.Write(gatewaytest.System(), func(ctx context.Context, tx *store.Tx) error { return notify.Enqueue(ctx, tx, time.Now(), first) }))
		r.g.Mail.Wake()
		<-met

		manager := r.g.As(boss)
		op, err := manager.PlanCSV(ctx, client.Plan{}, strings.NewReader(csv.String()), int64(csv.Len()))
		r.must(err)
		_, err = manager.Run(ctx, op.ID, op.Digest, "one")
		r.must(err)
		if code := r.ended(op.ID); code != done {
			t.Fatalf("the run came to %s", code)
		}
		_, err = client.New(r.g.URL, "").SignIn(ctx, boss, gatewaytest.Password)
		r.must(err)
		run := globalid.Parse(op.ID).Of(globalid.BulkOperation)
		if n := r.number(`SELECT count(*) FROM outbox WHERE bulk_operation_id = $1 AND sent_at IS NULL`, run); n != 2 {
			t.Fatalf("%d messages wait, want 2", n)
		}
		stop()
		work.Wait()

		mails := &letters{}
		later := &notify.Sender{DB: db, Now: func() time.Time { return time.Now().Add(time.Hour) }, Mailer: mails, Invite: r.g.Mail.Invite,
			PublicURL: "http://roster.test", Log: r.g.Mail.Log}
		r.must(later.Drain(context.Background()))
		if want := map[string]int{"new@mail.test: You are invited to mail on Roster": 1, "known@mail.test: You were added to mail": 1,
			"first@mail.test: Your access in mail was removed": 1}; fmt.Sprint(mails.got) != fmt.Sprint(want) {
			t.Errorf("mails %v, want %v", mails.got, want)
		}
	})
}

// TestARunsMailsSayWhatEachPersonHasNow runs an operation that adds, changes, removes and hands over access. Each person's mail says which accounts and roles
// they have, until when, and what to do (H38).
func TestARunsMailsSayWhatEachPersonHasNow(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		r := &race{T: t, g: gatewaytest.Idle(t, db), db: db}
		r.org = r.g.Organization("mail", -1, true)
		r.g.Manager(r.org, boss)
		r.must(db.Write(gatewaytest.System(), func(ctx context.Context, tx *store.Tx) error {
			return tx.Organization.UpdateOneID(r.org).SetTimeZone("Europe/Berlin").Exec(ctx)
		}))
		news, sport := r.g.Account(r.org, "news"), r.g.Account(r.org, "sport")
		people := map[string]uuid.UUID{}
		for _, who := range []string{"ann", "ben", "cleo", "dan"} {
			people[who] = r.g.Person(r.org, who+"@mail.test")
		}
		for _, g := range []struct {
			account   uuid.UUID
			who, role string
		}{{news, "ann", "Administrator"}, {sport, "ann", "Administrator"}, {sport, "ben", "Administrator"},
			{news, "ben", "Administrator"}, {news, "cleo", "Analyst"}, {sport, "cleo", "Publisher"}} {
			r.g.Grant(r.org, g.account, people[g.who], g.role)
		}
		before := r.number(`SELECT count(*) FROM outbox WHERE organization_id = $1`, r.org)
		ctx, stop := context.WithCancel(context.Background())
		var work sync.WaitGroup
		work.Go(func() { r.g.Bulk.Work(ctx) }) // runs operations, but sends no mail
		defer work.Wait()
		defer stop()
		csv := "action,email,platform,handle,roles,expires_at\nADD,dan@mail.test,X,news,Publisher;Analyst,2099-03-08\nADD,dan@mail.test,X,sport,Analyst,\n" +
			"ASSIGN,cleo@mail.test,X,news,Uploader,\n"
		for _, plan := range []func() (*client.Operation, error){
			func() (*client.Operation, error) {
				return r.g.As(boss).PlanCSV(ctx, client.Plan{}, strings.NewReader(csv), int64(len(csv)))
			},
			func() (*client.Operation, error) {
				return r.g.As(boss).PlanOffboarding(ctx, client.Plan{}, []string{"ann@mail.test"}, "ben@mail.test")
			},
		} {
			op, err := plan()
			r.must(err)
			_, err = r.g.As(boss).Run(ctx, op.ID, op.Digest, op.ID)
			r.must(err)
			if code := r.ended(op.ID); code != done {
				t.Fatalf("the run came to %s", code)
			}
		}
		stop()
		work.Wait()
		if n := r.number(`SELECT count(*) FROM outbox WHERE organization_id = $1`, r.org) - before; n != 4 {
			t.Errorf("%d mails, want one for each of four people", n)
		}
		bodies := &letters{}
		r.must((&notify.Sender{DB: db, Now: func() time.Time { return time.Now().Add(time.Hour) }, Mailer: bodies, Invite: r.g.Mail.Invite, PublicURL: "http://roster.test",
			Log: r.g.Mail.Log}).Drain(context.Background()))
		for to, want := range map[string][]string{
			"dan@mail.test: You were added to mail":                       {boss + " gave you access", "  - X @news: Analyst, Publisher, until 8 March 2099\n  - X @sport: Analyst\n", "http://roster.test", "tell "},
			"cleo@mail.test: Your access in mail was changed":             {"  - X @news: Uploader\n"},
			"ben@mail.test: You are the primary user of accounts of mail": {"  - X @news: Administrator, primary user\n  - X @sport: Administrator, primary user\n", "set another primary user"},
			"ann@mail.test: Your access in mail was removed":              {"  - X @news\n  - X @sport\n", "ask "},
		} {
			for _, part := range want {
				if !strings.Contains(bodies.text[to], part) {
					t.Errorf("%s: %q is missing in\n%s", to, part, bodies.text[to])
				}
			}
		}
	})
}

// silence starts a mail server that never responds. The channel is closed when a client connects.
func silence(t *testing.T) (*config.MailServer, <-chan struct{}) {
	t.Helper()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = ln.Close() })
	met := make(chan struct{})
	var once sync.Once
	go func() {
		for {
			c, err := ln.Accept()
			if err != nil {
				return
			}
			once.Do(func() { close(met) })
			t.Cleanup(func() { _ = c.Close() })
		}
	}()
	return &config.MailServer{Host: "127.0.0.1", Port: ln.Addr().(*net.TCPAddr).Port}, met
}

// letters counts mails by recipient and subject, and keeps the last text of each.
type letters struct {
	got  map[string]int
	text map[string]string
}

func (l *letters) Send(_ context.Context, m notify.Mail) error {
	if l.got == nil {
		l.got, l.text = map[string]int{}, map[string]string{}
	}
	l.got[m.To+": "+m.Subject]++
	l.text[m.To+": "+m.Subject] = m.Body
	return nil
}

func (*letters) Close() error { return nil }
