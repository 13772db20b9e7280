package operation

import (
	"example.com/roster/ent"
	"example.com/roster/internal/rules"
)

// CountForeseen adds by to the operation's counter of rows with an outcome, whether or not they are done.
func CountForeseen(op *ent.BulkOperation, o rules.Outcome, by int) {
	if foreseen, _ := counters(op, o); foreseen != nil {
		*foreseen += by
	}
}

// CountDone counts a row that the run has completed with an outcome.
func CountDone(op *ent.BulkOperation, o rules.Outcome) {
	if _, done := counters(op, o); done != nil {
		*done++
	}
}

// counters returns an outcome's counters: of all rows, and of the rows that the run has completed.
func counters(op *ent.BulkOperation, o rules.Outcome) (foreseen, done *int) {
	switch o {
	case rules.Added:
		return &op.Added, &op.DoneAdded
	case rules.Changed:
		return &op.Changed, &op.DoneChanged
	case rules.Removed:
		return &op.Removed, &op.DoneRemoved
	case rules.Unchanged, rules.NotAMember:
		return &op.Unchanged, &op.DoneUnchanged
	case rules.Refused:
		return &op.Refused, &op.DoneRefused
	}
	return nil, nil
}
