package limit

import (
	"context"
	"sync"
	"time"

	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// mostUpload is the maximum size of an upload in bytes: a file and the parts before it. An upload of unknown length counts as this large.
const mostUpload = roster.MaxFileBytes + 1<<20

// How much all viewers together can have, as a multiple of what one viewer can have.
const (
	uploadShares = 4 // uploads
	spaceShares  = 2 // bytes
)

// placeWait is how long an upload waits for a place, and after what time a client should ask for one again, because nobody knows how long an upload takes.
const placeWait = 5 * time.Second

// Places limits the uploads in progress, and the bytes that they may write to disk, for each viewer and for all together. An upload keeps its place until its
// request has been answered.
type Places struct {
	most  int   // uploads of one viewer; 0 for no limit
	space int64 // bytes of all uploads; 0 for no limit

	mu    sync.Mutex
	of    map[access.Asker]uploads
	all   uploads
	freed chan struct{} // closed when a place becomes free; nil while nobody waits
}

// NewPlaces limits the uploads of one viewer at once, and the bytes of all uploads on disk; 0 means no limit.
func NewPlaces(most int, space int64) *Places { return &Places{most: most, space: space} }

// uploads is a number of uploads and their total size.
type uploads struct {
	uploads int
	bytes   int64
}

func (h uploads) and(bytes int64) uploads { return uploads{h.uploads + 1, h.bytes + bytes} }

// Wait waits up to placeWait for a place. It returns a function that frees the place, or a refusal. While an upload waits, nothing of it is read.
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

// take takes a place for an upload of this size, -1 if unknown. It returns a refusal if there is no place.
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
