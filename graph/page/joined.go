package page

import (
	"context"

	"github.com/google/uuid"
)

// Joined describes how to read the nodes of a single parent's page together with their places, in one statement.
type Joined[N any] struct {
	Join    Join // the table that the columns need
	Columns []string
	Row     func() (dest []any, node func(id uuid.UUID) N) // returns where to scan a row's columns, and a function that makes the node of the scanned row
	Finish  func(context.Context, []uuid.UUID, map[uuid.UUID]N) error
}

// beside describes columns that are read in the same statement as the places.
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
