package limit

import (
	"context"
	"sync"
	"time"

	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
)

// mostUpload is what an upload may come to: a file and the parts before it. One that does not say its length is taken for that large.
const mostUpload = rules.MaxFileBytes + 1<<20

// Everybody together has a multiple of what one viewer may have.
const (
	uploadShares = 4 // uploads
	spaceShares  = 2 // bytes
)

// placeWait is how long an upload waits for a place, and when to ask again for one: how long an upload lasts nobody knows.
const placeWait = 5 * time.Second

// Places bounds the uploads that are under way, and the bytes that they may put on disk, for each viewer and for all together. A place lasts until the
// request has been answered.
type Places struct {
	most  int   // of one viewer; 0 for no bound
	space int64 // bytes, of all; 0 for no bound

	mu    sync.Mutex
	of    map[access.Asker]uploads
	all   uploads
	freed chan struct{} // closed when a place is free again; nil while nobody waits
}

// NewPlaces bounds the uploads of one viewer at once, and the bytes on disk of all uploads; 0 for no bound.
func NewPlaces(most int, space int64) *Places { return &Places{most: most, space: space} }

// uploads is what uploads have.
type uploads struct {
	uploads int
	bytes   int64
}

func (h uploads) and(bytes int64) uploads { return uploads{h.uploads + 1, h.bytes + bytes} }

// Wait takes a place as soon as there is one, within placeWait. Nothing is read of an upload that waits.
func (p *Places) Wait(ctx context.Context, a access.Asker, bytes int64) (leave func(), refused *fault.Error) {
	late := time.NewTimer(placeWait)
	defer late.Stop()
	for {
		freed := p.whenFreed()
		if leave, refused = p.take(a, bytes); refused == nil {
			return leave, nil
		}
		select {
		case <-freed:
		case <-late.C:
			return nil, refused
		case <-ctx.Done():
			return nil, refused
		}
	}
}

func (p *Places) whenFreed() <-chan struct{} {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.freed == nil {
		p.freed = make(chan struct{})
	}
	return p.freed
}

// take finds a place for an upload of a number of bytes, -1 if unknown, or returns the refusal when there is none.
func (p *Places) take(a access.Asker, bytes int64) (leave func(), refused *fault.Error) {
	if bytes < 0 || bytes > mostUpload {
		bytes = mostUpload
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	own, all := p.of[a].and(bytes), p.all.and(bytes)
	switch {
	case p.most > 0 && own.uploads > p.most:
		return nil, unplaced("You have %d uploads in progress, which is the maximum. Wait for one of them to end.", p.most)
	case p.most > 0 && all.uploads > uploadShares*p.most, p.space > 0 && all.bytes > p.space:
		return nil, unplaced("The gateway is receiving as many uploads as it can. Try again in a moment.")
	case p.space > 0 && own.uploads > 1 && own.bytes > p.space/spaceShares:
		return nil, unplaced("Your uploads in progress use all the space that you can have. Wait for one of them to end.")
	}
	if p.of == nil {
		p.of = map[access.Asker]uploads{}
	}
	p.of[a], p.all = own, all
	return func() { p.leave(a, bytes) }, nil
}

func (p *Places) leave(a access.Asker, bytes int64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.freed != nil {
		close(p.freed)
		p.freed = nil
	}
	own := p.of[a]
	own.uploads, own.bytes = own.uploads-1, own.bytes-bytes
	p.all.uploads, p.all.bytes = p.all.uploads-1, p.all.bytes-bytes
	if own.uploads == 0 {
		delete(p.of, a)
		return
	}
	p.of[a] = own
}

func unplaced(format string, args ...any) *fault.Error {
	f := fault.New(fault.Throttled, format, args...)
	f.RetryAfter = placeWait
	return f
}
