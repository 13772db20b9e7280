package operation

import (
	"example.com/roster/ent"
	"example.com/roster/internal/roster"
)

// CountForeseen adds by to the operation's counter of rows with an outcome, whether or not they are done.
func CountForeseen(op *ent.BulkOperation, o roster.Outcome, by int) {
	if foreseen, _ := counters(op, o); foreseen != nil {
		*foreseen += by
	}
}

// CountDone counts a row that the run has completed with an outcome.
func CountDone(op *ent.BulkOperation, o roster.Outcome) {
	if _, done := counters(op, o); done != nil {
		*done++
	}
}

// counters returns an outcome's counters: of all rows, and of the rows that the run has completed.
func counters(op *ent.BulkOperation, o roster.Outcome) (foreseen, done *int) {
	switch o {
	case roster.Added:
		return &op.Added, &op.DoneAdded
	case roster.Changed:
		return &op.Changed, &op.DoneChanged
	case roster.Removed:
		return &op.Removed, &op.DoneRemoved
	case roster.Unchanged, roster.NotAMember:
		return &op.Unchanged, &op.DoneUnchanged
	case roster.Refused:
		return &op.Refused, &op.DoneRefused
	}
	return nil, nil
}
