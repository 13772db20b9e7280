package rules

import (
	"slices"

	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// Impact is the effect of a change on the seats (H13). Short is how many seats are missing.
type Impact struct {
	Before, After             int
	Entitled                  *int
	NewPeople, LeavingPeople  int
	Invited, SignedOut        int // people who become INVITED; people with a sign-in who become FORMER (H3)
	Short                     int
	ActiveDelta, ReserveDelta int
}

// seats returns the effect on the seats and the people who need a new one. It counts each person whom the draft touches once, not rows (H6, H13).
func (d *draft) seats() (Impact, []roster.UserID) {
	return impactOf(d.Seats, func(each func(before, after roster.Person)) {
		for id, after := range d.people {
			each(d.People[id], after)
		}
	})
}

// impactOf compares people before and after a change. It returns the effect on the seats and the people who need a new one.
func impactOf(s roster.Seats, people func(each func(before, after roster.Person))) (Impact, []roster.UserID) {
	i := Impact{Before: s.Used(), Entitled: s.Limit}
	var newcomers []roster.UserID
	people(func(before, after roster.Person) {
		was, is := before.HoldsSeat(), after.HoldsSeat()
		switch {
		case is && !was:
			i.NewPeople++
			newcomers = append(newcomers, after.ID)
		case was && !is:
			i.LeavingPeople++
		}
		if after.Status == roster.Invited && before.Status != roster.Invited {
			i.Invited++
		}
		if after.Status == roster.Former && before.Status != roster.Former && before.CanSignIn {
			i.SignedOut++
		}
		if was {
			i.count(before.Status, -1)
		}
		if is {
			i.count(after.Status, +1)
		}
	})
	i.After = i.Before + i.NewPeople - i.LeavingPeople
	// A change that adds no more people than it removes always fits, even over the limit (H10).
	i.Short = max(0, i.NewPeople-i.LeavingPeople-s.Free())
	return i, newcomers
}

func (i *Impact) count(s roster.Status, by int) {
	if s == roster.Invited {
		i.ReserveDelta += by
	} else {
		i.ActiveDelta += by
	}
}

// Fault returns the error for missing seats, or nil.
func (i Impact) Fault() error {
	if i.Short == 0 {
		return nil
	}
	needed := max(*i.Entitled+i.Short, i.After) // if the limit is already exceeded, the excess is needed, too (H10)
	e := fault.New(fault.SeatExhausted, "%s, but %d of %d seats are in use: %d more needed. Free some seats or ask for more. A bulk operation can also add as many people as there are seats.",
		people(i.NewPeople), i.Before, *i.Entitled, needed-*i.Entitled)
	e.Seats = &fault.Shortage{Entitled: *i.Entitled, Needed: needed}
	return e
}

func people(n int) string {
	if n == 1 {
		return "1 person needs a new seat"
	}
	return itoa(n) + " people need a new seat"
}

func noSeat(label string, entitled int) *fault.Error {
	return fault.New(fault.SeatExhausted, "No seat is left for %s. All %d are in use.", label, entitled)
}

// admitInOrder returns the newcomers for whom no seat is left. Seats are given in the order of each person's first row (H13).
func admitInOrder(newcomers []roster.UserID, first map[roster.UserID]int, short int) (refused []roster.UserID) {
	slices.SortFunc(newcomers, func(a, b roster.UserID) int {
		if c := first[a] - first[b]; c != 0 {
			return c
		}
		return roster.CompareIDs(a, b)
	})
	return newcomers[max(0, len(newcomers)-short):]
}
