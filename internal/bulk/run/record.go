package run

import (
	"context"
	"slices"

	"example.com/roster/ent"
	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/rules"
)

// addRows adds rows to a running operation, with their expected outcomes: to a chunk that is not done yet, or, if numbers are given, to a new chunk with
// these rows.
func addRows(ctx context.Context, c *directory.Change, op *ent.BulkOperation, items []row.Item, chunk int, numbers []int) error {
	b := row.NewBatch(row.Texts{})
	if numbers != nil {
		b.AddChunk(op.ID, chunk, numbers)
	}
	for i := range items {
		b.Add(op.ID, &items[i], chunk)
		operation.CountForeseen(op, items[i].Result.Outcome, +1)
	}
	op.Total += len(items)
	op.Pending += len(items)
	return b.Insert(ctx, c.Tx, op.OrganizationID)
}

// record stores the outcomes that differ from the foreseen ones, updates the counters, and marks the chunks as done, in the transaction that makes the
// changes (H21). Rows with the foreseen outcome need no update: the chunk's mark says that they are done.
func record(ctx context.Context, c *directory.Change, op *ent.BulkOperation, ch *row.Chunk, dec *rules.Decision) error {
	t, planned := row.NewOutcomes(), make([]rules.PrimaryChange, len(ch.Items))
	for i := range ch.Items {
		planned[i], ch.Items[i].Primary = ch.Items[i].Primary, rules.PrimaryChange{}
	}
	op.DonePrimaries += row.NotePrimaries(ch.Items, dec)
	op.DoneEnds += row.MovedEnds(dec)
	for i := range dec.Results {
		it, r := &ch.Items[i], &dec.Results[i]
		operation.CountDone(op, r.Outcome)
		if foreseen(it, r) && it.Primary.Before == planned[i].Before && it.Primary.After == planned[i].After {
			continue
		}
		t.Add(op.ID, it, r)
		operation.CountForeseen(op, it.Result.Outcome, -1)
		operation.CountForeseen(op, r.Outcome, +1)
	}
	if err := t.Update(ctx, c.Tx); err != nil {
		return err
	}
	op.Pending -= len(ch.Items)
	n, err := row.MarkDone(ctx, c.Tx, op.ID, ch.Numbers, c.Now)
	if err == nil && n != len(ch.Numbers) {
		err = jobs.ErrLost
	}
	return err
}

// foreseen reports whether a row's result is the one that its plan foresaw.
func foreseen(it *row.Item, r *rules.Result) bool {
	p := &it.Result
	return p.Outcome == r.Outcome && !it.Moved && p.Before.Version == r.Before.Version && p.After.Version == r.After.Version &&
		slices.Equal(p.Before.Roles, r.Before.Roles) && slices.Equal(p.After.Roles, r.After.Roles)
}

// holdSeats sets how many seats are held for the rest of the run, at most one for each new person of the operation. Seats that this chunk frees may be needed
// by people of a later one (H14).
func holdSeats(ctx context.Context, c *directory.Change, op *ent.BulkOperation, seats int) error {
	seats = min(op.NewPeople, max(0, seats))
	if seats == c.Org.SeatsHeld {
		return nil
	}
	c.Org.SeatsHeld = seats
	return c.Tx.Organization.UpdateOneID(c.Org.ID).SetSeatsHeld(seats).Exec(ctx)
}
