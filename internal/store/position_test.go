package store

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"testing"
)

// After a crash, a standby may answer from a position that is older than before, and another server may have its address.
func TestAConnectionIsReadFromIfItsServerHasWhatWasReadBefore(t *testing.T) {
	t.Parallel()
	here := position{recovering: true, server: "noon", database: "7/roster", timeline: 2, lsn: 100}
	with := func(change func(*position)) position {
		p := here
		change(&p)
		return p
	}
	for name, c := range map[string]struct {
		at   position
		want bool
	}{
		"the same place":           {here, true},
		"further":                  {with(func(p *position) { p.lsn++ }), true},
		"a place before":           {with(func(p *position) { p.lsn-- }), false},
		"another timeline":         {with(func(p *position) { p.timeline, p.lsn = 3, 200 }), false},
		"another server":           {with(func(p *position) { p.server, p.lsn = "one o'clock", 200 }), false},
		"another database":         {with(func(p *position) { p.database = "7/other" }), false},
		"another server's copy":    {with(func(p *position) { p.database = "8/roster" }), false},
		"a server that takes over": {with(func(p *position) { p.recovering, p.lsn = false, 200 }), false},
	} {
		r := &replica{log: slog.New(slog.DiscardHandler), database: here.database, seen: here}
		if got := r.admits(c.at); got != c.want {
			t.Errorf("%s: %t, want %t", name, got, c.want)
		}
		if r.seen = here; c.at.server != here.server && r.leadsTo(c.at.server) {
			t.Errorf("%s: a connection stays", name)
		}
		if r.seen = here; !r.admits(c.at) != (r.seen == position{}) {
			t.Errorf("%s: what was known of the server is %+v", name, r.seen)
		}
		if got := r.reached(t.Context(), here); got != c.want {
			t.Errorf("after %s the replica counts as caught up: %t, want %t", name, got, c.want)
		}
	}
}

// A caller who asks for a server's position never gets the result of a statement that was sent before the call.
func TestAnAnswerBeginsAfterItsQuestion(t *testing.T) {
	t.Parallel()
	var mu sync.Mutex
	now := int64(0) // grows with each event
	tick := func() int64 {
		mu.Lock()
		defer mu.Unlock()
		now++
		return now
	}
	statements := 0
	q := question{ask: func(context.Context) (position, error) {
		statements++ // only one runs at a time
		return position{lsn: tick()}, nil
	}}
	const each, people = 300, 8
	var asks sync.WaitGroup
	for range people {
		asks.Go(func() {
			for range each {
				asked := tick()
				if got, err := q.put(t.Context()); err != nil || got.lsn <= asked {
					t.Errorf("asked at %d, answered as of %d: %v", asked, got.lsn, err)
					return
				}
			}
		})
	}
	asks.Wait()
	t.Logf("%d questions took %d statements", each*people, statements)

	blocked := make(chan struct{})
	slow := question{ask: func(context.Context) (position, error) { <-blocked; return position{}, nil }}
	gone, leave := context.WithCancel(t.Context())
	leave()
	if _, err := slow.put(gone); !errors.Is(err, context.Canceled) {
		t.Errorf("whoever has gone waits: %v", err)
	}
	close(blocked)
}
