package rules

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// groups splits rows like the chunks of an operation: by account, then the organization roles.
func groups(rows []Row) [][]Row {
	by := map[roster.AccountID][]Row{}
	for _, r := range rows {
		by[r.Account] = append(by[r.Account], r)
	}
	var out [][]Row
	for _, a := range slices.SortedFunc(maps.Keys(by), roster.CompareIDs) {
		if a != uuid.Nil {
			out = append(out, by[a])
		}
	}
	if duties := by[uuid.Nil]; duties != nil {
		out = append(out, duties)
	}
	return out
}

// inChunks decides like a plan: each chunk with its own part of the organization, and the seats with a tally.
func inChunks(o *org, rows []Row, opts Options) ([]Result, Impact) {
	opts.Tallied, opts.Seatless = true, map[roster.UserID]bool{}
	w := o.world()
	for {
		tally, results := NewTally(), make([]Result, len(rows))
		for _, g := range groups(rows) {
			part := o.part(g)
			for id, p := range part.People { // like a chunk, which counts only up to one more grant than it has rows
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
		if opts.Shortage != roster.FillInOrder || len(more) == 0 {
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
			// If a row has two reasons to be refused, deciding all rows together finds the guard's first, deciding in chunks finds the missing seat.
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

func TestTally(t *testing.T) {
	fill := Options{Shortage: roster.FillInOrder}
	for _, c := range []struct {
		name       string
		seats      int
		org, rows  string
		opts       Options
		want       string
		new, leave int
		short      int
	}{
		{name: "H6 one newcomer in two chunks is one person", org: "ada news=Administrator* sport=Administrator*", seats: 2, rows: "ADD bob news Standard\nADD bob sport Standard", want: "ADDED ADDED", new: 1},
		{name: "H13 who comes in by several chunks is short all the same", org: "ada news=Administrator* sport=Administrator*", seats: 2, rows: "ADD bob news Standard\nADD cat sport Standard", want: "ADDED ADDED", new: 2, short: 1},
		{name: "H3 who leaves the accounts of all chunks frees the seat", org: "ada news=Administrator* sport=Administrator*\nbob news=Standard sport=Standard", rows: "REMOVE bob news\nREMOVE bob sport", want: "REMOVED REMOVED", leave: 1},
		{name: "H3 who keeps a third account keeps the seat", org: "ada news=Administrator* sport=Administrator* video=Admin*\nbob news=Standard sport=Standard video=Standard", rows: "REMOVE bob news\nREMOVE bob sport", want: "REMOVED REMOVED"},
		{name: "H14 who moves from one chunk's account to another's neither comes nor leaves", org: "ada news=Administrator* sport=Administrator*\nbob news=Standard", rows: "REMOVE bob news\nADD bob sport Standard", want: "REMOVED ADDED"},
		{name: "H2 who keeps a duty keeps the seat", org: "ada news=Administrator*\nbob manager news=Standard", rows: "REMOVE bob news", want: "REMOVED"},
		{name: "H26 who loses the duty in another chunk does not", org: "ada news=Administrator*\nbob manager news=Standard", rows: "REMOVE bob news\nREMOVE bob duty manager", want: "REMOVED REMOVED", leave: 1},
		{name: "H7 a suspended person who loses everything frees no seat", org: "ada news=Administrator*\nbob suspended news=Standard", rows: "REMOVE bob news", want: "REMOVED"},
		{
			name: "H13 the first rows have the seats that are left, whichever chunk they stand in", seats: 3, org: "ada news=Administrator* sport=Administrator*", opts: fill,
			rows: "ADD eve sport Standard\nADD bob news Standard\nADD cat sport Standard\nADD dan news Standard\nADD eve news Standard\nADD bob sport Standard\nADD fay news Standard\nADD fay sport Standard",
			want: "ADDED ADDED SEAT_EXHAUSTED SEAT_EXHAUSTED ADDED ADDED SEAT_EXHAUSTED SEAT_EXHAUSTED", new: 2,
		},
		{
			name: "H13 it does not matter whether somebody's first row stands in the first chunk", seats: 3, org: "ada news=Administrator* sport=Administrator*", opts: fill,
			rows: "ADD eve news Standard\nADD bob sport Standard\nADD cat sport Standard\nADD dan news Standard\nADD bob news Standard\nADD eve sport Standard",
			want: "ADDED ADDED SEAT_EXHAUSTED SEAT_EXHAUSTED ADDED ADDED", new: 2,
		},
		{
			name: "H13 a row that is refused for something else, too, gives no place in the queue", seats: 2, org: "ada news=Administrator*\nbob invited sport=Standard\ncat former\ndan former", opts: fill,
			rows: "ADD cat sport Administrator@soon\nADD dan news Standard\nADD cat news Standard\nREMOVE bob sport", want: "SEAT_EXHAUSTED ADDED SEAT_EXHAUSTED REMOVED", new: 1, leave: 1,
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := read(t, c.org)
			if c.seats > 0 {
				o.limit = &c.seats
			}
			rows := o.rows(t, c.rows)
			c.opts.Actor = o.actor("")
			results, impact := inChunks(o, rows, c.opts)
			if got := outcomes(results); got != c.want {
				t.Errorf("rows came to %s\nwant %s", got, c.want)
			}
			if impact.NewPeople != c.new || impact.LeavingPeople != c.leave || impact.Short != c.short || impact.After != impact.Before+c.new-c.leave {
				t.Errorf("the impact is %+v", impact)
			}
		})
	}
}

func TestWhoLosesOnBalance(t *testing.T) {
	var org, rows strings.Builder
	var want []roster.UserID
	for i := range 10 {
		name := "p" + strconv.Itoa(i)
		org.WriteString(name + " news=Standard sport=Editor\n")
		rows.WriteString("REMOVE " + name + " sport\nASSIGN " + name + " news Analyst\n")
		want = append(want, id(name))
	}
	slices.SortFunc(want, roster.CompareIDs)
	o := read(t, org.String()+"bob news=Standard\ncat former\ndan news=Standard")
	asked := o.rows(t, rows.String()+"ASSIGN dan news Editor\nREMOVE bob news\nADD bob sport Standard\nADD cat sport Standard")
	tally := NewTally()
	for _, g := range groups(asked) {
		part := o.part(g)
		tally.Add(part, g, Decide(part, g, Options{Actor: o.actor(""), Tallied: true}))
	}
	if got := tally.Losing(); !slices.Equal(got, want) {
		t.Errorf("%d lose, want %d: %v", len(got), len(want), got)
	}
	tally.Holds(id("nobody"), 1) // has no effect
}

func TestADutyThatOneChunkTakesIsNotGivenBackByAnother(t *testing.T) {
	o := read(t, "ada news=Administrator*\nbob manager news=Standard")
	tally := NewTally()
	for _, text := range []string{"REMOVE bob duty manager", "REMOVE bob news"} {
		rows, w := o.rows(t, text), o.world()
		tally.Add(w, rows, Decide(w, rows, Options{Actor: o.actor(""), Tallied: true}))
	}
	if i := tally.Impact(o.world().Seats); i.LeavingPeople != 1 {
		t.Errorf("the impact is %+v", i)
	}
}

func TestSeatsAreGivenInTheOrderOfRowsAndThenOfIDs(t *testing.T) {
	ids := []roster.UserID{id("ada"), id("bob"), id("cat"), id("dan"), id("eve")}
	slices.SortFunc(ids, roster.CompareIDs)
	backwards := slices.Clone(ids)
	slices.Reverse(backwards)
	if got := admitInOrder(slices.Clone(backwards), map[roster.UserID]int{}, 2); !slices.Equal(got, ids[3:]) {
		t.Errorf("of equal rows the last ids go without, not %v", got)
	}
	first := map[roster.UserID]int{}
	for i, u := range backwards {
		first[u] = i + 1
	}
	if got := admitInOrder(slices.Clone(ids), first, 2); !slices.Equal(got, backwards[3:]) {
		t.Errorf("the last rows go without, not %v", got)
	}
	if got := admitInOrder(slices.Clone(ids), first, 9); len(got) != 5 {
		t.Errorf("more are short than come, and %v go without", got)
	}
}
