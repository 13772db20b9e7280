package rules

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"example.com/roster/internal/fault"
)

// H20: a plan does not give a role whose permissions have changed since; a person who already has the role keeps it (H28).
func TestH20AnAlteredRoleIsNotGiven(t *testing.T) {
	altered, other, user, there, beside, account := uuid.New(), uuid.New(), uuid.New(), uuid.New(), uuid.New(), uuid.New()
	w := NewWorld(time.Now(), Seats{})
	w.Roles[altered], w.Roles[other] = Role{ID: altered, Name: "Desk"}, Role{ID: other, Name: "Other"}
	w.Accounts[account] = Account{ID: account, Label: "X news"}
	w.People[user], w.People[there] = Person{ID: user, Label: "u"}, Person{ID: there, Label: "t", Status: Active, Grants: 1}
	w.Put(Cell{account, there}, Grant{ID: uuid.New(), Version: 3, Roles: []RoleID{altered}})
	held := Grant{ID: uuid.New(), Version: 5, Roles: []RoleID{other}}
	w.People[beside] = Person{ID: beside, Label: "b", Status: Active, Grants: 1}
	w.Put(Cell{account, beside}, held)
	o := Options{Actor: Actor{Everywhere: true}, Altered: map[RoleID]bool{altered: true}}
	for _, c := range []struct {
		name string
		row  Row
		want Outcome
	}{
		{"added", Row{Number: 1, Action: Add, User: user, Account: account, Roles: []RoleID{other, altered}}, Refused},
		{"another added", Row{Number: 1, Action: Add, User: user, Account: account, Roles: []RoleID{other}}, Added},
		{"kept beside another", Row{Number: 1, Action: Assign, User: there, Account: account, Roles: []RoleID{other, altered}}, Changed},
		{"kept as it is", Row{Number: 1, Action: Assign, User: there, Account: account, Roles: []RoleID{altered}}, Unchanged},
		{"taken", Row{Number: 1, Action: Assign, User: there, Account: account, Roles: []RoleID{other}}, Changed},
		{"given to who is there", Row{Number: 1, Action: Assign, User: beside, Account: account, Roles: []RoleID{other, altered}}, Refused},
		{"removed", Row{Number: 1, Action: Remove, User: there, Account: account}, Removed},
	} {
		r := Decide(w, []Row{c.row}, o).Results[0]
		if r.Outcome != c.want {
			t.Errorf("%s: %s, want %s", c.name, r.Outcome, c.want)
		}
		if c.want == Refused && (r.Fault.Code != fault.Stale || r.Fault.Message != "The permissions of the role Desk were changed after the plan was created. Create a new plan.") {
			t.Errorf("%s: %v", c.name, r.Fault)
		}
		want := Grant{}
		if c.row.User == beside {
			want = held
		}
		if diff := cmp.Diff([]Grant{want, want}, []Grant{r.Before, r.After}); c.want == Refused && diff != "" {
			t.Errorf("%s: what it was and is (-want +got):\n%s", c.name, diff)
		}
	}
}
