package operation

import (
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// Error policies (H19).
const (
	ApplyValid   = "APPLY_VALID"
	AllOrNothing = "ALL_OR_NOTHING"
)

// Bounded returns an error if an operation with this error policy may not have this many rows: those of ALL_OR_NOTHING are one transaction.
func Bounded(policy string, rows int) error {
	if policy != AllOrNothing || rows <= roster.MaxAllOrNothing {
		return nil
	}
	return fault.New(fault.InvalidInput, "ALL_OR_NOTHING allows at most %d rows, because they are one transaction, and these are %d. Plan with APPLY_VALID, "+
		"which applies each row by itself and says of each what became of it, or split them.", roster.MaxAllOrNothing, rows).At("errorPolicy")
}

// The sources that later steps treat differently.
const (
	Selecting   = "SELECTION"
	Offboarding = "OFFBOARD"
	Undoing     = "UNDO"
	Replacing   = "REPLACE_ROLE"
	Copying     = "LIKE"
)

// PutsBack reports whether operations of this source restore exactly the earlier state, including when access ended (H32).
func PutsBack(source string) bool { return source == Undoing }
