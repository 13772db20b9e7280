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
	longestHold = 300 * time.Millisecond // a transaction of several chunks may take: whoever comes meanwhile waits for it
	longestRest = 100 * time.Millisecond // between two transactions that others wait for
	crowded     = 3 * time.Millisecond   // a longer wait for the organization's lock says that others want it
)

// driver takes operations from their beginning to their end.
type driver struct {
	viewer    func(ctx context.Context, identity uuid.UUID) (*access.Viewer, error)
	together  int
	chunkRows int
}

func (d *driver) drive(ctx context.Context, r *running) error {
	// What the run reads for itself is its organization's; what it does is done as its actor.
	ctx, stop := context.WithCancel(access.Only(access.With(ctx, access.System()), r.lease.Organization)) // ends what reads ahead
	defer stop()
	op, err := r.begin(ctx, d.viewer)
	if err != nil {
		return err
	}
	if op.ErrorPolicy == operation.AllOrNothing {
		err := operation.Bounded(op.ErrorPolicy, op.Total) // it may have been queued before there was a bound
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

// chunks applies what is open, until the run is canceled or has met too many errors.
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
	if len(paused) > 0 { // a swap across accounts fits only as a whole: what was paused goes in one transaction
		return r.applyTogether(ctx, d.chunkRows, paused, false, nil)
	}
	return op, nil
}

// pace says how many chunks the next transaction takes, and how long the run rests before: others who wait for the organization get their
// turn after one chunk, and while nobody does, a transaction holds a few, as many as it can be done with soon.
func pace(ch *taken, together int) (next int, rest time.Duration) {
	if ch.awaited || ch.waited > crowded {
		return 1, min(longestRest, ch.took/4) // long enough for those who wait to wake, and to do what comes next
	}
	each := ch.took / time.Duration(len(ch.Numbers))
	return max(1, min(len(ch.Numbers)+1, together, int(longestHold/max(each, time.Millisecond)))), 0
}

// ahead reads the next chunks while one is applied, and gives out n of them as one.
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

// isStopped says whether a run goes on with no further chunk.
func isStopped(op *ent.BulkOperation) bool {
	return op.Status == jobs.Canceling || tooManyRefused(op) != nil
}

// tooManyRefused stops a run that met too many errors (H19).
func tooManyRefused(op *ent.BulkOperation) error {
	if op.MaxErrors != nil && op.Refused > *op.MaxErrors {
		return fault.New(fault.LimitReached, "%d rows were refused, more than maxErrors allows (%d). The run was stopped.", op.Refused, *op.MaxErrors)
	}
	return nil
}
