package rules

import "time"

// What one request and one bulk operation may take. Each is checked before anything is stored; the API returns them as Viewer.limits.
const (
	MaxAtOnce          = 250       // people in one change, and rows of a bulk operation that are sent in the request
	MaxRows            = 1_000_000 // rows of one bulk operation
	MaxAllOrNothing    = 10_000    // rows of one transaction, for which everybody else in the organization waits (H19)
	MaxSelectionPeople = 1_000     // people whom a bulk operation's selection names, or who are offboarded together
	MaxFileBytes       = 100 << 20 // of a file of rows or accounts

	UndoDays = 30 // for which a bulk operation, and a single change, can be undone (H32)
	UndoFor  = UndoDays * 24 * time.Hour
	PlanFor  = 24 * time.Hour // a plan can be run
)
