// Package decide collects the input of rules.Decide for rows of a bulk operation, in the same way for the plan and for the run: the current state that the
// rows are about, the operation's options, newcomers, and roles that were altered. It refuses to write.
package decide

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// World loads the state that some items are about, and returns it with their rows. If it need not be live, memberships that the plan saw are taken from the
// plan instead of being read; if one has changed, writing it fails with directory.ErrMoved. The successor's membership of every account is always read,
// because it determines the role with which they take over.
func World(ctx context.Context, c *directory.Change, op *ent.BulkOperation, items []row.Item, newcomers map[uuid.UUID]directory.NewUser, live bool) (*rules.World, []rules.Row, error) {
	var t store.Touch
	rows := make([]rules.Row, len(items))
	for i := range items {
		it := &items[i]
		rows[i] = it.Row
		cell := roster.Cell{Account: it.Account, User: it.User}
		switch {
		case it.Problem != nil, it.Chunk > 0 && !it.Result.Outcome.Effective(): // a row in a chunk without an effect repeats another row, for which the membership is loaded
		case it.Duty != "":
			t.Users = append(t.Users, it.User)
		case live:
			t.Cells = append(t.Cells, cell)
		case it.Result.Before.Exists():
			t.Seen = append(t.Seen, store.Seen{Cell: cell, Grant: it.Result.Before})
		default:
			t.Accounts, t.Users = append(t.Accounts, it.Account), append(t.Users, it.User)
		}
	}
	if op.SuccessorID != nil {
		for _, id := range row.Accounts(items) {
			t.Cells = append(t.Cells, roster.Cell{Account: id, User: *op.SuccessorID})
		}
	}
	w, err := c.World(ctx, t)
	if err != nil {
		return nil, nil, err
	}
	for _, it := range items {
		if who, ok := newcomers[it.User]; ok {
			c.Known(w, it.User, who)
		}
	}
	return w, rows, nil
}

// Options returns the operation's options for rules.Decide, the same for planning and applying.
func Options(op *ent.BulkOperation, actor roster.Actor) rules.Options {
	o := rules.Options{
		Actor: actor, OnExisting: op.OnExisting, Mode: op.AssignMode, Shortage: op.OnSeatShortage, IncludeSelf: op.IncludeSelf,
		Selected: op.Source == operation.Selecting, Offboard: op.Source == operation.Offboarding, Undo: op.Source == operation.Undoing,
	}
	if op.SuccessorID != nil {
		o.Successor = *op.SuccessorID
	}
	return o
}

// Succession returns the items by which the successor takes over, numbered from next on. It returns none if the operation has no successor.
func Succession(op *ent.BulkOperation, w *rules.World, rows []rules.Row, dec *rules.Decision, next int) []row.Item {
	if op.SuccessorID == nil {
		return nil
	}
	var more []row.Item
	for _, r := range rules.Succession(w, rows, dec.Results, *op.SuccessorID, next) {
		more = append(more, row.Item{Row: r, Who: directory.NewUser{Email: w.People[r.User].Label}})
	}
	return more
}
