package limit

import (
	"sync"

	"github.com/google/uuid"

	"example.com/roster/internal/fault"
)

// Open counts what each person has open, for example websockets.
type Open struct {
	mu    sync.Mutex
	count map[uuid.UUID]int
}

// Enter adds one to a person's count, or returns an error if they already have this maximum open. leave subtracts it again. what names the things in the error
// message.
func (w *Open) Enter(who uuid.UUID, most int, what string) (leave func(), err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.count[who] >= most {
		return nil, fault.New(fault.LimitReached, "You have %d %s open, which is the maximum. Close some and try again.", most, what)
	}
	if w.count == nil {
		w.count = map[uuid.UUID]int{}
	}
	w.count[who]++
	return func() {
		w.mu.Lock()
		defer w.mu.Unlock()
		if w.count[who]--; w.count[who] == 0 {
			delete(w.count, who)
		}
	}, nil
}
