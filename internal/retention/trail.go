package retention

import (
	"context"

	"example.com/roster/internal/audit"
	"example.com/roster/internal/store"
)

// cut cuts the audit's chains at the newest signed checkpoint that is old enough, and deletes the entries before it.
func (k *Keeper) cut(ctx context.Context, gone *tally) error {
	if k.Keep.KeepAudit == 0 || k.Audit == nil {
		return nil
	}
	if err := k.Audit.Cut(ctx, k.before(k.Keep.KeepAudit)); err != nil {
		return err
	}
	cuts, err := k.Audit.Leftover(ctx)
	if err != nil {
		return err
	}
	for _, org := range cuts {
		if err := k.repeat(ctx, gone, "audit_events", func(ctx context.Context, tx *store.Tx) (int64, error) {
			return audit.Drop(ctx, tx, org, k.batch())
		}); err != nil {
			return err
		}
		if err := k.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error { return audit.DropActors(ctx, tx, org) }); err != nil {
			return err
		}
	}
	return nil
}
