// Package capacity bounds what the plans of one gateway take at once: how many of them work side by side, and how much memory they
// hold together. It refuses nobody: who finds no room waits.
package capacity

import (
	"context"
	"runtime"
	"sync"
)

// largePlan is how many rows make a plan a large one: it may take long, and small ones don't wait for it.
const largePlan = 10_000

// TurnRows is after how many rows of a file its reader lets others have a turn.
const TurnRows = 1_000

// Places bounds how much of what takes long one gateway does at once: plans, files that are read, and pages of results. It is one less than the gateway has
// processors, and at least one, so that whoever signs in or changes one thing finds a processor free; large plans have half as many places, of their own.
type Places struct {
	once         sync.Once
	small, large chan struct{}
}

// Enter waits for a place for work on a number of rows, and answers how to leave it.
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
