package jobs

import (
	"sync/atomic"
	"time"
)

// Pulse tells a loop that works from one that hangs: the loop beats it each time around, and whoever asks for health looks
// how long it has been silent.
type Pulse struct{ last atomic.Int64 }

// Beat notes that the loop is alive.
func (p *Pulse) Beat(now time.Time) { p.last.Store(now.UnixNano()) }

// Rest notes that the loop has ended as it should.
func (p *Pulse) Rest() { p.last.Store(0) }

// Silent is how long ago the last beat was; nothing for a loop that does not run.
func (p *Pulse) Silent(now time.Time) time.Duration {
	last := p.last.Load()
	if last == 0 {
		return 0
	}
	return max(0, now.Sub(time.Unix(0, last)))
}
