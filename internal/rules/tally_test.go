package rules

import (
	"maps"
	"slices"
	"testing"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"example.com/roster/internal/fault"
)

// groups splits rows as an operation's chunks do: by account, and then the organization roles.
func groups(rows []Row) [][]Row {
	by := map[AccountID][]Row{}
	for _, r := range rows {
		by[r.Account] = append(by[r.Account], r)
	}
	var out [][]Row
	for _, a := range slices.SortedFunc(maps.Keys(by), compareIDs) {
		if a != uuid.Nil {
			out = append(out, by[a])
		}
	}
	if duties := by[uuid.Nil]; duties != nil {
		out = append(out, duties)
	}
	return out
}

// inChunks decides as a plan does: each chunk over its own part of the organization, and the seats by a tally.
func inChunks(o *org, rows []Row, opts Options) ([]Result, Impact) {
	opts.Tallied, opts.Seatless = true, map[UserID]bool{}
	w := o.world()
	for {
		tally, results := NewTally(), make([]Result, len(rows))
		for _, g := range groups(rows) {
			part := o.part(g)
			for id, p := range part.People { // what a chunk loads: whether more is held than it could take
				p.Grants = min(p.Grants, len(g)+1)
				part.People[id] = p
			}
			d := Decide(part, g, opts)
			tally.Add(part, g, d)
			for i, r := range g {
				results[r.Number-1] = d.Results[i]
			}
		}
		for _, id := range tally.Losing() {
			tally.Holds(id, o.people[id].Grants)
		}
		more := tally.Seatless(w.Seats)
		if opts.Shortage != FillInOrder || len(more) == 0 {
			return results, tally.Impact(w.Seats)
		}
		for _, id := range more {
			opts.Seatless[id] = true
		}
	}
}

func TestH13ChunksWithATallyComeToWhatAllRowsTogetherDo(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o := drawOrg(t)
		rows, opts := drawRows(t, o), drawOptions(t, o)
		whole := Decide(o.world(), rows, opts)
		results, impact := inChunks(o, rows, opts)
		for i := range rows {
			a, b := whole.Results[i], results[i]
			// Of two reasons to refuse a row, together the guard is found first, in chunks the seat.
			if a.Outcome != b.Outcome || a.Fault != nil && a.Fault.Code != b.Fault.Code && b.Fault.Code != fault.SeatExhausted || !a.After.SameAs(b.After) {
				t.Fatalf("row %d comes to %v %v together, to %v %v in chunks\n%s", i+1, a.Outcome, a.Fault, b.Outcome, b.Fault, o)
			}
		}
		got, want := impact, whole.Seats
		got.Entitled, want.Entitled = nil, nil
		if got != want {
			t.Fatalf("%+v in chunks, %+v together\n%s", got, want, o)
		}
	})
}
