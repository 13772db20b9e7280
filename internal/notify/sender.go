package notify

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"entgo.io/ent/dialect"
	"github.com/google/uuid"

	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// A gateway claims batch messages for lease; what it has not sent by then, because it died, another one sends. The lease
// is longer than a batch of mails that all time out.
const (
	batch   = 10
	timeout = 10 * time.Second // for one mail
	lease   = 2 * time.Minute
	poll    = time.Second

	firstRetry = 30 * time.Second // doubled with each failure
	lastRetry  = time.Hour        // and never longer than this
)

// Sender sends what is due. It must not be copied.
type Sender struct {
	DB     *store.DB
	Now    func() time.Time
	Mailer interface {
		Send(ctx context.Context, m Mail) error
	}
	// Invite makes an invitation when its mail is sent, so that the token is never stored.
	Invite    func(ctx context.Context, tx *store.Tx, user uuid.UUID) (token string, err error)
	PublicURL string // without a slash at the end
	Log       *slog.Logger

	once sync.Once
	wake chan struct{}
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
	for {
		if err := s.Drain(ctx); err != nil && ctx.Err() == nil {
			s.Log.Error("The outbox cannot be read; mail waits.", "error", err)
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
// is the database's.
func (s *Sender) Drain(ctx context.Context) error {
	for {
		due, err := s.claim(ctx)
		if err != nil || len(due) == 0 {
			return err
		}
		for _, d := range due {
			if err := s.deliver(ctx, d); err != nil {
				return err
			}
		}
	}
}

// delivery is a claimed row and whom it is for, as they are now.
type delivery struct {
	id           uuid.UUID
	user         uuid.UUID
	kind         Kind
	attempts     int
	payload      Payload
	email        string
	firstName    string
	status       rules.Status
	organization string
}

// claim takes the oldest due rows by moving their due time to the end of the lease.
func (s *Sender) claim(ctx context.Context) (due []*delivery, err error) {
	now := store.Instant(s.Now())
	pick := `SELECT id FROM outbox WHERE sent_at IS NULL AND due_at <= $1 ORDER BY due_at, id LIMIT $2`
	if s.DB.Dialect == dialect.Postgres {
		pick += " FOR UPDATE SKIP LOCKED"
	}
	err = s.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		var ids []uuid.UUID
		rows, err := tx.QueryContext(ctx, pick, now, batch)
		err = store.Scan(rows, err, func(scan func(...any) error) error {
			var id uuid.UUID
			err := scan(&id)
			ids = append(ids, id)
			return err
		})
		if err != nil || len(ids) == 0 {
			return err
		}
		t := store.IDs(ids)
		if _, err := tx.Exec(ctx, t, "UPDATE outbox SET due_at = $1 WHERE id IN (SELECT id FROM {v})", now.Add(lease)); err != nil {
			return err
		}
		due, err = load(ctx, tx, t)
		return err
	})
	return due, err
}

// load reads claimed rows together with what the mail needs.
func load(ctx context.Context, tx *store.Tx, ids *store.Table) (due []*delivery, err error) {
	rows, err := tx.Select(ctx, ids, `SELECT o.id, o.kind, o.attempts, o.payload, u.id, COALESCE(u.email, ''), COALESCE(u.first_name, ''),
  COALESCE(u.status, ''), COALESCE(g.name, '')
FROM {v} JOIN outbox o ON o.id = v.id
LEFT JOIN users u ON u.id = o.user_id
LEFT JOIN organizations g ON g.id = o.organization_id
ORDER BY o.created_at, o.id`)
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		d := &delivery{}
		var payload string
		var user uuid.NullUUID
		err := scan(&d.id, &d.kind, &d.attempts, &payload, &user, &d.email, &d.firstName, &d.status, &d.organization)
		if err != nil {
			return err
		}
		d.user = user.UUID
		due = append(due, d)
		return json.Unmarshal([]byte(payload), &d.payload)
	})
	return due, err
}

// deliver sends one mail and notes what came of it.
func (s *Sender) deliver(ctx context.Context, d *delivery) error {
	if why := d.needless(); why != "" {
		return s.note(ctx, d, "UPDATE outbox SET sent_at = $2, last_error = $3 WHERE id = $1", store.Instant(s.Now()), why)
	}
	err := s.send(ctx, d)
	if err == nil {
		return s.note(ctx, d, "UPDATE outbox SET sent_at = $2, last_error = NULL WHERE id = $1", store.Instant(s.Now()))
	}
	if ctx.Err() != nil {
		return ctx.Err() // the gateway stops: not the mail's fault; the lease brings it back
	}
	wait := lastRetry
	if d.attempts < 7 { // 30 s * 2^7 is more than an hour
		wait = min(lastRetry, firstRetry<<d.attempts)
	}
	s.Log.Warn("A mail could not be sent; it will be tried again.",
		"kind", d.kind, "outbox", d.id, "attempts", d.attempts+1, "retryIn", wait, "error", err)
	return s.note(ctx, d, "UPDATE outbox SET attempts = attempts + 1, due_at = $2, last_error = $3 WHERE id = $1",
		store.Instant(s.Now().Add(wait)), err.Error())
}

// send makes the invitation where there is one, and hands the mail over.
func (s *Sender) send(ctx context.Context, d *delivery) error {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	token := ""
	if d.kind == Invited {
		// Committed before the mail leaves, so that no mail carries a token that nobody knows.
		err := s.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) (err error) {
			token, err = s.Invite(ctx, tx, d.user)
			return err
		})
		if err != nil {
			return fmt.Errorf("make the invitation: %w", err)
		}
	}
	return s.Mailer.Send(ctx, d.mail(s.PublicURL, token, s.Now()))
}

// note writes what came of a delivery; $1 is its id.
func (s *Sender) note(ctx context.Context, d *delivery, statement string, args ...any) error {
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

// needless says why a mail need not be sent any more; empty where it must.
func (d *delivery) needless() string {
	switch {
	case d.email == "":
		return "the person is gone"
	case d.kind == Invited && d.status != rules.Invited:
		return "the person is no longer invited"
	}
	return ""
}
