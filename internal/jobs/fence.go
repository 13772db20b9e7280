//go:build !mutant_unfenced

package jobs

import (
	"example.com/roster/ent/bulkoperation"
	"example.com/roster/ent/predicate"
)

// holder is the fence: the operation is still the lease's while nobody has claimed it after it. Behind the build tag
// mutant_unfenced it is everybody's; the tests must notice (internal/crash).
func holder(l *Lease) predicate.BulkOperation {
	return bulkoperation.And(bulkoperation.LeaseOwner(l.Owner), bulkoperation.LeaseAttempt(l.Attempt))
}
