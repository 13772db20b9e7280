package bulk

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// Undo plans the reverse of a run, row by row: what was touched since is kept and says so (H32). The plan is looked at and
// run like any other; an undo can be undone.
func (e *Engine) Undo(ctx context.Context, id uuid.UUID) (uuid.UUID, error) {
	op, err := e.find(ctx, id)
	if err != nil {
		return uuid.Nil, err
	}
	l := e.burden()
	defer l.leave()
	if err := l.grow(ctx, int64(op.Total)*(wishWeight+mentionWeight/10)); err != nil { // before the database is held; people repeat
		return uuid.Nil, err
	}
	back := e.draft(ctx, op.OrganizationID, undoing)
	back.ErrorPolicy, back.OnSeatShortage, back.OnExisting, back.AssignMode = ApplyValid, rules.FillInOrder, rules.RefuseExisting, rules.ReplaceRoles
	back.IncludeSelf, back.UndoesID, back.Label = true, &op.ID, op.Label
	return e.plan(ctx, back, newBook(), func(ctx context.Context, p *planner) error {
		if err := steers(p.c, op); err != nil {
			return err
		}
		switch {
		case !Terminal(op.Status) || op.FinishedAt == nil:
			return fault.New(fault.InvalidInput, "The operation is %s; only one that has ended can be undone.", op.Status).At("id")
		case op.FinishedAt.Add(undoTTL).Before(p.c.Now):
			return fault.New(fault.InvalidInput, "The operation ended more than 30 days ago and cannot be undone any more.").At("id")
		case op.UndoneByID != nil:
			return fault.New(fault.InvalidInput, "The operation was undone already. Undo its undo instead.").At("id")
		}
		return p.reverse(ctx, op)
	})
}

// reverse writes into the book what puts back each row that was done.
func (p *planner) reverse(ctx context.Context, op *ent.BulkOperation) error {
	var from []uuid.UUID // who was removed, two at most
	sets := sets{}
	done, err := p.e.done(ctx, op) // the operation has ended: no mark moves any more
	if err != nil {
		return err
	}
	rows, err := p.c.Tx.QueryContext(ctx, `SELECT `+namedColumns+` FROM bulk_rows r
		WHERE r.id > $1 AND r.id <= $2 AND r.chunk IS NOT NULL AND r.outcome IN ('ADDED', 'CHANGED', 'REMOVED') ORDER BY r.id`, op.ID, lastRow(op.ID))
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		it, err := scanRow(scan, sets)
		if err != nil || !done(&it.chunk) {
			return err
		}
		if it.result.Outcome == rules.Removed && it.Duty == "" && len(from) < 2 && !slices.Contains(from, it.User) {
			from = append(from, it.User)
		}
		back := reverse(it)
		if it.result.Outcome == rules.Added && it.Duty == "" {
			back.Was = rowID(op.ID, it.Number)
		}
		p.book.add(back)
		return nil
	}); err != nil {
		return err
	}
	if len(p.book.wishes) == 0 {
		return fault.New(fault.InvalidInput, "The operation changed nothing; there is nothing to undo.").At("id")
	}
	// The one person from whom a successor took over takes over again. From several, nobody can be told to, and the successor
	// stays where they are the primary user.
	if op.SuccessorID != nil && len(from) == 1 {
		p.op.SuccessorID = &from[0]
	}
	return nil
}

// reverse is the wish that puts a row back.
func reverse(it item) item {
	was, is := it.result.Before, it.result.After
	back := item{Row: rules.Row{User: it.User, Duty: it.Duty, Was: it.Was, Seen: &is.Version, ExpiresAt: was.ExpiresAt}, who: it.who, account: directory.AccountRef{ID: it.Account}}
	for _, id := range was.Roles {
		back.roles = append(back.roles, RoleRef{ID: id})
	}
	switch it.result.Outcome {
	case rules.Added:
		back.Action = rules.Remove
	case rules.Removed:
		back.Action = rules.Add
		if it.Duty == "" {
			none := 0
			back.Seen, back.Was = &none, uuid.Nil
		}
	case rules.Changed:
		back.Action = rules.Assign
	case rules.Unchanged, rules.NotAMember, rules.Refused: // never asked for
	}
	return back
}
