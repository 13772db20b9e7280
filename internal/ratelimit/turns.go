package ratelimit

import (
	"context"
	"errors"
	"sync"
	"time"
)

// Turns limits how many turns one key has at the same time while other keys are active. A key that is alone is not limited, so no
// capacity is left unused. A caller beyond the limit waits until a turn of its own key ends, in the order of arrival.
type Turns[K comparable] struct {
	Share   int           // turns of a key at the same time, while other keys are active
	Waiting int           // maximum number of waiting callers of a key
	Memory  time.Duration // how long a key counts as active after it called Enter
	Now     func() time.Time

	mu         sync.Mutex
	keys       map[K]*queue
	last       K         // the key of the last call of Enter
	begun      bool      // Enter was called
	otherAsked time.Time // the last time that Enter was called with another key than before
}

// queue is the number of a key's turns and its waiting callers, whose channels are closed when they get a turn.
type queue struct {
	running int
	waiting []chan struct{}
}

// ErrFull is returned by Enter if too many callers of the key are waiting.
var ErrFull = errors.New("too much is waiting already")

// Enter waits for a turn and returns a function that ends it. It returns ErrFull, or the cause if the context ends before there is a turn.
func (t *Turns[K]) Enter(ctx context.Context, key K) (leave func(), err error) {
	t.mu.Lock()
	now := t.Now()
	if t.begun && t.last != key {
		t.otherAsked = now
	}
	t.begun, t.last = true, key
	l := t.keys[key]
	if l == nil {
		if t.keys == nil {
			t.keys = map[K]*queue{}
		}
		l = &queue{}
		t.keys[key] = l
	}
	if l.running < t.Share || len(l.waiting) == 0 && !t.crowded(now) {
		l.running++
		t.mu.Unlock()
		return func() { t.leave(key, l) }, nil
	}
	if len(l.waiting) >= t.Waiting {
		t.mu.Unlock()
		return nil, ErrFull
	}
	turn := make(chan struct{})
	l.waiting = append(l.waiting, turn)
	t.mu.Unlock()
	select {
	case <-turn:
		return func() { t.leave(key, l) }, nil
	case <-ctx.Done():
		t.abandon(key, l, turn)
		return nil, context.Cause(ctx)
	}
}

// crowded reports whether different keys have called Enter within Memory.
func (t *Turns[K]) crowded(now time.Time) bool {
	return !t.otherAsked.IsZero() && now.Sub(t.otherAsked) < t.Memory
}

// leave ends a turn and gives turns to as many waiting callers as are allowed now.
func (t *Turns[K]) leave(key K, l *queue) {
	t.mu.Lock()
	defer t.mu.Unlock()
	l.running--
	for len(l.waiting) > 0 && (l.running < t.Share || !t.crowded(t.Now())) {
		close(l.waiting[0])
		l.waiting = l.waiting[1:]
		l.running++
	}
	t.forget(key, l)
}

// abandon removes a waiting caller. If the caller got its turn at the same moment, the turn is ended.
func (t *Turns[K]) abandon(key K, l *queue, turn chan struct{}) {
	t.mu.Lock()
	for i, w := range l.waiting {
		if w == turn {
			l.waiting = append(l.waiting[:i:i], l.waiting[i+1:]...)
			t.forget(key, l)
			t.mu.Unlock()
			return
		}
	}
	t.mu.Unlock()
	t.leave(key, l)
}

func (t *Turns[K]) forget(key K, l *queue) {
	if l.running == 0 && len(l.waiting) == 0 {
		delete(t.keys, key)
	}
}
