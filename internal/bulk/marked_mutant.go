//go:build mutant_loose

package bulk

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/internal/store"
)

const marked = false

func (e *Engine) markLate(ctx context.Context, op uuid.UUID, number int) error {
	return e.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		return tx.BulkChunk.UpdateOneID(rowID(op, number)).SetDoneAt(e.Now()).Exec(ctx)
	})
}
