package crash

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"example.com/roster/internal/client"
)

// watch is what was last seen of the operation at hand.
type watch struct {
	mu      sync.Mutex
	life    int // of the gateway that said so
	status  string
	pending int
	moves   int // how often it was seen to move, as told by one life of a gateway
}

func (w *watch) note(life int, op *operation) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if life == w.life && (op.Status != w.status || op.Counts.Pending != w.pending) {
		w.moves++
	}
	w.life, w.status, w.pending = life, op.Status, op.Counts.Pending
}

func (w *watch) state() (status string, moves int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.status, w.moves
}

func (w *watch) reset() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.life, w.status, w.pending, w.moves = 0, "", 0, 0
}

// often is the pace of looking at something that has no signal to wait for.
const often = 10 * time.Millisecond

// pause waits for a while, unless the operation ends first.
func pause(ended <-chan struct{}, d time.Duration) bool {
	select {
	case <-ended:
		return false
	case <-time.After(d):
		return true
	}
}

// moved waits until the operation moves on after so many moves, or ends.
func (s *scene) moved(ended <-chan struct{}, after int) bool {
	for {
		if _, moves := s.latest.state(); moves > after {
			return true
		}
		if !pause(ended, often) {
			return false
		}
	}
}

// transient says whether a client would ask again: the connection broke or the database was away.
func transient(err error) bool {
	var refusal *client.Error
	return !errors.As(err, &refusal) || slices.Contains([]string{"INTERNAL", "UNAVAILABLE"}, refusal.Code)
}

// longest bounds how long insist waits for one gateway, approximately.
const longest = 15 * time.Second

// insist asks, one gateway after the other, until one answers. Each gateway gets some patience, and twice as much the next time: a busy machine answers late.
func (s *scene) insist(ctx context.Context, patience time.Duration, ask func(context.Context, *gateway) error) error {
	for i := 0; ; i++ {
		g := s.gateways[i%len(s.gateways)]
		if i > 0 && i%len(s.gateways) == 0 && patience < longest {
			patience *= 2
		}
		try, stop := context.WithTimeout(ctx, patience)
		err := ask(try, g)
		stop()
		if err == nil || !transient(err) {
			return err
		}
		if ctx.Err() != nil {
			return fmt.Errorf("nobody answers; at last: %w", err)
		}
		pause(nil, often)
	}
}

// bring starts an operation and watches it to its end.
func (s *scene) bring(w *wish) (id string, answered time.Time, err error) {
	ctx, stop := context.WithTimeout(context.Background(), until)
	defer stop()
	if err := s.insist(ctx, until/2, func(ctx context.Context, g *gateway) error {
		var err error
		id, err = w.start(ctx, s.client(g))
		return err
	}); err != nil {
		return "", answered, fmt.Errorf("start: %w", err)
	}
	answered = time.Now()
	for {
		var op *operation
		if err := s.insist(ctx, 2*time.Second, func(ctx context.Context, g *gateway) error {
			var err error
			life := g.life()
			if op, err = ask(ctx, s.client(g), id); err == nil {
				s.latest.note(life, op)
			}
			return err
		}); err != nil {
			return id, answered, fmt.Errorf("watch: %w", err)
		}
		switch op.Status {
		case "SUCCEEDED", "PARTIAL", "FAILED", "CANCELED", "EXPIRED":
			return id, answered, nil
		}
		pause(nil, often)
	}
}

// perform brings an operation to its end while trouble is made, and then reads every promise back. It answers the
// operation's id and how long planning and work took.
func (s *scene) perform(w *wish, trouble func(ended <-chan struct{})) (id string, plan, work time.Duration) {
	s.Helper()
	s.latest.reset()
	ended := make(chan struct{})
	began := time.Now()
	var answered time.Time
	var err error
	go func() {
		defer close(ended)
		id, answered, err = s.bring(w)
	}()
	if trouble != nil {
		trouble(ended)
	}
	<-ended
	end := time.Now()
	if err != nil {
		s.Fatalf("%s: %v", w.name, err)
	}
	s.verify(w, id)
	if s.Failed() {
		s.FailNow() // one violation is enough: what comes after it proves nothing more
	}
	s.Logf("%s: %d rows, planned in %.1f s, done in %.1f s, checked in %.1f s, %d faults so far", w.name, len(w.outcome), answered.Sub(began).Seconds(),
		end.Sub(answered).Seconds(), time.Since(end).Seconds(), s.made())
	return id, answered.Sub(began), end.Sub(answered)
}
