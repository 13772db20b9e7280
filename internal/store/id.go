package store

import (
	"bytes"
	"maps"
	"slices"

	"github.com/google/uuid"
)

// NewID returns a new time-ordered id.
func NewID() uuid.UUID { return uuid.Must(uuid.NewV7()) }

// RowID returns the id of a bulk operation's row, or of a chunk, by its number: the operation's id with the number in its last three bytes. Given a row's
// id, it returns the id of a chunk of the same operation.
func RowID(operation uuid.UUID, number int) uuid.UUID {
	operation[13], operation[14], operation[15] = byte(number>>16), byte(number>>8), byte(number)
	return operation
}

// OperationOf returns the operation of a row or a chunk.
func OperationOf(row uuid.UUID) uuid.UUID { return RowID(row, 0) }

// LastRow returns the largest id that a row or chunk of an operation can have: id > operation AND id <= LastRow(operation).
func LastRow(operation uuid.UUID) uuid.UUID { return RowID(operation, 1<<24-1) }

func sortIDs(ids []uuid.UUID) {
	slices.SortFunc(ids, func(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) })
}

func idsOf[V any](m map[uuid.UUID]V) []uuid.UUID {
	out := slices.Collect(maps.Keys(m))
	sortIDs(out)
	return out
}
