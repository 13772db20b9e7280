package present

import (
	"errors"
	"testing"

	"example.com/roster/graph/model"
	"example.com/roster/internal/fault"
)

func TestWhatCanBeFixedIsNotATopLevelError(t *testing.T) {
	errs, err := UserErrors(errors.Join(
		fault.New(fault.LastAdmin, "Name another administrator first."),
		&fault.Error{Code: fault.SeatExhausted, Seats: &fault.Shortage{Entitled: 3, Needed: 5}},
		&fault.Error{Code: fault.Stale, Current: &fault.Current{Version: 7}},
	))
	if err != nil || len(errs) != 3 {
		t.Fatalf("%v, %v", errs, err)
	}
	if e, ok := errs[1].(model.SeatShortageError); !ok || e.Needed != 5 {
		t.Errorf("a shortage became %#v", errs[1])
	}
	if e, ok := errs[2].(model.StaleError); !ok || *e.CurrentVersion != 7 {
		t.Errorf("staleness became %#v", errs[2])
	}
	for _, top := range []error{fault.New(fault.Unauthenticated, ""), errors.New("pq: secret")} {
		if errs, err := UserErrors(errors.Join(fault.New(fault.Taken, ""), top)); err == nil {
			t.Errorf("%v became %v", top, errs)
		}
	}
	if errs, err := UserErrors(nil); errs == nil || len(errs) != 0 || err != nil {
		t.Errorf("nothing became %v, %v", errs, err)
	}
}
