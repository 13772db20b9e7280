package audit_test

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// book is a database with chains and a key that signs them.
type book struct {
	*testing.T
	db   *store.DB
	key  ed25519.PrivateKey
	orgs []uuid.UUID
}

func system() context.Context { return access.With(context.Background(), access.System()) }

func (b *book) must(err error) {
	b.Helper()
	if err != nil {
		b.Fatal(err)
	}
}

func open(t *testing.T, db *store.DB, orgs int) *book {
	b := &book{T: t, db: db, key: ed25519.NewKeyFromSeed(bytes.Repeat([]byte{7}, 32))}
	for i := range orgs {
		b.orgs = append(b.orgs, store.NewID())
		_, err := db.Raw().Exec(`INSERT INTO organizations (id, name, slug, created_at) VALUES ($1, 'o', $2, $3)`, b.orgs[i], fmt.Sprint("o", i), store.Instant(time.Now()))
		b.must(err)
	}
	return b
}

// write adds n events of all sorts to a chain, in one transaction.
func (b *book) write(org uuid.UUID, n int, actor uuid.UUID) {
	b.Helper()
	b.must(b.db.Write(system(), func(ctx context.Context, tx *store.Tx) error {
		var events []audit.Event
		for i := range n {
			e := audit.Event{Organization: org, At: time.Now(), Actor: "system", Action: "membership.added", Account: uuid.New(), User: uuid.New(), After: audit.Stored(`{"roles":["Admin"]}`), RequestID: "r1"}
			if i%2 == 0 {
				e.ActorID, e.Actor = actor, "boss@acme.test"
			}
			if i%3 == 0 {
				e.Action, e.Before, e.After, e.Personal, e.Former = audit.UserUpdated, audit.Stored("Ann <ann@acme.test>"), audit.Stored("Ann B. <ann@acme.test>"), true, uuid.New()
			}
			events = append(events, e)
		}
		return audit.Write(ctx, tx, events...)
	}))
}

// sign signs every head now, whatever the hour, and answers the words for a log.
func (b *book) sign(at time.Time) string {
	b.Helper()
	k := &audit.Keeper{DB: b.db, Key: b.key, Now: func() time.Time { return at }, Log: quiet()}
	b.must(k.Sign(system()))
	var out strings.Builder
	b.must(audit.Checkpoints(system(), b.db, func(c audit.Checkpoint) error { fmt.Fprintln(&out, &c); return nil }))
	return out.String()
}

// verify answers the findings; outside is text with checkpoints.
func (b *book) verify(outside string) []audit.Finding {
	b.Helper()
	v := &audit.Verifier{Keys: []ed25519.PublicKey{b.key.Public().(ed25519.PublicKey)}, Checkpoints: map[uuid.UUID][]audit.Checkpoint{}}
	for _, c := range audit.Find(outside) {
		v.Checkpoints[c.Organization] = append(v.Checkpoints[c.Organization], c)
	}
	b.must(b.db.Snapshot(system(), func(ctx context.Context, tx *store.Tx) error { return v.Check(ctx, tx, nil) }))
	return v.Findings
}

func (b *book) fine() {
	b.Helper()
	if found := b.verify(""); len(found) > 0 {
		b.Fatalf("an untouched chain: %v", found)
	}
}

// Many writers in one organization and in several come to whole chains, without a deadlock. Without the lock of a
// chain's head two writers take one number: the mutant chain-lock.
func TestWritersAtOnceComeToOneChain(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		b := open(t, db, 3)
		const writers, rounds = 12, 20
		var all sync.WaitGroup
		gate := make(chan struct{})
		for w := range writers {
			all.Go(func() {
				<-gate
				for i := range rounds {
					err := db.Write(system(), func(ctx context.Context, tx *store.Tx) error {
						if i%2 == 0 { // with the organization's lock, as changes are, and without
							if _, err := tx.Lock(ctx, b.orgs[w%2]); err != nil {
								return err
							}
						}
						at := time.Now()
						return audit.Write(ctx, tx,
							audit.Event{Organization: b.orgs[w%2], At: at, Actor: "system", Action: "one"},
							audit.Event{Organization: b.orgs[2], At: at, Actor: "system", Action: "two"},
							audit.Event{Organization: b.orgs[w%2], At: at, Actor: "system", Action: "three"},
							audit.Event{At: at, Actor: "system", Action: "of the installation"})
					})
					if err != nil {
						t.Errorf("writer %d, round %d: %v", w, i, err)
						return
					}
				}
			})
		}
		close(gate)
		all.Wait()
		b.fine()
		var n int
		b.must(db.Raw().QueryRow(`SELECT sum(sequence) FROM audit_heads`).Scan(&n))
		if n != writers*rounds*4 {
			t.Errorf("%d entries, want %d", n, writers*rounds*4)
		}
	})
}

func TestCheckpointsAreSignedEveryHourAndEveryTenThousand(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		b := open(t, db, 1)
		signed := func() (n int) {
			b.must(db.Raw().QueryRow(`SELECT count(*) FROM audit_checkpoints`).Scan(&n))
			return n
		}
		now := time.Now()
		steps := []struct {
			events int
			after  time.Duration
			want   int
		}{
			{5, 0, 1},                         // the first
			{0, 2 * time.Hour, 1},             // nothing new
			{5, 0, 2},                         // an hour is long over
			{5, time.Minute, 2},               // not yet
			{audit.SignEntries, 0, 3},         // so many
			{1, 59 * time.Minute, 3},          // not yet
			{1, time.Minute + time.Second, 4}, // an hour later
		}
		for i, s := range steps {
			if s.events > 0 {
				b.write(b.orgs[0], s.events, uuid.New())
			}
			now = now.Add(s.after)
			b.sign(now)
			if got := signed(); got != s.want {
				t.Fatalf("step %d: %d checkpoints, want %d", i, got, s.want)
			}
		}
		b.fine()
	})
}

// A change whose event cannot be written does not happen, whatever went before it in the transaction.
func TestWithoutItsEventAChangeDoesNotHappen(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		b := open(t, db, 1)
		raise := `CREATE TRIGGER no BEFORE INSERT ON audit_events BEGIN SELECT RAISE(ABORT, 'full'); END`
		if db.Dialect == store.Postgres {
			raise = `CREATE FUNCTION no() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'full'; END $$; CREATE TRIGGER no BEFORE INSERT ON audit_events FOR EACH ROW EXECUTE FUNCTION no()`
		}
		_, err := db.Raw().Exec(raise)
		b.must(err)
		err = db.Write(system(), func(ctx context.Context, tx *store.Tx) error {
			if _, err := tx.ExecContext(ctx, `UPDATE organizations SET name = 'changed' WHERE id = $1`, b.orgs[0]); err != nil {
				return err
			}
			return audit.Write(ctx, tx, audit.Event{Organization: b.orgs[0], At: time.Now(), Actor: "system", Action: "organization.updated"})
		})
		if err == nil {
			t.Fatal("the change went through without its event")
		}
		var name string
		b.must(db.Raw().QueryRow(`SELECT name FROM organizations`).Scan(&name))
		if name != "o" {
			t.Errorf("the organization is named %q after a change without an event", name)
		}
		var heads int
		b.must(db.Raw().QueryRow(`SELECT coalesce(sum(sequence), 0) FROM audit_heads`).Scan(&heads))
		if heads != 0 {
			t.Errorf("the head stands at %d", heads)
		}
	})
}

func TestAPersonWithoutAnIDIsNoActor(t *testing.T) {
	b := open(t, storetest.Open(t, store.SQLite), 1)
	err := b.db.Write(system(), func(ctx context.Context, tx *store.Tx) error {
		return audit.Write(ctx, tx, audit.Event{Organization: b.orgs[0], At: time.Now(), Actor: "ada@acme.test", Action: "x"})
	})
	if err == nil || !strings.Contains(err.Error(), "without an id") {
		t.Errorf("an email without an id: %v", err)
	}
}

func TestErasedNamesAreGoneAndTheChainStillHolds(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		b := open(t, db, 2)
		boss, ann := store.NewID(), store.NewID()
		b.write(b.orgs[0], 30, boss)
		b.write(b.orgs[1], 30, boss)
		b.must(db.Write(system(), func(ctx context.Context, tx *store.Tx) error {
			return audit.Write(ctx, tx,
				audit.Event{Organization: b.orgs[0], At: time.Now(), ActorID: boss, Actor: "boss@acme.test", Action: "user.updated", User: ann, Before: audit.Stored("Ann <ann@x.test>"), After: audit.Stored("Anne <ann@x.test>"), Personal: true},
				audit.Event{Organization: b.orgs[0], At: time.Now(), ActorID: boss, Actor: "boss@acme.test", Action: "account.primary_changed", User: boss, Former: ann, Before: audit.Stored("ann@x.test"), After: audit.Stored("boss@acme.test"), Personal: true})
		}))
		outside := b.sign(time.Now())
		count := func(where string) (n int) {
			b.must(db.Raw().QueryRow(`SELECT count(*) FROM audit_events WHERE organization_id = $1 AND (`+where+`)`, b.orgs[0]).Scan(&n))
			return n
		}
		if count(`before LIKE '%ann@x%'`) != 2 {
			t.Fatal("the scene has no names")
		}
		erase := func(who uuid.UUID, told bool) {
			b.must(db.Write(system(), func(ctx context.Context, tx *store.Tx) error {
				if err := audit.Erase(ctx, tx, b.orgs[0], who); err != nil || !told {
					return err
				}
				return audit.Write(ctx, tx, audit.Event{Organization: b.orgs[0], At: time.Now(), Actor: "system", Action: "user.erased", User: who})
			}))
		}
		erase(ann, true)
		if n := count(`before LIKE '%ann@x%' OR after LIKE '%ann@x%' OR text_salt IS NOT NULL AND (user_id = '` + ann.String() + `' OR former_id = '` + ann.String() + `')`); n != 0 {
			t.Errorf("%d events still name Ann", n)
		}
		if found := b.verify(outside); len(found) > 0 {
			t.Errorf("after an erasure: %v", found)
		}
		erase(boss, false)
		if n := count(`actor LIKE 'boss%'`); n != 0 {
			t.Errorf("%d events still name the boss", n)
		}
		if found := b.verify(outside); len(found) != 1 || !strings.Contains(found[0].Problem, "no erasure of the person is recorded") || found[0].Sequence != 1 {
			t.Errorf("an erasure that nobody tells of: %v", found)
		}
		erase(boss, true)
		if found := b.verify(outside); len(found) > 0 {
			t.Errorf("after a second erasure: %v", found)
		}
		var file bytes.Buffer
		b.must(audit.Export(system(), db, &file, b.orgs[0], nil, nil))
		if s := file.String(); strings.Contains(s, "boss@") || strings.Contains(s, "ann@x") || !strings.Contains(s, `"actor":"erased"`) {
			t.Errorf("the export names who was erased: %s", s[:200])
		}
		v := &audit.Verifier{}
		if b.must(v.Read(&file)); len(v.Findings) > 0 || v.Entries != 34 {
			t.Errorf("the exported file: %d entries, %v", v.Entries, v.Findings)
		}
	})
}
