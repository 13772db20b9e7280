package rules

import (
	"math"
	"slices"
)

// Tally adds up what an operation that is decided in chunks means for the seats: a person counts once, however many chunks
// they stand in (H6, H13). Each chunk is decided with Options.Tallied and then added; no chunk shares a cell with another.
type Tally struct {
	people map[UserID]*standing
}

type standing struct {
	before Person
	grants int // more or less than before
	duty   OrganizationRole
	first  int // the first row that adds something to them
}

// NewTally makes an empty tally.
func NewTally() *Tally { return &Tally{people: map[UserID]*standing{}} }

// Add counts a chunk's decision.
func (t *Tally) Add(w *World, rows []Row, d *Decision) {
	for _, g := range d.Grants {
		switch {
		case !g.Before.Exists():
			t.person(w, g.User).grants++
		case !g.After.Exists():
			t.person(w, g.User).grants--
		}
	}
	for _, p := range d.People {
		if p.Before.OrganizationRole != p.After.OrganizationRole {
			t.person(w, p.After.ID).duty = p.After.OrganizationRole
		}
	}
	for i, r := range rows {
		if d.Results[i].Outcome == Added {
			p := t.person(w, r.User)
			p.first = min(p.first, r.Number)
		}
	}
}

func (t *Tally) person(w *World, id UserID) *standing {
	p := t.people[id]
	if p == nil {
		p = &standing{before: w.People[id], duty: w.People[id].OrganizationRole, first: math.MaxInt}
		t.people[id] = p
	}
	return p
}

// Losing lists the people who lose grants on balance. Whether they keep any takes a count of all of theirs: see Holds.
func (t *Tally) Losing() []UserID {
	var ids []UserID
	for id, p := range t.people {
		if p.grants < 0 {
			ids = append(ids, id)
		}
	}
	slices.SortFunc(ids, compareIDs)
	return ids
}

// Holds says how many grants a person has before the operation.
func (t *Tally) Holds(id UserID, grants int) {
	if p := t.people[id]; p != nil {
		p.before.Grants = grants
	}
}

func (p *standing) after() Person {
	after := p.before
	after.Grants, after.OrganizationRole = after.Grants+p.grants, p.duty
	return after.settled()
}

// Impact is what all chunks together do to the seats.
func (t *Tally) Impact(s Seats) Impact {
	i, _ := t.seats(s)
	return i
}

func (t *Tally) seats(s Seats) (Impact, []UserID) {
	return impactOf(s, func(each func(before, after Person)) {
		for _, p := range t.people {
			each(p.before, p.after())
		}
	})
}

// Seatless picks the newcomers for whom no seat is left: those beyond the seats, in the order of their first row (H13).
func (t *Tally) Seatless(s Seats) []UserID {
	impact, newcomers := t.seats(s)
	first := make(map[UserID]int, len(newcomers))
	for _, id := range newcomers {
		first[id] = t.people[id].first
	}
	return admitInOrder(newcomers, first, impact.Short)
}
