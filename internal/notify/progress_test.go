package notify_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// H42: the inviter sees whether the mail left, and what the mail server said where it did not.
func TestHowFarAnInvitationHasCome(t *testing.T) {
	each(t, func(o *office) {
		ada, ben := o.user("ada@example.com", roster.Invited), o.user("ben@example.com", roster.Invited)
		see := func(who uuid.UUID) notify.Progress {
			found, err := notify.Invitations(access.Across(o.ctx), o.DB, []uuid.UUID{ada, ben})
			if err != nil {
				t.Fatal(err)
			}
			return found[who]
		}
		o.enqueue(notify.Message{Organization: o.org, User: ada, Kind: notify.Invited}, notify.Message{Organization: o.org, User: ben, Kind: notify.Invited})
		if p := see(ada); p.SentAt != nil || p.Refused != "" {
			t.Errorf("before it is tried: %+v", p)
		}
		o.broken = true
		o.drain()
		if p := see(ada); p.SentAt != nil || p.Refused != "the mailbox is full" || p.NextAt == nil {
			t.Errorf("refused: %+v", p)
		}
		if p := see(ben); p.SentAt == nil || p.Refused != "" {
			t.Errorf("sent: %+v", p)
		}
		// Sent again: what the mail of before came to does not count.
		o.now = o.now.Add(time.Hour)
		o.write(func(ctx context.Context, tx *store.Tx) error {
			return tx.User.UpdateOneID(ada).SetInvitedAt(o.now).Exec(ctx)
		})
		o.enqueue(notify.Message{Organization: o.org, User: ada, Kind: notify.Invited})
		if p := see(ada); p.SentAt != nil || p.Refused != "" {
			t.Errorf("asked for again: %+v", p)
		}
		o.broken = false
		o.drain()
		if p := see(ada); p.SentAt == nil || p.Refused != "" {
			t.Errorf("sent again: %+v", p)
		}
	})
}
