package notify

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"time"

	"entgo.io/ent/dialect"
	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// A gateway claims batch messages for lease; what it has not sent by then, because it died, another one sends. The lease
// is longer than a batch of mails that all time out. A gateway that dies between handing a mail over and noting it has it
// sent twice, with the same Message-ID, by which receivers drop doubles.
const (
	batch   = 20
	timeout = 10 * time.Second // for one mail
	lease   = 4 * time.Minute
	poll    = time.Second

	// A mail that fails waits 30 s, then twice as long each time, then an hour each: 8 attempts take an hour, 128 five days.
	firstRetry  = 30 * time.Second
	lastRetry   = time.Hour
	mostRefused = 8   // attempts where the server says each time that trying again will not help
	mostFailed  = 128 // attempts in any other case
	// A server that cannot be used is left alone for this long; the mails behind the one that met it wait untouched.
	serverPause = 30 * time.Second
	// What was sent is noted for several mails at once, so soon after the first.
	noteWithin = time.Second

	Listed   = 10  // accounts in a mail; it says how many more there are
	maxError = 500 // bytes of an error that are kept
)

// never is when a mail that was given up is due. It stays unsent, to be seen and tried again by Retry.
var never = time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC)

// Sender sends what is due. It must not be copied.
type Sender struct {
	DB     *store.DB
	Now    func() time.Time
	Mailer Mailer
	// Invite makes an invitation when its mail is sent, so that the token is never stored.
	Invite func(ctx context.Context, tx *store.Tx, user uuid.UUID) (token string, err error)
	// Reset does the same for a reset of a password, and says where its mail goes; empty where there is none to reset.
	Reset func(ctx context.Context, tx *store.Tx, email string) (to, token string, err error)
	// Summary says what needs attention in an organization, as a person sees it now: what a weekly summary says. It is empty where they see nothing of it any more.
	Summary   func(ctx context.Context, organization, person uuid.UUID) ([]SummaryLine, error)
	PublicURL string // without a slash at the end
	From      string // empty: roster@ and the host of PublicURL
	Log       *slog.Logger
	Pulse     jobs.Pulse // of Run

	once   sync.Once
	wake   chan struct{}
	sent   []uuid.UUID // out, and not noted yet
	noteBy time.Time

	down time.Time // until when the mail server is left alone
}

// Wake has Run look now, after a commit in this process that enqueued something.
func (s *Sender) Wake() {
	select {
	case s.woken() <- struct{}{}:
	default:
	}
}

func (s *Sender) woken() chan struct{} {
	s.once.Do(func() { s.wake = make(chan struct{}, 1) })
	return s.wake
}

// Run sends until the context ends. It looks each second and when woken.
func (s *Sender) Run(ctx context.Context) {
	tick := time.NewTicker(poll)
	defer tick.Stop()
	defer s.Pulse.Rest()
	for {
		s.Pulse.Beat(s.Now())
		if err := s.Drain(ctx); err != nil && ctx.Err() == nil {
			s.Log.ErrorContext(ctx, "the outbox cannot be read; mail waits", "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		case <-s.woken():
		}
	}
}

// Drain sends everything that is due now. A mail that fails is noted on its row, logged, and due again later; an error
// is the database's. It is not called twice at once on one Sender.
func (s *Sender) Drain(ctx context.Context) error {
	if s.Now().Before(s.down) {
		return nil
	}
	ctx = access.Across(ctx) // mail is everybody's
	if _, nowhere := s.Mailer.(Null); nowhere {
		return s.discard(ctx)
	}
	defer func() { _ = s.Mailer.Close() }() // a server that does not hear the goodbye misses nothing
	for {
		due, err := s.claim(ctx)
		if err != nil || len(due) == 0 {
			return err
		}
		more, err := s.deliverAll(ctx, due)
		if err := errors.Join(err, s.noteSent(context.WithoutCancel(ctx))); err != nil || !more {
			return err
		}
	}
}

// deliverAll sends a batch; it answers whether there may be more to do.
func (s *Sender) deliverAll(ctx context.Context, due []*delivery) (more bool, err error) {
	for i, d := range due {
		s.Pulse.Beat(s.Now())
		if !s.Now().Before(d.until) {
			break // slow work: the lease is over, and others may have the rest
		}
		usable, err := s.deliver(ctx, d)
		switch {
		case ctx.Err() != nil: // the gateway stops: others go on at once
			return false, errors.Join(ctx.Err(), s.noteSent(context.WithoutCancel(ctx)), s.giveBack(context.WithoutCancel(ctx), due[i:]))
		case err != nil:
			return false, err
		case !usable:
			s.down = s.Now().Add(serverPause)
			return false, s.giveBack(ctx, due[i+1:])
		}
	}
	return true, nil
}

// noteSent notes, in one transaction, the mails that are out. What a gateway that is killed has not noted goes out again, under
// the same Message-ID: a second's worth at most.
func (s *Sender) noteSent(ctx context.Context) error {
	ids := s.sent
	s.sent = nil
	if len(ids) == 0 {
		return nil
	}
	return s.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		_, err := tx.Exec(ctx, store.IDs(ids), "UPDATE outbox SET sent_at = $1, last_error = NULL, payload = '{}' WHERE id IN (SELECT id FROM {v})", store.Instant(s.Now()))
		return err
	})
}

// delivery is a claimed row and whom it is for, as they are now.
type delivery struct {
	id           uuid.UUID
	until        time.Time // the end of the lease
	user         uuid.UUID
	in           uuid.UUID // the organization
	bulk         uuid.UUID // the run that it tells of, or uuid.Nil
	kind         Kind
	attempts     int
	payload      Payload
	email        string
	firstName    string
	status       rules.Status
	linked       bool // they have a sign-in
	organization string
	zone         *time.Location // the organization's
	duty         rules.OrganizationRole
	ends         time.Time     // of an invitation; zero for none
	switched     string        // the kinds of mail that they have switched
	off          string        // the kinds of mail that the organization has switched off
	ask          []string      // with AccessEnds: whom they can ask for more
	summary      []SummaryLine // with WeeklySummary
	unreadable   error         // its payload is no payload
}

// NotArchived leaves the mails of archived organizations in the outbox where they are, until these are restored. Some are of no organization.
// PostgreSQL is asked so that it walks along what is due: it takes what does not exist for so rare that it would read all that waits.
const NotArchived = `outbox.organization_id NOT IN (SELECT g.id FROM organizations g WHERE g.archived_at IS NOT NULL)`

// oldestDue finds what is due at $1, $2 rows at most, of which nobody else is about to send any.
func (s *Sender) oldestDue() string {
	find := `SELECT id FROM outbox WHERE sent_at IS NULL AND due_at <= $1 AND ` + NotArchived + ` ORDER BY due_at, id LIMIT $2`
	if s.DB.Dialect == dialect.Postgres {
		find += " FOR UPDATE SKIP LOCKED"
	}
	return find
}

// claim takes the oldest due rows by moving their due time to the end of the lease.
func (s *Sender) claim(ctx context.Context) (due []*delivery, err error) {
	now := store.Instant(s.Now())
	err = s.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		var ids []uuid.UUID
		rows, err := tx.QueryContext(ctx, s.oldestDue(), now, batch)
		err = store.Scan(rows, err, func(scan func(...any) error) error {
			var id uuid.UUID
			err := scan(&id)
			ids = append(ids, id)
			return err
		})
		if err != nil || len(ids) == 0 {
			return err
		}
		t, until := store.IDs(ids), now.Add(lease)
		if _, err := tx.Exec(ctx, t, "UPDATE outbox SET due_at = $1 WHERE id IN (SELECT id FROM {v})", until); err != nil {
			return err
		}
		due, err = load(ctx, tx, t)
		for _, d := range due {
			d.until = until
		}
		return err
	})
	return due, err
}

// load reads claimed rows together with what the mail needs.
func load(ctx context.Context, tx *store.Tx, ids *store.Table) (due []*delivery, err error) {
	rows, err := tx.Select(ctx, ids, `SELECT o.id, o.kind, o.attempts, o.payload, u.id, COALESCE(u.email, ''), COALESCE(u.first_name, ''),
  COALESCE(u.status, ''), u.identity_id IS NOT NULL, COALESCE(g.name, ''), COALESCE(g.time_zone, ''), COALESCE(u.organization_role, 'NONE'), u.invitation_expires_at, o.bulk_operation_id, COALESCE(i.switched_mail, ''), o.organization_id, COALESCE(g.mail_off, '')
FROM {v} JOIN outbox o ON o.id = v.id
LEFT JOIN users u ON u.id = o.user_id
LEFT JOIN identities i ON i.id = u.identity_id
LEFT JOIN organizations g ON g.id = o.organization_id
ORDER BY o.created_at, o.id`)
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		d := &delivery{}
		var payload, zone string
		var user, bulk uuid.NullUUID
		var ends sql.NullTime
		err := scan(&d.id, &d.kind, &d.attempts, &payload, &user, &d.email, &d.firstName, &d.status, &d.linked, &d.organization, &zone, &d.duty, &ends, &bulk, &d.switched, &d.in, &d.off)
		if err != nil {
			return err
		}
		d.user, d.ends, d.bulk, d.zone = user.UUID, ends.Time, bulk.UUID, TimeZone(zone)
		due = append(due, d)
		d.unreadable = json.Unmarshal([]byte(payload), &d.payload) // one that nobody can read keeps no other from leaving
		d.email = cmp.Or(d.email, d.payload.To)
		return nil
	})
	return due, err
}

// giveBack makes claimed rows due again, as long as they are this sender's.
func (s *Sender) giveBack(ctx context.Context, rows []*delivery) error {
	if len(rows) == 0 {
		return nil
	}
	ids := make([]uuid.UUID, len(rows))
	for i, d := range rows {
		ids[i] = d.id
	}
	return s.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		_, err := tx.Exec(ctx, store.IDs(ids), "UPDATE outbox SET due_at = $1 WHERE id IN (SELECT id FROM {v}) AND sent_at IS NULL AND due_at = $2",
			store.Instant(s.Now()), rows[0].until)
		return err
	})
}

// deliver sends one mail and notes what came of it. It answers whether the mail server can be used for others.
func (s *Sender) deliver(ctx context.Context, d *delivery) (usable bool, err error) {
	if d.unreadable != nil {
		why := brief(fmt.Errorf("its payload cannot be read: %w", d.unreadable))
		s.Log.ErrorContext(ctx, "a mail cannot be read and is not sent", "kind", d.kind, "outbox", d.id, "error", why)
		return true, s.recordOutcome(ctx, d, "UPDATE outbox SET attempts = attempts + 1, due_at = $2, last_error = $3 WHERE id = $1", never, why)
	}
	if why := d.needless(); why != "" {
		return true, s.recordOutcome(ctx, d, "UPDATE outbox SET sent_at = $2, last_error = $3, payload = '{}' WHERE id = $1", store.Instant(s.Now()), why)
	}
	failure := s.send(ctx, d)
	if errors.Is(failure, errNothing) { // a reset that a stranger asks for in vain; an end of access that was moved; a week in which nothing needs attention
		return true, s.recordOutcome(ctx, d, "DELETE FROM outbox WHERE id = $1")
	}
	if failure == nil {
		if len(s.sent) == 0 {
			s.noteBy = time.Now().Add(noteWithin)
		}
		s.sent = append(s.sent, d.id)
		if time.Now().Before(s.noteBy) {
			return true, nil
		}
		return true, s.noteSent(context.WithoutCancel(ctx))
	} else if ctx.Err() != nil {
		return true, ctx.Err() // not the mail's fault
	}
	var refusal *Refusal
	usable = errors.As(failure, &refusal)
	attempts, most := d.attempts+1, mostFailed
	if usable && refusal.Permanent {
		most = mostRefused
	}
	due, why := store.Instant(s.Now().Add(backoff(d.attempts))), brief(failure)
	log := s.Log.With("kind", d.kind, "outbox", d.id, "attempts", attempts, "error", why)
	switch {
	case attempts >= most:
		due = never
		log.ErrorContext(ctx, "a mail could not be sent and is not tried again; roster mail --retry sends it again")
	case usable:
		log.WarnContext(ctx, "a mail was refused; trying again later", "at", due)
	default:
		log.WarnContext(ctx, "the mail server cannot be reached; mail waits", "at", due)
	}
	return usable, s.recordOutcome(ctx, d, "UPDATE outbox SET attempts = attempts + 1, due_at = $2, last_error = $3, refused = $4 WHERE id = $1", due, why,
		usable && !refusal.own)
}

// backoff is how long a mail waits after it failed once more.
func backoff(failures int) time.Duration {
	if failures > 6 { // 30 s * 2^7 is more than an hour
		return lastRetry
	}
	return firstRetry << failures
}

// brief is an error on one line and of bounded length, as it is stored.
func brief(err error) string {
	text := strings.ToValidUTF8(singleLine(err.Error()), "\ufffd")
	if len(text) > maxError {
		text = strings.ToValidUTF8(text[:maxError], "") + "…"
	}
	return text
}

// send makes the invitation where there is one, and hands the mail over.
func (s *Sender) send(ctx context.Context, d *delivery) error {
	token := ""
	if d.kind == Invited || d.kind == EmailProof {
		// Committed before the mail leaves, so that no mail carries a token that nobody knows.
		err := s.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) (err error) {
			token, err = s.Invite(ctx, tx, d.user)
			return err
		})
		if err != nil {
			return &Refusal{own: true, Err: fmt.Errorf("make the invitation: %w", err)}
		}
		offer, err := Offered(ctx, s.DB, d.user, store.Instant(s.Now()), Listed)
		if err != nil {
			return &Refusal{own: true, Err: fmt.Errorf("read what the invitation offers: %w", err)}
		}
		d.payload.Accounts, d.payload.More = offer.written(d.zone), offer.More
	}
	if err := s.read(ctx, d); err != nil {
		return err
	}
	if d.kind == PasswordReset {
		err := s.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) (err error) {
			d.email, token, err = s.Reset(ctx, tx, d.payload.To)
			return err
		})
		if err != nil {
			return &Refusal{own: true, Err: fmt.Errorf("make the reset: %w", err)}
		}
		if token == "" {
			return errNothing
		}
	}
	m := d.mail(s.PublicURL, token, s.Now())
	if s.From != "" {
		m.From = s.From
	}
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	err := s.Mailer.Send(ctx, m)
	if err != nil && token != "" && strings.Contains(err.Error(), token) { // a server that repeats what it refuses
		return &Refusal{Err: errors.New("the mail server refused a mail with a token and repeated it")}
	}
	return err
}

// recordOutcome writes what came of a delivery; $1 is its id.
func (s *Sender) recordOutcome(ctx context.Context, d *delivery, statement string, args ...any) error {
	return s.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		res, err := tx.ExecContext(ctx, statement, append([]any{d.id}, args...)...)
		if err != nil {
			return err
		}
		if n, err := res.RowsAffected(); err != nil || n != 1 {
			return errors.Join(err, fmt.Errorf("outbox row %s is gone", d.id))
		}
		return nil
	})
}
