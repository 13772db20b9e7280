// Package watch shows the progress of operations to everybody who watches them, reading each operation once for all of them. It refuses to show an operation
// to viewers who may not, or no longer, see it.
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
	watchGap  = 250 * time.Millisecond // at most four states a second
	watchIdle = 2 * time.Second        // reads again after this time, in case a signal was lost
	watchRead = 10 * time.Second       // a read that takes longer is canceled and tried again
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

// Watch returns the operation's current state and then its state after each change, at most four times a second, until the state is terminal or ctx ends. A
// slow reader gets the newest state and misses the ones in between. If the viewer may no longer watch, the last pair has the error (H30). Watch returns
// NOT_FOUND if the viewer does not see the operation.
//
// However many viewers watch an operation, each read takes this process two statements: one for its row, and one for who may still see it.
func (all *Watcher) Watch(ctx context.Context, id uuid.UUID) (iter.Seq2[*ent.BulkOperation, error], error) {
	first, cancel := context.WithTimeout(ctx, watchRead) // ctx itself may have no deadline
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

// seen is what a watcher gets: a state, or the error after which there are no more.
type seen struct {
	op  *ent.BulkOperation
	err error
}

// viewing is one watcher.
type viewing struct {
	viewer *access.Viewer // with the rights that were read last
	newest chan seen      // holds the newest state until it is taken
}

// show replaces a state that was not taken yet, and never waits. Only one goroutine calls it at a time.
func (w *viewing) show(s seen) {
	select {
	case <-w.newest:
	default:
	}
	w.newest <- s
}

// broadcast reads one operation for everybody who watches it.
type broadcast struct {
	all  *Watcher
	id   uuid.UUID
	org  uuid.UUID
	stop context.CancelFunc

	watchers map[*viewing]bool // guarded by all.mu, as is last
	last     *ent.BulkOperation
}

// join adds a watcher. The first one starts the broadcast, which stops when the last one has left.
func (all *Watcher) join(op *ent.BulkOperation, w *viewing) (leave func()) {
	all.mu.Lock()
	defer all.mu.Unlock()
	b := all.broadcasts[op.ID]
	if b == nil {
		// The broadcast outlives the first request and reads with the rights of the system; the rights of each watcher are checked separately.
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

// end removes a broadcast; the next watcher starts another. The caller must hold the lock.
func (all *Watcher) end(b *broadcast) {
	b.stop()
	if all.broadcasts[b.id] == b {
		delete(all.broadcasts, b.id)
	}
}

// run reads after each signal, but not more often than watchGap, and every watchIdle without a signal.
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

// look reads the operation, checks the watchers' rights, and shows the state to those who may see it.
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

// show passes the state on, and removes the watchers that are refused. After a terminal state or an error, it ends the broadcast.
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

// unauthorized returns the watchers that may not continue: their session has ended, or their viewer no longer sees the operation. It reads all sessions with
// one statement, and needs one more for each viewer who has changed. A viewer without a session is the process itself.
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
	verdicts := map[*access.Viewer]error{} // watchers with the same session share the viewer
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

// same reports whether nothing has changed that decides who sees a bulk operation (H40). Roles on accounts do not matter for that.
func (b *broadcast) same(was, is *access.Viewer) bool {
	p, q := was.In(b.org), is.In(b.org)
	return was.Staff == is.Staff && (p == nil) == (q == nil) && (p == nil || p.Role == q.Role)
}
