package plan

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/bulk/source"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/rules"
)

// PlanAgain plans an operation once more. What rows came from stays so, since it decides how they are taken (H15, H17, H26, H32), and a
// successor stays unless another is named. An undo is planned for the rows of the earlier one.
func (p *Planner) PlanAgain(ctx context.Context, in Input) (uuid.UUID, error) {
	path := []string{"source", "again"}
	op, err := operation.Find(ctx, p.Control.DB, in.Source.Again.Operation)
	if err != nil {
		return uuid.Nil, err
	}
	if org := in.Organization; org != nil && *org != op.OrganizationID {
		return uuid.Nil, fault.New(fault.NotFound, "There is no such bulk operation in the organization.").At(path...)
	}
	if op.Status == jobs.Planning {
		return uuid.Nil, fault.New(fault.InvalidInput, "The plan is still being made.").At(path...)
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
			return uuid.Nil, fault.New(fault.InvalidInput, "An undo is planned first and then run by its digest.").At("run")
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

// source is what an earlier operation asked for, and for which memberships alone; where it asked for rows, they are read again.
func (e *earlier) source(ctx context.Context, c *directory.Change, again *source.Again) (s Source, only map[rules.Cell]bool, err error) {
	path := []string{"source", "again"}
	unknown := fault.New(fault.InvalidInput, "The operation is from an earlier version, which did not keep what it was asked for. Ask for it anew.").At(path...)
	if err := operation.RowsKept(ctx, c.Tx, e.op.ID, path...); err != nil {
		return s, nil, err
	}
	if again.Refused && (e.op.Source == operation.Replacing || e.op.Source == operation.Offboarding) {
		if only, err = row.Cells(ctx, c.Tx, e.op.ID, true); err != nil {
			return s, nil, err
		}
	}
	switch e.op.Source {
	case operation.Offboarding:
		if len(e.op.Leavers) == 0 {
			return s, nil, unknown
		}
		if s.Offboard = leavers(e.op, only); len(s.Offboard) == 0 {
			return s, nil, fault.New(fault.InvalidInput, "No row of the operation was refused.").At(path...)
		}
	case operation.Undoing:
		if s.UndoEvent = e.origin.Event; s.UndoEvent == nil {
			return s, nil, unknown
		}
	case operation.Replacing:
		if e.origin.Role == nil || e.origin.With == nil {
			return s, nil, unknown
		}
		s.ReplaceRole = &source.ReplaceRole{Role: row.RoleRef{ID: *e.origin.Role}, With: row.RoleRef{ID: *e.origin.With}}
		for _, id := range e.origin.Accounts {
			s.ReplaceRole.Accounts.Refs = append(s.ReplaceRole.Accounts.Refs, directory.AccountRef{ID: id})
		}
	default:
		s.Again, s.earlier = again, e
	}
	return s, only, nil
}

// leavers are the people whom an operation removes everywhere, or those whom some cells are about.
func leavers(op *ent.BulkOperation, only map[rules.Cell]bool) (people []directory.UserRef) {
	meant := map[uuid.UUID]bool{}
	for c := range only {
		meant[c.User] = true
	}
	for _, id := range row.SplitIDs(op.Leavers) {
		if only == nil || meant[id] {
			people = append(people, directory.UserRef{ID: id})
		}
	}
	return people
}
