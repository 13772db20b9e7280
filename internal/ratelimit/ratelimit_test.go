package ratelimit_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"example.com/roster/internal/ratelimit"
)

type clock struct{ now time.Time }

func (c *clock) pass(d time.Duration) { c.now = c.now.Add(d) }

func buckets(c *clock, most int) *ratelimit.Buckets[string] {
	return &ratelimit.Buckets[string]{Limit: 100, Restore: 10, Most: most, Now: func() time.Time { return c.now }}
}

func TestPointsAreTakenAndComeBack(t *testing.T) {
	c := &clock{time.Unix(1, 0)}
	b := buckets(c, 10)
	if s, ok := b.Take("ann", 70); !ok || s.Remaining != 30 {
		t.Fatalf("%+v, %v", s, ok)
	}
	if s, ok := b.Take("ann", 50); ok || s.Remaining != 30 || s.Wait != 2*time.Second {
		t.Fatalf("%+v, %v", s, ok)
	}
	if s, ok := b.Take("ben", 100); !ok || s.Remaining != 0 {
		t.Fatalf("another's points: %+v, %v", s, ok)
	}
	c.pass(2 * time.Second)
	if s, ok := b.Take("ann", 50); !ok || s.Remaining != 0 {
		t.Fatalf("after the wait: %+v, %v", s, ok)
	}
	if s := b.Give("ann", 40); s.Remaining != 40 {
		t.Fatalf("given back: %+v", s)
	}
	if s := b.Give("ann", -90); s.Remaining != 0 {
		t.Fatalf("taken without asking: %+v", s)
	}
	if s, ok := b.Take("ann", 1); ok || s.Wait < 5*time.Second {
		t.Fatalf("with a debt of 50: %+v, %v", s, ok)
	}
	c.pass(time.Hour)
	if s, ok := b.Take("ann", 1); !ok || s.Remaining != 99 {
		t.Fatalf("never more than the limit: %+v, %v", s, ok)
	}
}

func TestManyKeysDoNotFillTheMemory(t *testing.T) {
	c := &clock{time.Unix(1, 0)}
	b := buckets(c, 10)
	for i := range 10 {
		if _, ok := b.Take(fmt.Sprint(i), 100); !ok {
			t.Fatal(i)
		}
	}
	if _, ok := b.Take("late", 100); !ok {
		t.Fatal("the shared bucket is empty from the beginning")
	}
	if _, ok := b.Take("later", 1); ok {
		t.Fatal("those beyond the most do not share")
	}
	if _, ok := b.Take("3", 1); ok {
		t.Fatal("a key has lost its bucket")
	}
	c.pass(20 * time.Second)
	if _, ok := b.Take("later", 100); !ok {
		t.Fatal("full buckets are not forgotten")
	}
	if _, ok := b.Take("later still", 100); !ok {
		t.Fatal("full buckets are not forgotten")
	}
}

// Whatever is asked in whatever order, nobody has taken more than they could save up and got back.
func TestNobodyTakesMoreThanThereIs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := &clock{time.Unix(1, 0)}
		b := buckets(c, 3)
		begun := c.now
		taken := map[string]int{}
		for range rapid.IntRange(1, 60).Draw(t, "steps") {
			key := rapid.SampledFrom([]string{"a", "b"}).Draw(t, "key")
			n := rapid.IntRange(0, 120).Draw(t, "points")
			if _, ok := b.Take(key, n); ok {
				taken[key] += n
			}
			c.pass(time.Duration(rapid.IntRange(0, 3000).Draw(t, "pause")) * time.Millisecond)
			if most := 100 + int(c.now.Sub(begun).Seconds()*10) + 1; taken[key] > most {
				t.Fatalf("%s has taken %d of %d", key, taken[key], most)
			}
		}
	})
}

func turns(c *clock) *ratelimit.Turns[string] {
	return &ratelimit.Turns[string]{Share: 2, Waiting: 3, Memory: time.Second, Now: func() time.Time { return c.now }}
}

func enter(t *testing.T, of *ratelimit.Turns[string], key string) (leave func()) {
	t.Helper()
	leave, err := of.Enter(context.Background(), key)
	if err != nil {
		t.Fatal(err)
	}
	return leave
}

var errGone = errors.New("gone")

// waits says whether a key would wait: its context has ended before it comes.
func waits(of *ratelimit.Turns[string], key string) bool {
	ctx, cancel := context.WithCancelCause(context.Background())
	cancel(errGone)
	leave, err := of.Enter(ctx, key)
	if err == nil {
		leave()
	}
	return errors.Is(err, errGone)
}

func TestOneWhoFloodsWaitsForThemselfAlone(t *testing.T) {
	c := &clock{time.Unix(1, 0)}
	of := turns(c)
	var running []func()
	for range 50 { // alone, nothing holds them up
		running = append(running, enter(t, of, "flood"))
	}
	enter(t, of, "other")()
	if !waits(of, "flood") {
		t.Error("with another there, the flood has more than its share")
	}
	enter(t, of, "other")()
	for _, leave := range running[1:] {
		leave()
	}
	second := enter(t, of, "flood")
	if !waits(of, "flood") {
		t.Error("a third at once")
	}
	second()
	c.pass(2 * time.Second) // the other has gone
	for range 20 {
		running = append(running, enter(t, of, "flood"))
	}
}

func TestWaitingIsInOrderAndBounded(t *testing.T) {
	c := &clock{time.Unix(1, 0)}
	of := turns(c)
	enter(t, of, "other")()
	a, b := enter(t, of, "flood"), enter(t, of, "flood")
	came := make(chan int, 3)
	var all sync.WaitGroup
	for i := range 3 {
		begun := make(chan struct{})
		all.Go(func() {
			close(begun)
			leave, err := of.Enter(context.Background(), "flood")
			if err != nil {
				t.Error(err)
				return
			}
			came <- i
			leave()
		})
		<-begun
		for of.Waits("flood") <= i { // in this order
			time.Sleep(time.Millisecond)
		}
	}
	if _, err := of.Enter(context.Background(), "flood"); !errors.Is(err, ratelimit.ErrFull) {
		t.Errorf("a fourth in the line: %v", err)
	}
	if leave, err := of.Enter(context.Background(), "other"); err != nil {
		t.Error(err)
	} else {
		leave()
	}
	a()
	all.Wait()
	b()
	if first := <-came; first != 0 {
		t.Errorf("%d came first", first)
	}
	if n := of.Keys(); n != 0 {
		t.Errorf("%d keys are kept when nobody is there", n)
	}
}
