package bulk

import (
	"context"
	"time"

	"github.com/google/uuid"
)

const (
	watchGap  = 250 * time.Millisecond // at most four events a second
	watchIdle = 2 * time.Second        // looks again, should a signal have been lost
)

// Watch answers the operation's id at once and then after each change, at most four times a second; it is closed after
// the terminal state or when ctx ends.
func (e *Engine) Watch(ctx context.Context, id uuid.UUID) (<-chan uuid.UUID, error) {
	op, err := e.find(ctx, id)
	if err != nil {
		return nil, err
	}
	changed, stop := e.Hub.Watch(id)
	out := make(chan uuid.UUID)
	go func() {
		defer close(out)
		defer stop()
		sent := -1
		for {
			if op.Sequence != sent {
				select {
				case out <- id:
					sent = op.Sequence
				case <-ctx.Done():
					return
				}
			}
			if Terminal(op.Status) {
				return
			}
			if !pause(ctx, changed) {
				return
			}
			next, err := e.find(ctx, id)
			if err != nil {
				return // no longer the viewer's to see, or the database is away: the client asks again
			}
			op = next
		}
	}()
	return out, nil
}

// pause waits for a change, but no less than the gap.
func pause(ctx context.Context, changed <-chan struct{}) bool {
	gap := time.NewTimer(watchGap)
	defer gap.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-gap.C:
	}
	idle := time.NewTimer(watchIdle)
	defer idle.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-changed:
	case <-idle.C:
	}
	return true
}
