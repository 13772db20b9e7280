package audit_test

import (
	"context"
	"testing"
	"time"

	"example.com/roster/internal/audit"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// While somebody holds a chain's head, what a sign-in tells waits for nobody, is there when the transaction is, and comes into
// the chain in its order: with whoever takes the head next, or by the keeper. Without that it waits: the mutant chain-wait.
func TestWhatASignInTellsWaitsForNobody(t *testing.T) {
	db := storetest.Open(t, store.Postgres) // on SQLite whoever writes holds every head
	b := open(t, db, 1)
	actor := store.NewID()
	tell := func(ctx context.Context) error {
		return db.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
			return audit.WriteSoon(ctx, tx, audit.Event{Organization: b.orgs[0], At: time.Now(), ActorID: actor, Actor: "a@b.test", Action: "session.started", User: actor, After: audit.Stored("by password")})
		})
	}
	count := func(query string) (n int) {
		b.must(db.Raw().QueryRow(query).Scan(&n))
		return n
	}
	b.must(tell(system()))
	for _, byKeeper := range []bool{false, true} {
		b.must(db.Write(system(), func(ctx context.Context, tx *store.Tx) error {
			if err := audit.Write(ctx, tx, audit.Event{Organization: b.orgs[0], At: time.Now(), Actor: "system", Action: "seats.set"}); err != nil {
				return err
			}
			for range 2 {
				beside, stop := context.WithTimeout(system(), 5*time.Second)
				if err := tell(beside); err != nil {
					t.Errorf("beside who holds the head: %v", err)
				}
				stop()
			}
			return nil
		}))
		if n := count(`SELECT count(*) FROM audit_pending`); n != 2 {
			t.Errorf("%d events wait, want 2", n)
		}
		if byKeeper {
			b.must((&audit.Keeper{DB: db, Now: time.Now, Log: quiet()}).Settle(system()))
		} else {
			b.must(tell(system()))
		}
		if n := count(`SELECT count(*) FROM audit_pending`); n != 0 {
			t.Errorf("%d events still wait", n)
		}
	}
	if n := count(`SELECT count(*) FROM audit_events`); n != 8 {
		t.Errorf("%d events, want 8", n)
	}
	b.fine()
}
