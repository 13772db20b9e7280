package run

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/bulk/decide"
	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// decideNow decides a chunk with the current state. If an account keeps somebody whom the plan expected to be removed, rows are added with which the
// successor takes over in the same transaction (H26). They are stored unless dry, which means that only the decision is needed.
func decideNow(ctx context.Context, c *directory.Change, op *ent.BulkOperation, ch *row.Chunk, live, dry bool, set func(*rules.Options)) (*rules.World, []rules.Row, *rules.Decision, error) {
	w, rows, o, err := prepare(ctx, c, op, ch.Items, live)
	if err != nil {
		return nil, nil, nil, err
	}
	set(&o)
	dec := rules.Decide(w, rows, o)
	if op.Source != operation.Offboarding {
		return w, rows, dec, nil
	}
	more := decide.Succession(op, w, rows, dec, op.Total+1)
	if len(more) == 0 {
		return w, rows, dec, nil
	}
	for i := range more {
		more[i].Result.Outcome, more[i].Chunk = roster.Added, ch.Numbers[0]
	}
	if !dry {
		if err := addRows(ctx, c, op, more, ch.Numbers[0], nil); err != nil {
			return nil, nil, nil, err
		}
	}
	ch.Items = append(ch.Items, more...)
	if w, rows, o, err = prepare(ctx, c, op, ch.Items, true); err != nil {
		return nil, nil, nil, err
	}
	set(&o)
	return w, rows, rules.Decide(w, rows, o), nil
}

// prepare loads the current state for some rows. The seats that are held for the operation count as free for it.
func prepare(ctx context.Context, c *directory.Change, op *ent.BulkOperation, items []row.Item, live bool) (*rules.World, []rules.Row, rules.Options, error) {
	var none rules.Options
	newcomers, err := decide.Newcomers(ctx, c, items)
	if err != nil {
		return nil, nil, none, err
	}
	for i := range items {
		items[i].New = store.RowID(op.ID, items[i].Number)
		if op.Source == operation.Offboarding { // everywhere means all access that there is now (H26)
			items[i].Seen, items[i].Was = nil, uuid.Nil
		}
	}
	w, rows, err := decide.World(ctx, c, op, items, newcomers, live)
	if err != nil {
		return nil, nil, none, err
	}
	w.Seats.Held = 0
	actor, err := c.Actor(ctx, row.Accounts(items))
	if err != nil {
		return nil, nil, none, err
	}
	o := decide.Options(op, actor)
	o.Shortage = roster.FailRun
	o.Altered, err = decide.Altered(op, w)
	return w, rows, o, err
}

// redecide decides one of several chunks of a transaction. If its rows were read before, it assumes that memberships are as the plan saw them; otherwise it
// reads the rows and the memberships.
func redecide(ctx context.Context, c *directory.Change, op *ent.BulkOperation, number int, seen *row.Chunk, withoutSeat map[uuid.UUID]bool, tally *rules.Tally) (*row.Chunk, *rules.World, *rules.Decision, error) {
	var ch *row.Chunk
	if seen != nil {
		ch = &row.Chunk{Numbers: seen.Numbers, Items: slices.Clone(seen.Items)} // a copy, because the transaction may be retried
	} else {
		var err error
		if ch, err = row.Fetch(ctx, c.Tx, op.ID, number); err != nil {
			return nil, nil, nil, err
		}
	}
	w, rows, dec, err := decideNow(ctx, c, op, ch, seen == nil, tally != nil, func(o *rules.Options) { o.Tallied, o.Seatless = true, withoutSeat })
	if err == nil && tally != nil {
		tally.Add(w, rows, dec)
	}
	return ch, w, dec, err
}
