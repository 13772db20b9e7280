// Package run runs bulk operations: a worker claims one, begins it, applies its chunks in transactions of their own, and ends it. It refuses to plan, and
// asks rules.Decide about each row again under the organization's lock.
package run

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/store"
)

const (
	sideBySide   = 4 // operations, of different organizations, that one gateway runs at the same time
	sweepEvery   = 30 * time.Second
	failurePause = time.Second
)

// Worker claims operations and runs them.
type Worker struct {
	Control   *operation.Control
	Log       *slog.Logger
	Viewer    func(ctx context.Context, identity uuid.UUID) (*access.Viewer, error) // returns the viewer with their current rights
	ChunkRows int                                                                   // rows per chunk that a run adds
	Together  int                                                                   // maximum number of chunks per transaction; 1 while others wait for the lock; 0 means 1
	Worked    func(rows int)                                                        // called with the number of rows that a transaction completed; may be nil
	Pulse     *jobs.Pulse                                                           // heartbeat of Work
	Woken     <-chan struct{}                                                       // receives a value if there may be work
}

// Work claims and runs operations until ctx ends. Then it releases its leases, so that another gateway can continue.
func (w *Worker) Work(ctx context.Context) {
	ctx = store.Patient(ctx)
	var running sync.WaitGroup
	defer running.Wait()
	slots := make(chan struct{}, sideBySide)
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	swept := time.Time{}
	defer w.Pulse.Rest()
	for {
		w.Pulse.Beat(w.Control.Now())
		for len(slots) < sideBySide { // if all slots are taken, other gateways can claim operations
			lease, err := w.Control.Queue.Claim(ctx)
			if err != nil && ctx.Err() == nil {
				w.Log.ErrorContext(ctx, "bulk operations cannot be claimed; trying again", "error", err)
			}
			if lease == nil || err != nil {
				break
			}
			slots <- struct{}{}
			running.Go(func() {
				defer func() { <-slots; w.Control.Wake() }()
				w.Execute(ctx, lease)
			})
		}
		if now := w.Control.Now(); now.Sub(swept) >= sweepEvery {
			swept = now
			if err := w.sweep(ctx); err != nil && ctx.Err() == nil {
				w.Log.ErrorContext(ctx, "expired access, invitations and plans could not be ended; trying again", "error", err)
			}
		}
		select {
		case <-ctx.Done():
			return
		case <-w.Woken:
		case <-tick.C:
		}
	}
}

// WorkOff claims and runs operations until none is left that can run.
func (w *Worker) WorkOff(ctx context.Context) error {
	for {
		lease, err := w.Control.Queue.Claim(ctx)
		if err != nil || lease == nil {
			return err
		}
		w.Execute(ctx, lease)
	}
}

// Execute runs one operation to its end. After a failure it releases the lease, so that the operation is tried again soon.
func (w *Worker) Execute(ctx context.Context, l *jobs.Lease) {
	r := &running{db: w.Control.DB, directory: w.Control.Directory, queue: w.Control.Queue, hub: w.Control.Hub, worked: w.Worked, lease: l}
	err := (&driver{viewer: w.Viewer, together: w.Together, chunkRows: w.ChunkRows}).drive(ctx, r)
	switch {
	case err == nil, lost(err):
	case ctx.Err() != nil:
		w.release(ctx, l)
	case endedByRule(err):
		if err := r.end(ctx, err); err != nil && !lost(err) {
			w.Log.ErrorContext(ctx, "a bulk operation could not be ended; trying again", "operation", l.Operation, "error", err)
		}
	default:
		w.Log.ErrorContext(ctx, "a bulk operation failed; trying again", "operation", l.Operation, "error", err)
		if !r.givenUp(ctx, w.Control.Now, w.Log, err) {
			jobs.Pause(ctx, failurePause)
			w.release(ctx, l)
		}
	}
}

func (w *Worker) release(ctx context.Context, l *jobs.Lease) {
	if err := w.Control.Queue.Release(context.WithoutCancel(ctx), l); err != nil {
		w.Log.WarnContext(ctx, "the lease of a bulk operation could not be released; it expires by itself", "operation", l.Operation, "error", err)
	}
}

// sweep ends access, invitations and plans whose time is over; readers treat them as ended even before that. It also mails people whose access ends soon,
// mails the weekly summaries, and completes the seat history.
func (w *Worker) sweep(ctx context.Context) error {
	ctx = access.With(ctx, access.System())
	settled := w.Control.Directory.SettleAll(ctx) // an error must not keep the others from running
	return errors.Join(settled, w.Control.Directory.MailEnds(ctx), w.Control.Directory.MailSummaries(ctx), w.Control.Directory.KeepSeatHistory(ctx), w.Control.Sweep(ctx))
}
