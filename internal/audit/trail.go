package audit

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/internal/store"
)

// Check gives a verifier all that the database holds, of one organization or of all, within the caller's view. More are
// checkpoints from outside, and keys those that may have signed.
func (v *Verifier) Check(ctx context.Context, tx *store.Tx, org *uuid.UUID) error {
	stored, err := checkpoints(ctx, tx, org)
	if err != nil {
		return err
	}
	for o, all := range v.Checkpoints { // from outside, those of other organizations aside
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
		if r.Sequence > v.Heads[r.Organization].Cut { // what is not deleted yet is as good as gone
			v.Add(r, nil)
		}
		return nil
	}); err != nil {
		return err
	}
	v.End()
	return nil
}

// each streams events in the order of their chains; the record is the callee's until it returns.
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
