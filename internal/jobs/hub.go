package jobs

import (
	"context"
	"log/slog"
	"sync"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"example.com/roster/internal/store"
)

const channel = "roster_progress"

// Hub notifies the watchers of an operation that it has changed: in memory, and between processes through PostgreSQL's NOTIFY.
// A notification does not say what changed: the watcher reads the row.
type Hub struct {
	DB  *store.DB
	Log *slog.Logger

	mu       sync.Mutex
	watchers map[uuid.UUID]map[chan struct{}]bool
}

// Watch returns a channel that receives a signal after each change. Signals that are not received in time are merged. Stop ends the watch.
func (h *Hub) Watch(op uuid.UUID) (changed <-chan struct{}, stop func()) {
	c := make(chan struct{}, 1)
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.watchers == nil {
		h.watchers = map[uuid.UUID]map[chan struct{}]bool{}
	}
	if h.watchers[op] == nil {
		h.watchers[op] = map[chan struct{}]bool{}
	}
	h.watchers[op][c] = true
	return c, func() {
		h.mu.Lock()
		defer h.mu.Unlock()
		delete(h.watchers[op], c)
		if len(h.watchers[op]) == 0 {
			delete(h.watchers, op)
		}
	}
}

// Tell signals the watchers of this process. uuid.Nil signals all of them, after notifications may have been missed.
func (h *Hub) Tell(op uuid.UUID) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for id, watchers := range h.watchers {
		if op != uuid.Nil && id != op {
			continue
		}
		for c := range watchers {
			select {
			case c <- struct{}{}:
			default:
			}
		}
	}
}

// Announce notifies the other processes when the transaction commits. It is called once for each chunk, because NOTIFY takes a global lock at
// commit. On SQLite there are no other processes.
func (h *Hub) Announce(ctx context.Context, tx *store.Tx, op uuid.UUID) error {
	if tx.Dialect != store.Postgres {
		return nil
	}
	_, err := tx.ExecContext(ctx, `SELECT pg_notify($1, $2)`, channel, op.String())
	return err
}

// Run receives the notifications of other processes until ctx ends. A nil notification means that some may have been missed, so all watchers are signaled.
func (h *Hub) Run(ctx context.Context) {
	if h.DB.DSN() == "" {
		<-ctx.Done()
		return
	}
	l := h.DB.Listener(func(_ pq.ListenerEventType, err error) {
		if err != nil && ctx.Err() == nil {
			h.Log.WarnContext(ctx, "the connection that receives progress of other gateways was lost; reconnecting", "error", err)
		}
	})
	defer l.Close() //nolint:errcheck // the process stops listening
	go func() {
		// Listen waits for the first connection; Close ends the wait.
		if err := l.Listen(channel); err != nil && ctx.Err() == nil {
			h.Log.WarnContext(ctx, "progress of other gateways cannot be received", "error", err)
		}
	}()
	for {
		select {
		case <-ctx.Done():
			return
		case n := <-l.Notify:
			op := uuid.Nil
			if n != nil {
				op, _ = uuid.Parse(n.Extra)
			}
			h.Tell(op)
		}
	}
}
