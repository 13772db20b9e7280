package plan

import (
	"context"
	"slices"
	"strings"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/bulk/book"
	"example.com/roster/internal/bulk/decide"
	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/bulk/seats"
	"example.com/roster/internal/bulk/stage"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
)

// decider decides the rows of a book in one snapshot of the database.
type decider struct {
	c         *directory.Change
	op        *ent.BulkOperation
	book      *book.Book
	chunkRows int
	extra     int // number of rows added for the successor so far
	primaries int // number of accounts whose primary user changes, so far
	ends      int // number of memberships whose end changes, so far
}

// decideChunks decides all chunks, passes their rows to put, and returns what they mean for the seats.
func (d *decider) decideChunks(ctx context.Context, put func(items []row.Item, chunk bool) error) (rules.Impact, error) {
	var none rules.Impact
	d.op.Total = d.book.Len()
	if err := operation.Bounded(d.op.ErrorPolicy, d.op.Total); err != nil {
		return none, err
	}
	chunks, problems, err := layout(ctx, d.c, d.op, d.book, d.chunkRows)
	if err != nil {
		return none, err
	}
	withoutSeat, err := peopleWithoutSeat(ctx, d.c, d.op, d.book, func(refused map[uuid.UUID]bool, tally *rules.Tally) error {
		d.extra = 0
		for _, ch := range chunks {
			if _, err := d.decide(ctx, ch, tally, refused); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return none, err
	}
	tally := rules.NewTally()
	d.extra, d.primaries, d.ends = 0, 0, 0
	for _, ch := range chunks {
		items, err := d.decide(ctx, ch, tally, withoutSeat)
		if err != nil {
			return none, err
		}
		if err := operation.Bounded(d.op.ErrorPolicy, d.op.Total+d.extra); err != nil {
			return none, err
		}
		if err := put(items, true); err != nil {
			return none, err
		}
	}
	for part := range slices.Chunk(problems, stage.Rows) {
		items := make([]row.Item, len(part))
		for i, w := range part {
			items[i] = d.book.Item(w)
			items[i].Result = rules.Result{Outcome: roster.Refused, Fault: items[i].Problem}
		}
		if err := put(items, false); err != nil {
			return none, err
		}
	}
	if err := seats.CountHeld(ctx, d.c, tally); err != nil {
		return none, err
	}
	impact := tally.Impact(d.c.Seats())
	d.op.Total += d.extra
	d.op.Primaries, d.op.Ends, d.op.Invitations, d.op.SignOuts = d.primaries, d.ends, impact.Invited, impact.SignedOut
	return impact, nil
}

// decide decides one chunk and counts it. If a removed person is the primary user or the last administrator, and a successor is named, it adds rows for the
// successor (H26).
func (d *decider) decide(ctx context.Context, chunk []int32, tally *rules.Tally, withoutSeat map[uuid.UUID]bool) ([]row.Item, error) {
	items := make([]row.Item, len(chunk), len(chunk)+8)
	for i, w := range chunk {
		items[i] = d.book.Item(w)
	}
	w, rows, dec, err := d.judge(ctx, items, withoutSeat)
	if err != nil {
		return nil, err
	}
	if more := decide.Succession(d.op, w, rows, dec, d.book.Len()+d.extra+1); len(more) > 0 {
		d.extra += len(more)
		items = append(items, more...)
		if w, rows, dec, err = d.judge(ctx, items, withoutSeat); err != nil {
			return nil, err
		}
	}
	for i := range items {
		items[i].Result = dec.Results[i]
		if r := &items[i].Result; r.Outcome.Effective() && items[i].Note != "" {
			r.Notice = strings.TrimSpace(r.Notice + " " + items[i].Note)
		}
	}
	tally.Add(w, rows, dec)
	d.primaries += row.NotePrimaries(items, dec)
	d.ends += row.MovedEnds(dec)
	return items, nil
}

func (d *decider) judge(ctx context.Context, items []row.Item, withoutSeat map[uuid.UUID]bool) (*rules.World, []rules.Row, *rules.Decision, error) {
	w, rows, err := decide.World(ctx, d.c, d.op, items, d.book.Newcomers, true)
	if err != nil {
		return nil, nil, nil, err
	}
	actor, err := d.c.Actor(ctx, row.Accounts(items))
	if err != nil {
		return nil, nil, nil, err
	}
	o := decide.Options(d.op, actor)
	o.Tallied, o.Seatless = true, withoutSeat
	dec := rules.Decide(w, rows, o)
	for i := range dec.Results {
		// A viewer who may not manage an account must not learn from a plan who is on it (H40).
		if r := &dec.Results[i]; r.Fault != nil && r.Fault.Code == fault.Forbidden && !actor.May(roster.ManageUsers, rows[i].Account) {
			r.Before, r.After = roster.Grant{}, roster.Grant{}
		}
	}
	return w, rows, dec, nil
}
