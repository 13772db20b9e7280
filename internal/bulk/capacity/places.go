// Package capacity limits what the plans of one gateway use at the same time: how many of them work concurrently, and how much memory they use together. It
// refuses nobody: if there is no room, the caller waits.
package capacity

import (
	"context"
	"runtime"
	"sync"
)

// largePlan is the number of rows above which a plan is large. Large plans may take long, and small ones do not wait for them.
const largePlan = 10_000

// TurnRows is the number of rows after which the reader of a file leaves its place and enters again, so that others get a turn.
const TurnRows = 1_000

// Places limits how much long-running work one gateway does at once: plans, reading files, and pages of results. There is one place less than the gateway has
// processors, and at least one, so that sign-ins and single changes find a processor free. Large plans have places of their own, half as many as there are
// processors.
type Places struct {
	once         sync.Once
	small, large chan struct{}
}

// Enter waits for a place for work on a number of rows, and returns the function that leaves it. It returns the cause if the context ends before.
func (p *Places) Enter(ctx context.Context, rows int) (leave func(), err error) {
	p.once.Do(func() {
		n := runtime.GOMAXPROCS(0)
		p.small, p.large = make(chan struct{}, max(1, n-1)), make(chan struct{}, max(1, n/2))
	})
	places := p.small
	if rows > largePlan {
		places = p.large
	}
	select {
	case places <- struct{}{}:
		return func() { <-places }, nil
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}
