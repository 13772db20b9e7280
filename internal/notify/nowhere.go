package notify

import (
	"context"

	"example.com/roster/internal/store"
)

// Null sends nothing, for installations without mail.
type Null struct{}

// Send does nothing.
func (Null) Send(context.Context, Mail) error { return nil }

// Close does nothing.
func (Null) Close() error { return nil }

// discarded is how many mails that go nowhere are noted at once.
const discarded = 1_000

// discard notes what is due as sent where mails go nowhere. Nothing is read for them, and no token is made that nobody would get.
func (s *Sender) discard(ctx context.Context) error {
	for {
		var n int64
		err := s.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
			res, err := tx.ExecContext(ctx, "UPDATE outbox SET sent_at = $1, last_error = NULL, payload = '{}' WHERE id IN ("+s.oldestDue()+")", store.Instant(s.Now()), discarded)
			if err == nil {
				n, err = res.RowsAffected()
			}
			return err
		})
		if err != nil || n < discarded {
			return err
		}
		s.Pulse.Beat(s.Now())
	}
}
