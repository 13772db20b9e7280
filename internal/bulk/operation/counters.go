package operation

import (
	"example.com/roster/ent"
	"example.com/roster/internal/rules"
)

// CountForeseen moves the counter of what rows come to.
func CountForeseen(op *ent.BulkOperation, o rules.Outcome, by int) {
	if foreseen, _ := counters(op, o); foreseen != nil {
		*foreseen += by
	}
}

// CountDone counts what a run has done with a row.
func CountDone(op *ent.BulkOperation, o rules.Outcome) {
	if _, done := counters(op, o); done != nil {
		*done++
	}
}

// counters are an outcome's: of what rows come to, and of what the run has done.
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
