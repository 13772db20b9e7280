// Package ratelimit shares a gateway out among those who ask: points by time, and turns to work. It refuses to know what a
// point buys and who is behind a key; everything is in memory, so that each gateway of several counts for itself.
package ratelimit

import (
	"sync"
	"time"
)

// Buckets hold points for each key: at most Limit, of which Restore come back a second.
type Buckets[K comparable] struct {
	Limit, Restore int
	Most           int // buckets at once; those beyond share one, so that many keys cannot fill the memory
	Now            func() time.Time

	mu     sync.Mutex
	open   map[K]*bucket
	shared bucket
	swept  time.Time
}

// bucket holds what was there at a time. It may be below zero, where something cost more than was said beforehand.
type bucket struct {
	points float64
	at     time.Time
}

// State is what a key has.
type State struct {
	Remaining int
	Wait      time.Duration // until what was asked for is there
}

// Take takes a number of points, if there are enough.
func (b *Buckets[K]) Take(key K, points int) (State, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	k := b.bucketOf(key)
	if missing := float64(points) - k.points; missing > 0 {
		return State{b.whole(k), time.Duration(missing / float64(b.Restore) * float64(time.Second))}, false
	}
	k.points -= float64(points)
	return State{Remaining: b.whole(k)}, true
}

// Give gives points back; fewer than none are taken without asking.
func (b *Buckets[K]) Give(key K, points int) State {
	b.mu.Lock()
	defer b.mu.Unlock()
	k := b.bucketOf(key)
	k.points = min(k.points+float64(points), float64(b.Limit))
	return State{Remaining: b.whole(k)}
}

func (b *Buckets[K]) whole(k *bucket) int { return max(0, int(k.points)) }

// bucketOf finds a key's bucket as it is now.
func (b *Buckets[K]) bucketOf(key K) *bucket {
	now := b.Now()
	k := b.open[key]
	if k == nil {
		if len(b.open) >= b.Most && now.Sub(b.swept) > time.Second {
			b.sweep(now)
		}
		if k = &b.shared; len(b.open) < b.Most {
			if b.open == nil {
				b.open = map[K]*bucket{}
			}
			k = &bucket{points: float64(b.Limit), at: now}
			b.open[key] = k
		}
		if k.at.IsZero() {
			k.points = float64(b.Limit)
		}
	}
	if passed := now.Sub(k.at); passed > 0 {
		k.points, k.at = b.filled(k, passed), now
	}
	return k
}

func (b *Buckets[K]) filled(k *bucket, passed time.Duration) float64 {
	return min(k.points+passed.Seconds()*float64(b.Restore), float64(b.Limit))
}

// sweep forgets the buckets that are full again: a new one is full, too.
func (b *Buckets[K]) sweep(now time.Time) {
	b.swept = now
	for key, k := range b.open {
		if b.filled(k, now.Sub(k.at)) >= float64(b.Limit) {
			delete(b.open, key)
		}
	}
}
