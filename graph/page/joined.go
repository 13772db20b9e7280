package page

import (
	"context"

	"github.com/google/uuid"
)

// Joined reads the nodes of one parent's page together with their places, in one statement.
type Joined[N any] struct {
	Join    Join // that the columns need
	Columns []string
	Row     func() (dest []any, node func(id uuid.UUID) N) // for each row
	Finish  func(context.Context, []uuid.UUID, map[uuid.UUID]N) error
}

// beside are columns that are read beside places.
type beside struct {
	join    Join
	columns []string
	row     func() (dest []any, keep func(id uuid.UUID))
}

func (w *Joined[N]) into(nodes map[uuid.UUID]N) *beside {
	return &beside{w.Join, w.Columns, func() ([]any, func(uuid.UUID)) {
		dest, node := w.Row()
		return dest, func(id uuid.UUID) { nodes[id] = node(id) }
	}}
}
