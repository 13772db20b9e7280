package bulk

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/bulkrow"
	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
)

// Undo plans the reverse of a run, row by row: what was touched since is kept and says so (H32). The plan is looked at and
// run like any other; an undo can be undone.
func (e *Engine) Undo(ctx context.Context, id uuid.UUID) (uuid.UUID, error) {
	op, err := e.find(ctx, id)
	if err != nil {
		return uuid.Nil, err
	}
	v := access.From(ctx)
	back := &ent.BulkOperation{
		ID: newID(), OrganizationID: op.OrganizationID, Source: undoing, Status: Planned, ErrorPolicy: ApplyValid, OnSeatShortage: rules.FillInOrder,
		OnExisting: rules.RefuseExisting, AssignMode: rules.ReplaceRoles, IncludeSelf: true, ActorIdentityID: v.Identity, CreatedBy: v.Label(),
		RequestID: v.RequestID, UndoesID: &op.ID, Label: op.Label,
	}
	err = e.Directory.Planning(ctx, op.OrganizationID, func(ctx context.Context, c *directory.Change) error {
		p := &planner{c: c, op: back, newcomers: map[uuid.UUID]directory.NewUser{}}
		if err := p.admit(); err != nil {
			return err
		}
		if err := steers(c, op); err != nil {
			return err
		}
		switch {
		case !Terminal(op.Status) || op.FinishedAt == nil:
			return fault.New(fault.InvalidInput, "The operation is %s; only one that has ended can be undone.", op.Status).At("id")
		case op.FinishedAt.Add(undoTTL).Before(c.Now):
			return fault.New(fault.InvalidInput, "The operation ended more than 30 days ago and cannot be undone any more.").At("id")
		case op.UndoneByID != nil:
			return fault.New(fault.InvalidInput, "The operation was undone already. Undo its undo instead.").At("id")
		}
		done, err := c.Tx.BulkRow.Query().Where(bulkrow.IDGT(op.ID), bulkrow.IDLTE(lastRow(op.ID)), bulkrow.Done(true),
			bulkrow.OutcomeIn(rules.Added, rules.Changed, rules.Removed)).Order(bulkrow.ByID()).All(ctx)
		if err != nil {
			return err
		}
		if len(done) == 0 {
			return fault.New(fault.InvalidInput, "The operation changed nothing; there is nothing to undo.").At("id")
		}
		if op.SuccessorID != nil {
			back.SuccessorID = predecessor(done)
		}
		items := make([]item, len(done))
		for i, r := range done {
			items[i] = reverse(i+1, r)
		}
		if err := refuseReplaced(ctx, c, items, *op.FinishedAt); err != nil {
			return err
		}
		return p.finish(ctx, items)
	})
	if err != nil {
		return uuid.Nil, err
	}
	return back.ID, nil
}

// predecessor is the one person from whom a successor took over; they take over again. From several, nobody can be told
// to, and the successor stays where they are the primary user.
func predecessor(done []*ent.BulkRow) *uuid.UUID {
	var one *uuid.UUID
	for _, r := range done {
		switch {
		case r.Outcome != rules.Removed || r.AccountID == nil:
		case one == nil:
			one = r.UserID
		case *one != *r.UserID:
			return nil
		}
	}
	return one
}

// reverse is the wish that puts a row back.
func reverse(number int, r *ent.BulkRow) item {
	it := restore(r)
	seen := r.VersionAfter
	it.Number, it.Seen, it.Roles, it.ExpiresAt = number, &seen, nil, nil
	if r.RolesBefore != nil {
		it.Roles, it.ExpiresAt = splitIDs(*r.RolesBefore), r.ExpiresBefore
	}
	switch r.Outcome {
	case rules.Added:
		it.Action = rules.Remove
	case rules.Removed:
		it.Action = rules.Add
		if it.Duty == "" {
			none := 0
			it.Seen = &none
		}
	case rules.Changed:
		it.Action = rules.Assign
	case rules.Unchanged, rules.NotAMember, rules.Refused: // never asked for
	}
	return it
}
