package bulk

import (
	"context"
	"iter"
	"sync"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/signin"
)

const (
	watchGap  = 250 * time.Millisecond // at most four events a second
	watchIdle = 2 * time.Second        // looks again, should a signal have been lost
	watchRead = 10 * time.Second       // a look that takes longer is given up, and tried again
)

// Watch answers the operation's state now and then after each change, at most four times a second, until the terminal
// state or until ctx ends. Who takes slowly gets the newest state and misses those between. Where the viewer may no longer
// watch, the last pair is the refusal (H30). An operation that the viewer does not see is NOT_FOUND.
//
// However many watch, an operation costs this process two statements a look: its row, and who may still see it.
func (e *Engine) Watch(ctx context.Context, id uuid.UUID) (iter.Seq2[*ent.BulkOperation, error], error) {
	first, cancel := context.WithTimeout(ctx, watchRead) // ctx itself may have no end
	defer cancel()
	op, err := e.find(first, id)
	if err != nil {
		return nil, err
	}
	return func(yield func(*ent.BulkOperation, error) bool) {
		w := &watcher{viewer: access.From(ctx), newest: make(chan seen, 1)}
		now := seen{op: op}
		if !Terminal(op.Status) {
			defer e.watched.join(e, op, w)()
		}
		for {
			if !yield(now.op, now.err) || now.err != nil || Terminal(now.op.Status) {
				return
			}
			last := now.op.Sequence
			if !elapse(ctx, watchGap) {
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

func elapse(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-t.C:
		return true
	}
}

// seen is what a watcher is shown: a state, or why there are no more.
type seen struct {
	op  *ent.BulkOperation
	err error
}

// watcher is one who watches.
type watcher struct {
	viewer *access.Viewer // as last judged
	newest chan seen      // one place, which holds what is newest
}

// show never waits: what was not taken is replaced. Only one goroutine shows at a time.
func (w *watcher) show(s seen) {
	select {
	case <-w.newest:
	default:
	}
	w.newest <- s
}

// watched is what this process watches: one broadcast for each operation.
type watched struct {
	mu         sync.Mutex
	broadcasts map[uuid.UUID]*broadcast
}

// broadcast looks at one operation for all who watch it.
type broadcast struct {
	engine *Engine
	id     uuid.UUID
	org    uuid.UUID
	stop   context.CancelFunc

	watchers map[*watcher]bool // under watched.mu, as is last
	last     *ent.BulkOperation
}

// join adds a watcher; the first starts the broadcast, and when the last has left it stops.
func (all *watched) join(e *Engine, op *ent.BulkOperation, w *watcher) (leave func()) {
	all.mu.Lock()
	defer all.mu.Unlock()
	b := all.broadcasts[op.ID]
	if b == nil {
		// It outlives the request of whoever came first, and sees all of the organization: each watcher is judged by themselves.
		ctx, stop := context.WithCancel(access.Only(access.With(context.Background(), access.System()), op.OrganizationID)) //nolint:forbidigo // nothing of that request may reach the others
		b = &broadcast{engine: e, id: op.ID, org: op.OrganizationID, stop: stop, watchers: map[*watcher]bool{}}
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

// end forgets a broadcast; whoever comes next starts another. It is called under the lock.
func (all *watched) end(b *broadcast) {
	b.stop()
	if all.broadcasts[b.id] == b {
		delete(all.broadcasts, b.id)
	}
}

// run looks after each signal, but no more often than the gap, and now and then without one.
func (b *broadcast) run(ctx context.Context) {
	changed, stop := b.engine.Hub.Watch(b.id)
	defer stop()
	for {
		if err := b.look(ctx); err != nil && ctx.Err() == nil {
			b.engine.Log.WarnContext(ctx, "the progress of a bulk operation cannot be read; trying again", "operation", b.id, "error", err)
		}
		if !elapse(ctx, watchGap) {
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
	op, err := b.engine.find(ctx, b.id)
	if fault.Is(err, fault.NotFound) {
		b.show(nil, nil, err)
		return nil
	}
	if err != nil {
		return err
	}
	refused, err := b.judge(ctx)
	if err != nil {
		return err
	}
	b.show(op, refused, nil)
	return nil
}

// show hands the state on, and ends those who are refused; after the terminal state, or an error, all.
func (b *broadcast) show(op *ent.BulkOperation, refused map[*watcher]error, err error) {
	all := &b.engine.watched
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
	if err != nil || Terminal(op.Status) || len(b.watchers) == 0 {
		all.end(b)
	}
}

// judge says who of the watchers may not go on: whose session has ended, and who is no longer somebody that sees the
// operation. The sessions of all take one statement; only a viewer who has changed takes one more. A viewer without a
// session is the process itself.
func (b *broadcast) judge(ctx context.Context) (map[*watcher]error, error) {
	var judged []*watcher
	var sessions []uuid.UUID
	known := map[uuid.UUID]bool{}
	all := &b.engine.watched
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
	present, err := signin.Present(ctx, b.engine.DB, b.engine.Now(), b.org, sessions)
	if err != nil {
		return nil, err
	}
	refused := map[*watcher]error{}
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
			_, verdict = b.engine.find(access.With(ctx, v), b.id)
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
