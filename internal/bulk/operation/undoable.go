package operation

import (
	"time"

	"example.com/roster/ent"
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/rules"
)

// Undoable says whether planning an undo of an operation makes sense: it changed something at most rules.UndoDays ago, and its undos
// have reversed fewer rows than that. What was done is counted with its effects, for the operation and for its undos alike.
func Undoable(op *ent.BulkOperation, reversed int, now time.Time) bool {
	return jobs.Terminal(op.Status) && op.FinishedAt != nil && !op.FinishedAt.Add(rules.UndoFor).Before(now) && Effective(op) > reversed
}

// Effective counts the rows of an operation that were done and changed something.
func Effective(op *ent.BulkOperation) int { return op.DoneAdded + op.DoneChanged + op.DoneRemoved }

// EndAfter is when access ends after a row: what rules.Decide comes to, told from what the row keeps. undo says that the operation
// puts back what was, heir that the person is the operation's successor.
func EndAfter(o rules.Outcome, a rules.Action, asked, before *time.Time, undo, heir bool) *time.Time {
	switch o {
	case rules.Added:
		return asked
	case rules.Removed, rules.NotAMember:
		return nil
	case rules.Unchanged, rules.Refused:
		return before
	case rules.Changed:
	}
	switch {
	case heir && a == rules.Add: // for good (H33)
		return nil
	case asked != nil || undo:
		return asked
	}
	return before
}
