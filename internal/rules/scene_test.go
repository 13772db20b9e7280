package rules

import (
	"reflect"
	"strings"
	"testing"

	"github.com/google/uuid"

	"example.com/roster/internal/fault"
)

// scene is a bulk operation on an organization: who asks for what, what each row comes to, and who stands where after.
type scene struct {
	name  string
	seats int // 0 is unlimited
	org   string
	by    string // who asks; "" is an organization manager
	opts  Options
	rows  string
	want  string // an outcome or a refusal's code for each row
	after string // "" is: nothing changed
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

// act is a change that is not made of rows; want is "" where it is allowed, else the refusal's code.
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

// mustTell holds that a row says what was there, and what is there if it has no effect. Rows that were not judged by
// themselves (unreadable, merged, contradictory) and those about duties say nothing of memberships.
func (o *org) mustTell(t testing.TB, r Row, res Result) {
	t.Helper()
	merged := strings.HasPrefix(res.Notice, "The same as row") || res.Fault != nil && res.Fault.Code == fault.ConflictingRows
	there := o.cells[Cell{r.Account, r.User}]
	if r.Duty != "" || r.Problem != nil || merged {
		there = Grant{}
	}
	if !reflect.DeepEqual(res.Before, there) {
		t.Errorf("row %d was %+v before, where there is %+v", r.Number, res.Before, there)
	}
	switch {
	case !res.Outcome.Effective() && !reflect.DeepEqual(res.After, there):
		t.Errorf("row %d is %+v after it, and has no effect on %+v", r.Number, res.After, there)
	case res.Outcome == Added && res.After.ID != r.New:
		t.Errorf("row %d adds %s, want %s", r.Number, res.After.ID, r.New)
	}
}

// mustBe compares the organization with a text; people of whom the text says nothing must be without access.
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

// outcomes writes what the rows came to, refusals by their code.
func outcomes(results []Result) string {
	var out []string
	for _, r := range results {
		word := string(r.Outcome)
		if r.Outcome == Refused {
			word = string(r.Fault.Code)
		}
		if r.Outcome == Refused && r.Fault.Code == fault.NotAMember { // an outcome has the same name
			word += "!"
		}
		out = append(out, word)
	}
	return strings.Join(out, " ")
}
