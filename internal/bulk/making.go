package bulk

import (
	"context"
	"runtime"
	"sync"
)

// largePlan is how many rows make a plan a large one: it may take long, and small ones don't wait for it.
const largePlan = 10_000

// makingRows is after how many rows of a file its reader lets others have a turn.
const makingRows = 1_000

// making bounds how much of what takes long one gateway does at once: plans, files that are read, and pages of results. It is one less than the gateway has
// processors, and at least one, so that whoever signs in or changes one thing finds a processor free; large plans have half as many places, of their own.
type making struct {
	once         sync.Once
	small, large chan struct{}
}

// enter waits for a place for work on a number of rows, and answers how to leave it.
func (m *making) enter(ctx context.Context, rows int) (leave func(), err error) {
	m.once.Do(func() {
		n := runtime.GOMAXPROCS(0)
		m.small, m.large = make(chan struct{}, max(1, n-1)), make(chan struct{}, max(1, n/2))
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
