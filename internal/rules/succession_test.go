package rules

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.com/roster/internal/roster"
)

// A successor gets the same roles, whether the person before them is suspended or removed by rows.
func TestASuccessorTakesOverByRowsWithTheSameRoles(t *testing.T) {
	for held, want := range map[string]string{
		"": "Administrator", "news=Analyst": "Administrator+Analyst", "news=Standard": "Admin+Standard", "news=LegacyUser": "Administrator",
		"news=Analyst@soon": "Administrator+Analyst", "news=Administrator@soon": "Administrator", "news=Standard@soon": "Admin+Standard",
		"video=Analyst": "Admin+Analyst", "video=Standard": "Admin+Standard",
	} {
		account, _, _ := strings.Cut(held, "=")
		if held == "" {
			account = "news"
		}
		t.Run(held+" on "+account, func(t *testing.T) {
			text := fmt.Sprintf("ada %s=Administrator*\nbob sport=Editor %s", account, held)
			roles := func(d *Decision, err error) []roster.RoleID {
				t.Helper()
				if err != nil {
					t.Fatal(err)
				}
				i := slices.IndexFunc(d.Grants, func(g GrantChange) bool { return g.User == id("bob") })
				if i < 0 || d.Grants[i].After.ExpiresAt != nil {
					t.Fatalf("bob's grants: %+v", d.Grants)
				}
				if len(d.Primaries) != 1 || d.Primaries[0].After != id("bob") {
					t.Errorf("the primary users: %+v", d.Primaries)
				}
				return d.Grants[i].After.Roles
			}
			o := read(t, text)
			w := o.world()
			suspended, err := Suspend(w, roster.Actor{Everywhere: true}, id("ada"), id("bob"))
			first := roles(suspended, err)

			o = read(t, text)
			w = o.world()
			opts := Options{Actor: roster.Actor{Everywhere: true}, Offboard: true, Successor: id("bob")}
			rows := o.rows(t, "REMOVE ada "+account)
			rows = append(rows, Succession(w, rows, Decide(w, rows, opts).Results, id("bob"), 2)...)
			second := roles(Decide(w, rows, opts), nil)

			if !slices.Equal(first, second) || !slices.Equal(first, o.grant(t, want).Roles) {
				t.Errorf("suspended: %v, removed: %v, want %v", first, second, o.grant(t, want).Roles)
			}
		})
	}
}

func TestASuccessorTakesOverOnceAnAccountAndOnlyWhereSomebodyIsNeeded(t *testing.T) {
	o := read(t, "ada news=Administrator* sport=Administrator solo=Editor last=Administrator\nann quiet=Editor\ncyd sport=Administrator*\nbob tv=Administrator*")
	rows := o.rows(t, "REMOVE ada news\nREMOVE ada solo\nREMOVE ada sport\nREMOVE cyd sport\nREMOVE bob tv\nASSIGN ann quiet Nonsense\nREMOVE cyd sport\nREMOVE ada last")
	w := o.world()
	results := Decide(w, rows, Options{Actor: roster.Actor{Everywhere: true}, Offboard: true, Successor: id("bob")}).Results
	if got := outcomes(results); got != "PRIMARY_PROTECTED REMOVED REMOVED PRIMARY_PROTECTED PRIMARY_PROTECTED UNKNOWN_ROLE PRIMARY_PROTECTED LAST_ADMIN" {
		t.Fatal(got)
	}
	var got []string
	for _, r := range Succession(w, rows, results, id("bob"), 9) {
		if r.User != id("bob") || r.Action != roster.Add || !slices.Equal(r.Roles, []roster.RoleID{id("Administrator")}) {
			t.Errorf("%+v", r)
		}
		got = append(got, fmt.Sprint(r.Number, " ", w.Accounts[r.Account].Label))
	}
	if !slices.Equal(got, []string{"9 news", "10 sport", "11 last"}) {
		t.Errorf("takes over by rows %v", got)
	}
}
