package plan

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/jobs"
)

// PlanAgain plans an earlier operation again. It keeps the kind of source, because that decides how the rules treat the rows (H15, H17, H26, H32), and the
// successor, unless the input names another. An undo is planned again for the rows of the earlier undo.
func (p *Planner) PlanAgain(ctx context.Context, in Input) (uuid.UUID, error) {
	path := []string{"source", "again"}
	op, err := operation.Find(ctx, p.Control.DB, in.Source.Again.Operation)
	if err != nil {
		return uuid.Nil, err
	}
	if org := in.Organization; org != nil && *org != op.OrganizationID {
		return uuid.Nil, fault.New(fault.NotFound, "The organization has no such bulk operation.").At(path...)
	}
	if op.Status == jobs.Planning {
		return uuid.Nil, fault.New(fault.InvalidInput, "The plan is still being created.").At(path...)
	}
	if fixed := in.Source.Again.Fixes; !fixed.None() {
		if err := fixed.Bounded(); err != nil {
			return uuid.Nil, err
		}
		if op.UndoesID != nil || op.Source == operation.Offboarding || op.Source == operation.Undoing || op.Source == operation.Replacing {
			return uuid.Nil, fault.New(fault.InvalidInput, "Only the rows of a file, a list or a selection can be changed.").At(path...)
		}
	}
	if op.UndoesID != nil {
		if in.RunKey != nil {
			return uuid.Nil, fault.New(fault.InvalidInput, "An undo cannot be planned and run in one call. Create its plan, then run it with its digest.").At("run")
		}
		return p.undo(ctx, *op.UndoesID, nil, &undone{by: op, refused: in.Source.Again.Refused})
	}
	if in.Successor == nil && op.SuccessorID != nil {
		in.Successor = &directory.UserRef{ID: *op.SuccessorID}
	}
	o, err := operation.OriginOf(op)
	if err != nil {
		return uuid.Nil, err
	}
	in.Organization, in.Source.earlier = &op.OrganizationID, &earlier{op: op, origin: o}
	return p.Plan(ctx, in)
}
