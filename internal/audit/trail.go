package audit

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/internal/store"
)

// Check verifies everything that the database contains, of one organization or, if org is nil, of all, in the caller's transaction. v.Checkpoints are
// additional checkpoints from outside, and v.Keys the keys that may have signed.
func (v *Verifier) Check(ctx context.Context, tx *store.Tx, org *uuid.UUID) error {
	stored, err := checkpoints(ctx, tx, org)
	if err != nil {
		return err
	}
	for o, all := range v.Checkpoints { // from outside, without those of other organizations
		if org == nil || o == *org {
			stored[o] = append(stored[o], all...)
		}
	}
	v.Checkpoints, v.Heads = stored, map[uuid.UUID]StoredHead{}
	where, args := "", []any{}
	if org != nil {
		where, args = ` WHERE organization_id = $1`, []any{*org}
	}
	rows, err := tx.QueryContext(ctx, `SELECT organization_id, sequence, hash, checkpoint_sequence, cut_sequence FROM audit_heads`+where, args...)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var o uuid.UUID
		var h StoredHead
		err := scan(&o, &h.Sequence, &h.Hash, &h.Checkpoint, &h.Cut)
		v.Heads[o] = h
		return err
	}); err != nil {
		return err
	}
	if err := each(ctx, tx, where, args, func(r *Record) error {
		if r.Sequence > v.Heads[r.Organization].Cut { // entries before the cut count as deleted
			v.Add(r, nil)
		}
		return nil
	}); err != nil {
		return err
	}
	v.End()
	return nil
}

// each reads events in the order of their chains and calls do for each. The record is only valid during the call.
func each(ctx context.Context, tx *store.Tx, where string, args []any, do func(*Record) error) error {
	rows, err := tx.QueryContext(ctx, `SELECT `+columns+` FROM audit_events`+where+` ORDER BY organization_id, sequence, id`, args...)
	return store.Scan(rows, err, func(scan func(...any) error) error {
		var r Record
		if err := r.scan(scan); err != nil {
			return err
		}
		return do(&r)
	})
}
