package store

import (
	"bytes"
	"maps"
	"slices"

	"github.com/google/uuid"
)

// NewID makes a time-ordered id.
func NewID() uuid.UUID { return uuid.Must(uuid.NewV7()) }

func sortIDs(ids []uuid.UUID) {
	slices.SortFunc(ids, func(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) })
}

func keys(m map[uuid.UUID]bool) []uuid.UUID {
	out := slices.Collect(maps.Keys(m))
	sortIDs(out)
	return out
}
