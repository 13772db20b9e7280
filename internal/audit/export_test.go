package audit

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/internal/store"
)

// Rehash writes the hashes of a part of a chain anew: what somebody with the whole database and this code can do.
func Rehash(ctx context.Context, tx *store.Tx, org uuid.UUID, from, to int) error {
	var previous Hash
	t := store.NewTable("id", store.UUID, "hash", store.Bytes)
	if err := each(ctx, tx, ` WHERE organization_id = $1 AND sequence >= $2 AND sequence <= $3`, []any{org, from - 1, to}, func(r *Record) error {
		if int(r.Sequence) >= from {
			r.Hash = digest(r.encode(nil, previous))
			t.Add(r.ID, r.Hash[:])
		}
		previous = r.Hash
		return nil
	}); err != nil {
		return err
	}
	_, err := tx.Exec(ctx, t, `UPDATE audit_events SET hash = v.hash FROM {v} WHERE audit_events.id = v.id`)
	return err
}
