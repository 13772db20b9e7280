package graph

import (
	"context"

	"github.com/google/uuid"
)

// whole reads the nodes of one parent's page together with their places, in one statement.
type whole[N any] struct {
	join    join // that the columns need
	columns []string
	row     func() (dest []any, node func(id uuid.UUID) N) // for each row
	dress   func(context.Context, []uuid.UUID, map[uuid.UUID]N) error
}

// along are columns that are read beside places.
type along struct {
	join    join
	columns []string
	row     func() (dest []any, keep func(id uuid.UUID))
}

func (w *whole[N]) into(nodes map[uuid.UUID]N) *along {
	return &along{w.join, w.columns, func() ([]any, func(uuid.UUID)) {
		dest, node := w.row()
		return dest, func(id uuid.UUID) { nodes[id] = node(id) }
	}}
}
