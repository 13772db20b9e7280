package capacity

import (
	"context"
	"slices"
	"sync"
)

// Memory counts the memory of all plans that a gateway is creating. A plan waits if growing would exceed the limit. The plan that has been large for the
// longest never waits, so there is always one that can finish; and small plans do not wait.
type Memory struct {
	mu    sync.Mutex
	total int64
	plans []*Share      // plans larger than freeWeight, in the order in which they grew beyond it
	moved chan struct{} // closed when a plan has left
}

const (
	freeWeight = 1 << 20   // bytes that each plan may use without waiting
	growBy     = 256 << 10 // GrowSome asks for at least this many more bytes
)

// Share is the memory of one plan.
type Share struct {
	of    *Memory
	most  int64 // the limit of all plans together, in bytes; 0 means no limit
	bytes int64
	there bool // whether it is in Memory.plans
}

// Share returns the share of a new plan, which uses nothing yet. All plans together may use most bytes; 0 means no limit.
func (m *Memory) Share(most int64) *Share { return &Share{of: m, most: most} }

// Grow reserves memory so that the plan has this many bytes in all. It waits until there is room, and returns the cause if the context ends before.
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

// GrowSome is Grow for a plan that grows little by little: it does nothing until at least growBy more bytes are needed.
func (s *Share) GrowSome(ctx context.Context, to int64) error {
	if to < s.bytes+growBy {
		return nil
	}
	return s.Grow(ctx, to)
}

// Leave releases the plan's memory.
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
