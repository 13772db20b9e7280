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

// discarded is how many mails discard updates at once.
const discarded = 1_000

// discard records due mails as sent without sending them. It reads nothing for them, and creates no tokens, which nobody would receive.
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
