package bulk

import (
	"context"
	"runtime"
	"sync"
)

// largePlan is how many rows make a plan a large one: it may take long, and small ones don't wait for it.
const largePlan = 10_000

// making bounds how many plans one gateway makes at once: as many as it has processors, and half as many large ones. Whatever else it is asked finds one.
type making struct {
	once         sync.Once
	small, large chan struct{}
}

// enter waits for a place for a plan of so many rows, and answers how to leave it.
func (m *making) enter(ctx context.Context, rows int) (leave func(), err error) {
	m.once.Do(func() {
		n := runtime.GOMAXPROCS(0)
		m.small, m.large = make(chan struct{}, n), make(chan struct{}, max(1, n/2))
	})
	places := m.small
	if rows > largePlan {
		places = m.large
	}
	select {
	case places <- struct{}{}:
		return func() { <-places }, nil
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}
