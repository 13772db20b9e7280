package roster

import "time"

// Limits of a request and of a bulk operation. Each is checked before anything is stored; the API returns them as Viewer.limits.
const (
	MaxAtOnce          = 250       // people in one change, or rows of a bulk operation that are part of the request
	MaxRows            = 1_000_000 // rows of one bulk operation
	MaxAllOrNothing    = 10_000    // rows in one transaction, which blocks all other changes in the organization (H19)
	MaxSelectionPeople = 1_000     // people in the selection of a bulk operation, or in one offboarding
	MaxFileBytes       = 100 << 20 // size of a file of rows or accounts

	UndoDays = 30 // how long a bulk operation or a single change can be undone, in days (H32)
	UndoFor  = UndoDays * 24 * time.Hour
	PlanFor  = 24 * time.Hour // how long a plan can be run

	// SoonEnds is how long before its end access is shown as ending soon. The person gets the first mail about it at the same time (H38).
	SoonEnds = 7 * 24 * time.Hour
)
