package rules

import (
	"slices"
	"strconv"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/fault"
)

// Row requests an action for one person on one account. A single change is a bulk operation with one row.
type Row struct {
	Number    int
	Action    Action
	User      UserID
	Account   AccountID
	Roles     []RoleID
	ExpiresAt *time.Time
	ClearEnd  bool             // removes the end date; otherwise a nil ExpiresAt keeps it, except for an undo
	Duty      OrganizationRole // if not "", the row is about the person's organization role and has no account
	New       MembershipID     // the id of the membership that the row adds; if uuid.Nil, the writer chooses one
	Was       MembershipID     // the membership that the caller has seen; not checked if uuid.Nil
	Seen      *int             // the version that the caller has seen, 0 if there was no membership; not checked if nil (H20)
	Problem   *fault.Error     // an error found before Decide (an unknown name, an invalid cell); the row is refused with it
}

// Options control how Decide treats the rows.
type Options struct {
	Actor       Actor
	OnExisting  OnExisting
	Mode        AssignMode
	Shortage    Shortage
	IncludeSelf bool            // the rows may change the actor's own access (H27); set for single changes
	Selected    bool            // the rows combine selected people and accounts: ASSIGN skips people who are not on the account (H17)
	Offboard    bool            // the rows remove people from all accounts; the actor cannot remove themselves (H27)
	Single      bool            // a single change: it cannot remove another person who has a legacy role (H29)
	Undo        bool            // restores exactly the earlier state, including legacy roles and end dates (H32)
	TakePrimary bool            // the primary user can be removed: vendor staff with a reason (B32)
	Tallied     bool            // a Tally checks the seats over several decisions; Decide does not
	Seatless    map[UserID]bool // people for whom the Tally has no seat left: rows that add them are refused
	Altered     map[RoleID]bool // roles whose permissions changed after the plan was created: rows that give them are refused (H20)
	Successor   UserID          // takes over where a removed person is the primary user (H26); their ADD rows add to their roles
}

// Result is the outcome of a row.
type Result struct {
	Outcome       Outcome
	Before, After Grant
	Fault         *fault.Error // set if Outcome is Refused
	Notice        string
	Repeats       bool // the row repeats an earlier one that has an effect, and is done together with it (H18)
}

// GrantChange is the effect on one cell. If After does not exist, the membership is removed.
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

// Decision contains all effects of a change. It must not be written if Seats.Short is greater than zero.
type Decision struct {
	Results   []Result // one for each row, in order
	Grants    []GrantChange
	People    []PersonChange
	Primaries []PrimaryChange
	Seats     Impact
}

// Decide returns the result of each row and the effects of all rows together. The world must contain the people, accounts and roles of the rows. The rules for
// an account are checked on its final state (H14), again after each refusal; a refused row stays refused, so this ends.
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
	at      map[Cell]int // index of the row that is decided for a cell
	double  map[int]int  // index of a merged row to that of the row it repeats
}

// merge handles several rows for one cell: identical rows are applied once, contradictory ones are all refused (H18).
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

// after returns the result of a row that repeats the row with the result first.
func (r Result) after(first Result) Result {
	switch {
	case first.Outcome == Refused:
		return first
	case first.Outcome.Effective():
		r.Repeats = true
	default: // no effect, for the same reason as the first row
		r.Before, r.After = first.Before, first.After
	}
	return r
}

// apply returns a draft with the effects of all effective rows.
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

// refuseBreaches refuses the rows that break a rule of an account, and reports whether there were any.
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

// refuseNewcomers refuses the rows that add people for whom no seat is left (those whose first row comes last), and reports
// whether there were any.
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

// decision sets the primary users of the accounts that rows touch, and returns the effects.
func (d *draft) decision(impact Impact, successor UserID, results []Result) *Decision {
	for account := range d.touched {
		d.crown(account, successor)
	}
	out := d.effects(impact)
	out.Results = results
	return out
}

// effects returns what changed: grants in the order of the rows, people by id, and primary users by account id.
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

// Person returns how the decision changes a person; ok is false if it does not.
func (d *Decision) Person(id uuid.UUID) (PersonChange, bool) {
	i, ok := slices.BinarySearchFunc(d.People, id, func(p PersonChange, id uuid.UUID) int { return compareIDs(p.After.ID, id) })
	if !ok {
		return PersonChange{}, false
	}
	return d.People[i], true
}

// First returns the first refusal among the rows, or nil.
func (d *Decision) First() *fault.Error {
	for _, r := range d.Results {
		if r.Fault != nil {
			return r.Fault
		}
	}
	return nil
}

func itoa(n int) string { return strconv.Itoa(n) }
