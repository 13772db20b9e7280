package run

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/bulk/seats"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
)

// taken is the chunk, or the chunks, that one transaction applies, and how long that took.
type taken struct {
	row.Chunk
	waited  time.Duration // time spent waiting for the organization's lock
	took    time.Duration // time in the transaction after that
	awaited bool          // whether others were waiting for the lock at the end
}

// errPaused postpones a chunk to the end of the run: its newcomers need seats that later rows free (H14).
var errPaused = errors.New("the chunk waits for seats")

// apply applies chunks in one transaction: it checks the lease, decides the rows with the actor's current rights, writes the effects, outcomes and counters,
// and marks the chunks as done. It returns the operation as it is afterwards.
func (r *running) apply(ctx context.Context, ch *taken) (*ent.BulkOperation, error) {
	began := time.Now()                                        //nolint:forbidigo // measures how long others wait, decides nothing but that
	defer func() { ch.took = time.Since(began) - ch.waited }() //nolint:forbidigo // as above
	op, err := r.attempt(ctx, ch, false)
	if changedSincePlan(err) {
		return r.attempt(ctx, ch, true)
	}
	return op, err
}

// changedSincePlan reports whether an error means that the state is not what the plan saw, so that it has to be read again.
func changedSincePlan(err error) bool {
	return errors.Is(err, directory.ErrMoved) || fault.Is(err, fault.Taken)
}

// attempt decides and writes the chunks. If it is not live, it assumes that memberships are as the plan saw them, and fails if they are not; otherwise it
// reads them again.
func (r *running) attempt(ctx context.Context, ch *taken, live bool) (*ent.BulkOperation, error) {
	return r.locked(ctx, func(ctx context.Context, c *directory.Change, op *ent.BulkOperation) error {
		ch.waited = c.Waited
		try := &row.Chunk{Numbers: ch.Numbers, Items: slices.Clone(ch.Items)} // a copy, because deciding changes the items, and the transaction may fail
		w, _, dec, err := decideNow(ctx, c, op, try, live, false, func(*rules.Options) {})
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
		if err := holdSeats(ctx, c, op, c.Org.SeatsHeld+dec.Seats.LeavingPeople-dec.Seats.NewPeople); err != nil {
			return err
		}
		ch.awaited, err = c.Tx.Awaited(ctx)
		return err
	})
}

// applyAll applies the chunks of an ALL_OR_NOTHING operation. It reads their rows before the transaction, and first assumes that memberships are as the plan
// saw them, so that the organization is locked for little longer than the writing takes.
func (r *running) applyAll(ctx context.Context, most int, numbers []int) (*ent.BulkOperation, error) {
	seen := make(map[int]*row.Chunk, len(numbers))
	for _, n := range numbers {
		ch, err := row.Fetch(ctx, r.db, r.lease.Operation, n)
		if err != nil {
			return nil, err
		}
		seen[n] = ch
	}
	op, err := r.applyTogether(ctx, most, numbers, true, seen)
	if changedSincePlan(err) {
		return r.applyTogether(ctx, most, numbers, true, nil)
	}
	return op, err
}

// applyTogether applies chunks in one transaction. If strict, as for ALL_OR_NOTHING, one refusal rolls everything back, and rows for access that was given
// since the plan are added in chunks of up to most rows. Otherwise the chunks are those that waited for each other's seats, and people for whom no seat is left
// are refused in order (H13).
func (r *running) applyTogether(ctx context.Context, most int, numbers []int, strict bool, seen map[int]*row.Chunk) (*ent.BulkOperation, error) {
	return r.locked(ctx, func(ctx context.Context, c *directory.Change, op *ent.BulkOperation) error {
		before := c.Seats()
		before.Held = 0
		var withoutSeat map[uuid.UUID]bool
		var err error
		todo := numbers
		if strict {
			todo, err = withNewAccess(ctx, c, op, most, numbers)
		} else {
			withoutSeat, err = withoutSeats(ctx, c, op, before, numbers)
		}
		if err != nil {
			return err
		}
		for _, n := range todo {
			ch, w, dec, err := redecide(ctx, c, op, n, seen[n], withoutSeat, nil)
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
			if err := requireNoneStale(ctx, c, op); err != nil {
				return err
			}
		}
		i := rules.Impact{Entitled: before.Limit, Before: before.Used(), After: c.Seats().Used(), NewPeople: op.NewPeople, LeavingPeople: op.LeavingPeople}
		if i.Short = i.After - i.Before - before.Free(); i.Short > 0 {
			return i.Fault()
		}
		return holdSeats(ctx, c, op, 0)
	})
}

// withoutSeats returns the people who have no seat once all these chunks are done.
func withoutSeats(ctx context.Context, c *directory.Change, op *ent.BulkOperation, before roster.Seats, numbers []int) (map[uuid.UUID]bool, error) {
	return seats.WithoutSeat(ctx, c, before, func(refused map[uuid.UUID]bool, tally *rules.Tally) error {
		for _, n := range numbers {
			if _, _, _, err := redecide(ctx, c, op, n, nil, refused, tally); err != nil {
				return err
			}
		}
		return nil
	})
}

// withNewAccess adds chunks for access that was given since the plan, and returns their numbers after the given ones.
func withNewAccess(ctx context.Context, c *directory.Change, op *ent.BulkOperation, most int, numbers []int) ([]int, error) {
	more, err := addLeavers(ctx, c, op, most)
	if err == nil {
		err = operation.Bounded(op.ErrorPolicy, op.Total)
	}
	return append(slices.Clone(numbers), more...), err
}
