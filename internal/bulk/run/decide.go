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
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// decideNow decides a chunk by the state of this moment. Where somebody is kept whom the plan saw leave, the successor takes over in the same transaction, by
// rows of their own (H26), which are stored unless dry, which only decides.
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
		more[i].Result.Outcome, more[i].Chunk = rules.Added, ch.Numbers[0]
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

// prepare brings the state of this moment for some rows. The seats that the operation holds are its own.
func prepare(ctx context.Context, c *directory.Change, op *ent.BulkOperation, items []row.Item, live bool) (*rules.World, []rules.Row, rules.Options, error) {
	var none rules.Options
	newcomers, err := decide.Newcomers(ctx, c, items)
	if err != nil {
		return nil, nil, none, err
	}
	for i := range items {
		items[i].New = store.RowID(op.ID, items[i].Number)
		if op.Source == operation.Offboarding { // everywhere means as things are now (H26)
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
	o.Shortage = rules.FailRun
	o.Altered, err = decide.Altered(op, w)
	return w, rows, o, err
}

// redecide decides a chunk among others of one transaction, by what the plan has seen where the chunk's rows were read for that, else by what is there.
func redecide(ctx context.Context, c *directory.Change, op *ent.BulkOperation, number int, seen *row.Chunk, withoutSeat map[uuid.UUID]bool, tally *rules.Tally) (*row.Chunk, *rules.World, *rules.Decision, error) {
	var ch *row.Chunk
	if seen != nil {
		ch = &row.Chunk{Numbers: seen.Numbers, Items: slices.Clone(seen.Items)} // the transaction may be tried again
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
