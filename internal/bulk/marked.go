//go:build !mutant_loose

package bulk

import (
	"context"

	"github.com/google/uuid"
)

// marked: a chunk is marked as done in the transaction of its effects. The variant behind the build tag mutant_loose marks it
// in a transaction of its own, afterwards; the tests that kill must then find a chunk that was taken twice.
const marked = true

func (e *Engine) markLate(context.Context, uuid.UUID, int) error { return nil }
