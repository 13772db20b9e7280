package bulk

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// errPaused leaves a chunk for the end: its newcomers need seats that later rows free (H14).
var errPaused = errors.New("the chunk waits for seats")

// apply runs a chunk in one transaction: the fence, the rules with rights read afresh, the effects, the outcomes, the
// counters, the mark. It answers the operation as it is after it.
func (e *Engine) apply(ctx context.Context, l *jobs.Lease, viewer *access.Viewer, ch *chunk) (*ent.BulkOperation, error) {
	began := time.Now()                                        //nolint:forbidigo // measures how long others wait, decides nothing but that
	defer func() { ch.took = time.Since(began) - ch.waited }() //nolint:forbidigo // as above
	op, err := e.attempt(ctx, l, viewer, ch, false)
	if otherThanSeen(err) {
		return e.attempt(ctx, l, viewer, ch, true)
	}
	return op, err
}

// otherThanSeen says that something is not as the plan has seen it, so that it has to be read again.
func otherThanSeen(err error) bool {
	return errors.Is(err, directory.ErrMoved) || fault.Is(err, fault.Taken)
}

// attempt takes what the plan has seen to be so still, and fails where it is not; live, it reads the memberships again.
func (e *Engine) attempt(ctx context.Context, l *jobs.Lease, viewer *access.Viewer, ch *chunk, live bool) (*ent.BulkOperation, error) {
	return e.locked(ctx, l, viewer, func(ctx context.Context, c *directory.Change, op *ent.BulkOperation) error {
		ch.waited = c.Waited
		try := &chunk{numbers: ch.numbers, items: slices.Clone(ch.items)} // what is decided of the rows goes with a transaction that fails
		w, _, dec, err := e.decide(ctx, c, op, try, live, false, func(*rules.Options) {})
		if err != nil {
			return err
		}
		if dec.Seats.Short > 0 {
			return errPaused
		}
		if err := c.Write(ctx, w, dec); err != nil {
			return err
		}
		if err := record(ctx, c, op, try, dec); err != nil {
			return err
		}
		if err := keep(ctx, c, op, c.Org.SeatsHeld+dec.Seats.LeavingPeople-dec.Seats.NewPeople); err != nil {
			return err
		}
		ch.awaited, err = c.Tx.Awaited(ctx)
		return err
	})
}

// locked is one transaction of a run under its lease, with the counters that fn moves in op.
func (e *Engine) locked(ctx context.Context, l *jobs.Lease, viewer *access.Viewer, fn func(context.Context, *directory.Change, *ent.BulkOperation) error) (*ent.BulkOperation, error) {
	var after *ent.BulkOperation
	var left int
	err := e.Directory.Locked(access.With(ctx, viewer), l.Organization, func(ctx context.Context, c *directory.Change) error {
		op, err := e.Queue.Renew(ctx, c.Tx, l)
		if err != nil {
			return err
		}
		after, left = op, op.Pending
		if op.Status == Canceling {
			return nil
		}
		c.Bulk = op.ID
		if err := fn(ctx, c, op); err != nil {
			return err
		}
		op.Sequence++
		if err := c.Tx.BulkOperation.UpdateOneID(op.ID).SetTotal(op.Total).SetPending(op.Pending).SetAdded(op.Added).SetChanged(op.Changed).SetRemoved(op.Removed).
			SetUnchanged(op.Unchanged).SetRefused(op.Refused).SetDoneAdded(op.DoneAdded).SetDoneChanged(op.DoneChanged).SetDoneRemoved(op.DoneRemoved).
			SetDoneUnchanged(op.DoneUnchanged).SetDoneRefused(op.DoneRefused).SetDonePrimaries(op.DonePrimaries).SetDoneEnds(op.DoneEnds).
			SetSequence(op.Sequence).SetMishaps(0).Exec(ctx); err != nil {
			return err
		}
		return e.Hub.Announce(ctx, c.Tx, op.ID)
	})
	if err != nil {
		return nil, err
	}
	e.Hub.Tell(l.Operation)
	if e.Worked != nil {
		e.Worked(left - after.Pending)
	}
	return after, nil
}

// prepare brings the state of this moment for some rows. The seats that the operation holds are its own.
func (e *Engine) prepare(ctx context.Context, c *directory.Change, op *ent.BulkOperation, items []item, live bool) (*rules.World, []rules.Row, rules.Options, error) {
	var none rules.Options
	newcomers, err := newcomersAmong(ctx, c, items)
	if err != nil {
		return nil, nil, none, err
	}
	for i := range items {
		items[i].New = store.RowID(op.ID, items[i].Number)
		if op.Source == offboarding { // everywhere means as things are now (H26)
			items[i].Seen, items[i].Was = nil, uuid.Nil
		}
	}
	w, rows, err := load(ctx, c, op, items, newcomers, live)
	if err != nil {
		return nil, nil, none, err
	}
	w.Seats.Held = 0
	actor, err := c.Actor(ctx, accountsOf(items))
	if err != nil {
		return nil, nil, none, err
	}
	o := options(op, actor)
	o.Shortage = rules.FailRun
	o.Altered, err = altered(op, w)
	return w, rows, o, err
}

// strictly applies the chunks of ALL_OR_NOTHING. Their rows are read before the transaction, and at first memberships are taken to be as the plan has seen them,
// so that the organization is locked for little longer than it takes to write.
func (e *Engine) strictly(ctx context.Context, l *jobs.Lease, viewer *access.Viewer, numbers []int) (*ent.BulkOperation, error) {
	seen := make(map[int]*chunk, len(numbers))
	for _, n := range numbers {
		ch, err := fetch(ctx, e.DB, l.Operation, n)
		if err != nil {
			return nil, err
		}
		seen[n] = ch
	}
	op, err := e.together(ctx, l, viewer, numbers, true, seen)
	if otherThanSeen(err) {
		return e.together(ctx, l, viewer, numbers, true, nil)
	}
	return op, err
}

// together applies chunks in one transaction. For ALL_OR_NOTHING a refusal rolls all back; otherwise these are the chunks that
// waited for each other's seats, and who finds none in the end is refused in order (H13).
func (e *Engine) together(ctx context.Context, l *jobs.Lease, viewer *access.Viewer, numbers []int, strict bool, seen map[int]*chunk) (*ent.BulkOperation, error) {
	return e.locked(ctx, l, viewer, func(ctx context.Context, c *directory.Change, op *ent.BulkOperation) error {
		before := c.Seats()
		before.Held = 0
		var seatless map[uuid.UUID]bool
		var err error
		todo := numbers
		if strict {
			todo, err = e.withLeavers(ctx, c, op, numbers)
		} else {
			seatless, err = e.seatless(ctx, c, op, before, numbers)
		}
		if err != nil {
			return err
		}
		for _, n := range todo {
			ch, w, dec, err := e.redecide(ctx, c, op, n, seen[n], seatless, nil)
			if err != nil {
				return err
			}
			if f := dec.First(); f != nil && strict {
				return f
			}
			if err := c.Write(ctx, w, dec); err != nil {
				return err
			}
			if err := record(ctx, c, op, ch, dec); err != nil {
				return err
			}
		}
		if strict {
			if err := noneStale(ctx, c, op); err != nil {
				return err
			}
		}
		i := rules.Impact{Entitled: before.Limit, Before: before.Used(), After: c.Seats().Used(), NewPeople: op.NewPeople, LeavingPeople: op.LeavingPeople}
		if i.Short = i.After - i.Before - before.Free(); i.Short > 0 {
			return i.Fault()
		}
		return keep(ctx, c, op, 0)
	})
}

// seatless finds who has no seat when all these chunks are done.
func (e *Engine) seatless(ctx context.Context, c *directory.Change, op *ent.BulkOperation, before rules.Seats, numbers []int) (map[uuid.UUID]bool, error) {
	return leftOut(ctx, c, before, func(refused map[uuid.UUID]bool, tally *rules.Tally) error {
		for _, n := range numbers {
			if _, _, _, err := e.redecide(ctx, c, op, n, nil, refused, tally); err != nil {
				return err
			}
		}
		return nil
	})
}

// withLeavers adds the chunks of what came since the plan to those of ALL_OR_NOTHING.
func (e *Engine) withLeavers(ctx context.Context, c *directory.Change, op *ent.BulkOperation, numbers []int) ([]int, error) {
	more, err := addLeavers(ctx, c, op, e.chunkRows())
	if err == nil {
		err = bounded(op.ErrorPolicy, op.Total)
	}
	return append(slices.Clone(numbers), more...), err
}

// redecide decides a chunk among others of one transaction, by what the plan has seen where the chunk's rows were read for that, else by what is there.
func (e *Engine) redecide(ctx context.Context, c *directory.Change, op *ent.BulkOperation, number int, seen *chunk, seatless map[uuid.UUID]bool, tally *rules.Tally) (*chunk, *rules.World, *rules.Decision, error) {
	var ch *chunk
	if seen != nil {
		ch = &chunk{numbers: seen.numbers, items: slices.Clone(seen.items)} // the transaction may be tried again
	} else {
		var err error
		if ch, err = fetch(ctx, c.Tx, op.ID, number); err != nil {
			return nil, nil, nil, err
		}
	}
	w, rows, dec, err := e.decide(ctx, c, op, ch, seen == nil, tally != nil, func(o *rules.Options) { o.Tallied, o.Seatless = true, seatless })
	if err == nil && tally != nil {
		tally.Add(w, rows, dec)
	}
	return ch, w, dec, err
}

// decide decides a chunk by the state of this moment. Where somebody is kept whom the plan saw leave, the successor takes over in the same transaction, by
// rows of their own (H26), which are stored unless this is only a look.
func (e *Engine) decide(ctx context.Context, c *directory.Change, op *ent.BulkOperation, ch *chunk, live, look bool, set func(*rules.Options)) (*rules.World, []rules.Row, *rules.Decision, error) {
	w, rows, o, err := e.prepare(ctx, c, op, ch.items, live)
	if err != nil {
		return nil, nil, nil, err
	}
	set(&o)
	dec := rules.Decide(w, rows, o)
	if op.Source != offboarding {
		return w, rows, dec, nil
	}
	more := succession(op, w, rows, dec, op.Total+1)
	if len(more) == 0 {
		return w, rows, dec, nil
	}
	for i := range more {
		more[i].result.Outcome, more[i].chunk = rules.Added, ch.numbers[0]
	}
	if !look {
		if err := insertRows(ctx, c, op, more, ch.numbers[0]); err != nil {
			return nil, nil, nil, err
		}
	}
	ch.items = append(ch.items, more...)
	if w, rows, o, err = e.prepare(ctx, c, op, ch.items, true); err != nil {
		return nil, nil, nil, err
	}
	set(&o)
	return w, rows, rules.Decide(w, rows, o), nil
}

// insertRows adds rows to an operation that runs, under a chunk that is open, with the outcome that they are expected to come to.
func insertRows(ctx context.Context, c *directory.Change, op *ent.BulkOperation, items []item, chunk int) error {
	t, texts := newRows(), texts{}
	for i := range items {
		t.add(op.ID, &items[i], chunk, texts)
		count(op, items[i].result.Outcome, +1)
	}
	op.Total += len(items)
	op.Pending += len(items)
	return t.insert(ctx, c.Tx, op.OrganizationID)
}

// record writes the outcomes that are other than the plan foresaw, moves the counters, and marks the chunk as done, all in
// the transaction that has the effects (H21). What came as foreseen needs no word: the mark says it for all.
func record(ctx context.Context, c *directory.Change, op *ent.BulkOperation, ch *chunk, dec *rules.Decision) error {
	t := store.NewTable("id", store.UUID, "outcome", store.Text, "user_id", store.UUID, "version_before", store.Int, "version_after", store.Int,
		"roles_before", store.Text, "roles_after", store.Text, "expires_before", store.Time, "problem_code", store.Text, "problem_message", store.Text, "notice", store.Text,
		"primary_before", store.UUID, "primary_after", store.UUID)
	texts, planned := texts{}, make([]rules.PrimaryChange, len(ch.items))
	for i := range ch.items {
		planned[i], ch.items[i].primary = ch.items[i].primary, rules.PrimaryChange{}
	}
	op.DonePrimaries += crown(ch.items, dec)
	op.DoneEnds += ends(dec)
	for i := range dec.Results {
		it, r := &ch.items[i], &dec.Results[i]
		did(op, r.Outcome)
		if foreseen(it, r) && it.primary.Before == planned[i].Before && it.primary.After == planned[i].After {
			continue
		}
		code, message := problemOf(r)
		t.Add(store.RowID(op.ID, it.Number), string(r.Outcome), it.User, r.Before.Version, r.After.Version, texts.held(r.Before), texts.held(r.After), r.Before.ExpiresAt, code, message,
			optional(r.Notice), it.primary.Before, it.primary.After)
		count(op, it.result.Outcome, -1)
		count(op, r.Outcome, +1)
	}
	if _, err := c.Tx.Exec(ctx, t, `UPDATE bulk_rows SET outcome = v.outcome, user_id = v.user_id, version_before = v.version_before, version_after = v.version_after,
		roles_before = v.roles_before, roles_after = v.roles_after, expires_before = v.expires_before,
		problem_code = v.problem_code, problem_message = v.problem_message, notice = v.notice, primary_before = v.primary_before, primary_after = v.primary_after FROM {v} WHERE bulk_rows.id = v.id`); err != nil {
		return err
	}
	op.Pending -= len(ch.items)
	marks := store.NewTable("id", store.UUID)
	for _, n := range ch.numbers {
		marks.Add(store.RowID(op.ID, n))
	}
	n, err := c.Tx.Exec(ctx, marks, `UPDATE bulk_chunks SET done_at = $1 WHERE id IN (SELECT v.id FROM {v}) AND done_at IS NULL`, c.Now)
	if err == nil && n != int64(len(ch.numbers)) {
		err = jobs.ErrLost
	}
	return err
}

// foreseen says whether a row came to what its plan says.
func foreseen(it *item, r *rules.Result) bool {
	p := &it.result
	return p.Outcome == r.Outcome && !it.moved && p.Before.Version == r.Before.Version && p.After.Version == r.After.Version &&
		slices.Equal(p.Before.Roles, r.Before.Roles) && slices.Equal(p.After.Roles, r.After.Roles)
}

// keep holds seats for what is still to come. Whose seats come free in this chunk may make room for people of a later
// one (H14).
func keep(ctx context.Context, c *directory.Change, op *ent.BulkOperation, seats int) error {
	seats = min(op.NewPeople, max(0, seats))
	if seats == c.Org.SeatsHeld {
		return nil
	}
	c.Org.SeatsHeld = seats
	return c.Tx.Organization.UpdateOneID(c.Org.ID).SetSeatsHeld(seats).Exec(ctx)
}

// lost says that another gateway has the operation now.
func lost(err error) bool { return errors.Is(err, jobs.ErrLost) }

// refused says that a run ended by its own rules, and not by a mishap.
func refused(err error) bool {
	f, ok := fault.Of(err)
	return ok && f.Code.Mendable()
}
