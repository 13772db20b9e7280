package graph

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/graph/batch"
	"example.com/roster/graph/input"
	"example.com/roster/graph/model"
	"example.com/roster/internal/store"
)

func (r operationFields) Undoes(ctx context.Context, o *model.BulkOperation) (*model.BulkOperation, error) {
	ctx, q := r.answer(ctx)
	return batch.ByID(ctx, q.loaders, o.UndoesID, "operation", q.operations)
}

func (r operationFields) UndoneBy(ctx context.Context, o *model.BulkOperation) (*model.BulkOperation, error) {
	ctx, q := r.answer(ctx)
	return batch.ByID(ctx, q.loaders, o.UndoneByID, "operation", q.operations)
}

// Undoable reports whether an undo would make sense. It reads the counts of other operations only if an undo has ended.
func (r operationFields) Undoable(ctx context.Context, o *model.BulkOperation) (bool, error) {
	if !o.InTime || o.UndoneByID == nil {
		return o.InTime, nil
	}
	ctx, q := r.answer(ctx)
	reversed, err := batch.ByID(ctx, q.loaders, &o.ID.UUID, "reversed", q.reversed)
	return o.Reversible > input.Value(reversed), err
}

// reversed counts the rows of each operation that its undos have reversed. All viewers of the operation may know the number, even if they can't see the undos.
func (q *answer) reversed(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*int, error) {
	out := make(map[uuid.UUID]*int, len(ids))
	rows, err := q.DB.Select(ctx, store.IDs(ids), `SELECT v.id, sum(u.done_added + u.done_changed + u.done_removed)
		FROM {v} JOIN bulk_operations o ON o.id = v.id JOIN bulk_operations u ON u.organization_id = o.organization_id AND u.undoes_id = o.id
		WHERE u.started_at IS NOT NULL GROUP BY v.id`)
	return out, store.Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		var n int
		err := scan(&id, &n)
		out[id] = &n
		return err
	})
}
