// Package operation handles a bulk operation as a whole: it finds, runs and cancels operations, says whether one can be undone, and cleans up plans that were
// never run or never completed. It refuses to look at single rows.
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
	Wake      func() // makes a worker look for work at once
}
