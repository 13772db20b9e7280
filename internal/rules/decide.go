package rules

import (
	"slices"
	"strconv"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/fault"
)

// Row is one wish: an action for one person on one account. A single change is a bulk operation with one row.
type Row struct {
	Number    int
	Action    Action
	User      UserID
	Account   AccountID
	Roles     []RoleID
	ExpiresAt *time.Time
	ClearEnd  bool             // takes an end date away; without it a nil ExpiresAt leaves the end as it is
	Duty      OrganizationRole // not "": the row is about the person's organization role and names no account
	New       MembershipID     // the id of a membership that the row adds; uuid.Nil leaves it to the writer
	Was       MembershipID     // the membership that the caller has seen; uuid.Nil is not checked
	Seen      *int             // the version that the caller has seen, 0 for no membership; nil is not checked (H20)
	Problem   *fault.Error     // found before deciding (an unknown name, a bad cell); the row is refused with it
}

// Options say how rows are to be taken.
type Options struct {
	Actor       Actor
	OnExisting  OnExisting
	Mode        AssignMode
	Shortage    Shortage
	IncludeSelf bool            // a bulk run may touch its own actor (H27); single changes set it
	Selected    bool            // the rows are people laid over accounts: roles are given to whoever of them is there, the others are left alone (H17)
	Offboard    bool            // removes people altogether: never oneself (H27)
	Single      bool            // from one person's row: legacy users are refused (H29)
	Undo        bool            // puts back exactly what was, legacy roles and end dates included (H32)
	TakePrimary bool            // vendor staff with a reason (B32)
	Tallied     bool            // seats are judged by a Tally over several decisions, not by this one
	Seatless    map[UserID]bool // the Tally has left no seat for them: rows that bring them in are refused
	Altered     map[RoleID]bool // roles that grant something else than whoever looked at the plan has seen: rows that give them are refused (H20)
	Successor   UserID          // takes over where a removed person is primary (H26); ADD rows of theirs add to what they have
}

// Result is what a row comes to.
type Result struct {
	Outcome       Outcome
	Before, After Grant
	Fault         *fault.Error // with Refused
	Notice        string
	Repeats       bool // the row asks for the same as an earlier one that has an effect, and is done with it (H18)
}

// GrantChange is the effect on one cell. After without Exists is a removal.
type GrantChange struct {
	Cell
	Before, After Grant
}

// PersonChange is the effect on one person.
type PersonChange struct{ Before, After Person }

// PrimaryChange is the effect on one account.
type PrimaryChange struct {
	Account       AccountID
	Before, After UserID
}

// Decision is everything that a change does, or would do. With Seats.Short above zero it must not be written.
type Decision struct {
	Results   []Result // one a row, in order
	Grants    []GrantChange
	People    []PersonChange
	Primaries []PrimaryChange
	Seats     Impact
}

// Decide is the one door: what each row comes to and what all of them do together. Rows must name people, accounts and
// roles that the world holds; each account's guards are judged on the final state (H14), refusals only ever grow, so it
// ends.
func Decide(w *World, rows []Row, o Options) *Decision {
	j := &judge{
		w: w, o: o, rows: rows, results: make([]Result, len(rows)),
		at: make(map[Cell]int, len(rows)), double: map[int]int{},
	}
	j.merge()
	for i := range rows {
		if j.results[i].Outcome == "" {
			j.results[i] = j.asSeen(j.wish(rows[i]))
		}
	}
	for {
		d := j.apply()
		if j.refuseBreaches(d) {
			continue
		}
		impact, newcomers := d.seats()
		if o.Tallied {
			impact.Short = 0
		}
		if o.Shortage == FillInOrder && j.refuseNewcomers(newcomers, impact) {
			continue
		}
		for i, k := range j.double {
			j.results[i] = j.results[i].after(j.results[k])
		}
		return d.decision(impact, o.Successor, j.results)
	}
}

type judge struct {
	w       *World
	o       Options
	rows    []Row
	results []Result
	at      map[Cell]int // the row that speaks for a cell
	double  map[int]int  // a merged row and the one that speaks for it
}

// merge settles rows for one cell: identical ones are one, contradictory ones are all refused (H18).
func (j *judge) merge() {
	for i, r := range j.rows {
		if r.Problem != nil {
			j.results[i] = Result{Outcome: Refused, Fault: r.Problem}
			continue
		}
		c := Cell{r.Account, r.User}
		k, double := j.at[c]
		if !double {
			j.at[c] = i
			continue
		}
		f := j.rows[k]
		if f.Action == r.Action && f.Duty == r.Duty && slices.Equal(SortRoles(slices.Clone(f.Roles)), SortRoles(slices.Clone(r.Roles))) && sameInstant(f.ExpiresAt, r.ExpiresAt) {
			j.double[i] = k
			j.results[i] = Result{Outcome: Unchanged, Notice: "The same as row " + itoa(f.Number) + "; applied once."}
			continue
		}
		for _, x := range [2]int{k, i} {
			j.results[x] = Result{Outcome: Refused, Fault: fault.New(fault.ConflictingRows,
				"Rows %d and %d ask for different things for the same person and account. Keep one.", f.Number, r.Number)}
		}
	}
}

// after is what a row comes to that repeats another one, which comes to first.
func (r Result) after(first Result) Result {
	switch {
	case first.Outcome == Refused:
		return first
	case first.Outcome.Effective():
		r.Repeats = true
	default: // it has nothing to do for the same reason, and as long as that holds
		r.Before, r.After = first.Before, first.After
	}
	return r
}

// apply lays every effective row over the world.
func (j *judge) apply() *draft {
	d := j.w.draft()
	for i, r := range j.rows {
		switch res := j.results[i]; {
		case !res.Outcome.Effective():
		case r.Duty != "":
			d.setDuty(r)
		default:
			d.set(Cell{r.Account, r.User}, res.After)
		}
	}
	return d
}

// refuseBreaches refuses the rows that an account must not suffer, and says whether there were any.
func (j *judge) refuseBreaches(d *draft) bool {
	found := false
	for account := range d.touched {
		if b := d.guard(account, j.o.Successor, j.o.TakePrimary); b != nil {
			if i, ok := j.at[Cell{b.Account, b.User}]; ok && j.results[i].Outcome.Effective() {
				j.refuse(i, b.Fault)
				found = true
			}
		}
	}
	return found
}

// refuseNewcomers refuses the rows of the people for whom no seat is left, last row first.
func (j *judge) refuseNewcomers(newcomers []UserID, impact Impact) bool {
	first := map[UserID]int{}
	for i, r := range slices.Backward(j.rows) {
		if j.results[i].Outcome == Added {
			first[r.User] = r.Number
		}
	}
	out := map[UserID]bool{}
	for _, u := range admitInOrder(newcomers, first, impact.Short) {
		out[u] = true
	}
	found := false
	for i, r := range j.rows {
		if out[r.User] && j.results[i].Outcome == Added {
			j.refuse(i, noSeat(j.w.People[r.User].Label, *impact.Entitled))
			found = true
		}
	}
	return found
}

func (j *judge) refuse(i int, f *fault.Error) {
	j.results[i] = Result{Outcome: Refused, Before: j.results[i].Before, After: j.results[i].Before, Fault: f}
}

// decision names the primary users of the accounts that rows touch, and lists the effects.
func (d *draft) decision(impact Impact, successor UserID, results []Result) *Decision {
	for account := range d.touched {
		d.crown(account, successor)
	}
	out := d.effects(impact)
	out.Results = results
	return out
}

// effects lists what changed: grants in the order of rows, people and primary users by their ids.
func (d *draft) effects(impact Impact) *Decision {
	out := &Decision{Seats: impact}
	for _, c := range d.order {
		if b, a := d.World.grants[c], d.grants[c]; !a.SameAs(b) {
			out.Grants = append(out.Grants, GrantChange{c, b, a})
		}
	}
	for id, after := range d.people {
		if before := d.People[id]; before != after {
			out.People = append(out.People, PersonChange{before, after})
		}
	}
	slices.SortFunc(out.People, func(a, b PersonChange) int { return compareIDs(a.After.ID, b.After.ID) })
	for id, p := range d.primaries {
		if before := d.Accounts[id].Primary; before != p {
			out.Primaries = append(out.Primaries, PrimaryChange{id, before, p})
		}
	}
	slices.SortFunc(out.Primaries, func(a, b PrimaryChange) int { return compareIDs(a.Account, b.Account) })
	return out
}

// Person finds what a person becomes by the decision; ok is false where nothing changes for them.
func (d *Decision) Person(id uuid.UUID) (PersonChange, bool) {
	i, ok := slices.BinarySearchFunc(d.People, id, func(p PersonChange, id uuid.UUID) int { return compareIDs(p.After.ID, id) })
	if !ok {
		return PersonChange{}, false
	}
	return d.People[i], true
}

// First is the first refusal among the rows, or nil.
func (d *Decision) First() *fault.Error {
	for _, r := range d.Results {
		if r.Fault != nil {
			return r.Fault
		}
	}
	return nil
}

func itoa(n int) string { return strconv.Itoa(n) }
