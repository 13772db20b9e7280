// Package ratelimit divides a gateway's capacity among its callers: points per time, and turns to run. It refuses to know what a
// point pays for and who a key belongs to. Everything is in memory, so each of several gateways counts separately.
package ratelimit

import (
	"sync"
	"time"
)

// Buckets holds points for each key: at most Limit, and Restore more per second. A new key starts with Limit. It is safe for concurrent use.
type Buckets[K comparable] struct {
	Limit, Restore int
	Most           int // maximum number of buckets; keys beyond it share one bucket, so that many keys cannot fill the memory
	Now            func() time.Time

	mu     sync.Mutex
	open   map[K]*bucket
	shared bucket
	swept  time.Time
}

// bucket is the number of points at a time. It is negative if something cost more than was estimated.
type bucket struct {
	points float64
	at     time.Time
}

// State is the state of a key's bucket.
type State struct {
	Remaining int           // points, rounded down; zero if there is a debt
	Wait      time.Duration // until the requested points are available; zero if they were taken
}

// Take takes points from a key's bucket and reports whether there were enough; otherwise it takes none.
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

// Give adds points to a key's bucket, up to Limit. A negative number takes points even if there are not enough.
func (b *Buckets[K]) Give(key K, points int) State {
	b.mu.Lock()
	defer b.mu.Unlock()
	k := b.bucketOf(key)
	k.points = min(k.points+float64(points), float64(b.Limit))
	return State{Remaining: b.whole(k)}
}

func (b *Buckets[K]) whole(k *bucket) int { return max(0, int(k.points)) }

// bucketOf returns a key's bucket, refilled up to now. The caller holds the lock.
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

// sweep deletes buckets that are full again: a new bucket starts full, so nothing is lost.
func (b *Buckets[K]) sweep(now time.Time) {
	b.swept = now
	for key, k := range b.open {
		if b.filled(k, now.Sub(k.at)) >= float64(b.Limit) {
			delete(b.open, key)
		}
	}
}
