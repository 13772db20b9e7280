package graph

import (
	"testing"

	"github.com/google/uuid"

	"example.com/roster/internal/fault"
)

func TestAPersonsSubscriptionsAreBounded(t *testing.T) {
	var w counted
	ann, ben := uuid.UUID{1}, uuid.UUID{2}
	var leave func()
	for range maxWatched {
		var err error
		if leave, err = w.enter(ann, maxWatched, "subscriptions"); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := w.enter(ann, maxWatched, "subscriptions"); !fault.Is(err, fault.LimitReached) {
		t.Errorf("one more: %v", err)
	}
	end, err := w.enter(ben, maxWatched, "subscriptions")
	if err != nil {
		t.Errorf("somebody else: %v", err)
	}
	end()
	leave()
	if _, err := w.enter(ann, maxWatched, "subscriptions"); err != nil {
		t.Errorf("after one has ended: %v", err)
	}
	if len(w.count) != 1 {
		t.Errorf("%d people are counted, want the one who watches", len(w.count))
	}
}
