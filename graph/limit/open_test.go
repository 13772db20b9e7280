package limit

import (
	"testing"

	"github.com/google/uuid"

	"example.com/roster/internal/fault"
)

func TestAPersonsSubscriptionsAreBounded(t *testing.T) {
	var w Open
	const most = 1000
	ann, ben := uuid.UUID{1}, uuid.UUID{2}
	var leave func()
	for range most {
		var err error
		if leave, err = w.Enter(ann, most, "subscriptions"); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := w.Enter(ann, most, "subscriptions"); !fault.Is(err, fault.LimitReached) {
		t.Errorf("one more: %v", err)
	}
	end, err := w.Enter(ben, most, "subscriptions")
	if err != nil {
		t.Errorf("somebody else: %v", err)
	}
	end()
	leave()
	if _, err := w.Enter(ann, most, "subscriptions"); err != nil {
		t.Errorf("after one has ended: %v", err)
	}
	if len(w.count) != 1 {
		t.Errorf("%d people are counted, want the one who watches", len(w.count))
	}
}
