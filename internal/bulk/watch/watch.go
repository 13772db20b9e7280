// Package watch shows the progress of operations to whoever watches them, with one look for all of them. It refuses to show an operation
// to whom it is not, or no longer, to be seen.
package watch

import (
	"context"
	"iter"
	"log/slog"
	"sync"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/access"
	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/jobs"
	"example.com/roster/internal/signin"
	"example.com/roster/internal/store"
)

const (
	watchGap  = 250 * time.Millisecond // at most four events a second
	watchIdle = 2 * time.Second        // looks again, should a signal have been lost
	watchRead = 10 * time.Second       // a look that takes longer is given up, and tried again
)

// Watcher lets the requests of one process watch operations. It must not be copied.
type Watcher struct {
	DB  *store.DB
	Hub *jobs.Hub
	Log *slog.Logger
	Now func() time.Time

	mu         sync.Mutex
	broadcasts map[uuid.UUID]*broadcast // one for each operation that is watched
}

// Watch answers the operation's state now and then after each change, at most four times a second, until the terminal
// state or until ctx ends. Who takes slowly gets the newest state and misses those between. Where the viewer may no longer
// watch, the last pair is the refusal (H30). An operation that the viewer does not see is NOT_FOUND.
//
// However many watch, an operation costs this process two statements a look: its row, and who may still see it.
func (all *Watcher) Watch(ctx context.Context, id uuid.UUID) (iter.Seq2[*ent.BulkOperation, error], error) {
	first, cancel := context.WithTimeout(ctx, watchRead) // ctx itself may have no end
	defer cancel()
	op, err := operation.Find(first, all.DB, id)
	if err != nil {
		return nil, err
	}
	return func(yield func(*ent.BulkOperation, error) bool) {
		w := &viewing{viewer: access.From(ctx), newest: make(chan seen, 1)}
		now := seen{op: op}
		if !jobs.Terminal(op.Status) {
			defer all.join(op, w)()
		}
		for {
			if !yield(now.op, now.err) || now.err != nil || jobs.Terminal(now.op.Status) {
				return
			}
			last := now.op.Sequence
			if !jobs.Pause(ctx, watchGap) {
				return
			}
			for fresh := false; !fresh; fresh = now.err != nil || now.op.Sequence > last {
				select {
				case <-ctx.Done():
					return
				case now = <-w.newest:
				}
			}
		}
	}, nil
}

// seen is what a watcher is shown: a state, or why there are no more.
type seen struct {
	op  *ent.BulkOperation
	err error
}

// viewing is one who watches.
type viewing struct {
	viewer *access.Viewer // as last judged
	newest chan seen      // one place, which holds what is newest
}

// show never waits: what was not taken is replaced. Only one goroutine shows at a time.
func (w *viewing) show(s seen) {
	select {
	case <-w.newest:
	default:
	}
	w.newest <- s
}

// broadcast looks at one operation for all who watch it.
type broadcast struct {
	all  *Watcher
	id   uuid.UUID
	org  uuid.UUID
	stop context.CancelFunc

	watchers map[*viewing]bool // under all.mu, as is last
	last     *ent.BulkOperation
}

// join adds a watcher; the first starts the broadcast, and when the last has left it stops.
func (all *Watcher) join(op *ent.BulkOperation, w *viewing) (leave func()) {
	all.mu.Lock()
	defer all.mu.Unlock()
	b := all.broadcasts[op.ID]
	if b == nil {
		// It outlives the request of whoever came first, and sees all of the organization: each watcher is judged by themselves.
		ctx, stop := context.WithCancel(access.Only(access.With(context.Background(), access.System()), op.OrganizationID)) //nolint:forbidigo // nothing of that request may reach the others
		b = &broadcast{all: all, id: op.ID, org: op.OrganizationID, stop: stop, watchers: map[*viewing]bool{}}
		if all.broadcasts == nil {
			all.broadcasts = map[uuid.UUID]*broadcast{}
		}
		all.broadcasts[op.ID] = b
		go b.run(ctx)
	}
	b.watchers[w] = true
	if b.last != nil {
		w.show(seen{op: b.last})
	}
	return func() {
		all.mu.Lock()
		defer all.mu.Unlock()
		delete(b.watchers, w)
		if len(b.watchers) == 0 {
			all.end(b)
		}
	}
}

// end forgets a broadcast; the next watcher starts another. It is called under the lock.
func (all *Watcher) end(b *broadcast) {
	b.stop()
	if all.broadcasts[b.id] == b {
		delete(all.broadcasts, b.id)
	}
}

// run looks after each signal, but no more often than the gap, and now and then without one.
func (b *broadcast) run(ctx context.Context) {
	changed, stop := b.all.Hub.Watch(b.id)
	defer stop()
	for {
		if err := b.look(ctx); err != nil && ctx.Err() == nil {
			b.all.Log.WarnContext(ctx, "the progress of a bulk operation cannot be read; trying again", "operation", b.id, "error", err)
		}
		if !jobs.Pause(ctx, watchGap) {
			return
		}
		idle := time.NewTimer(watchIdle - watchGap)
		select {
		case <-ctx.Done():
		case <-changed:
		case <-idle.C:
		}
		idle.Stop()
	}
}

// look reads the operation, judges the watchers and shows it to those who may see it.
func (b *broadcast) look(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, watchRead)
	defer cancel()
	op, err := operation.Find(ctx, b.all.DB, b.id)
	if fault.Is(err, fault.NotFound) {
		b.show(nil, nil, err)
		return nil
	}
	if err != nil {
		return err
	}
	refused, err := b.unauthorized(ctx)
	if err != nil {
		return err
	}
	b.show(op, refused, nil)
	return nil
}

// show hands the state on, and ends those who are refused; after the terminal state, or an error, all.
func (b *broadcast) show(op *ent.BulkOperation, refused map[*viewing]error, err error) {
	all := b.all
	all.mu.Lock()
	defer all.mu.Unlock()
	for w := range b.watchers {
		why := err
		if why == nil {
			why = refused[w]
		}
		w.show(seen{op, why})
		if why != nil {
			delete(b.watchers, w)
		}
	}
	b.last = op
	if err != nil || jobs.Terminal(op.Status) || len(b.watchers) == 0 {
		all.end(b)
	}
}

// unauthorized says who of the watchers may not go on: whose session has ended, and who is no longer somebody that sees the
// operation. The sessions of all take one statement; only a viewer who has changed takes one more. A viewer without a
// session is the process itself.
func (b *broadcast) unauthorized(ctx context.Context) (map[*viewing]error, error) {
	var judged []*viewing
	var sessions []uuid.UUID
	known := map[uuid.UUID]bool{}
	all := b.all
	all.mu.Lock()
	for w := range b.watchers {
		if id := w.viewer.Session; id != uuid.Nil {
			judged = append(judged, w)
			if !known[id] {
				known[id] = true
				sessions = append(sessions, id)
			}
		}
	}
	all.mu.Unlock()
	if len(judged) == 0 {
		return nil, nil
	}
	present, err := signin.Present(ctx, b.all.DB, b.all.Now(), b.org, sessions)
	if err != nil {
		return nil, err
	}
	refused := map[*viewing]error{}
	verdicts := map[*access.Viewer]error{} // several watchers of one session share the viewer
	for _, w := range judged {
		v := present[w.viewer.Session]
		if v == nil {
			refused[w] = fault.New(fault.Unauthenticated, "Your session has ended. Sign in again, then watch again.")
			continue
		}
		if b.same(w.viewer, v) {
			continue
		}
		verdict, ok := verdicts[v]
		if !ok {
			_, verdict = operation.Find(access.With(ctx, v), b.all.DB, b.id)
			if verdict != nil && !fault.Is(verdict, fault.NotFound) {
				return nil, verdict
			}
			verdicts[v] = verdict
		}
		if w.viewer = v; verdict != nil {
			refused[w] = verdict
		}
	}
	return refused, nil
}

// same says whether nothing has changed on which seeing a bulk operation depends (H40): grants are no part of it.
func (b *broadcast) same(was, is *access.Viewer) bool {
	p, q := was.In(b.org), is.In(b.org)
	return was.Staff == is.Staff && (p == nil) == (q == nil) && (p == nil || p.Role == q.Role)
}
