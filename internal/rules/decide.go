// Package rules decides about seats, last administrators, primary users, legacy roles, and who may grant what. It is pure: it has no context, clock or
// database, so every path (single change, bulk run, undo, expiry, role edit) gets the same decision, and table and model tests can cover it. It refuses to load
// or write anything.
package rules

import (
	"slices"
	"strconv"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// Row requests an action for one person on one account. A single change is a bulk operation with one row.
type Row struct {
	Number    int
	Action    roster.Action
	User      roster.UserID
	Account   roster.AccountID
	Roles     []roster.RoleID
	ExpiresAt *time.Time
	ClearEnd  bool                    // removes the end date; otherwise a nil ExpiresAt keeps it, except for an undo
	Duty      roster.OrganizationRole // if not "", the row is about the person's organization role and has no account
	New       roster.MembershipID     // the id of the membership that the row adds; if uuid.Nil, the writer chooses one
	Was       roster.MembershipID     // the membership that the caller has seen; not checked if uuid.Nil
	Seen      *int                    // the version that the caller has seen, 0 if there was no membership; not checked if nil (H20)
	Problem   *fault.Error            // an error found before Decide (an unknown name, an invalid cell); the row is refused with it
}

// Options control how Decide treats the rows.
type Options struct {
	Actor       roster.Actor
	OnExisting  roster.OnExisting
	Mode        roster.AssignMode
	Shortage    roster.Shortage
	IncludeSelf bool                   // the rows may change the actor's own access (H27); set for single changes
	Selected    bool                   // the rows combine selected people and accounts: ASSIGN skips people who are not on the account (H17)
	Offboard    bool                   // the rows remove people from all accounts; the actor cannot remove themselves (H27)
	Single      bool                   // a single change: it cannot remove another person who has a legacy role (H29)
	Undo        bool                   // restores exactly the earlier state, including legacy roles and end dates (H32)
	TakePrimary bool                   // the primary user can be removed: vendor staff with a reason (B32)
	Tallied     bool                   // a Tally checks the seats over several decisions; Decide does not
	Seatless    map[roster.UserID]bool // people for whom the Tally has no seat left: rows that add them are refused
	Altered     map[roster.RoleID]bool // roles whose permissions changed after the plan was created: rows that give them are refused (H20)
	Successor   roster.UserID          // takes over where a removed person is the primary user (H26); their ADD rows add to their roles
}

// Result is the outcome of a row.
type Result struct {
	Outcome       roster.Outcome
	Before, After roster.Grant
	Fault         *fault.Error // set if Outcome is Refused
	Notice        string
	Repeats       bool // the row repeats an earlier one that has an effect, and is done together with it (H18)
}

// GrantChange is the effect on one cell. If After does not exist, the membership is removed.
type GrantChange struct {
	roster.Cell
	Before, After roster.Grant
}

// PersonChange is the effect on one person.
type PersonChange struct{ Before, After roster.Person }

// PrimaryChange is the effect on one account.
type PrimaryChange struct {
	Account       roster.AccountID
	Before, After roster.UserID
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
		at: make(map[roster.Cell]int, len(rows)), double: map[int]int{},
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
		if o.Shortage == roster.FillInOrder && j.refuseNewcomers(newcomers, impact) {
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
	at      map[roster.Cell]int // index of the row that is decided for a cell
	double  map[int]int         // index of a merged row to that of the row it repeats
}

// merge handles several rows for one cell: identical rows are applied once, contradictory ones are all refused (H18).
func (j *judge) merge() {
	for i, r := range j.rows {
		if r.Problem != nil {
			j.results[i] = Result{Outcome: roster.Refused, Fault: r.Problem}
			continue
		}
		c := roster.Cell{Account: r.Account, User: r.User}
		k, double := j.at[c]
		if !double {
			j.at[c] = i
			continue
		}
		f := j.rows[k]
		if f.Action == r.Action && f.Duty == r.Duty && slices.Equal(roster.SortRoles(slices.Clone(f.Roles)), roster.SortRoles(slices.Clone(r.Roles))) && roster.SameInstant(f.ExpiresAt, r.ExpiresAt) {
			j.double[i] = k
			j.results[i] = Result{Outcome: roster.Unchanged, Notice: "The same as row " + itoa(f.Number) + "; applied once."}
			continue
		}
		for _, x := range [2]int{k, i} {
			j.results[x] = Result{Outcome: roster.Refused, Fault: fault.New(fault.ConflictingRows,
				"Rows %d and %d ask for different things for the same person and account. Keep one.", f.Number, r.Number)}
		}
	}
}

// after returns the result of a row that repeats the row with the result first.
func (r Result) after(first Result) Result {
	switch {
	case first.Outcome == roster.Refused:
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
			d.set(roster.Cell{Account: r.Account, User: r.User}, res.After)
		}
	}
	return d
}

// refuseBreaches refuses the rows that break a rule of an account, and reports whether there were any.
func (j *judge) refuseBreaches(d *draft) bool {
	found := false
	for account := range d.touched {
		if b := d.guard(account, j.o.Successor, j.o.TakePrimary); b != nil {
			if i, ok := j.at[roster.Cell{Account: b.Account, User: b.User}]; ok && j.results[i].Outcome.Effective() {
				j.refuse(i, b.Fault)
				found = true
			}
		}
	}
	return found
}

// refuseNewcomers refuses the rows that add people for whom no seat is left (those whose first row comes last), and reports
// whether there were any.
func (j *judge) refuseNewcomers(newcomers []roster.UserID, impact Impact) bool {
	first := map[roster.UserID]int{}
	for i, r := range slices.Backward(j.rows) {
		if j.results[i].Outcome == roster.Added {
			first[r.User] = r.Number
		}
	}
	out := map[roster.UserID]bool{}
	for _, u := range admitInOrder(newcomers, first, impact.Short) {
		out[u] = true
	}
	found := false
	for i, r := range j.rows {
		if out[r.User] && j.results[i].Outcome == roster.Added {
			j.refuse(i, noSeat(j.w.People[r.User].Label, *impact.Entitled))
			found = true
		}
	}
	return found
}

func (j *judge) refuse(i int, f *fault.Error) {
	j.results[i] = Result{Outcome: roster.Refused, Before: j.results[i].Before, After: j.results[i].Before, Fault: f}
}

// decision sets the primary users of the accounts that rows touch, and returns the effects.
func (d *draft) decision(impact Impact, successor roster.UserID, results []Result) *Decision {
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
	slices.SortFunc(out.People, func(a, b PersonChange) int { return roster.CompareIDs(a.After.ID, b.After.ID) })
	for id, p := range d.primaries {
		if before := d.Accounts[id].Primary; before != p {
			out.Primaries = append(out.Primaries, PrimaryChange{id, before, p})
		}
	}
	slices.SortFunc(out.Primaries, func(a, b PrimaryChange) int { return roster.CompareIDs(a.Account, b.Account) })
	return out
}

// Person returns how the decision changes a person; ok is false if it does not.
func (d *Decision) Person(id uuid.UUID) (PersonChange, bool) {
	i, ok := slices.BinarySearchFunc(d.People, id, func(p PersonChange, id uuid.UUID) int { return roster.CompareIDs(p.After.ID, id) })
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
