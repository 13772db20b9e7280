package rules

import (
	"math"
	"slices"

	"example.com/roster/internal/roster"
)

// Tally computes the effect on the seats of an operation that is decided in chunks: a person counts once, even if they are in several chunks (H6, H13). Each
// chunk is decided with Options.Tallied and then added. Chunks must not share a cell.
type Tally struct {
	people map[roster.UserID]*standing
}

type standing struct {
	before roster.Person
	grants int // difference to before
	duty   roster.OrganizationRole
	first  int // number of the first row that adds them to an account or gives them an organization role
}

// NewTally returns an empty tally.
func NewTally() *Tally { return &Tally{people: map[roster.UserID]*standing{}} }

// Add adds the decision of a chunk.
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
		if d.Results[i].Outcome == roster.Added {
			p := t.person(w, r.User)
			p.first = min(p.first, r.Number)
		}
	}
}

func (t *Tally) person(w *World, id roster.UserID) *standing {
	p := t.people[id]
	if p == nil {
		p = &standing{before: w.People[id], duty: w.People[id].OrganizationRole, first: math.MaxInt}
		t.people[id] = p
	}
	return p
}

// Losing returns the people who have fewer grants after the operation, sorted by id. Call Holds with the number of all their grants, so that the tally knows
// whether any are left.
func (t *Tally) Losing() []roster.UserID {
	var ids []roster.UserID
	for id, p := range t.people {
		if p.grants < 0 {
			ids = append(ids, id)
		}
	}
	slices.SortFunc(ids, roster.CompareIDs)
	return ids
}

// Holds sets how many grants a person has before the operation.
func (t *Tally) Holds(id roster.UserID, grants int) {
	if p := t.people[id]; p != nil {
		p.before.Grants = grants
	}
}

func (p *standing) after() roster.Person {
	after := p.before
	after.Grants, after.OrganizationRole = after.Grants+p.grants, p.duty
	return settled(after)
}

// Impact returns the effect of all chunks on the seats.
func (t *Tally) Impact(s roster.Seats) Impact {
	i, _ := t.seats(s)
	return i
}

func (t *Tally) seats(s roster.Seats) (Impact, []roster.UserID) {
	return impactOf(s, func(each func(before, after roster.Person)) {
		for _, p := range t.people {
			each(p.before, p.after())
		}
	})
}

// Seatless returns the newcomers for whom no seat is left. Seats are given in the order of each person's first row (H13).
func (t *Tally) Seatless(s roster.Seats) []roster.UserID {
	impact, newcomers := t.seats(s)
	first := make(map[roster.UserID]int, len(newcomers))
	for _, id := range newcomers {
		first[id] = t.people[id].first
	}
	return admitInOrder(newcomers, first, impact.Short)
}
