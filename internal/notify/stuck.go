package notify

import (
	"cmp"
	"context"
	"encoding/json"
	"time"

	"example.com/roster/internal/access"
	"example.com/roster/internal/store"
)

// Stuck is a mail that failed and is not sent yet.
type Stuck struct {
	Kind     Kind
	Email    string // empty if the person is gone
	Attempts int
	Due      time.Time // when it is tried again; zero if it was given up
	Error    string
}

// Backlog returns the state of the outbox for an operator: how many mails are not sent, how many of these were given up, and the mails that
// failed, those with the latest due time first, up to first of them.
func Backlog(ctx context.Context, db *store.DB, first int) (unsent, givenUp int, stuck []Stuck, err error) {
	ctx = access.Across(ctx)
	rows, err := db.QueryContext(ctx, `SELECT count(*), count(CASE WHEN due_at >= $1 THEN 1 END) FROM outbox WHERE sent_at IS NULL`, never)
	if err = store.Scan(rows, err, func(scan func(...any) error) error { return scan(&unsent, &givenUp) }); err != nil {
		return 0, 0, nil, err
	}
	rows, err = db.QueryContext(ctx, `SELECT o.kind, COALESCE(u.email, ''), o.payload, o.attempts, o.due_at, COALESCE(o.last_error, '')
FROM outbox o LEFT JOIN users u ON u.id = o.user_id
WHERE o.sent_at IS NULL AND o.attempts > 0 ORDER BY o.due_at DESC, o.id LIMIT $1`, first)
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var s Stuck
		var payload string
		var p Payload
		if err := scan(&s.Kind, &s.Email, &payload, &s.Attempts, &s.Due, &s.Error); err != nil {
			return err
		}
		if err := json.Unmarshal([]byte(payload), &p); err != nil {
			return err
		}
		s.Email = cmp.Or(s.Email, p.To)
		if !s.Due.Before(never) {
			s.Due = time.Time{}
		}
		stuck = append(stuck, s)
		return nil
	})
	return unsent, givenUp, stuck, err
}

// Retry makes every failed mail due at once, as if it had not been tried, and returns their number.
func Retry(ctx context.Context, db *store.DB, now time.Time) (int, error) {
	n := 0
	err := db.Write(access.Across(ctx), func(ctx context.Context, tx *store.Tx) error {
		res, err := tx.ExecContext(ctx, "UPDATE outbox SET attempts = 0, refused = false, due_at = $1 WHERE sent_at IS NULL AND attempts > 0", store.Instant(now))
		if err != nil {
			return err
		}
		count, err := res.RowsAffected()
		n = int(count)
		return err
	})
	return n, err
}
