package audit

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/store"
)

// Checkpoint is a signed head: at that time, a chain had this number of entries and this hash. A copy where users of the database cannot write proves that they
// have not changed the chain.
type Checkpoint struct {
	Organization uuid.UUID
	Head
	At        time.Time
	PublicKey ed25519.PublicKey
	Signature []byte
}

// Sign creates a checkpoint.
func Sign(key ed25519.PrivateKey, org uuid.UUID, h Head, at time.Time) Checkpoint {
	c := Checkpoint{Organization: org, Head: h, At: store.Instant(at), PublicKey: key.Public().(ed25519.PublicKey)}
	c.Signature = ed25519.Sign(key, []byte(c.signedText()))
	return c
}

// Holds reports whether the signature is valid for the checkpoint's own public key.
func (c *Checkpoint) Holds() bool {
	return len(c.PublicKey) == ed25519.PublicKeySize && ed25519.Verify(c.PublicKey, []byte(c.signedText()), c.Signature)
}

// signedText returns the text that is signed.
func (c *Checkpoint) signedText() string {
	return fmt.Sprintf("roster-checkpoint:1:%s:%d:%x:%d", c.Organization, c.Sequence, c.Hash, c.At.UnixMicro())
}

// String returns the checkpoint as one word without spaces, for a line of a log; Find reads it.
func (c *Checkpoint) String() string {
	return c.signedText() + ":" + base64.RawURLEncoding.EncodeToString(c.PublicKey) + ":" + base64.RawURLEncoding.EncodeToString(c.Signature)
}

var checkpointPattern = regexp.MustCompile(`roster-checkpoint:1:[0-9a-f-]{36}:[0-9]{1,18}:[0-9a-f]{64}:[0-9]{1,18}:[A-Za-z0-9_-]{43}:[A-Za-z0-9_-]{86}`)

// Find returns the checkpoints in a line, which can contain other text.
func Find(line string) []Checkpoint {
	var out []Checkpoint
	for _, word := range checkpointPattern.FindAllString(line, -1) {
		part := strings.Split(word, ":")
		var c Checkpoint
		var all []error
		keep := func(err error) { all = append(all, err) }
		var err error
		c.Organization, err = uuid.Parse(part[2])
		keep(err)
		c.Sequence, err = strconv.ParseInt(part[3], 10, 64)
		keep(err)
		_, err = hex.Decode(c.Hash[:], []byte(part[4]))
		keep(err)
		at, err := strconv.ParseInt(part[5], 10, 64)
		keep(err)
		c.At = time.UnixMicro(at).UTC()
		c.PublicKey, err = base64.RawURLEncoding.DecodeString(part[6])
		keep(err)
		c.Signature, err = base64.RawURLEncoding.DecodeString(part[7])
		keep(err)
		if errors.Join(all...) == nil {
			out = append(out, c)
		}
	}
	return out
}

// KeyText returns a public key as text.
func KeyText(k ed25519.PublicKey) string { return base64.RawURLEncoding.EncodeToString(k) }

// ParseKey parses a key that KeyText wrote.
func ParseKey(s string) (ed25519.PublicKey, error) {
	b, err := base64.RawURLEncoding.DecodeString(strings.TrimSpace(s))
	if err != nil || len(b) != ed25519.PublicKeySize {
		return nil, fmt.Errorf("%q is not a public key; roster audit key prints one", s)
	}
	return b, nil
}

// checkpoints reads the stored checkpoints.
func checkpoints(ctx context.Context, tx *store.Tx, org *uuid.UUID) (map[uuid.UUID][]Checkpoint, error) {
	where, args := "", []any{}
	if org != nil {
		where, args = ` WHERE organization_id = $1`, []any{*org}
	}
	out := map[uuid.UUID][]Checkpoint{}
	rows, err := tx.QueryContext(ctx, `SELECT organization_id, sequence, hash, at, public_key, signature FROM audit_checkpoints`+where+` ORDER BY organization_id, sequence`, args...)
	return out, store.Scan(rows, err, func(scan func(...any) error) error {
		var c Checkpoint
		if err := scan(&c.Organization, &c.Sequence, &c.Hash, &c.At, (*[]byte)(&c.PublicKey), &c.Signature); err != nil {
			return err
		}
		c.At = c.At.UTC()
		out[c.Organization] = append(out[c.Organization], c)
		return nil
	})
}

// Checkpoints calls do for each stored checkpoint, in the order of organizations and chains.
func Checkpoints(ctx context.Context, db *store.DB, do func(Checkpoint) error) error {
	return db.Snapshot(ctx, func(ctx context.Context, tx *store.Tx) error {
		all, err := checkpoints(ctx, tx, nil)
		if err != nil {
			return err
		}
		for _, org := range slices.SortedFunc(maps.Keys(all), func(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) }) {
			for _, c := range all[org] {
				if err := do(c); err != nil {
					return err
				}
			}
		}
		return nil
	})
}
