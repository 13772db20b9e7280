package operation

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/bulkoperation"
	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// Find returns an operation. It returns NOT_FOUND if the viewer does not see it.
func Find(ctx context.Context, db *store.DB, id uuid.UUID) (*ent.BulkOperation, error) {
	if _, err := access.Require(ctx); err != nil {
		return nil, err
	}
	op, err := db.Ent.BulkOperation.Query().Where(bulkoperation.ID(id)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, fault.Missing(fault.NotFound, "bulk operation").At("id")
	}
	return op, err
}

// MayControl returns an error if the viewer may not run, cancel or undo an operation: only its actor and managers of the organization may (H40). An API
// client may control only operations that it planned.
func MayControl(c *directory.Change, op *ent.BulkOperation) error {
	if err := c.Viewer.Within(roster.BulkScope); err != nil {
		return err
	}
	if c.Viewer.Manages(op.OrganizationID) || c.Viewer.ActorID(op.OrganizationID) == op.ActorID {
		return nil
	}
	return fault.New(fault.Forbidden, "Only the person who planned the operation and managers of the organization can do this.").At("id")
}
