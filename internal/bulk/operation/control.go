// Package operation is a bulk operation as a whole: it finds one, runs it under a key, cancels it, says whether it can be undone, and
// clears away plans that nobody made to their end. It refuses to look at single rows.
package operation

import (
	"time"

	"example.com/roster/internal/directory"
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/store"
)

// Control runs and cancels operations.
type Control struct {
	DB        *store.DB
	Directory *directory.Directory
	Queue     *jobs.Queue
	Hub       *jobs.Hub
	Now       func() time.Time
	Wake      func() // lets a worker look for work at once
}
