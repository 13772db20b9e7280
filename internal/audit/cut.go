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

// cutEvery is how long a chain is left alone after it was cut.
const cutEvery = 24 * time.Hour

// cutStatement is what is signed to cut a chain at a checkpoint.
func cutStatement(at Checkpoint) []byte {
	return fmt.Appendf(nil, "roster-cut:1:%s:%d:%x", at.Organization, at.Sequence, at.Hash)
}

// tells reports whether an event is the one that records a cut at a checkpoint.
func tells(r *Record, at *Checkpoint) bool {
	var c Cut
	return r.Action == string(AuditCut) && r.After != nil && json.Unmarshal([]byte(*r.After), &c) == nil && c.Sequence == at.Sequence &&
		len(at.PublicKey) == ed25519.PublicKeySize && ed25519.Verify(at.PublicKey, cutStatement(*at), c.Signature)
}

// Cut has each chain begin behind the newest checkpoint that was signed before an instant (H44): it notes that on the head and
// writes the event that says so. Drop then deletes what is before. What does not verify is not cut, so that no trace
// of tampering is deleted, and is logged; nor is what another key has signed.
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

// cut has one chain begin behind an entry.
func (k *Keeper) cut(ctx context.Context, org uuid.UUID, sequence int64) error {
	var p prefix
	if err := k.DB.Snapshot(ctx, func(ctx context.Context, tx *store.Tx) (err error) {
		p, err = k.prefix(ctx, tx, org, sequence)
		return err
	}); err != nil || p.idle {
		return err
	}
	if p.bent != "" {
		k.Log.ErrorContext(ctx, "old entries of the audit were not deleted, because they were changed after they were written; see roster audit verify", "organization", org, "problem", p.bent)
		return nil
	}
	c := p.at
	told := Cut{Removed: c.Sequence - p.from, Sequence: c.Sequence, UpTo: c.At, Signature: ed25519.Sign(k.Key, cutStatement(c))}
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
		if n, err := r.RowsAffected(); n == 0 || err != nil { // another gateway was first
			return err
		}
		done = true
		return Write(ctx, tx, Event{Organization: org, At: k.Now(), Actor: access.System().Email, Action: AuditCut, After: told})
	}); err != nil || !done {
		return err
	}
	k.Log.InfoContext(ctx, "old entries of the audit were deleted; it now begins at a checkpoint", "organization", org, "deleted", c.Sequence-p.from, "checkpoint", c.String())
	return nil
}

// prefix is the part of a chain that is to be deleted.
type prefix struct {
	from int64      // the entry behind which it begins
	at   Checkpoint // where it ends
	idle bool       // it tells of nothing but earlier cuts: cutting it again would go on for ever
	bent string     // what is wrong with it
}

// prefix reads and verifies it. Where it begins and ends, checkpoints must have been signed.
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
		v.Add(r, previous) // it counts for the first one alone
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
		p.bent = v.Findings[0].String()
	case v.now == nil || v.now.last != p.at.Head || !p.at.Holds():
		p.bent = fmt.Sprintf("entry %d is not what its checkpoint says", sequence)
	}
	return p, nil
}

// Leftover are the organizations of whose chains something is to be deleted.
func (k *Keeper) Leftover(ctx context.Context) (orgs []uuid.UUID, err error) {
	rows, err := k.DB.QueryContext(ctx, `SELECT organization_id FROM audit_heads h WHERE cut_sequence > 0
		AND EXISTS (SELECT 1 FROM audit_events e WHERE e.organization_id = h.organization_id AND e.sequence <= h.cut_sequence) ORDER BY organization_id`)
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		orgs = append(orgs, uuid.Nil)
		return scan(&orgs[len(orgs)-1])
	})
	return orgs, err
}

// Drop deletes entries before the checkpoint at which a chain was cut, not more than most, the oldest first, and with the last of
// them the older checkpoints. It answers how many entries. On PostgreSQL only a function of the database's owner may, which looks for the
// checkpoint again.
func Drop(ctx context.Context, tx *store.Tx, org uuid.UUID, most int) (n int64, err error) {
	if tx.Dialect == store.Postgres {
		return dropByOwner(ctx, tx, org, most)
	}
	return deleteEntries(ctx, tx, org, most)
}

// DropActors deletes the names of actors whom no entry of a chain names any more. It takes the chain's head, so that no entry of theirs comes
// meanwhile; a transaction that has deleted entries must not do so, since an erasure takes the head first.
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

// asker reads within a transaction or outside of one.
type asker interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// beginning is the checkpoint behind which an organization's chain begins; nil where it begins with its first entry. One whose
// checkpoint is missing is answered without a hash, which fits nothing.
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
