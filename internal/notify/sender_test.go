package notify_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/mail"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/outbox"
	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/signin"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// office is a database with one organization, a sender, and what it sent.
type office struct {
	*testing.T
	*notify.Sender
	ctx    context.Context
	signin *signin.Signin
	now    time.Time
	org    uuid.UUID
	sent   []notify.Mail
	broken bool // the mail server
}

// Send makes the office its own post: it keeps what it gets, or refuses.
func (o *office) Send(_ context.Context, m notify.Mail) error {
	if o.broken && strings.HasPrefix(m.To, "ada") {
		return &notify.Refusal{Err: errors.New("the mailbox is full")}
	}
	o.sent = append(o.sent, m)
	return nil
}

func (o *office) Close() error { return nil }

func each(t *testing.T, fn func(o *office)) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		o := &office{T: t, ctx: context.Background(), now: time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)}
		clock := func() time.Time { return o.now }
		o.signin = &signin.Signin{DB: db, Now: clock, Activate: func(ctx context.Context, tx *store.Tx, _, id uuid.UUID) error {
			return tx.User.Update().Where(user.ID(id)).SetStatus(roster.Active).Exec(ctx)
		}}
		o.Sender = &notify.Sender{
			DB: db, Now: clock, Mailer: o, PublicURL: "https://roster.example", Log: slog.New(slog.DiscardHandler),
			Invite: func(ctx context.Context, tx *store.Tx, id uuid.UUID) (string, error) {
				return o.signin.Invite(ctx, tx, &id, nil, 72*time.Hour)
			},
		}
		o.write(func(ctx context.Context, tx *store.Tx) error {
			org, err := tx.Organization.Create().SetName("Acme\r\nBcc: everybody").SetSlug("acme").SetCreatedAt(o.now).Save(ctx)
			if err == nil {
				o.org = org.ID
			}
			return err
		})
		fn(o)
	})
}

func (o *office) write(fn func(ctx context.Context, tx *store.Tx) error) {
	o.Helper()
	if err := o.DB.Write(access.Across(o.ctx), fn); err != nil {
		o.Fatal(err)
	}
}

func (o *office) user(email string, status roster.Status) (id uuid.UUID) {
	o.Helper()
	o.write(func(ctx context.Context, tx *store.Tx) error {
		u, err := tx.User.Create().SetOrganizationID(o.org).SetEmail(email).SetEmailKey(identifier.EmailKey(email)).SetFirstName("Ada").
			SetLastName("Byron").SetNameKey("byron, ada").SetSearchKey(identifier.PersonKey("Ada", "Byron", email, "")).SetStatus(status).SetOrganizationRole(roster.Auditor).SetCreatedAt(o.now).Save(ctx)
		if err == nil {
			id = u.ID
		}
		return err
	})
	return id
}

func (o *office) enqueue(messages ...notify.Message) {
	o.Helper()
	o.write(func(ctx context.Context, tx *store.Tx) error { return notify.Enqueue(ctx, tx, o.now, messages...) })
}

func (o *office) drain() {
	o.Helper()
	if err := o.Drain(o.ctx); err != nil {
		o.Fatal(err)
	}
}

func (o *office) row(id uuid.UUID) *ent.Outbox {
	o.Helper()
	r, err := o.DB.Ent.Outbox.Query().Where(outbox.UserID(id)).Only(access.Across(access.Trusted(o.ctx)))
	if err != nil {
		o.Fatal(err)
	}
	return r
}

func TestAMessageIsSentOnce(t *testing.T) {
	each(t, func(o *office) {
		ada := o.user("ada@example.com", roster.Active)
		o.enqueue() // nothing is fine
		o.enqueue(notify.Message{Organization: o.org, User: ada, Kind: notify.Added, Payload: notify.Payload{
			By: "bob@example.com", Accounts: []string{notify.AccessLine("X @acme", []string{"Publisher"}, nil, time.UTC, false)}, More: 2,
		}})
		o.drain()
		o.drain()
		if len(o.sent) != 1 {
			t.Fatalf("%d mails", len(o.sent))
		}
		m := o.sent[0]
		if m.To != "ada@example.com" || m.From != "roster@roster.example" || m.Subject != "You were added to Acme Bcc: everybody" {
			t.Errorf("mail %+v", m)
		}
		for _, part := range []string{"Hello Ada,", "bob@example.com gave you access", "  - X @acme: Publisher\n  and 2 more", "tell bob@example.com or a manager"} {
			if !strings.Contains(m.Body, part) {
				t.Errorf("%q is missing in\n%s", part, m.Body)
			}
		}
		if r := o.row(ada); r.SentAt == nil || r.Attempts != 0 {
			t.Errorf("row %v", r)
		}
	})
}

// H38: one mail per person and run.
func TestARunSendsEachPersonOneMailOfAKind(t *testing.T) {
	each(t, func(o *office) {
		run := uuid.New()
		var messages []notify.Message
		for i := range 12 { // more than a batch
			u := o.user(fmt.Sprintf("u%d@example.com", i), roster.Active)
			messages = append(messages, notify.Message{Organization: o.org, User: u, Bulk: run, Kind: notify.Added})
		}
		o.enqueue(messages...)
		o.enqueue(messages...) // the next chunk of the run, and another account
		o.enqueue(notify.Message{Organization: o.org, User: messages[0].User, Bulk: run, Kind: notify.Removed})
		o.drain()
		if len(o.sent) != 13 {
			t.Errorf("%d mails, want 13", len(o.sent))
		}
	})
}

func TestAFailingMailDelaysOnlyItself(t *testing.T) {
	each(t, func(o *office) {
		ada, bob := o.user("ada@example.com", roster.Active), o.user("bob@example.com", roster.Active)
		o.enqueue(notify.Message{Organization: o.org, User: ada, Kind: notify.Added}, notify.Message{Organization: o.org, User: bob, Kind: notify.Added})
		o.broken = true
		for i, wait := range []time.Duration{30 * time.Second, time.Minute, 2 * time.Minute} {
			o.drain()
			r := o.row(ada)
			if r.SentAt != nil || r.Attempts != i+1 || !r.DueAt.Equal(o.now.Add(wait)) || *r.LastError != "the mailbox is full" {
				t.Fatalf("after failure %d: %v", i+1, r)
			}
			o.now = r.DueAt
		}
		if len(o.sent) != 1 || o.sent[0].To != "bob@example.com" {
			t.Errorf("sent %v", o.sent)
		}
		o.broken = false
		o.drain()
		if r := o.row(ada); len(o.sent) != 2 || r.SentAt == nil || r.LastError != nil {
			t.Errorf("sent %v, row %v", o.sent, r)
		}
	})
}

func TestAnInvitationMailLetsSomebodyIn(t *testing.T) {
	each(t, func(o *office) {
		o.enqueue(notify.Message{Organization: o.org, User: o.user("ada@example.com", roster.Invited), Kind: notify.Invited})
		o.drain()
		link := regexp.MustCompile(`https://roster\.example/invitation#(\S+)`).FindStringSubmatch(o.sent[0].Body)
		if link == nil || strings.Count(o.sent[0].Body, link[1]) != 1 || strings.Contains(o.sent[0].Body, "mutation") {
			t.Fatalf("the link is missing, or more than it is told, in\n%s", o.sent[0].Body)
		}
		if _, v, err := o.signin.AcceptInvitation(o.ctx, signin.Acceptance{Token: link[1], Password: "correct horse battery"}); err != nil || len(v.Persons) != 1 {
			t.Fatalf("%+v, %v", v, err)
		}
	})
}

func TestANeedlessMailIsNotSent(t *testing.T) {
	each(t, func(o *office) {
		ada := o.user("ada@example.com", roster.Active)
		o.enqueue(notify.Message{Organization: o.org, User: ada, Kind: notify.Invited}, // accepted before it was sent
			notify.Message{Organization: o.org, User: uuid.New(), Kind: notify.Added})
		o.drain()
		if r := o.row(ada); len(o.sent) != 0 || r.SentAt == nil || *r.LastError != "the person is no longer invited" {
			t.Errorf("sent %v, row %v", o.sent, r)
		}
	})
}

func TestAChangedEmailIsToldToTheOldAddress(t *testing.T) {
	each(t, func(o *office) {
		o.enqueue(notify.Message{Organization: o.org, User: o.user("new@example.com", roster.Active), Kind: notify.EmailChanged,
			Payload: notify.Payload{OldEmail: "old@example.com"}})
		o.drain()
		if m := o.sent[0]; m.To != "old@example.com" || !strings.Contains(m.Body, "to new@example.com") {
			t.Errorf("mail %+v", m)
		}
	})
}

func TestRunSendsWhenWokenAndStops(t *testing.T) {
	each(t, func(o *office) {
		ctx, cancel := context.WithCancel(o.ctx)
		arrived, stopped := make(chan notify.Mail, 1), make(chan struct{})
		o.Mailer = post(arrived)
		go func() { o.Sender.Run(ctx); close(stopped) }()
		o.enqueue(notify.Message{Organization: o.org, User: o.user("ada@example.com", roster.Active), Kind: notify.Removed})
		o.Wake()
		o.Wake() // never blocks
		<-arrived
		cancel()
		<-stopped
	})
}

type post chan notify.Mail

func (p post) Send(_ context.Context, m notify.Mail) error { p <- m; return nil }
func (p post) Close() error                                { return nil }

func TestAFolderKeepsMailsAsFiles(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "mail")
	m := notify.Mail{ID: "1234@roster.example", From: "roster@roster.example", To: "ada@example.com", Subject: "Zugang für Ada",
		Body: "Hello Ada,\n\nhttps://roster.example/invitation#" + strings.Repeat("x", 64) + "\n", Date: time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)}
	folder := notify.Folder{Dir: dir}
	if newest := folder.Newest(); newest != "" {
		t.Errorf("the newest of no mails is %s", newest)
	}
	if err := folder.Send(context.Background(), m); err != nil {
		t.Fatal(err)
	}
	if want := filepath.Join(dir, "20260301T120000.000000Z_1234.eml"); folder.Newest() != want {
		t.Errorf("the newest mail is %s, want %s", folder.Newest(), want)
	}
	files, err := os.ReadDir(dir)
	if err != nil || len(files) != 1 || files[0].Name() != "20260301T120000.000000Z_1234.eml" {
		t.Fatalf("%v, %v", files, err)
	}
	info, err := files[0].Info()
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
	f, err := os.Open(filepath.Join(dir, files[0].Name()))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	got, err := mail.ReadMessage(f)
	if err != nil {
		t.Fatal(err)
	}
	if got.Header.Get("To") != "<ada@example.com>" || got.Header.Get("Subject") != "=?UTF-8?q?Zugang_f=C3=BCr_Ada?=" {
		t.Errorf("header %v", got.Header)
	}
	m.To = "ada@b\u00fccher.example" // H1: the domain as the network knows it
	m.Date = m.Date.Add(time.Second)
	if err := folder.Send(context.Background(), m); err != nil {
		t.Fatal(err)
	}
	if sent, err := os.ReadFile(folder.Newest()); err != nil || !strings.Contains(string(sent), "To: <ada@xn--bcher-kva.example>") {
		t.Errorf("%v in %s", err, sent)
	}
	m.To = "ada@example.com\r\nBcc: everybody@example.com"
	if err := (notify.Folder{Dir: dir}).Send(context.Background(), m); err == nil {
		t.Error("a header was let in through the address")
	}
}

// A mail that nobody can read is given up by itself; those beside it leave.
func TestAMailThatCannotBeReadStopsNoOther(t *testing.T) {
	each(t, func(o *office) {
		ada, bob := o.user("ada@example.com", roster.Active), o.user("bob@example.com", roster.Active)
		o.enqueue(notify.Message{Organization: o.org, User: ada, Kind: notify.Added}, notify.Message{Organization: o.org, User: bob, Kind: notify.Added})
		if _, err := o.DB.Raw().Exec(`UPDATE outbox SET payload = 'no payload' WHERE user_id = $1`, ada); err != nil {
			o.Fatal(err)
		}
		o.drain()
		if len(o.sent) != 1 || o.sent[0].To != "bob@example.com" {
			t.Errorf("sent %v", o.sent)
		}
		if r := o.row(ada); r.SentAt != nil || r.LastError == nil || r.DueAt.Year() != 9999 {
			t.Errorf("the one that cannot be read: %v", r)
		}
	})
}
