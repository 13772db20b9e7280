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

// Where mails go nowhere none is read or written: what is due is noted as sent, and no token is made. What is due later waits.
func TestMailsThatGoNowhereAreOnlyNoted(t *testing.T) {
	each(t, func(o *office) {
		o.Mailer = notify.Null{}
		o.Invite = func(context.Context, *store.Tx, uuid.UUID) (string, error) {
			t.Error("an invitation is made that nobody gets")
			return "", nil
		}
		var many []notify.Message
		bob := o.user("bob@example.com", roster.Active)
		ada, later := o.user("ada@example.com", roster.Invited), o.user("later@example.com", roster.Active)
		o.enqueue(notify.Message{Organization: o.org, User: ada, Kind: notify.Invited})
		for range 1_100 { // more than are noted at once
			many = append(many, notify.Message{Organization: o.org, User: bob, Kind: notify.Added, Payload: notify.Payload{By: "bob@example.com"}})
		}
		o.enqueue(many...)
		now := o.now
		o.now = now.Add(time.Hour)
		o.enqueue(notify.Message{Organization: o.org, User: later, Kind: notify.Removed})
		o.now = now
		reads := o.DB.Statements()
		o.drain()
		if n := o.DB.Statements() - reads; n != 0 {
			t.Errorf("%d reads", n)
		}
		if r := o.row(ada); r.SentAt == nil || !r.SentAt.Equal(now) || r.Payload != "{}" || r.LastError != nil {
			t.Errorf("row %v", r)
		}
		if r := o.row(later); r.SentAt != nil {
			t.Errorf("row %v is noted before it is due", r)
		}
		waiting := 0
		rows, err := o.DB.QueryContext(access.Across(o.ctx), `SELECT count(*) FROM outbox WHERE sent_at IS NULL`)
		if err := store.Scan(rows, err, func(scan func(...any) error) error { return scan(&waiting) }); err != nil || waiting != 1 {
			t.Errorf("%d mails wait, %v", waiting, err)
		}
	})
}
