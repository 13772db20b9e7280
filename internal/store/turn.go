package store

import (
	"container/list"
	"context"
	"sync"
)

// turns lets those who write to SQLite in, one after the other, in the order in which they came. The pool of one connection by itself gives it
// to any of those who wait, so that a run of many transactions gets in again and again before somebody who has waited for long.
type turns struct {
	mu      sync.Mutex
	taken   bool
	waiting list.List // of chan struct{}, closed at one's turn
}

func (t *turns) take(ctx context.Context) error {
	t.mu.Lock()
	if !t.taken {
		t.taken = true
		t.mu.Unlock()
		return nil
	}
	mine := make(chan struct{})
	place := t.waiting.PushBack(mine)
	t.mu.Unlock()
	select {
	case <-mine:
		return nil
	case <-ctx.Done():
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	select {
	case <-mine: // it came at the same moment
		t.pass()
	default:
		t.waiting.Remove(place)
	}
	return ctx.Err()
}

func (t *turns) leave() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.pass()
}

// pass gives the turn on, under mu.
func (t *turns) pass() {
	next := t.waiting.Front()
	if next == nil {
		t.taken = false
		return
	}
	close(t.waiting.Remove(next).(chan struct{}))
}

func (t *turns) awaited() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.waiting.Len() > 0
}

// Awaited says whether somebody waits at this moment for the transaction to end. On PostgreSQL nobody can see that from how long
// one has waited oneself: whoever comes right after a commit takes the row before those who waited for it have woken.
func (tx *Tx) Awaited(ctx context.Context) (yes bool, err error) {
	if tx.turns != nil {
		return tx.turns.awaited(), nil
	}
	rows, err := tx.QueryContext(ctx, `SELECT EXISTS (SELECT 1 FROM pg_locks h JOIN pg_locks w ON w.locktype = 'transactionid' AND w.transactionid = h.transactionid AND NOT w.granted
		WHERE h.locktype = 'transactionid' AND h.granted AND h.pid = pg_backend_pid())`)
	err = Scan(rows, err, func(scan func(...any) error) error { return scan(&yes) })
	return yes, err
}
