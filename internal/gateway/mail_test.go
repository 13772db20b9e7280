package gateway_test

import (
	"context"
	"fmt"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// TestARunDoesNotWaitForMail runs two people onto 300 accounts in many chunks while the mail server takes connections and
// says nothing: the run ends, sign-ins go on, and once mail leaves again each of the two gets one message (H38).
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
		// A first message has the server hang before the run begins.
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

// silence is a mail server that never says a word. The channel closes when somebody waits for one.
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

// letters counts mails by recipient and subject.
type letters struct{ got map[string]int }

func (l *letters) Send(_ context.Context, m notify.Mail) error {
	if l.got == nil {
		l.got = map[string]int{}
	}
	l.got[m.To+": "+m.Subject]++
	return nil
}

func (*letters) Close() error { return nil }
