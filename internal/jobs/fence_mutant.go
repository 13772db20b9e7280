//go:build mutant_unfenced

package jobs

import (
	"example.com/roster/ent/bulkoperation"
	"example.com/roster/ent/predicate"
)

func holder(l *Lease) predicate.BulkOperation { return bulkoperation.ID(l.Operation) }
