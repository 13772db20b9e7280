package capacity

import (
	"context"
	"slices"
	"sync"
)

// Memory counts what plans under way hold in memory, all of the gateway's together. A plan waits before it takes more than there is. The one that has
// held something for the longest never waits, so that one of them always comes to its end; and a small plan waits for nobody.
type Memory struct {
	mu    sync.Mutex
	total int64
	plans []*Share      // in the order in which they came to hold more than freeWeight
	moved chan struct{} // closed when somebody has left
}

const (
	freeWeight = 1 << 20   // bytes that each plan may hold
	growBy     = 256 << 10 // bytes by which a plan that is read asks for more
)

// Share is what one plan holds.
type Share struct {
	of    *Memory
	most  int64 // of all together; 0 for no bound
	bytes int64
	there bool // among the plans
}

// Share begins a plan, which holds nothing yet; most is how many bytes all plans together may hold, 0 for no bound.
func (m *Memory) Share(most int64) *Share { return &Share{of: m, most: most} }

// Grow holds as much as this, once there is room.
func (s *Share) Grow(ctx context.Context, to int64) error {
	m := s.of
	if s.most <= 0 || to <= s.bytes {
		return nil
	}
	for {
		m.mu.Lock()
		if to > freeWeight && !s.there {
			s.there = true
			m.plans = append(m.plans, s)
		}
		if to <= freeWeight || m.total+to-s.bytes <= s.most || m.plans[0] == s {
			m.total += to - s.bytes
			s.bytes = to
			m.mu.Unlock()
			return nil
		}
		if m.moved == nil {
			m.moved = make(chan struct{})
		}
		moved := m.moved
		m.mu.Unlock()
		select {
		case <-moved:
		case <-ctx.Done():
			return context.Cause(ctx)
		}
	}
}

// GrowSome is Grow in steps, for what grows a little at a time.
func (s *Share) GrowSome(ctx context.Context, to int64) error {
	if to < s.bytes+growBy {
		return nil
	}
	return s.Grow(ctx, to)
}

// Leave gives back what was held.
func (s *Share) Leave() {
	m := s.of
	m.mu.Lock()
	defer m.mu.Unlock()
	m.total -= s.bytes
	s.bytes = 0
	if s.there {
		s.there = false
		m.plans = slices.DeleteFunc(m.plans, func(o *Share) bool { return o == s })
	}
	if m.moved != nil {
		close(m.moved)
		m.moved = nil
	}
}
