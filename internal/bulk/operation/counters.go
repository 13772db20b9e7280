package operation

import (
	"example.com/roster/ent"
	"example.com/roster/internal/rules"
)

// Count moves the counter of what rows come to.
func Count(op *ent.BulkOperation, o rules.Outcome, by int) {
	if foreseen, _ := counters(op, o); foreseen != nil {
		*foreseen += by
	}
}

// Did counts what a run has done with a row.
func Did(op *ent.BulkOperation, o rules.Outcome) {
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
