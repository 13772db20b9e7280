package audit_test

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/audit"
	"example.com/roster/internal/seedtest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

func quiet() *slog.Logger { return slog.New(slog.DiscardHandler) }

// tamperings is how many are tried on each database: ROSTER_TAMPERINGS, else a few of each kind; 1000 is what is promised.
func tamperings(t *testing.T) int {
	n, err := strconv.Atoi(os.Getenv("ROSTER_TAMPERINGS"))
	if os.Getenv("ROSTER_TAMPERINGS") == "" {
		return 72
	}
	if err != nil || n < 1 {
		t.Fatal("ROSTER_TAMPERINGS is a number")
	}
	return n
}

// vandal has the whole database in their hands. Each of their deeds answers the numbers that a verifier may name as the first
// bad entry, and whether only a checkpoint from outside can tell.
type vandal struct {
	*book
	r   *rand.Rand
	org uuid.UUID
	n   int // entries of the chain
}

type deed struct {
	name string
	do   func(v *vandal) (first []int, outside bool)
}

// columns that can be bent, and a bent value of each.
func bent(v *vandal) (string, any) {
	all := []struct {
		name  string
		value any
	}{
		{"id", store.NewID()}, {"at", store.Instant(time.Now().Add(time.Hour))}, {"actor_id", store.NewID()}, {"actor", "somebody@else.test"}, {"actor", "erased"},
		{"action", "membership.removed"}, {"account_id", store.NewID()}, {"account_id", nil}, {"user_id", store.NewID()}, {"user_id", nil}, {"former_id", uuid.Nil},
		{"bulk_operation_id", store.NewID()}, {"before", "other"}, {"before", ""}, {"after", `{"roles":["Analyst"]}`}, {"after", nil}, {"request_id", "r2"}, {"request_id", nil},
		{"actor_salt", []byte("other salt")}, {"actor_digest", bytes.Repeat([]byte{1}, 32)}, {"text_salt", []byte("other")}, {"text_digest", bytes.Repeat([]byte{1}, 32)},
		{"hash", bytes.Repeat([]byte{1}, 32)}, {"hash", []byte("short")}, {"sequence", 1_000_000},
	}
	x := all[v.r.IntN(len(all))]
	return x.name, x.value
}

func (v *vandal) exec(statement string, args ...any) {
	v.Helper()
	_, err := v.db.Raw().ExecContext(v.Context(), statement, args...)
	v.must(err)
}

func (v *vandal) any() int { return 1 + v.r.IntN(v.n) }

// all are the kinds of deeds.
var deeds = []deed{
	{"edit", func(v *vandal) ([]int, bool) {
		for {
			k := v.any()
			column, value := bent(v)
			var was any
			v.must(v.db.Raw().QueryRow(`SELECT `+column+` FROM audit_events WHERE organization_id = $1 AND sequence = $2`, v.org, k).Scan(&was))
			if fmt.Sprint(was) == fmt.Sprint(value) || was == nil && value == nil || column == "text_salt" && was == nil && value == nil {
				continue // that was so
			}
			v.exec(`UPDATE audit_events SET `+column+` = $3 WHERE organization_id = $1 AND sequence = $2`, v.org, k, value)
			return []int{k}, false
		}
	}},
	{"edit and hash anew", func(v *vandal) ([]int, bool) {
		k := v.any()
		v.exec(`UPDATE audit_events SET action = 'forged' WHERE organization_id = $1 AND sequence = $2`, v.org, k)
		v.rehash(k, k)
		return []int{k, k + 1}, false
	}},
	{"edit and hash all anew, head and stored checkpoints too", func(v *vandal) ([]int, bool) {
		k := v.any()
		v.exec(`UPDATE audit_events SET action = 'forged' WHERE organization_id = $1 AND sequence = $2`, v.org, k)
		v.rehash(k, v.n)
		v.exec(`UPDATE audit_heads SET hash = (SELECT hash FROM audit_events WHERE organization_id = $1 AND sequence = $2), checkpoint_sequence = 0 WHERE organization_id = $1`, v.org, v.n)
		v.exec(`DELETE FROM audit_checkpoints WHERE organization_id = $1`, v.org)
		return []int{v.signedAfter(k)}, true
	}},
	{"delete", func(v *vandal) ([]int, bool) {
		k := 1 + v.r.IntN(v.n-1)
		to := min(k+v.r.IntN(3), v.n-1)
		v.exec(`DELETE FROM audit_events WHERE organization_id = $1 AND sequence BETWEEN $2 AND $3`, v.org, k, to)
		return []int{k}, false
	}},
	{"delete and close the gap", func(v *vandal) ([]int, bool) {
		k := 1 + v.r.IntN(v.n-1)
		v.exec(`DELETE FROM audit_events WHERE organization_id = $1 AND sequence = $2`, v.org, k)
		v.exec(`UPDATE audit_events SET sequence = sequence - 1 WHERE organization_id = $1 AND sequence > $2`, v.org, k)
		return []int{k}, false
	}},
	{"swap", func(v *vandal) ([]int, bool) {
		a, b := v.any(), v.any()
		for a == b {
			b = v.any()
		}
		v.exec(`UPDATE audit_events SET sequence = CASE sequence WHEN CAST($2 AS integer) THEN CAST($3 AS integer) ELSE CAST($2 AS integer) END WHERE organization_id = $1 AND sequence IN (CAST($2 AS integer), CAST($3 AS integer))`, v.org, a, b)
		return []int{min(a, b)}, false
	}},
	{"insert", func(v *vandal) ([]int, bool) {
		k := v.any()
		v.exec(`UPDATE audit_events SET sequence = sequence + 1 WHERE organization_id = $1 AND sequence >= $2`, v.org, k)
		v.forge(k)
		return []int{k}, false
	}},
	{"insert beside another", func(v *vandal) ([]int, bool) {
		k := v.any()
		v.forge(k)
		return []int{k}, false
	}},
	{"add at the end, well hashed", func(v *vandal) ([]int, bool) {
		v.forge(v.n + 1)
		v.rehash(v.n+1, v.n+1)
		return []int{v.n + 1}, false
	}},
	{"cut the tail", func(v *vandal) ([]int, bool) {
		k := v.any()
		v.exec(`DELETE FROM audit_events WHERE organization_id = $1 AND sequence >= $2`, v.org, k)
		return []int{k}, false
	}},
	{"cut the tail and the head back", func(v *vandal) ([]int, bool) {
		k := 1 + v.r.IntN(v.lastSigned())
		v.cut(k)
		return []int{k}, false // by the stored checkpoint
	}},
	{"cut the tail, the head and the stored checkpoints", func(v *vandal) ([]int, bool) {
		k := 1 + v.r.IntN(v.lastSigned())
		v.cut(k)
		v.exec(`DELETE FROM audit_checkpoints WHERE organization_id = $1 AND sequence >= $2`, v.org, k)
		v.exec(`UPDATE audit_heads SET checkpoint_sequence = coalesce((SELECT max(sequence) FROM audit_checkpoints WHERE organization_id = $1), 0) WHERE organization_id = $1`, v.org)
		return []int{k}, true
	}},
	{"take all of it away", func(v *vandal) ([]int, bool) {
		for _, t := range []string{"audit_events", "audit_heads", "audit_checkpoints"} {
			v.exec(`DELETE FROM `+t+` WHERE organization_id = $1`, v.org)
		}
		return []int{1}, true
	}},
	{"take the head away", func(v *vandal) ([]int, bool) {
		v.exec(`DELETE FROM audit_heads WHERE organization_id = $1`, v.org)
		return []int{1}, false
	}},
	{"bend the head", func(v *vandal) ([]int, bool) {
		v.exec(`UPDATE audit_heads SET hash = $2 WHERE organization_id = $1`, v.org, bytes.Repeat([]byte{9}, 32))
		return []int{v.n}, false
	}},
	{"bend a checkpoint", func(v *vandal) ([]int, bool) {
		v.exec(`UPDATE audit_checkpoints SET hash = $2 WHERE organization_id = $1 AND sequence = $3`, v.org, bytes.Repeat([]byte{9}, 32), v.lastSigned())
		return []int{v.lastSigned()}, false
	}},
	{"sign with another key", func(v *vandal) ([]int, bool) {
		_, other, err := ed25519.GenerateKey(nil)
		v.must(err)
		var h audit.Head
		v.must(v.db.Raw().QueryRow(`SELECT sequence, hash FROM audit_heads WHERE organization_id = $1`, v.org).Scan(&h.Sequence, &h.Hash))
		c := audit.Sign(other, v.org, h, time.Now())
		v.exec(`INSERT INTO audit_checkpoints (id, organization_id, sequence, hash, at, public_key, signature) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
			store.NewID(), v.org, h.Sequence, h.Hash[:], c.At, []byte(c.PublicKey), c.Signature)
		return []int{v.n}, false
	}},
	{"take a checkpoint away", func(v *vandal) ([]int, bool) {
		v.exec(`DELETE FROM audit_checkpoints WHERE organization_id = $1 AND sequence = $2`, v.org, v.lastSigned())
		return []int{v.lastSigned()}, false
	}},
}

// forge adds an entry that looks like any other.
func (v *vandal) forge(k int) {
	v.exec(`INSERT INTO audit_events (id, organization_id, sequence, at, actor, action, hash) VALUES ($1, $2, $3, $4, 'system', 'forged', $5)`,
		store.NewID(), v.org, k, store.Instant(time.Now()), bytes.Repeat([]byte{3}, sha256.Size))
}

// rehash writes the hashes anew, as somebody who has read our code could.
func (v *vandal) rehash(from, to int) {
	v.must(v.db.Write(system(), func(ctx context.Context, tx *store.Tx) error { return audit.Rehash(ctx, tx, v.org, from, to) }))
}

func (v *vandal) cut(k int) {
	v.exec(`DELETE FROM audit_events WHERE organization_id = $1 AND sequence >= $2`, v.org, k)
	v.exec(`UPDATE audit_heads SET sequence = CAST($2 AS integer) - 1, hash = coalesce((SELECT hash FROM audit_events WHERE organization_id = $1 AND sequence = CAST($2 AS integer) - 1), $3) WHERE organization_id = $1`,
		v.org, k, make([]byte, 32))
}

func (v *vandal) lastSigned() int { return 40 }

func (v *vandal) signedAfter(k int) int {
	if k <= 25 {
		return 25
	}
	return 40
}

// 1,000 tamperings of 18 kinds: each is found, and the first bad entry is named. What only a checkpoint from outside can tell
// is verified with one; what happened after the last one is the promise's limit, and here it is one too.
func TestEveryTamperingIsFoundAndItsFirstEntryNamed(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		b := open(t, db, 3)
		now := time.Now()
		for i, n := range []int{25, 15} { // signed at 25 and 40
			for _, org := range b.orgs {
				b.write(org, n, uuid.New())
			}
			b.sign(now.Add(time.Duration(i) * 2 * time.Hour))
		}
		outside := b.sign(now)
		for _, org := range b.orgs { // the tampering of entries beyond the last checkpoint
			b.write(org, 5, uuid.New())
		}
		b.fine()
		_, err := db.Raw().Exec(`DROP INDEX auditevent_organization_id_sequence`) // whoever bends it has the whole database
		b.must(err)
		_, err = db.Raw().Exec(`DROP INDEX auditcheckpoint_organization_id_sequence`)
		b.must(err)
		if db.Dialect == store.Postgres {
			_, err = db.Raw().Exec(`GRANT ALL ON audit_events TO roster_app`)
			b.must(err)
		}
		b.keep()
		seed := seedtest.Seed(t)
		r := rand.New(rand.NewPCG(seed, 1))
		found := map[string]int{}
		for i := range tamperings(t) {
			d := deeds[i%len(deeds)]
			v := &vandal{book: b, r: r, org: b.orgs[r.IntN(len(b.orgs))], n: 45}
			if d.name == "edit and hash all anew, head and stored checkpoints too" {
				v.n = 40
				v.cut(41)
			}
			first, onlyOutside := d.do(v)
			text := ""
			if onlyOutside {
				text = outside
			}
			got := b.verify(text)
			if !slices.ContainsFunc(got, func(f audit.Finding) bool { return f.Organization == v.org && slices.Contains(first, int(f.Sequence)) }) {
				t.Errorf("%s: found %v, want entry %v of %s", d.name, got, first, v.org)
			}
			for _, f := range got {
				if f.Organization != v.org || len(first) > 0 && int(f.Sequence) < slices.Min(first) {
					t.Errorf("%s: %v is named, and it is not the first bad one of %s, %v", d.name, f, v.org, first)
				}
			}
			found[d.name]++
			b.back()
		}
		for _, d := range deeds {
			t.Logf("%3d × %s", found[d.name], d.name)
		}
		b.fine()
	})
}

// The limit of the promise, stated as a test: what was cut off after the last checkpoint that lies outside does not show,
// if head and checkpoints in the database were bent too.
func TestWhatNoCheckpointOutsideCoversCanBeCutOff(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		b := open(t, db, 1)
		b.write(b.orgs[0], 25, uuid.New())
		outside := b.sign(time.Now())
		b.write(b.orgs[0], 15, uuid.New())
		v := &vandal{book: b, org: b.orgs[0], n: 40}
		v.cut(30)
		if found := b.verify(outside); len(found) != 0 {
			t.Errorf("it shows after all: %v", found)
		}
		v.cut(20)
		if found := b.verify(outside); len(found) != 1 || found[0].Sequence != 20 {
			t.Errorf("cut below the checkpoint: %v", found)
		}
	})
}

// keep and back set the tables aside and bring them again.
func (b *book) keep() {
	for _, t := range []string{"audit_events", "audit_heads", "audit_checkpoints"} {
		_, err := b.db.Raw().Exec(`CREATE TABLE kept_` + t + ` AS SELECT * FROM ` + t)
		b.must(err)
	}
}

func (b *book) back() {
	tx, err := b.db.Raw().Begin()
	b.must(err)
	for _, t := range []string{"audit_events", "audit_heads", "audit_checkpoints"} {
		for _, statement := range []string{`DELETE FROM ` + t, `INSERT INTO ` + t + ` SELECT * FROM kept_` + t} {
			_, err := tx.Exec(statement)
			b.must(err)
		}
	}
	b.must(tx.Commit())
}

// An exported file that was bent is found out, wherever it is read.
func TestABentFileIsFoundOut(t *testing.T) {
	b := open(t, storetest.Open(t, store.SQLite), 1)
	b.write(b.orgs[0], 40, uuid.New())
	var file bytes.Buffer
	b.must(audit.Export(system(), b.db, &file, b.orgs[0], nil, nil))
	lines := strings.SplitAfter(strings.TrimSuffix(file.String(), "\n"), "\n")
	for name, c := range map[string]struct {
		lines []string
		first int64
	}{
		"whole":    {lines, 0},
		"excerpt":  {lines[10:20], 0},
		"edited":   {append(append(slices.Clone(lines[:7]), strings.Replace(lines[7], "system", "sistem", 1), strings.Replace(lines[8], "boss@", "toss@", 1)), lines[9:]...), 8},
		"deleted":  {append(slices.Clone(lines[:20]), lines[21:]...), 21},
		"swapped":  {append(append(slices.Clone(lines[:3]), lines[4], lines[3]), lines[5:]...), 4},
		"repeated": {append(slices.Clone(lines[:6]), lines[5:]...), 6},
	} {
		v := &audit.Verifier{}
		b.must(v.Read(strings.NewReader(strings.Join(c.lines, ""))))
		switch {
		case c.first == 0 && len(v.Findings) > 0, c.first > 0 && (len(v.Findings) != 1 || v.Findings[0].Sequence != c.first):
			t.Errorf("%s: %v, want entry %d", name, v.Findings, c.first)
		}
	}
}
