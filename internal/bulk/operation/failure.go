package operation

import (
	"example.com/roster/ent"
	"example.com/roster/internal/fault"
)

// FailWith stores why an operation failed or was stopped.
func FailWith(q *ent.BulkOperationUpdateOne, err error) *ent.BulkOperationUpdateOne {
	f, ok := fault.Of(err)
	if !ok {
		f = fault.New(fault.Internal, "Something went wrong on our side.")
	}
	q.SetFailureCode(string(f.Code)).SetFailureMessage(f.Message)
	if f.Seats != nil {
		q.SetFailureNeeded(f.Seats.Needed)
	}
	return q
}
