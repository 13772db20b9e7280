package store

import (
	"container/list"
	"context"
	"sync"

	"github.com/google/uuid"
)

// turns is a fair lock. The writers of SQLite, or on PostgreSQL those of one organization, get it in the order of arrival, and patient writers after the
// others. Without it, any waiter could get a pool's only connection or a row lock next, so that a bulk run of many transactions would overtake a caller who
// has waited longer.
type turns struct {
	mu      sync.Mutex
	taken   bool
	waiting list.List // of chan struct{}, closed when the waiter gets its turn
	patient list.List // of the same kind
	passed  int       // how many others got a turn since the last patient waiter, while one waited
}

// mostPassed is how many other writers get their turn before a patient one does.
const mostPassed = 16

type patient struct{}

// Patient marks background work, for example a chunk of a bulk operation: other writers get their turn first, but see mostPassed.
func Patient(ctx context.Context) context.Context { return context.WithValue(ctx, patient{}, true) }

func (t *turns) take(ctx context.Context) error {
	t.mu.Lock()
	if !t.taken {
		t.taken = true
		t.mu.Unlock()
		return nil
	}
	mine, line := make(chan struct{}), &t.waiting
	if ctx.Value(patient{}) != nil {
		line = &t.patient
	}
	place := line.PushBack(mine)
	t.mu.Unlock()
	select {
	case <-mine:
		return nil
	case <-ctx.Done():
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	select {
	case <-mine: // the turn came at the same moment
		t.pass()
	default:
		line.Remove(place)
	}
	return ctx.Err()
}

func (t *turns) leave() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.pass()
}

// pass hands the turn to the next waiter. The caller holds mu.
func (t *turns) pass() {
	line := &t.waiting
	if t.patient.Len() > 0 && (line.Len() == 0 || t.passed >= mostPassed) {
		line = &t.patient
	}
	if t.passed++; line == &t.patient || t.patient.Len() == 0 {
		t.passed = 0
	}
	next := line.Front()
	if next == nil {
		t.taken = false
		return
	}
	close(line.Remove(next).(chan struct{}))
}

// turnsIn has the turns of each organization that is being changed, on PostgreSQL. A transaction that waits for a row lock holds a connection. Without turns,
// the waiters of one busy organization would use all connections, and no other organization could be changed.
type turnsIn struct {
	mu sync.Mutex
	of map[uuid.UUID]*usedTurns
}

type usedTurns struct {
	turns
	users int // callers that have a turn or wait for one
}

// take waits for a turn in an organization. It returns the organization's turns, and a function that ends the turn.
func (l *turnsIn) take(ctx context.Context, org uuid.UUID) (*turns, func(), error) {
	l.mu.Lock()
	mine := l.of[org]
	if mine == nil {
		mine = &usedTurns{}
		if l.of == nil {
			l.of = map[uuid.UUID]*usedTurns{}
		}
		l.of[org] = mine
	}
	mine.users++
	l.mu.Unlock()
	gone := func() {
		l.mu.Lock()
		defer l.mu.Unlock()
		if mine.users--; mine.users == 0 {
			delete(l.of, org)
		}
	}
	if err := mine.take(ctx); err != nil {
		gone()
		return nil, nil, err
	}
	return &mine.turns, func() {
		mine.leave()
		gone()
	}, nil
}

func (t *turns) awaited() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.waiting.Len()+t.patient.Len() > 0
}

// Awaited reports whether another transaction, of this or another gateway, waits for this one to end. On PostgreSQL, how long this one has waited itself does
// not show that: a transaction that starts right after a commit can lock the row before the waiters have woken up.
func (tx *Tx) Awaited(ctx context.Context) (yes bool, err error) {
	if tx.turns != nil {
		if yes = tx.turns.awaited(); yes || tx.Dialect == SQLite {
			return yes, nil
		}
	}
	rows, err := tx.QueryContext(ctx, `SELECT EXISTS (SELECT 1 FROM pg_locks h JOIN pg_locks w ON w.locktype = 'transactionid' AND w.transactionid = h.transactionid AND NOT w.granted
		WHERE h.locktype = 'transactionid' AND h.granted AND h.pid = pg_backend_pid())`)
	err = Scan(rows, err, func(scan func(...any) error) error { return scan(&yes) })
	return yes, err
}
