package bulk

import (
	"context"
	"slices"
	"sync"
)

// scale weighs what plans under way hold in memory, all of the gateway's together. A plan waits before it takes more than there is. The one that has
// held something for the longest never waits, so that one of them always comes to its end; and a small plan waits for nobody.
type scale struct {
	mu    sync.Mutex
	total int64
	plans []*burden     // in the order in which they came to hold more than freeWeight
	moved chan struct{} // closed when somebody has left
}

const (
	freeWeight = 1 << 20   // bytes that each plan may hold
	weighEvery = 256 << 10 // bytes by which a plan that is read asks for more
)

// burden is what one plan holds.
type burden struct {
	of    *scale
	most  int64 // of all together; 0 for no bound
	bytes int64
	there bool // among the plans
}

func (e *Engine) burden() *burden { return &burden{of: &e.scale, most: e.PlanMemory} }

// grow holds as much as this, once there is room.
func (l *burden) grow(ctx context.Context, to int64) error {
	s := l.of
	if l.most <= 0 || to <= l.bytes {
		return nil
	}
	for {
		s.mu.Lock()
		if to > freeWeight && !l.there {
			l.there = true
			s.plans = append(s.plans, l)
		}
		if to <= freeWeight || s.total+to-l.bytes <= l.most || s.plans[0] == l {
			s.total += to - l.bytes
			l.bytes = to
			s.mu.Unlock()
			return nil
		}
		if s.moved == nil {
			s.moved = make(chan struct{})
		}
		moved := s.moved
		s.mu.Unlock()
		select {
		case <-moved:
		case <-ctx.Done():
			return context.Cause(ctx)
		}
	}
}

// leave gives back what was held.
func (l *burden) leave() {
	s := l.of
	s.mu.Lock()
	defer s.mu.Unlock()
	s.total -= l.bytes
	l.bytes = 0
	if l.there {
		l.there = false
		s.plans = slices.DeleteFunc(s.plans, func(o *burden) bool { return o == l })
	}
	if s.moved != nil {
		close(s.moved)
		s.moved = nil
	}
}
