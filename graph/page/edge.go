package page

import (
	"context"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"example.com/roster/graph/model"
	"example.com/roster/internal/store"
)

// EdgeOf returns a node as an edge of a list, with the cursor that the list would give it. The list must be ordered by a column of its own table. The caller
// has already checked that the viewer can see the node and that it is in the list.
func EdgeOf[N any](ctx context.Context, r *Reader, l List, id uuid.UUID, node N) (*model.Edge[N], error) {
	l.Order.list = l.Table
	at := place{id: id}
	if l.Order.Column != "" {
		t := sql.Table(l.Table).As("t")
		query, args := sql.Dialect(r.db.Dialect).Select(t.C(l.Order.Column)).From(t).Where(sql.EQ(t.C("id"), id)).Query()
		rows, err := r.db.QueryContext(ctx, query, args...)
		err = store.Scan(rows, err, func(scan func(...any) error) error {
			var key any
			err := scan(&key)
			at.key = cursorText(key)
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return &model.Edge[N]{Cursor: l.Order.cursor(at), Node: node}, nil
}
