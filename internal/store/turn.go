package store

import (
	"container/list"
	"context"
	"sync"

	"github.com/google/uuid"
)

// turns lets in, one after the other and in the order in which they came, those who write to SQLite, or on PostgreSQL those who change one organization, and
// those who are patient after the others. A pool of one connection, or a row lock, by itself goes to any of those who wait, so that a run of many transactions
// gets in again and again before somebody who has waited for long.
type turns struct {
	mu      sync.Mutex
	taken   bool
	waiting list.List // of chan struct{}, closed at one's turn
	patient list.List // of the same
	passed  int       // how often somebody came before the patient, since one of them had a turn
}

// mostPassed is how many come before somebody patient who waits.
const mostPassed = 16

type patient struct{}

// Patient marks work that nobody waits for at this moment, such as a part of a bulk operation: where writers queue, others come before it.
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
	case <-mine: // it came at the same moment
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

// pass gives the turn on, under mu.
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

// turnsIn are the turns of each organization that somebody changes at this moment, on PostgreSQL. Whoever waits for an organization's row lock holds a connection
// meanwhile; without turns, those who wait for a busy organization would take all of them, and nobody could change any other one.
type turnsIn struct {
	mu sync.Mutex
	of map[uuid.UUID]*usedTurns
}

type usedTurns struct {
	turns
	users int // who have a turn or wait for one
}

// take waits for one's turn in an organization, and answers the turns and how to leave them.
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

// Awaited says whether somebody waits at this moment for the transaction to end, at this gateway or another one. On PostgreSQL nobody can see that from how long
// one has waited oneself: whoever comes right after a commit takes the row before those who waited for it have woken.
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
