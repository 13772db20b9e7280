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
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// A gateway claims batch mails for the time of lease. If it dies, another gateway sends the rest after that time. The lease is longer than a
// batch of mails that all time out. If a gateway dies after it has sent a mail and before it has recorded that, the mail is sent twice. Mails
// without a token then have the same Message-ID, by which receivers drop duplicates.
const (
	batch   = 20
	timeout = 10 * time.Second // for one mail
	lease   = 4 * time.Minute
	poll    = time.Second

	// A mail that fails waits 30 s, then twice as long each time, up to an hour: 8 attempts take an hour, 128 take five days.
	firstRetry  = 30 * time.Second
	lastRetry   = time.Hour
	mostRefused = 8   // attempts if the server says at the last one that trying again will not help
	mostFailed  = 128 // attempts in any other case
	// After the mail server could not be used, no mail is sent for this long. The attempt counts only for the mail that met the error.
	serverPause = 30 * time.Second
	// Sent mails are recorded together, about this long after the first of them, or at the end of a batch.
	noteWithin = time.Second

	Listed   = 10  // most accounts listed in a mail, which says how many more there are
	maxError = 500 // most bytes of an error that are stored
)

// never is the due time of mails that were given up. They stay in the outbox, unsent, until Retry makes them due.
var never = time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC)

// Sender sends mails that are due. It must not be copied.
type Sender struct {
	DB     *store.DB
	Now    func() time.Time
	Mailer Mailer
	// Invite creates an invitation when its mail is sent, so that its token is never stored.
	Invite func(ctx context.Context, tx *store.Tx, user uuid.UUID) (token string, err error)
	// Reset does the same for a password reset, and returns the recipient. Both are empty if there is no password to reset.
	Reset func(ctx context.Context, tx *store.Tx, email string) (to, token string, err error)
	// Summary returns the content of a weekly summary: what needs attention in an organization, as a person sees it now. It is empty if nothing does.
	Summary   func(ctx context.Context, organization, person uuid.UUID) ([]SummaryLine, error)
	PublicURL string // without a slash at the end
	From      string // roster@ and the host of PublicURL if empty
	Log       *slog.Logger
	Pulse     jobs.Pulse // shows that Run works

	once   sync.Once
	wake   chan struct{}
	sent   []uuid.UUID // sent, but not recorded yet
	noteBy time.Time

	down time.Time // no mail is sent before this time
}

// Wake makes Run check for due mails at once. Call it after a commit in this process that has enqueued mails.
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

// Run sends due mails until ctx ends. It checks for them every second, and when woken.
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

// Drain sends everything that is due now. A mail that fails is logged, recorded in its row, and due again later. An error is the database's or
// the context's. Drain must not run twice at once on one Sender.
func (s *Sender) Drain(ctx context.Context) error {
	if s.Now().Before(s.down) {
		return nil
	}
	ctx = access.Across(ctx) // mails are for all organizations
	if _, nowhere := s.Mailer.(Null); nowhere {
		return s.discard(ctx)
	}
	defer func() { _ = s.Mailer.Close() }() // an error does no harm: the mails have been sent
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

// deliverAll sends a batch, and reports whether there may be more to send.
func (s *Sender) deliverAll(ctx context.Context, due []*delivery) (more bool, err error) {
	for i, d := range due {
		s.Pulse.Beat(s.Now())
		if !s.Now().Before(d.until) {
			break // the lease has expired, and another gateway may have claimed the rest
		}
		usable, err := s.deliver(ctx, d)
		switch {
		case ctx.Err() != nil: // the gateway is stopping: others can continue at once
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

// noteSent records the sent mails in one transaction. If a gateway is killed before that, its mails of about the last second are sent again.
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

// delivery is a claimed row with the current data of its recipient and organization.
type delivery struct {
	id           uuid.UUID
	until        time.Time // the end of the lease
	user         uuid.UUID
	in           uuid.UUID // the organization
	bulk         uuid.UUID // the run that it is about, or uuid.Nil
	kind         Kind
	attempts     int
	payload      Payload
	email        string
	firstName    string
	status       roster.Status
	linked       bool // the person has a sign-in
	organization string
	zone         *time.Location // of the organization
	duty         roster.OrganizationRole
	ends         time.Time     // of the invitation; zero for none
	switched     string        // the kinds of mail that the person has switched from the default
	off          string        // the kinds of mail that the organization has switched off
	ask          []string      // with AccessEnds: whom the person can ask to extend the access
	summary      []SummaryLine // with WeeklySummary
	unreadable   error         // the error if the payload is invalid
}

// NotArchived is an SQL condition on outbox that excludes the mails of archived organizations. They wait until the organization is restored.
// Mails that belong to no organization are included. It uses NOT IN so that PostgreSQL reads due mails in the order of the index: with NOT
// EXISTS it estimates that few rows match, and reads all mails that wait.
const NotArchived = `outbox.organization_id NOT IN (SELECT g.id FROM organizations g WHERE g.archived_at IS NOT NULL)`

// oldestDue returns the query for the ids of the oldest mails that are due at $1, at most $2. It skips rows that another gateway is claiming.
func (s *Sender) oldestDue() string {
	find := `SELECT id FROM outbox WHERE sent_at IS NULL AND due_at <= $1 AND ` + NotArchived + ` ORDER BY due_at, id LIMIT $2`
	if s.DB.Dialect == dialect.Postgres {
		find += " FOR UPDATE SKIP LOCKED"
	}
	return find
}

// claim claims the oldest due rows by moving their due time to the end of the lease.
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

// load reads claimed rows together with the data that their mails need.
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
		d.unreadable = json.Unmarshal([]byte(payload), &d.payload) // an invalid payload must not stop other mails
		d.email = cmp.Or(d.email, d.payload.To)
		return nil
	})
	return due, err
}

// giveBack makes claimed rows due again, unless another sender has claimed them.
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

// deliver sends one mail and records the outcome. It reports whether the mail server can be used for others.
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
	if errors.Is(failure, errNothing) { // there is no password to reset, no access ends soon any more, or nothing needs attention
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
		return true, ctx.Err() // the gateway is stopping: this attempt does not count
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

// backoff returns how long a mail waits after an attempt failed. failures is the number of failed attempts before it.
func backoff(failures int) time.Duration {
	if failures > 6 { // 30 s * 2^7 is more than an hour
		return lastRetry
	}
	return firstRetry << failures
}

// brief returns an error as it is stored: on one line, and cut after maxError bytes.
func brief(err error) string {
	text := strings.ToValidUTF8(singleLine(err.Error()), "\ufffd")
	if len(text) > maxError {
		text = strings.ToValidUTF8(text[:maxError], "") + "…"
	}
	return text
}

// send creates the mail's token if it has one, reads its content, and sends it.
func (s *Sender) send(ctx context.Context, d *delivery) error {
	token := ""
	if d.kind == Invited || d.kind == EmailProof {
		// Committed before the mail is sent, so that no mail contains a token that the database does not know.
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
	if err != nil && token != "" && strings.Contains(err.Error(), token) { // the server has quoted the mail; the token must not be stored
		return &Refusal{Err: errors.New("the mail server refused a mail with a token and repeated it")}
	}
	return err
}

// recordOutcome records the outcome of a delivery; $1 is its id. It returns an error if the row is gone.
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
