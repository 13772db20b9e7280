package audit

import (
	"context"
	"crypto/ed25519"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/store"
)

// cutEvery is the minimum time between two cuts of a chain.
const cutEvery = 24 * time.Hour

// cutStatement returns the text that is signed to cut a chain at a checkpoint.
func cutStatement(at Checkpoint) []byte {
	return fmt.Appendf(nil, "roster-cut:1:%s:%d:%x", at.Organization, at.Sequence, at.Hash)
}

// tells reports whether an event records a cut at the checkpoint.
func tells(r *Record, at *Checkpoint) bool {
	var c Cut
	return r.Action == string(AuditCut) && r.After != nil && json.Unmarshal([]byte(*r.After), &c) == nil && c.Sequence == at.Sequence &&
		len(at.PublicKey) == ed25519.PublicKeySize && ed25519.Verify(at.PublicKey, cutStatement(*at), c.Signature)
}

// Cut cuts each chain at the newest checkpoint that was signed before an instant (H44): the chain then begins after it. Cut records this on the head and writes
// the event of the cut; Drop deletes the entries later. A chain that does not verify is logged and not cut, so that traces of tampering are kept. Checkpoints
// of other keys are not used.
func (k *Keeper) Cut(ctx context.Context, before time.Time) error {
	if k.Key == nil {
		return nil
	}
	ctx = access.With(ctx, access.System())
	due := map[uuid.UUID]int64{}
	rows, err := k.DB.QueryContext(ctx, `SELECT h.organization_id, max(c.sequence) FROM audit_heads h
		JOIN audit_checkpoints c ON c.organization_id = h.organization_id AND c.sequence > h.cut_sequence
		WHERE c.at <= $1 AND c.public_key = $2 AND (h.cut_at IS NULL OR h.cut_at <= $3) GROUP BY h.organization_id`,
		store.Instant(before), []byte(k.Key.Public().(ed25519.PublicKey)), store.Instant(k.Now().Add(-cutEvery)))
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var org uuid.UUID
		var sequence int64
		err := scan(&org, &sequence)
		due[org] = sequence
		return err
	}); err != nil {
		return err
	}
	var failed []error
	for org, sequence := range due {
		failed = append(failed, k.cut(ctx, org, sequence))
	}
	return errors.Join(failed...)
}

// cut cuts a chain at an entry's checkpoint.
func (k *Keeper) cut(ctx context.Context, org uuid.UUID, sequence int64) error {
	var p prefix
	if err := k.DB.Snapshot(ctx, func(ctx context.Context, tx *store.Tx) (err error) {
		p, err = k.prefix(ctx, tx, org, sequence)
		return err
	}); err != nil || p.idle {
		return err
	}
	if p.problem != "" {
		k.Log.ErrorContext(ctx, "old entries of the audit were not deleted, because they were changed after they were written; see roster audit verify", "organization", org, "problem", p.problem)
		return nil
	}
	c := p.at
	cut := Cut{Removed: c.Sequence - p.from, Sequence: c.Sequence, UpTo: c.At, Signature: ed25519.Sign(k.Key, cutStatement(c))}
	done := false
	if err := k.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		done = false
		if _, err := lockHead(ctx, tx, org); err != nil {
			return err
		}
		r, err := tx.ExecContext(ctx, `UPDATE audit_heads SET cut_sequence = $2, cut_at = $3 WHERE organization_id = $1 AND cut_sequence = $4`, org, c.Sequence, store.Instant(k.Now()), p.from)
		if err != nil {
			return err
		}
		if n, err := r.RowsAffected(); n == 0 || err != nil { // another gateway was faster
			return err
		}
		done = true
		return Write(ctx, tx, Event{Organization: org, At: k.Now(), Actor: access.System().Email, Action: AuditCut, After: cut})
	}); err != nil || !done {
		return err
	}
	k.Log.InfoContext(ctx, "old entries of the audit were deleted; it now begins at a checkpoint", "organization", org, "deleted", c.Sequence-p.from, "checkpoint", c.String())
	return nil
}

// prefix is the part of a chain that is cut off.
type prefix struct {
	from    int64      // the entry before it
	at      Checkpoint // its last entry
	idle    bool       // it contains only events of earlier cuts; cutting these would never end
	problem string     // why it does not verify; empty if it does
}

// prefix reads the entries up to a sequence and verifies them. There must be signed checkpoints where they begin and end.
func (k *Keeper) prefix(ctx context.Context, tx *store.Tx, org uuid.UUID, sequence int64) (p prefix, err error) {
	begins, err := beginning(ctx, tx, org)
	if err != nil {
		return p, err
	}
	stored, err := checkpoints(ctx, tx, &org)
	if err != nil {
		return p, err
	}
	v := &Verifier{Checkpoints: stored, Keys: []ed25519.PublicKey{k.Key.Public().(ed25519.PublicKey)}}
	var previous *Hash
	if begins != nil {
		p.from, previous = begins.Sequence, &begins.Hash
	}
	p.idle = true
	if err := each(ctx, tx, ` WHERE organization_id = $1 AND sequence > $2 AND sequence <= $3`, []any{org, p.from, sequence}, func(r *Record) error {
		p.idle = p.idle && r.Action == string(AuditCut)
		v.Add(r, previous) // only used for the first entry
		return nil
	}); err != nil {
		return p, err
	}
	for _, c := range stored[org] {
		if c.Sequence == sequence {
			p.at = c
		}
	}
	switch {
	case len(v.Findings) > 0:
		p.problem = v.Findings[0].String()
	case v.now == nil || v.now.last != p.at.Head || !p.at.Holds():
		p.problem = fmt.Sprintf("entry %d does not match its checkpoint", sequence)
	}
	return p, nil
}

// Leftover returns the organizations whose chains have entries to delete after a cut.
func (k *Keeper) Leftover(ctx context.Context) (orgs []uuid.UUID, err error) {
	rows, err := k.DB.QueryContext(ctx, `SELECT organization_id FROM audit_heads h WHERE cut_sequence > 0
		AND EXISTS (SELECT 1 FROM audit_events e WHERE e.organization_id = h.organization_id AND e.sequence <= h.cut_sequence) ORDER BY organization_id`)
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		orgs = append(orgs, uuid.Nil)
		return scan(&orgs[len(orgs)-1])
	})
	return orgs, err
}

// Drop deletes up to most entries before a chain's cut, the oldest first, and, when none are left, the older checkpoints. It returns the number of deleted
// entries. On PostgreSQL, only a function of the database's owner has the right to delete them; it looks up the checkpoint again.
func Drop(ctx context.Context, tx *store.Tx, org uuid.UUID, most int) (n int64, err error) {
	if tx.Dialect == store.Postgres {
		return dropByOwner(ctx, tx, org, most)
	}
	return deleteEntries(ctx, tx, org, most)
}

// DropActors deletes the names of actors that no longer occur in a chain. It locks the chain's head, so that no entries are added meanwhile. Do not call it in
// a transaction that has deleted entries: an erasure locks the head first, so there could be a deadlock.
func DropActors(ctx context.Context, tx *store.Tx, org uuid.UUID) error {
	if _, err := lockHead(ctx, tx, org); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, `DELETE FROM audit_actors WHERE organization_id = $1
		AND NOT EXISTS (SELECT 1 FROM audit_events e WHERE e.organization_id = $1 AND e.actor = audit_actors.actor)`, org)
	return err
}

func dropByOwner(ctx context.Context, tx *store.Tx, org uuid.UUID, most int) (n int64, err error) {
	rows, err := tx.QueryContext(ctx, `SELECT audit_cut($1, $2)`, org, most)
	err = store.Scan(rows, err, func(scan func(...any) error) error { return scan(&n) })
	return n, err
}

func deleteEntries(ctx context.Context, tx *store.Tx, org uuid.UUID, most int) (n int64, err error) {
	const upto = `(SELECT c.sequence FROM audit_heads h JOIN audit_checkpoints c ON c.organization_id = h.organization_id AND c.sequence = h.cut_sequence WHERE h.organization_id = $1)`
	r, err := tx.ExecContext(ctx, `DELETE FROM audit_events WHERE id IN (SELECT id FROM audit_events WHERE organization_id = $1 AND sequence <= `+upto+` ORDER BY sequence LIMIT $2)`, org, most)
	if err != nil {
		return 0, err
	}
	if n, err = r.RowsAffected(); err != nil || n == int64(most) {
		return n, err
	}
	_, err = tx.ExecContext(ctx, `DELETE FROM audit_checkpoints WHERE organization_id = $1 AND sequence < `+upto, org)
	return n, err
}

// asker is a database or a transaction.
type asker interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// beginning returns the checkpoint after which an organization's chain begins, or nil if the chain was never cut. If the checkpoint is missing, the hash is
// zero, which matches no entry.
func beginning(ctx context.Context, db asker, org uuid.UUID) (*Checkpoint, error) {
	var out *Checkpoint
	rows, err := db.QueryContext(ctx, `SELECT h.cut_sequence, c.hash, c.at, c.public_key, c.signature FROM audit_heads h
		LEFT JOIN audit_checkpoints c ON c.organization_id = h.organization_id AND c.sequence = h.cut_sequence WHERE h.organization_id = $1 AND h.cut_sequence > 0`, org)
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		out = &Checkpoint{Organization: org}
		var at sql.NullTime
		err := scan(&out.Sequence, &out.Hash, &at, (*[]byte)(&out.PublicKey), &out.Signature)
		out.At = at.Time.UTC()
		return err
	})
	return out, err
}
