package capacity

import (
	"context"
	"testing"
	"testing/synctest"
	"time"
)

func TestPlansWaitForMemory(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var m Memory
		share := func() *Share { return m.Share(10 << 20) }
		first, second, third, small := share(), share(), share(), share()
		grow := func(s *Share, to int64) <-chan error {
			done := make(chan error, 1)
			go func() { done <- s.Grow(t.Context(), to) }()
			synctest.Wait()
			return done
		}
		had := func(c <-chan error) bool {
			select {
			case err := <-c:
				if err != nil {
					t.Error(err)
				}
				return true
			default:
				return false
			}
		}
		if !had(grow(first, 6<<20)) || !had(grow(second, 4<<20)) {
			t.Fatal("there was room")
		}
		if !had(grow(small, freeWeight)) {
			t.Error("a small plan waited")
		}
		waits := grow(second, 5<<20)
		if had(waits) {
			t.Error("more than there is was taken")
		}
		if !had(grow(first, 20<<20)) {
			t.Error("the first waited: two that wait for each other never end")
		}
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		if err := third.Grow(ctx, 2<<20); err == nil {
			t.Error("more than there is was taken")
		}
		first.Leave()
		synctest.Wait()
		if !had(waits) {
			t.Error("the second still waits")
		}
		if !had(grow(second, 30<<20)) {
			t.Error("now the second is first")
		}
		second.Leave()
		third.Leave()
		small.Leave()
		if m.total != 0 || len(m.plans) != 0 {
			t.Errorf("%d bytes and %d plans are left", m.total, len(m.plans))
		}
	})
}
