package rules

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// H20: a plan does not give a role whose permissions have changed since; a person who already has the role keeps it (H28).
func TestH20AnAlteredRoleIsNotGiven(t *testing.T) {
	altered, other, user, there, beside, account := uuid.New(), uuid.New(), uuid.New(), uuid.New(), uuid.New(), uuid.New()
	w := NewWorld(time.Now(), roster.Seats{})
	w.Roles[altered], w.Roles[other] = roster.Role{ID: altered, Name: "Desk"}, roster.Role{ID: other, Name: "Other"}
	w.Accounts[account] = roster.Account{ID: account, Label: "X news"}
	w.People[user], w.People[there] = roster.Person{ID: user, Label: "u"}, roster.Person{ID: there, Label: "t", Status: roster.Active, Grants: 1}
	w.Put(roster.Cell{Account: account, User: there}, roster.Grant{ID: uuid.New(), Version: 3, Roles: []roster.RoleID{altered}})
	held := roster.Grant{ID: uuid.New(), Version: 5, Roles: []roster.RoleID{other}}
	w.People[beside] = roster.Person{ID: beside, Label: "b", Status: roster.Active, Grants: 1}
	w.Put(roster.Cell{Account: account, User: beside}, held)
	o := Options{Actor: roster.Actor{Everywhere: true}, Altered: map[roster.RoleID]bool{altered: true}}
	for _, c := range []struct {
		name string
		row  Row
		want roster.Outcome
	}{
		{"added", Row{Number: 1, Action: roster.Add, User: user, Account: account, Roles: []roster.RoleID{other, altered}}, roster.Refused},
		{"another added", Row{Number: 1, Action: roster.Add, User: user, Account: account, Roles: []roster.RoleID{other}}, roster.Added},
		{"kept beside another", Row{Number: 1, Action: roster.Assign, User: there, Account: account, Roles: []roster.RoleID{other, altered}}, roster.Changed},
		{"kept as it is", Row{Number: 1, Action: roster.Assign, User: there, Account: account, Roles: []roster.RoleID{altered}}, roster.Unchanged},
		{"taken", Row{Number: 1, Action: roster.Assign, User: there, Account: account, Roles: []roster.RoleID{other}}, roster.Changed},
		{"given to who is there", Row{Number: 1, Action: roster.Assign, User: beside, Account: account, Roles: []roster.RoleID{other, altered}}, roster.Refused},
		{"removed", Row{Number: 1, Action: roster.Remove, User: there, Account: account}, roster.Removed},
	} {
		r := Decide(w, []Row{c.row}, o).Results[0]
		if r.Outcome != c.want {
			t.Errorf("%s: %s, want %s", c.name, r.Outcome, c.want)
		}
		if c.want == roster.Refused && (r.Fault.Code != fault.Stale || r.Fault.Message != "The permissions of the role Desk were changed after the plan was created. Create a new plan.") {
			t.Errorf("%s: %v", c.name, r.Fault)
		}
		want := roster.Grant{}
		if c.row.User == beside {
			want = held
		}
		if diff := cmp.Diff([]roster.Grant{want, want}, []roster.Grant{r.Before, r.After}); c.want == roster.Refused && diff != "" {
			t.Errorf("%s: what it was and is (-want +got):\n%s", c.name, diff)
		}
	}
}
