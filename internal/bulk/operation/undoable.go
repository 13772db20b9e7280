package operation

import (
	"time"

	"example.com/roster/ent"
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/roster"
)

// Undoable reports whether undoing an operation can have an effect: it ended at most rules.UndoDays ago, and its undos have reversed fewer rows than it
// changed. Both are counted by Effective.
func Undoable(op *ent.BulkOperation, reversed int, now time.Time) bool {
	return jobs.Terminal(op.Status) && op.FinishedAt != nil && !op.FinishedAt.Add(roster.UndoFor).Before(now) && Effective(op) > reversed
}

// Effective returns the number of rows of an operation that were done and changed something.
func Effective(op *ent.BulkOperation) int { return op.DoneAdded + op.DoneChanged + op.DoneRemoved }

// EndAfter returns when access ends after a row. It is what rules.Decide decided, computed from the values stored with the row. undo means that the operation
// restores an earlier state, heir that the person is the operation's successor.
func EndAfter(o roster.Outcome, a roster.Action, asked, before *time.Time, undo, heir bool) *time.Time {
	switch o {
	case roster.Added:
		return asked
	case roster.Removed, roster.NotAMember:
		return nil
	case roster.Unchanged, roster.Refused:
		return before
	case roster.Changed:
	}
	switch {
	case heir && a == roster.Add: // the successor's access has no end (H33)
		return nil
	case asked != nil || undo:
		return asked
	}
	return before
}
