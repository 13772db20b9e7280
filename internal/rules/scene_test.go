package rules

import (
	"reflect"
	"strings"
	"testing"

	"github.com/google/uuid"

	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// scene is a bulk operation on an organization: its actor and rows, the expected result of each row, and the organization after it.
type scene struct {
	name  string
	seats int // 0 means unlimited
	org   string
	by    string // the actor; "" is an organization manager
	opts  Options
	rows  string
	want  string // an outcome or a refusal's code for each row
	after string // "" if nothing changes
}

func play(t *testing.T, scenes []scene) {
	t.Helper()
	for _, s := range scenes {
		t.Run(s.name, func(t *testing.T) {
			o := read(t, s.org)
			if s.seats > 0 {
				o.limit = &s.seats
			}
			rows := o.rows(t, s.rows)
			if s.opts.Actor.User == uuid.Nil {
				s.opts.Actor = o.actor(s.by)
			}
			d := Decide(o.world(), rows, s.opts)
			if got := outcomes(d.Results); got != strings.Join(strings.Fields(s.want), " ") {
				t.Errorf("rows came to %s\nwant %s\nfirst refusal: %v", got, s.want, d.First())
			}
			before := o.String()
			for i, res := range d.Results {
				o.mustTell(t, rows[i], res)
			}
			if d.Seats.Short == 0 {
				o.take(t, d)
			}
			if s.after == "" {
				s.after = before
			}
			o.mustBe(t, s.after)
		})
	}
}

// act is a change that is not made of rows. want is the code of the refusal, or "" if the change is allowed.
type act struct {
	name  string
	seats int
	org   string
	do    func(o *org, w *World) (*Decision, error)
	want  fault.Code
	after string
}

func perform(t *testing.T, acts []act) {
	t.Helper()
	for _, a := range acts {
		t.Run(a.name, func(t *testing.T) {
			o := read(t, a.org)
			if a.seats > 0 {
				o.limit = &a.seats
			}
			before := o.String()
			d, err := a.do(o, o.world())
			switch {
			case a.want == "" && err != nil:
				t.Fatalf("refused: %v", err)
			case a.want != "" && !fault.Is(err, a.want):
				t.Fatalf("answered %v, want %s", err, a.want)
			case err != nil && d != nil:
				t.Fatal("a refusal came with effects")
			case err == nil:
				o.take(t, d)
			}
			if a.after == "" {
				a.after = before
			}
			o.mustBe(t, a.after)
		})
	}
}

// mustTell checks that the result of a row contains the membership before it and, if the row has no effect, the same after it. The results of rows that are not
// decided by themselves (unreadable, merged, contradictory) and of rows about organization roles contain no membership.
func (o *org) mustTell(t testing.TB, r Row, res Result) {
	t.Helper()
	merged := strings.HasPrefix(res.Notice, "The same as row") || res.Fault != nil && res.Fault.Code == fault.ConflictingRows
	there := o.cells[roster.Cell{Account: r.Account, User: r.User}]
	if r.Duty != "" || r.Problem != nil || merged {
		there = roster.Grant{}
	}
	if !reflect.DeepEqual(res.Before, there) {
		t.Errorf("row %d was %+v before, where there is %+v", r.Number, res.Before, there)
	}
	switch {
	case !res.Outcome.Effective() && !reflect.DeepEqual(res.After, there):
		t.Errorf("row %d is %+v after it, and has no effect on %+v", r.Number, res.After, there)
	case res.Outcome == roster.Added && res.After.ID != r.New:
		t.Errorf("row %d adds %s, want %s", r.Number, res.After.ID, r.New)
	}
}

// mustBe compares the organization with a text. People who are not in the text must have no access.
func (o *org) mustBe(t testing.TB, text string) {
	t.Helper()
	want := read(t, text)
	for id, p := range o.people {
		if _, told := want.people[id]; !told && p.Status == "" {
			want.people[id] = p
		}
	}
	if got := o.String(); got != want.String() {
		t.Errorf("the organization is\n%swant\n%s", got, want)
	}
	for _, p := range o.people {
		n := 0
		for c := range o.cells {
			if c.User == p.ID {
				n++
			}
		}
		if p.Grants != n {
			t.Errorf("%s has %d memberships, %d are counted", p.Label, n, p.Grants)
		}
	}
	if a, r := want.count(); o.active != a || o.reserved != r {
		t.Errorf("%d+%d seats are used, want %d+%d", o.active, o.reserved, a, r)
	}
}

// outcomes returns the outcomes of the rows, with the code of each refusal.
func outcomes(results []Result) string {
	var out []string
	for _, r := range results {
		word := string(r.Outcome)
		if r.Outcome == roster.Refused {
			word = string(r.Fault.Code)
		}
		if r.Outcome == roster.Refused && r.Fault.Code == fault.NotAMember { // distinguishes it from the outcome of the same name
			word += "!"
		}
		out = append(out, word)
	}
	return strings.Join(out, " ")
}
