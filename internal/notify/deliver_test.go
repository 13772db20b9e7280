package notify_test

import (
	"bytes"
	"context"
	"crypto/x509"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"mime"
	"mime/quotedprintable"
	"net"
	"net/mail"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent/outbox"
	"example.com/roster/internal/access"
	"example.com/roster/internal/config"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// near is a mailer to a post office on this machine.
func near(p *postOffice) *notify.SMTP {
	return &notify.SMTP{Server: config.MailServer{Host: "127.0.0.1", Port: p.port()}}
}

// far is a mailer to a post office that is reached by a name, as one over a network is.
func far(p *postOffice, roots *x509.CertPool) *notify.SMTP {
	return &notify.SMTP{Server: config.MailServer{Host: "post.test", Port: p.port()}, Roots: roots,
		Dial: func(ctx context.Context, network, _ string) (net.Conn, error) {
			return new(net.Dialer).DialContext(ctx, network, p.Addr().String())
		}}
}

func note(to string) notify.Mail {
	return notify.Mail{ID: "1234@roster.example", From: "roster@roster.example", To: to, Subject: "Hello",
		Body: "Hello Ada,\n\nhttps://roster.example/invitation#" + strings.Repeat("x", 90) + "\n.\n", Date: time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)}
}

func TestAMailArrivesAsItWasWritten(t *testing.T) {
	p := mailServer(t, nil)
	m := note("ada@example.com")
	m.From = `"Acme, Roster é" <roster@roster.example>`
	m.Subject = "You were added to Müller, Söhne\r\nBcc: everybody@example.com"
	s := near(p)
	if err := s.Send(t.Context(), m); err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(s.Close(), s.Close()); err != nil { // twice is fine
		t.Error(err)
	}
	l := p.got()[0]
	if l.to != "ada@example.com" || !strings.HasPrefix(l.from, "FROM:<roster@roster.example>") {
		t.Errorf("envelope %+v", l)
	}
	got, err := mail.ReadMessage(strings.NewReader(l.data))
	if err != nil {
		t.Fatal(err)
	}
	h := got.Header
	subject, err := new(mime.WordDecoder).DecodeHeader(h.Get("Subject"))
	if err != nil || subject != "You were added to Müller, Söhne Bcc: everybody@example.com" || h.Get("Bcc") != "" {
		t.Errorf("%q, %v, %v", subject, err, h)
	}
	from, err := h.AddressList("From")
	if err != nil || len(from) != 1 || from[0].Name != "Acme, Roster é" {
		t.Errorf("%v, %v", from, err)
	}
	if h.Get("Message-Id") != "<1234@roster.example>" || h.Get("Auto-Submitted") != "auto-generated" || h.Get("To") != "<ada@example.com>" {
		t.Errorf("header %v", h)
	}
	body, err := io.ReadAll(quotedprintable.NewReader(got.Body))
	if err != nil || strings.TrimRight(strings.ReplaceAll(string(body), "\r\n", "\n"), "\n") != strings.TrimRight(m.Body, "\n") {
		t.Errorf("%q, %v", body, err)
	}
}

// Without a setting the sender is of the gateway's host, whatever that is.
func TestEveryGatewayHasASender(t *testing.T) {
	p := mailServer(t, nil)
	each(t, func(o *office) {
		for i, c := range []struct{ url, from, want string }{
			{"https://roster.example:8443", "", "FROM:<roster@roster.example>"},
			{"http://127.0.0.1:8080", "", "FROM:<roster@127.0.0.1>"},
			{"http://[::1]:8080", "", "FROM:<roster@localhost>"},
			{"https://roster.example", "Acme <access@acme.example>", "FROM:<access@acme.example>"},
		} {
			o.PublicURL, o.From, o.Mailer = c.url, c.from, near(p)
			o.enqueue(notify.Message{Organization: o.org, User: o.user(fmt.Sprintf("u%d@example.com", i), roster.Active), Kind: notify.Added})
			o.drain()
			if got := p.got(); !strings.HasPrefix(got[len(got)-1].from, c.want) {
				t.Errorf("%s: %+v", c.url, got[len(got)-1])
			}
		}
	})
}

func TestOverANetworkTheServerProvesItself(t *testing.T) {
	cert, roots := certificate(t, "post.test")
	login := base64.StdEncoding.EncodeToString([]byte("\x00ann\x00canary"))
	secured := func(p *postOffice) { p.cert, p.login = cert, login }
	signedIn := func(s *notify.SMTP) *notify.SMTP { s.Server.User, s.Server.Password = "ann", "canary"; return s }

	p := mailServer(t, secured)
	if err := signedIn(far(p, roots)).Send(t.Context(), note("ada@example.com")); err != nil || len(p.got()) != 1 || !p.secure {
		t.Errorf("STARTTLS: %v, %d mails, secure %v", err, len(p.got()), p.secure)
	}
	p = mailServer(t, func(p *postOffice) { secured(p); p.atOnce = true })
	s := signedIn(far(p, roots))
	s.Server.Implicit = true
	if err := s.Send(t.Context(), note("ada@example.com")); err != nil || len(p.got()) != 1 {
		t.Errorf("TLS at once: %v, %d mails", err, len(p.got()))
	}

	_, others := certificate(t, "post.test")
	for name, c := range map[string]struct {
		s    *notify.SMTP
		want string
	}{
		"no TLS":                {signedIn(far(mailServer(t, func(p *postOffice) { p.login = login }), roots)), "STARTTLS"},
		"somebody else's proof": {signedIn(far(mailServer(t, secured), others)), "certificate"},
		"a wrong password": {func() *notify.SMTP {
			s := signedIn(far(mailServer(t, secured), roots))
			s.Server.Password = "kanarie"
			return s
		}(), "535"},
		"nobody there": {&notify.SMTP{Server: config.MailServer{Host: "127.0.0.1", Port: 1}}, "refused"},
	} {
		err := c.s.Send(t.Context(), note("ada@example.com"))
		var refusal *notify.Refusal
		if err == nil || errors.As(err, &refusal) || !strings.Contains(err.Error(), c.want) ||
			strings.Contains(err.Error(), "canary") || strings.Contains(err.Error(), "kanarie") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestAServerOfThisMachineNeedsNoCertificate(t *testing.T) {
	cert, _ := certificate(t, "somebody.else")
	login := base64.StdEncoding.EncodeToString([]byte("\x00ann\x00canary"))
	for name, c := range map[string]struct {
		set    func(*postOffice)
		secure bool
	}{
		"it offers TLS":                    {func(p *postOffice) { p.cert = cert }, true},
		"it takes no password without TLS": {func(p *postOffice) { p.cert, p.guarded = cert, true }, true},
		"it has no TLS":                    {func(*postOffice) {}, false},
	} {
		p := mailServer(t, func(p *postOffice) { p.login = login; c.set(p) })
		s := near(p)
		s.Server.User, s.Server.Password = "ann", "canary"
		if err := s.Send(t.Context(), note("ada@example.com")); err != nil || len(p.got()) != 1 || p.secure != c.secure {
			t.Errorf("%s: %v, %d mails, secure: %t", name, err, len(p.got()), p.secure)
		}
	}
	// TLS at once is asked for by those who have a certificate.
	s := near(mailServer(t, func(p *postOffice) { p.cert, p.atOnce = cert, true }))
	s.Server.Implicit = true
	if err := s.Send(t.Context(), note("ada@example.com")); err == nil || !strings.Contains(err.Error(), "certificate") {
		t.Errorf("TLS at once with somebody else's certificate: %v", err)
	}
}

func TestARefusalIsOfOneMailAndAnythingElseOfAll(t *testing.T) {
	for name, c := range map[string]struct {
		answer    func(command, argument string) string
		hang, cut bool
		refusal   bool
		permanent bool
	}{
		"an unknown mailbox":   {answer: on("RCPT", "550 5.1.1 no such user"), refusal: true, permanent: true},
		"a full mailbox":       {answer: on("RCPT", "452 4.2.2 full"), refusal: true},
		"content not wanted":   {answer: on(".", "554 spam"), refusal: true, permanent: true},
		"content later":        {answer: on(".", "451 greylisted"), refusal: true},
		"a sender not allowed": {answer: on("MAIL", "553 not yours")},
		"a server that closes": {answer: on("RCPT", "421 come back")},
		"a server that hangs":  {hang: true},
		"a cut connection":     {cut: true},
	} {
		p := mailServer(t, func(p *postOffice) { p.answer, p.hang, p.cut = c.answer, c.hang, c.cut })
		ctx, cancel := t.Context(), func() {}
		if c.hang {
			ctx, cancel = context.WithTimeout(ctx, 50*time.Millisecond)
		}
		s := near(p)
		err := s.Send(ctx, note("ada@example.com"))
		cancel()
		var refusal *notify.Refusal
		if err == nil || errors.As(err, &refusal) != c.refusal || c.refusal && refusal.Permanent != c.permanent || strings.Contains(err.Error(), "1234@") {
			t.Errorf("%s: %v", name, err)
		}
		p.mu.Lock()
		p.answer, p.hang, p.cut = nil, false, false
		p.mu.Unlock()
		if err := s.Send(t.Context(), note("bob@example.com")); err != nil || len(p.got()) != 1 {
			t.Errorf("the mail after %s: %v, %d mails", name, err, len(p.got()))
		}
	}
}

func on(command, reply string) func(string, string) string {
	return func(c, argument string) string {
		if c == command && !strings.Contains(argument, "bob@") {
			return reply
		}
		return ""
	}
}

// One connection serves a batch, and what is refused holds nobody up.
func TestABatchTakesOneConnection(t *testing.T) {
	p := mailServer(t, func(p *postOffice) { p.answer = on("RCPT", "550 no such user") })
	each(t, func(o *office) {
		o.Mailer = near(p)
		before := len(p.got())
		ada := o.user("ada@example.com", roster.Active)
		o.enqueue(notify.Message{Organization: o.org, User: ada, Kind: notify.Added})
		for i := range 12 {
			o.enqueue(notify.Message{Organization: o.org, User: o.user(fmt.Sprintf("bob@%d.example.com", i), roster.Active), Kind: notify.Added})
		}
		p.mu.Lock()
		p.sessions = 0
		p.mu.Unlock()
		o.drain()
		if n := len(p.got()) - before; n != 12 || p.sessions != 2 { // a refusal ends its connection
			t.Errorf("%d mails, want 12; %d connections, want 2", n, p.sessions)
		}
		if r := o.row(ada); r.SentAt != nil || r.Attempts != 1 || !strings.Contains(*r.LastError, `550 "no such user"`) {
			t.Errorf("row %v", r)
		}
	})
}

// What is refused for good is given up, said loudly, and brought back by hand.
func TestARefusedMailIsGivenUp(t *testing.T) {
	each(t, func(o *office) {
		var log bytes.Buffer
		o.Log = slog.New(slog.NewTextHandler(&log, nil))
		o.Mailer = refusing{&notify.Refusal{Permanent: true, Err: errors.New("550 no such user\r\n" + strings.Repeat("é", 2000))}}
		ada := o.user("ada@example.com", roster.Active)
		o.enqueue(notify.Message{Organization: o.org, User: ada, Kind: notify.Added})
		begun := o.now
		for range 8 {
			o.drain()
			o.now = o.row(ada).DueAt
		}
		r := o.row(ada)
		if r.Attempts != 8 || r.SentAt != nil || r.DueAt.Year() != 9999 || len(*r.LastError) > 510 || strings.Contains(*r.LastError, "\n") {
			t.Fatalf("row %v", r)
		}
		if n := strings.Count(log.String(), "is not tried again"); n != 1 || !strings.Contains(log.String(), r.ID.String()) {
			t.Errorf("%d times not tried again in\n%s", n, log.String())
		}
		o.now = begun.Add(100 * 24 * time.Hour)
		o.drain()
		if unsent, givenUp, stuck, err := notify.Backlog(o.ctx, o.DB, 10); err != nil || unsent != 1 || givenUp != 1 || len(stuck) != 1 ||
			stuck[0].Email != "ada@example.com" || stuck[0].Attempts != 8 || !stuck[0].Due.IsZero() {
			t.Errorf("%d, %d, %+v, %v", unsent, givenUp, stuck, err)
		}
		o.Mailer = o
		if n, err := notify.Retry(o.ctx, o.DB, o.now); n != 1 || err != nil {
			t.Errorf("%d, %v", n, err)
		}
		o.drain()
		if r := o.row(ada); r.SentAt == nil || len(o.sent) != 1 {
			t.Errorf("row %v", r)
		}
	})
}

type refusing struct{ err error }

func (r refusing) Send(context.Context, notify.Mail) error { return r.err }
func (refusing) Close() error                              { return nil }

// A server that is down meets one mail each half minute; the others wait untouched and go as soon as it is up.
func TestABrokenServerIsLeftAlone(t *testing.T) {
	each(t, func(o *office) {
		ids := make([]uuid.UUID, 25)
		for i := range ids {
			ids[i] = o.user(fmt.Sprintf("u%d@example.com", i), roster.Active)
			o.enqueue(notify.Message{Organization: o.org, User: ids[i], Kind: notify.Added})
		}
		o.Mailer = refusing{errors.New("connection refused")}
		o.drain()
		o.drain() // within the pause: nothing
		tried := 0
		for _, id := range ids {
			tried += o.row(id).Attempts
		}
		if tried != 1 {
			t.Errorf("%d attempts on a server that is down", tried)
		}
		o.now = o.now.Add(31 * time.Second)
		o.Mailer = o
		o.drain()
		if len(o.sent) != 25 {
			t.Errorf("%d mails", len(o.sent))
		}
	})
}

// Several gateways on one database send each mail once.
func TestSeveralSendersSendOnce(t *testing.T) {
	each(t, func(o *office) {
		const mails = 60
		for i := range mails {
			o.enqueue(notify.Message{Organization: o.org, User: o.user(fmt.Sprintf("u%d@example.com", i), roster.Active), Kind: notify.Added})
		}
		arrived := make(post, 10*mails)
		var work sync.WaitGroup
		for range 4 {
			work.Go(func() {
				s := &notify.Sender{DB: o.DB, Now: o.Now, Mailer: arrived, PublicURL: o.PublicURL, Log: o.Log}
				if err := s.Drain(o.ctx); err != nil {
					t.Error(err)
				}
			})
		}
		work.Wait()
		close(arrived)
		seen := map[string]int{}
		for m := range arrived {
			seen[m.ID]++
		}
		if len(seen) != mails {
			t.Errorf("%d mails, want %d", len(seen), mails)
		}
		for id, n := range seen {
			if n != 1 {
				t.Errorf("%s was sent %d times", id, n)
			}
		}
	})
}

// A gateway that dies after handing a mail over has it sent again: as the same one, but for an invitation, whose token is
// another.
func TestAMailSentAgainIsTheSame(t *testing.T) {
	each(t, func(o *office) {
		ada, bob := o.user("ada@example.com", roster.Active), o.user("bob@example.com", roster.Invited)
		o.enqueue(notify.Message{Organization: o.org, User: ada, Kind: notify.Added}, notify.Message{Organization: o.org, User: bob, Kind: notify.Invited})
		o.drain()
		o.write(func(ctx context.Context, tx *store.Tx) error {
			return tx.Outbox.Update().Where(outbox.UserIDIn(ada, bob)).ClearSentAt().Exec(access.Trusted(ctx))
		})
		o.now = o.now.Add(5 * time.Minute)
		o.drain()
		if len(o.sent) != 4 {
			t.Fatalf("%d mails", len(o.sent))
		}
		ids := map[string][]string{}
		for _, m := range o.sent {
			ids[m.To] = append(ids[m.To], m.ID)
		}
		if a, b := ids["ada@example.com"], ids["bob@example.com"]; a[0] != a[1] || b[0] == b[1] {
			t.Errorf("ids %v", ids)
		}
	})
}

// A gateway that stops gives back at once what it has not sent.
func TestAStopGivesTheRestBack(t *testing.T) {
	each(t, func(o *office) {
		ctx, stop := context.WithCancel(o.ctx)
		o.Mailer = near(mailServer(t, func(p *postOffice) { p.hang, p.met = true, stop })) // while a mail is under way
		var ids []uuid.UUID
		for i := range 3 {
			id := o.user(fmt.Sprintf("u%d@example.com", i), roster.Active)
			ids = append(ids, id)
			o.enqueue(notify.Message{Organization: o.org, User: id, Kind: notify.Added})
		}
		if err := o.Drain(ctx); !errors.Is(err, context.Canceled) {
			t.Errorf("%v", err)
		}
		for _, id := range ids {
			if r := o.row(id); r.Attempts != 0 || r.DueAt.After(o.now) {
				t.Errorf("row %v", r)
			}
		}
	})
}
