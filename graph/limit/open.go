package limit

import (
	"sync"

	"github.com/google/uuid"

	"example.com/roster/internal/fault"
)

// Open counts what each person has open.
type Open struct {
	mu    sync.Mutex
	count map[uuid.UUID]int
}

// Enter counts one more for somebody, or refuses it where they have most of these open already. Leave counts one less.
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
