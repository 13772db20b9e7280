package ratelimit

import (
	"context"
	"errors"
	"sync"
	"time"
)

// Turns bounds how much one key does at once while others ask, too. Alone it is not held up: what nobody else wants is
// not kept free. A key beyond its share waits for one of its own to end, in order.
type Turns[K comparable] struct {
	Share   int           // at once, for each key, while another has asked within Memory
	Waiting int           // at most, for each key
	Memory  time.Duration // how long somebody who asked counts as present
	Now     func() time.Time

	mu         sync.Mutex
	keys       map[K]*queue
	last       K // who asked last, and when somebody else did
	begun      bool
	otherAsked time.Time
}

// queue is what a key has under way, and who waits for it to end.
type queue struct {
	running int
	waiting []chan struct{}
}

// ErrFull says that a key has too much waiting already.
var ErrFull = errors.New("too much is waiting already")

// Enter waits for a turn and answers how to end it.
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

// crowded says whether somebody else has asked of late.
func (t *Turns[K]) crowded(now time.Time) bool {
	return !t.otherAsked.IsZero() && now.Sub(t.otherAsked) < t.Memory
}

// leave ends a turn, and lets in as many as may be now.
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

// abandon takes back a wait; the turn may have come at the same moment.
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
