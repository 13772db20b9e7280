package run

import (
	"context"
	"errors"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/access"
	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/jobs"
)

const (
	longestHold = 300 * time.Millisecond // how long a transaction of several chunks should take at most, because others wait for it
	longestRest = 100 * time.Millisecond // maximum pause between two transactions while others wait
	crowded     = 3 * time.Millisecond   // if the run waits longer for the organization's lock, others want it, too
)

// driver runs operations from begin to end.
type driver struct {
	viewer    func(ctx context.Context, identity uuid.UUID) (*access.Viewer, error)
	together  int
	chunkRows int
}

func (d *driver) drive(ctx context.Context, r *running) error {
	// The run itself reads with the rights of the system, within its organization only; changes are made with the rights of its actor.
	ctx, stop := context.WithCancel(access.Only(access.With(ctx, access.System()), r.lease.Organization)) // also ends the reading ahead
	defer stop()
	op, err := r.begin(ctx, d.viewer)
	if err != nil {
		return err
	}
	if op.ErrorPolicy == operation.AllOrNothing {
		err := operation.Bounded(op.ErrorPolicy, op.Total) // it may have been queued before this limit existed
		if err != nil {
			return err
		}
		todo, err := row.Open(ctx, r.db, op.ID)
		if err == nil {
			_, err = r.applyAll(ctx, d.chunkRows, todo)
		}
		if err != nil {
			return err
		}
		return r.end(ctx, nil)
	}
	if op, err = r.judgeIdle(ctx, op); err != nil {
		return err
	}
	for {
		if stop := tooManyRefused(op); stop != nil || op.Status == jobs.Canceling {
			return r.end(ctx, stop)
		}
		if op, err = r.addNewAccess(ctx, d.chunkRows, op); err != nil {
			return err
		}
		todo, err := row.Open(ctx, r.db, op.ID)
		if err != nil {
			return err
		}
		if len(todo) == 0 {
			return r.end(ctx, nil)
		}
		if op, err = d.chunks(ctx, r, op, todo); err != nil {
			return err
		}
	}
}

// chunks applies the open chunks, unless the run is canceled or has too many refused rows.
func (d *driver) chunks(ctx context.Context, r *running, op *ent.BulkOperation, todo []int) (*ent.BulkOperation, error) {
	var paused []int
	size, next := 1, ahead(ctx, r.db, op.ID, todo, d.together)
	for left := len(todo); left > 0; {
		ch, err := next(min(size, left))
		if err != nil {
			return nil, err
		}
		after, err := r.apply(ctx, ch)
		switch {
		case errors.Is(err, errPaused):
			paused, size = append(paused, ch.Numbers...), 1
		case err != nil:
			return nil, err
		default:
			var rest time.Duration
			op = after
			size, rest = pace(ch, d.together)
			jobs.Pause(ctx, rest)
		}
		left -= len(ch.Numbers)
		if isStopped(op) {
			return op, nil
		}
	}
	if len(paused) > 0 { // accounts that swap people need each other's seats, so the paused chunks are applied in one transaction
		return r.applyTogether(ctx, d.chunkRows, paused, false, nil)
	}
	return op, nil
}

// pace returns how many chunks the next transaction should apply, and how long the run pauses before it. While others wait for the organization, it is one
// chunk and a pause. Otherwise it grows by one chunk, up to together and to what can be done within longestHold.
func pace(ch *taken, together int) (next int, rest time.Duration) {
	if ch.awaited || ch.waited > crowded {
		return 1, min(longestRest, ch.took/4) // long enough for those who wait to wake up and do their work
	}
	each := ch.took / time.Duration(len(ch.Numbers))
	return max(1, min(len(ch.Numbers)+1, together, int(longestHold/max(each, time.Millisecond)))), 0
}

// ahead reads the next chunks while one is applied. next returns n of them as one.
func ahead(ctx context.Context, db row.Reader, op uuid.UUID, numbers []int, together int) (next func(n int) (*taken, error)) {
	type fetched struct {
		ch  *row.Chunk
		err error
	}
	ready := make(chan fetched, max(1, together))
	go func() {
		for _, n := range numbers {
			ch, err := row.Fetch(ctx, db, op, n)
			select {
			case ready <- fetched{ch, err}:
			case <-ctx.Done():
				return
			}
			if err != nil {
				return
			}
		}
	}()
	return func(n int) (*taken, error) {
		all := &taken{}
		for range n {
			select {
			case f := <-ready:
				if f.err != nil {
					return nil, f.err
				}
				all.Numbers, all.Items = append(all.Numbers, f.ch.Numbers...), append(all.Items, f.ch.Items...)
			case <-ctx.Done():
				return nil, ctx.Err()
			}
		}
		return all, nil
	}
}

// isStopped reports whether a run must not apply further chunks.
func isStopped(op *ent.BulkOperation) bool {
	return op.Status == jobs.Canceling || tooManyRefused(op) != nil
}

// tooManyRefused returns an error if more rows are refused than the operation allows (H19).
func tooManyRefused(op *ent.BulkOperation) error {
	if op.MaxErrors != nil && op.Refused > *op.MaxErrors {
		return fault.New(fault.LimitReached, "%d rows were refused, more than maxErrors allows (%d). The run was stopped.", op.Refused, *op.MaxErrors)
	}
	return nil
}
