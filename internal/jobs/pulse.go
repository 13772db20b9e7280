package jobs

import (
	"context"
	"sync/atomic"
	"time"
)

// Pulse distinguishes a working loop from a hanging one: the loop calls Beat in each iteration, and the health check reads how
// long it has been silent.
type Pulse struct{ last atomic.Int64 }

// Beat records that the loop is alive.
func (p *Pulse) Beat(now time.Time) { p.last.Store(now.UnixNano()) }

// Rest records that the loop has ended normally.
func (p *Pulse) Rest() { p.last.Store(0) }

// Silent returns the time since the last beat; zero for a loop that is not running.
func (p *Pulse) Silent(now time.Time) time.Duration {
	last := p.last.Load()
	if last == 0 {
		return 0
	}
	return max(0, now.Sub(time.Unix(0, last)))
}

// Pause waits before a loop continues, and returns true. If ctx ends first, it returns false at once.
func Pause(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-t.C:
		return true
	}
}
