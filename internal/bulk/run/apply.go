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
	"example.com/roster/internal/rules"
)

// taken is what one transaction takes: a chunk or several, and how long that was.
type taken struct {
	row.Chunk
	waited  time.Duration // for the organization's lock
	took    time.Duration // in the transaction, from then on
	awaited bool          // by others, at the end of it
}

// errPaused leaves a chunk for the end: its newcomers need seats that later rows free (H14).
var errPaused = errors.New("the chunk waits for seats")

// apply runs a chunk in one transaction: the fence, the rules with rights read afresh, the effects, the outcomes, the
// counters, the mark. It answers the operation as it is after it.
func (r *running) apply(ctx context.Context, ch *taken) (*ent.BulkOperation, error) {
	began := time.Now()                                        //nolint:forbidigo // measures how long others wait, decides nothing but that
	defer func() { ch.took = time.Since(began) - ch.waited }() //nolint:forbidigo // as above
	op, err := r.attempt(ctx, ch, false)
	if changedSincePlan(err) {
		return r.attempt(ctx, ch, true)
	}
	return op, err
}

// changedSincePlan says that something is not as the plan has seen it, so that it has to be read again.
func changedSincePlan(err error) bool {
	return errors.Is(err, directory.ErrMoved) || fault.Is(err, fault.Taken)
}

// attempt takes what the plan has seen to be so still, and fails where it is not; live, it reads the memberships again.
func (r *running) attempt(ctx context.Context, ch *taken, live bool) (*ent.BulkOperation, error) {
	return r.locked(ctx, func(ctx context.Context, c *directory.Change, op *ent.BulkOperation) error {
		ch.waited = c.Waited
		try := &row.Chunk{Numbers: ch.Numbers, Items: slices.Clone(ch.Items)} // what is decided of the rows goes with a transaction that fails
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

// applyAll applies the chunks of ALL_OR_NOTHING. Their rows are read before the transaction, and at first memberships are taken to be as the plan has seen them,
// so that the organization is locked for little longer than it takes to write.
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

// applyTogether applies chunks in one transaction. For ALL_OR_NOTHING a refusal rolls all back; otherwise these are the chunks that
// waited for each other's seats, and who finds none in the end is refused in order (H13). Of what came since the plan, at most so many rows are a chunk.
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

// withoutSeat finds who has no seat when all these chunks are done.
func withoutSeats(ctx context.Context, c *directory.Change, op *ent.BulkOperation, before rules.Seats, numbers []int) (map[uuid.UUID]bool, error) {
	return seats.WithoutSeat(ctx, c, before, func(refused map[uuid.UUID]bool, tally *rules.Tally) error {
		for _, n := range numbers {
			if _, _, _, err := redecide(ctx, c, op, n, nil, refused, tally); err != nil {
				return err
			}
		}
		return nil
	})
}

// withNewAccess adds the chunks of what came since the plan to those of ALL_OR_NOTHING.
func withNewAccess(ctx context.Context, c *directory.Change, op *ent.BulkOperation, most int, numbers []int) ([]int, error) {
	more, err := addLeavers(ctx, c, op, most)
	if err == nil {
		err = operation.Bounded(op.ErrorPolicy, op.Total)
	}
	return append(slices.Clone(numbers), more...), err
}
