package store

import (
	"bytes"
	"maps"
	"slices"

	"github.com/google/uuid"
)

// NewID makes a time-ordered id.
func NewID() uuid.UUID { return uuid.Must(uuid.NewV7()) }

// RowID is the id of a bulk operation's row with a number, and of its chunk: the operation's, with the number in its last three bytes. Of a row's
// id it makes that of a chunk of the same operation.
func RowID(operation uuid.UUID, number int) uuid.UUID {
	operation[13], operation[14], operation[15] = byte(number>>16), byte(number>>8), byte(number)
	return operation
}

// OperationOf is the operation of a row or a chunk.
func OperationOf(row uuid.UUID) uuid.UUID { return RowID(row, 0) }

// LastRow bounds an operation's rows and chunks: id > operation AND id <= LastRow(operation).
func LastRow(operation uuid.UUID) uuid.UUID { return RowID(operation, 1<<24-1) }

func sortIDs(ids []uuid.UUID) {
	slices.SortFunc(ids, func(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) })
}

func keys(m map[uuid.UUID]bool) []uuid.UUID {
	out := slices.Collect(maps.Keys(m))
	sortIDs(out)
	return out
}
