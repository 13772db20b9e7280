package bulk

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/bulkoperation"
	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

const (
	sideBySide  = 4 // operations of different organizations that one gateway runs at once
	sweepEvery  = 30 * time.Second
	mishapPause = time.Second
	held        = 300 * time.Millisecond // a transaction of several chunks may take: whoever comes meanwhile waits for it
	mostMishaps = 3                      // one after the other, without coming any further, until an operation is given up
	longestRest = 100 * time.Millisecond // between two transactions that others wait for
	crowded     = 3 * time.Millisecond   // a longer wait for the organization's lock says that others want it
)

// Wake lets the worker look for work at once.
func (e *Engine) Wake() {
	select {
	case e.woken() <- struct{}{}:
	default:
	}
}

func (e *Engine) woken() chan struct{} {
	e.once.Do(func() { e.wake = make(chan struct{}, 1) })
	return e.wake
}

// Work claims and runs operations until ctx ends, then gives its leases back, so that another gateway goes on.
func (e *Engine) Work(ctx context.Context) {
	ctx = store.Patient(ctx)
	var running sync.WaitGroup
	defer running.Wait()
	slots := make(chan struct{}, sideBySide)
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	swept := time.Time{}
	defer e.Pulse.Rest()
	for {
		e.Pulse.Beat(e.Now())
		for len(slots) < sideBySide { // what finds no slot here is another gateway's
			lease, err := e.Queue.Claim(ctx)
			if err != nil && ctx.Err() == nil {
				e.Log.ErrorContext(ctx, "no bulk operation can be claimed; trying again", "error", err)
			}
			if lease == nil || err != nil {
				break
			}
			slots <- struct{}{}
			running.Go(func() {
				defer func() { <-slots; e.Wake() }()
				e.execute(ctx, lease)
			})
		}
		if now := e.Now(); now.Sub(swept) >= sweepEvery {
			swept = now
			if err := e.sweep(ctx); err != nil && ctx.Err() == nil {
				e.Log.ErrorContext(ctx, "what has ended was not swept; trying again", "error", err)
			}
		}
		select {
		case <-ctx.Done():
			return
		case <-e.woken():
		case <-tick.C:
		}
	}
}

// execute runs one operation to its end. After a mishap it gives the lease back, so that it is tried again soon.
func (e *Engine) execute(ctx context.Context, l *jobs.Lease) {
	err := e.drive(ctx, l)
	switch {
	case err == nil, lost(err):
	case ctx.Err() != nil:
		e.release(ctx, l)
	case refused(err):
		if err := e.end(ctx, l, err); err != nil && !lost(err) {
			e.Log.ErrorContext(ctx, "a bulk operation could not be ended; trying again", "operation", l.Operation, "error", err)
		}
	default:
		e.Log.ErrorContext(ctx, "a bulk operation met a mishap; trying again", "operation", l.Operation, "error", err)
		if !e.givenUp(ctx, l, err) {
			elapse(ctx, mishapPause)
			e.release(ctx, l)
		}
	}
}

func (e *Engine) release(ctx context.Context, l *jobs.Lease) {
	if err := e.Queue.Release(context.WithoutCancel(ctx), l); err != nil {
		e.Log.WarnContext(ctx, "the lease was not given back; it runs out by itself", "operation", l.Operation, "error", err)
	}
}

func (e *Engine) drive(ctx context.Context, l *jobs.Lease) error {
	// What the run reads for itself is its organization's; what it does is done as its actor.
	ctx, stop := context.WithCancel(access.Only(access.With(ctx, access.System()), l.Organization)) // ends what reads ahead
	defer stop()
	op, viewer, err := e.begin(ctx, l)
	if err != nil {
		return err
	}
	if op.ErrorPolicy == AllOrNothing {
		err := bounded(op.ErrorPolicy, op.Total) // it may have been queued before there was a bound
		if err != nil {
			return err
		}
		todo, err := open(ctx, e.DB, op.ID)
		if err == nil {
			_, err = e.strictly(ctx, l, viewer, todo)
		}
		if err != nil {
			return err
		}
		return e.end(ctx, l, nil)
	}
	if op, err = e.judgeIdle(ctx, l, viewer, op); err != nil {
		return err
	}
	for {
		if stop := over(op); stop != nil || op.Status == Canceling {
			return e.end(ctx, l, stop)
		}
		if op, err = e.addWhatCame(ctx, l, viewer, op); err != nil {
			return err
		}
		todo, err := open(ctx, e.DB, op.ID)
		if err != nil {
			return err
		}
		if len(todo) == 0 {
			return e.end(ctx, l, nil)
		}
		if op, err = e.chunks(ctx, l, viewer, op, todo); err != nil {
			return err
		}
	}
}

// chunks applies what is open, until the run is canceled or has met too many errors.
func (e *Engine) chunks(ctx context.Context, l *jobs.Lease, viewer *access.Viewer, op *ent.BulkOperation, todo []int) (*ent.BulkOperation, error) {
	var paused []int
	size, next := 1, e.ahead(ctx, op.ID, todo)
	for left := len(todo); left > 0; {
		ch, err := next(min(size, left))
		if err != nil {
			return nil, err
		}
		after, err := e.apply(ctx, l, viewer, ch)
		switch {
		case errors.Is(err, errPaused):
			paused, size = append(paused, ch.numbers...), 1
		case err != nil:
			return nil, err
		default:
			var rest time.Duration
			op = after
			size, rest = pace(ch, e.Together)
			elapse(ctx, rest)
		}
		left -= len(ch.numbers)
		if stops(op) {
			return op, nil
		}
	}
	if len(paused) > 0 { // a swap across accounts fits only as a whole: what was paused goes in one transaction
		return e.together(ctx, l, viewer, paused, false, nil)
	}
	return op, nil
}

// pace says how many chunks the next transaction takes, and how long the run rests before: others who wait for the organization get their
// turn after one chunk, and while nobody does, a transaction holds a few, as many as it can be done with soon.
func pace(ch *chunk, together int) (next int, rest time.Duration) {
	if ch.awaited || ch.waited > crowded {
		return 1, min(longestRest, ch.took/4) // long enough for those who wait to wake, and to do what comes next
	}
	each := ch.took / time.Duration(len(ch.numbers))
	return max(1, min(len(ch.numbers)+1, together, int(held/max(each, time.Millisecond)))), 0
}

// ahead reads the next chunks while one is applied, and gives out n of them as one.
func (e *Engine) ahead(ctx context.Context, op uuid.UUID, numbers []int) (next func(n int) (*chunk, error)) {
	type fetched struct {
		ch  *chunk
		err error
	}
	ready := make(chan fetched, max(1, e.Together))
	go func() {
		for _, n := range numbers {
			ch, err := fetch(ctx, e.DB, op, n)
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
	return func(n int) (*chunk, error) {
		all := &chunk{}
		for range n {
			select {
			case f := <-ready:
				if f.err != nil {
					return nil, f.err
				}
				all.numbers, all.items = append(all.numbers, f.ch.numbers...), append(all.items, f.ch.items...)
			case <-ctx.Done():
				return nil, ctx.Err()
			}
		}
		return all, nil
	}
}

// stops says whether a run goes on with no further chunk.
func stops(op *ent.BulkOperation) bool { return op.Status == Canceling || over(op) != nil }

// over stops a run that met too many errors (H19).
func over(op *ent.BulkOperation) error {
	if op.MaxErrors != nil && op.Refused > *op.MaxErrors {
		return fault.New(fault.LimitReached, "%d rows were refused, more than maxErrors allows (%d). The run was stopped.", op.Refused, *op.MaxErrors)
	}
	return nil
}

// begin marks the start, once: it judges the plan's seats again and holds them for the run, so that nobody takes them
// between two chunks (H13).
func (e *Engine) begin(ctx context.Context, l *jobs.Lease) (*ent.BulkOperation, *access.Viewer, error) {
	var op *ent.BulkOperation
	err := e.Directory.Locked(access.With(ctx, access.System()), l.Organization, func(ctx context.Context, c *directory.Change) error {
		var err error
		if op, err = e.Queue.Renew(ctx, c.Tx, l); err != nil || op.StartedAt != nil {
			return err
		}
		impact, err := need(ctx, c, op)
		if err != nil {
			return err
		}
		if err := impact.Fault(); err != nil && op.OnSeatShortage != rules.FillInOrder {
			return err
		}
		if op.Source == offboarding {
			if err := signOut(ctx, c, op); err != nil {
				return err
			}
		}
		hold := max(0, impact.NewPeople-impact.LeavingPeople-impact.Short)
		if err := c.Tx.Organization.UpdateOneID(l.Organization).SetSeatsHeld(hold).Exec(ctx); err != nil {
			return err
		}
		op, err = c.Tx.BulkOperation.UpdateOneID(op.ID).SetStartedAt(c.Now).AddSequence(1).Save(ctx)
		if err != nil {
			return err
		}
		return e.Hub.Announce(ctx, c.Tx, op.ID)
	})
	if err != nil {
		return nil, nil, err
	}
	viewer, err := e.Viewer(ctx, op.ActorID)
	if err != nil && !fault.Is(err, fault.NotFound) {
		return nil, nil, err
	}
	if err != nil || !viewer.Reaches(l.Organization) {
		return nil, nil, fault.New(fault.Forbidden, "%s no longer has access to the organization, so the run was stopped. Someone with access has to create a new plan.", op.CreatedBy)
	}
	if err := viewer.Within(rules.BulkScope); err != nil {
		return nil, nil, err
	}
	viewer.RequestID = op.RequestID
	e.Hub.Tell(op.ID)
	return op, viewer, nil
}

// signOut ends the sessions of the people who are removed everywhere, at once and also of those whom an account keeps as
// its primary user or last administrator (H26).
func signOut(ctx context.Context, c *directory.Change, op *ent.BulkOperation) error {
	var people []uuid.UUID
	rows, err := c.Tx.QueryContext(ctx, `SELECT DISTINCT user_id FROM bulk_rows WHERE id > $1 AND id <= $2 AND action = 'REMOVE'
		AND (outcome = 'REMOVED' OR problem_code IN ('PRIMARY_PROTECTED', 'LAST_ADMIN'))`, op.ID, store.LastRow(op.ID))
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		people = append(people, uuid.Nil)
		return scan(&people[len(people)-1])
	}); err != nil {
		return err
	}
	return c.EndSessions(ctx, people)
}

// sweep cleans up what is judged when it is read: ended accesses and invitations, plans that nobody ran.
func (e *Engine) sweep(ctx context.Context) error {
	ctx = access.With(ctx, access.System())
	settled := e.Directory.SettleAll(ctx) // what fails there keeps no plan from its end
	return errors.Join(settled, e.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		if err := tx.BulkOperation.Update().Where(bulkoperation.Status(Planned), bulkoperation.ExpiresAtLTE(store.Instant(e.Now()))).
			SetStatus(jobs.To(Planned, jobs.Expire)).AddSequence(1).Exec(ctx); err != nil {
			return err
		}
		return e.sweepPlanning(ctx, tx)
	}))
}

// sweepPlanning ends plans whose gateway stopped while it made them, and frees their keys: nobody was answered.
func (e *Engine) sweepPlanning(ctx context.Context, tx *store.Tx) error {
	now, err := e.Queue.Clock(ctx, tx)
	if err != nil {
		return err
	}
	dead, err := tx.BulkOperation.Query().Where(bulkoperation.Status(Planning), bulkoperation.LeaseUntilLTE(now)).All(ctx)
	if err != nil {
		return err
	}
	for _, op := range dead {
		// Under the row's lock: it may just have come to life again, and to its end.
		why := fault.New(fault.Unavailable, "The gateway stopped while it created the plan. Create a new plan.")
		n, err := tx.BulkOperation.Update().Where(bulkoperation.ID(op.ID), bulkoperation.Status(Planning), bulkoperation.LeaseUntilLTE(now)).
			SetTotal(0).SetPending(0).SetAdded(0).SetChanged(0).SetRemoved(0).SetUnchanged(0).SetRefused(0). // of rows that go
			SetStatus(jobs.To(Planning, jobs.GiveUp)).SetFailureCode(string(why.Code)).SetFailureMessage(why.Message).ClearIdempotencyKey().SetFinishedAt(store.Instant(e.Now())).
			ClearLeaseUntil().AddSequence(1).Save(ctx)
		if err != nil {
			return err
		}
		if n == 0 {
			continue
		}
		if err := dropRows(ctx, tx, op.ID); err != nil {
			return err
		}
	}
	return nil
}
