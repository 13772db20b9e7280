package audit_test

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"encoding/json"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/audit"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// old is a time at which the entries of these tests are written, long ago.
func old(days int) time.Time {
	return store.Instant(time.Now().Add(-time.Duration(days) * 24 * time.Hour))
}

// past writes entries as they were written so many days ago, and signs them.
func (b *book) past(org uuid.UUID, n, days int) {
	b.Helper()
	b.must(b.db.Write(system(), func(ctx context.Context, tx *store.Tx) error {
		events := make([]audit.Event, n)
		for i := range events {
			events[i] = audit.Event{Organization: org, At: old(days), Actor: "system", Action: "membership.added", Account: uuid.New(), User: uuid.New(), After: audit.Stored(`{"roles":["Admin"]}`)}
		}
		return audit.Write(ctx, tx, events...)
	}))
	b.sign(old(days))
}

// cut cuts what is older than 60 days and deletes it, and answers what it logs.
func (b *book) cut() string {
	b.Helper()
	var said strings.Builder
	k := &audit.Keeper{DB: b.db, Key: b.key, Now: time.Now, Log: slog.New(slog.NewTextHandler(&said, nil))}
	b.must(k.Cut(b.Context(), old(60)))
	orgs, err := k.Leftover(system())
	b.must(err)
	for _, org := range orgs {
		b.drop(org)
	}
	return said.String()
}

func (b *book) drop(org uuid.UUID) {
	b.Helper()
	for n := int64(2); n == 2; {
		b.must(b.db.Write(system(), func(ctx context.Context, tx *store.Tx) (err error) {
			n, err = audit.Drop(ctx, tx, org, 2)
			return err
		}))
	}
	b.must(b.db.Write(system(), func(ctx context.Context, tx *store.Tx) error { return audit.DropActors(ctx, tx, org) }))
}

func (b *book) span(org uuid.UUID) (first, last, n int) {
	b.Helper()
	b.must(b.db.Raw().QueryRow(`SELECT min(sequence), max(sequence), count(*) FROM audit_events WHERE organization_id = $1`, org).Scan(&first, &last, &n))
	return first, last, n
}

func (b *book) exported(org uuid.UUID, from, to *time.Time) string {
	b.Helper()
	var out bytes.Buffer
	b.must(audit.Export(system(), b.db, &out, org, from, to))
	return out.String()
}

// offline answers the findings of a file.
func (b *book) offline(file string) []audit.Finding {
	b.Helper()
	v := &audit.Verifier{Keys: []ed25519.PublicKey{b.key.Public().(ed25519.PublicKey)}}
	b.must(v.Read(strings.NewReader(file)))
	return v.Findings
}

// aged is a chain of 7 entries, signed at the 3rd, the 5th and the 7th, of 100, 80 and 10 days ago.
func aged(t *testing.T, db *store.DB) (*book, uuid.UUID) {
	b := open(t, db, 2)
	b.past(b.orgs[0], 3, 100)
	b.past(b.orgs[0], 2, 80)
	b.past(b.orgs[0], 2, 10)
	b.past(b.orgs[1], 2, 10)
	return b, b.orgs[0]
}

func TestH44TheAuditIsCutAtASignedCheckpointAndStillVerifies(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		b, org := aged(t, db)
		outside := b.sign(time.Now())
		if said := b.cut(); !strings.Contains(said, "roster-checkpoint:1:"+org.String()+":5:") || strings.Contains(said, b.orgs[1].String()) {
			t.Errorf("said %s", said)
		}
		if first, last, n := b.span(org); first != 6 || last != 8 || n != 3 {
			t.Fatalf("entries %d to %d, %d of them", first, last, n)
		}
		if first, last, n := b.span(b.orgs[1]); first != 1 || last != 2 || n != 2 {
			t.Errorf("of another chain entries %d to %d are left, %d of them", first, last, n)
		}
		var after, actor string
		b.must(db.Raw().QueryRow(`SELECT after, actor FROM audit_events WHERE organization_id = $1 AND action = 'audit.cut'`, org).Scan(&after, &actor))
		var told struct {
			Removed, Sequence int
			UpTo              time.Time
		}
		b.must(json.Unmarshal([]byte(after), &told))
		if told.Removed != 5 || told.Sequence != 5 || time.Since(told.UpTo).Round(24*time.Hour) != 80*24*time.Hour || actor != "system" {
			t.Errorf("told %s by %s", after, actor)
		}
		var older int
		b.must(db.Raw().QueryRow(`SELECT count(*) FROM audit_checkpoints WHERE organization_id = $1 AND sequence < 5`, org).Scan(&older))
		if older > 0 {
			t.Errorf("%d older checkpoints are left", older)
		}
		b.fine()
		if found := b.verify(outside); len(found) > 0 {
			t.Errorf("with the checkpoints of before, some of what is gone: %v", found)
		}
		for _, from := range []*time.Time{nil, new(old(90)), new(old(20))} {
			file := b.exported(org, from, nil)
			if n, begins := strings.Count(file, "\n"), strings.Contains(strings.SplitN(file, "\n", 2)[0], `"begins":"roster-checkpoint:1:`+org.String()+":5:"); n != 3 || !begins {
				t.Errorf("from %v: %d entries, and the first one says where the trail begins: %t", from, n, begins)
			}
			if found := b.offline(file); len(found) > 0 {
				t.Errorf("from %v: %v", from, found)
			}
		}
		if file := b.exported(org, new(old(1)), nil); strings.Count(file, "\n") != 1 || strings.Contains(file, `"begins"`) || len(b.offline(file)) > 0 {
			t.Errorf("an excerpt: %s", file)
		}
		if file := b.exported(org, nil, new(old(90))); file != "" {
			t.Errorf("of what is gone: %s", file)
		}
	})
}

// A chain of which nothing but cuts is to be told is left alone; one in use is cut again a day later.
func TestAChainIsCutAgainOnlyForEntriesOfItsUsers(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		b, org := aged(t, db)
		k := &audit.Keeper{DB: b.db, Key: b.key, Log: quiet()}
		cutAt := func(ahead time.Duration) int {
			now := time.Now().Add(ahead)
			k.Now = func() time.Time { return now }
			b.must(k.Cut(b.Context(), now.Add(-60*24*time.Hour)))
			var sequence int
			b.must(db.Raw().QueryRow(`SELECT cut_sequence FROM audit_heads WHERE organization_id = $1`, org).Scan(&sequence))
			return sequence
		}
		const day = 24 * time.Hour
		for _, step := range []struct {
			ahead time.Duration
			want  int
			sign  bool
		}{{0, 5, true}, {time.Hour, 5, false}, {55 * day, 7, true}, {200 * day, 7, false}} {
			if got := cutAt(step.ahead); got != step.want {
				t.Errorf("after %s it is cut behind entry %d, want %d", step.ahead, got, step.want)
			}
			if step.sign {
				b.sign(time.Now().Add(step.ahead))
			}
		}
		b.fine()
	})
}

// What is not as it was written is evidence, and stays.
func TestWhatWasBentIsNotCut(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		b, org := aged(t, db)
		_, err := db.Raw().Exec(`UPDATE audit_events SET action = 'other' WHERE organization_id = $1 AND sequence = 2`, org)
		b.must(err)
		if said := b.cut(); !strings.Contains(said, "old entries of the audit were not deleted") || !strings.Contains(said, "entry 2") {
			t.Errorf("said %s", said)
		}
		if first, _, n := b.span(org); first != 1 || n != 7 {
			t.Errorf("%d entries from %d on are left", n, first)
		}
	})
}

func TestWhatAnotherKeyHasSignedIsNotCut(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		b, org := aged(t, db)
		b.key = ed25519.NewKeyFromSeed(bytes.Repeat([]byte{8}, 32))
		b.cut()
		if first, _, n := b.span(org); first != 1 || n != 7 {
			t.Errorf("%d entries from %d on are left", n, first)
		}
	})
}

// shorten takes the beginning of a chain away as somebody with the whole database can, and says so in the words of a cut.
func (b *book) shorten(org uuid.UUID, upto int, says bool) {
	b.Helper()
	for _, s := range []string{`UPDATE audit_heads SET cut_sequence = $2 WHERE organization_id = $1`, `DELETE FROM audit_events WHERE organization_id = $1 AND sequence <= $2`} {
		_, err := b.db.Raw().Exec(s, org, upto)
		b.must(err)
	}
	if says {
		b.must(b.db.Write(system(), func(ctx context.Context, tx *store.Tx) error {
			return audit.Write(ctx, tx, audit.Event{Organization: org, At: time.Now(), Actor: "system", Action: audit.AuditCut, After: audit.Cut{Removed: int64(upto), Sequence: int64(upto)}})
		}))
	}
}

func (b *book) finds(what string, found []audit.Finding, sequence int64, words string) {
	b.Helper()
	for _, f := range found {
		if f.Sequence == sequence && strings.Contains(f.Problem, words) {
			return
		}
	}
	b.Errorf("%s: %v, want %q at entry %d", what, found, words, sequence)
}

func TestH44AChainBeginsAtACheckpointAndNowhereElse(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		b, org := aged(t, db)
		b.shorten(org, 4, true)
		b.finds("a beginning without a checkpoint", b.verify(""), 4, "there is no valid checkpoint for this entry")
	})
}

func TestH44TheCheckpointAtWhichAChainBeginsIsSigned(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		b, org := aged(t, db)
		// A checkpoint at entry 4 with its right hash, and the signature of another one.
		_, err := db.Raw().Exec(`INSERT INTO audit_checkpoints (id, organization_id, sequence, hash, at, public_key, signature)
			SELECT $2, c.organization_id, 4, e.hash, c.at, c.public_key, c.signature FROM audit_checkpoints c
			JOIN audit_events e ON e.organization_id = c.organization_id AND e.sequence = 4 WHERE c.organization_id = $1 AND c.sequence = 3`, org, store.NewID())
		b.must(err)
		b.shorten(org, 4, true)
		b.finds("a beginning whose checkpoint was made up", b.verify(""), 4, "signature of its checkpoint is not valid")
	})
}

// Whoever can write to the whole database and does not have the key cannot take the beginning away as a gateway does.
func TestACutThatTheKeyHasNotSignedIsFound(t *testing.T) {
	for name, says := range map[string]bool{"without an event": false, "with an event that nobody has signed": true} {
		t.Run(name, func(t *testing.T) {
			storetest.Each(t, func(t *testing.T, db *store.DB) {
				b, org := aged(t, db)
				b.shorten(org, 5, says)
				b.finds("a cut "+name, b.verify(""), 5, "no signed event records")
			})
		})
	}
}

func TestABeginningInAFileIsProved(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		b, org := aged(t, db)
		b.cut()
		file := b.exported(org, nil, nil)
		other := audit.Sign(ed25519.NewKeyFromSeed(bytes.Repeat([]byte{9}, 32)), org, audit.Head{Sequence: 5}, time.Now())
		begin := strings.Index(file, `"begins":"`) + len(`"begins":"`)
		for what, c := range map[string]struct {
			says     string
			sequence int64
			words    string
		}{
			"nothing that is one": {"nothing", 6, "no checkpoint of the entry before it"},
			"another key's":       {other.String(), 5, "signed with another key"},
			"of another entry":    {new(audit.Sign(b.key, org, audit.Head{Sequence: 4}, time.Now())).String(), 6, "no checkpoint of the entry before it"},
			"of another hash":     {new(audit.Sign(b.key, org, audit.Head{Sequence: 5}, time.Now())).String(), 5, "has another hash for this entry"},
		} {
			bent := file[:begin] + c.says + file[begin+strings.Index(file[begin:], `"`):]
			b.finds(what, b.offline(bent), c.sequence, c.words)
		}
	})
}

// The names of actors by which lists find entries go with the last entry that has them.
func TestH44NamesOfActorsGoWithTheirEntries(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		b := open(t, db, 1)
		org := b.orgs[0]
		for _, by := range []struct {
			days  int
			actor string
		}{{100, "gone@acme.test"}, {10, "here@acme.test"}} {
			b.must(db.Write(system(), func(ctx context.Context, tx *store.Tx) error {
				return audit.Write(ctx, tx, audit.Event{Organization: org, At: old(by.days), ActorID: uuid.New(), Actor: by.actor, Action: audit.RoleDeleted, Before: audit.Stored("x")})
			}))
			b.sign(old(by.days))
		}
		b.cut()
		var gone, left int
		b.must(db.Raw().QueryRow(`SELECT count(CASE WHEN actor = 'gone@acme.test' THEN 1 END), count(*) FROM audit_actors WHERE organization_id = $1`, org).Scan(&gone, &left))
		if gone != 0 || left != 2 { // who is here, and the system, which has cut
			t.Errorf("%d names are left, %d of somebody who is gone", left, gone)
		}
	})
}
