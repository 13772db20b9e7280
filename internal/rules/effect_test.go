package rules

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/uuid"

	"example.com/roster/internal/roster"
)

func TestEffectsComeInAFixedOrder(t *testing.T) {
	var org strings.Builder
	org.WriteString("ada")
	for i := range 10 {
		org.WriteString(" a" + strconv.Itoa(i) + "=Administrator*")
	}
	org.WriteString("\nbob")
	for i := range 10 {
		org.WriteString(" a" + strconv.Itoa(i) + "=Administrator")
	}
	for i := range 10 {
		org.WriteString("\np" + strconv.Itoa(i) + " a0=Standard")
	}
	o := read(t, org.String()+"\ncat a1=Standard")
	d, err := Suspend(o.world(), o.actor(""), id("ada"), id("bob"))
	if err != nil || len(d.Primaries) != 10 || !slices.IsSortedFunc(d.Primaries, func(a, b PrimaryChange) int { return roster.CompareIDs(a.Account, b.Account) }) {
		t.Errorf("%v, %+v", err, d)
	}
	d = Archive(o.world(), id("a0"))
	if len(d.People) != 12 || !slices.IsSortedFunc(d.People, func(a, b PersonChange) int { return roster.CompareIDs(a.After.ID, b.After.ID) }) {
		t.Errorf("%+v", d.People)
	}
	if want := []PrimaryChange{{id("a0"), id("ada"), uuid.Nil}}; !slices.Equal(d.Primaries, want) {
		t.Errorf("H39 the primary users change by %+v", d.Primaries)
	}
	for i := range 10 {
		name := "p" + strconv.Itoa(i)
		if p, changes := d.Person(id(name)); !changes || p.After.Label != name || p.After.Status != roster.Former {
			t.Errorf("%s becomes %+v, %t", name, p, changes)
		}
	}
	if p, changes := d.Person(id("cat")); changes || p != (PersonChange{}) {
		t.Errorf("cat, who is on other accounts, becomes %+v", p)
	}
	if d.First() != nil {
		t.Error("nothing was refused")
	}
}

func TestOfSeveralRefusalsTheSameIsToldEachTime(t *testing.T) {
	text := "ada"
	first := id("a0")
	for i := range 10 {
		text += " a" + strconv.Itoa(i) + "=Chief*"
		if a := id("a" + strconv.Itoa(i)); roster.CompareIDs(a, first) < 0 {
			first = a
		}
	}
	o := read(t, text)
	edited := o.roles[id("Chief")]
	edited.Modules = modules(roster.ModuleMedia)
	for range 50 {
		if _, err := EditRole(o.world(), edited); err == nil || !strings.Contains(err.Error(), "primary user of "+o.accounts[first].Label) {
			t.Fatalf("%v, want it of %s", err, o.accounts[first].Label)
		}
	}
}

func TestH35WhoAcceptedHasASignInAndIsActiveAtOnceWhenAddedAgain(t *testing.T) {
	o := read(t, "ada news=Administrator*\nbob invited news=Standard")
	d, err := Activate(o.world(), id("bob"))
	if err != nil {
		t.Fatal(err)
	}
	o.take(t, d)
	for _, rows := range []string{"REMOVE bob news", "ADD bob news Standard"} {
		o.take(t, Decide(o.world(), o.rows(t, rows), Options{Actor: o.actor("")}))
	}
	o.mustBe(t, "ada news=Administrator*\nbob news=Standard")
}

func TestPut(t *testing.T) {
	w, a, b, c := NewWorld(now, roster.Seats{}), id("a"), id("b"), roster.Cell{Account: id("news"), User: id("ada")}
	for range 2 { // two statements may load the same grant
		w.Put(c, roster.Grant{Version: 1, Roles: []roster.RoleID{b, a, b, a}})
	}
	want := []roster.RoleID{a, b}
	slices.SortFunc(want, roster.CompareIDs)
	if got := w.Grant(c).Roles; !slices.Equal(got, want) {
		t.Errorf("the roles are %v", got)
	}
	if got := w.on[c.Account]; !slices.Equal(got, []roster.UserID{c.User}) {
		t.Errorf("on the account are %v", got)
	}
}

func TestH28NoCustomRoleStandsInForABuiltInOne(t *testing.T) {
	w := NewWorld(now, roster.Seats{})
	w.Roles[id("shadow")] = roster.Role{ID: id("shadow"), Name: "Administrator"}
	if r := w.builtIn(roster.AdministratorRole); r.ID != uuid.Nil {
		t.Errorf("%+v", r)
	}
}

func TestAPrimaryUserWithoutAMembershipLosesNone(t *testing.T) {
	o := read(t, "bob news=Administrator\nada sport=Administrator*")
	w := o.world()
	a := w.Accounts[id("news")]
	a.Primary = id("ada")
	w.Accounts[a.ID] = a
	d, err := RemovePrimary(w, a.ID, uuid.Nil)
	if err != nil || len(d.People) != 0 || len(d.Grants) != 0 || len(d.Primaries) != 1 || d.Primaries[0].After != id("bob") {
		t.Errorf("%+v, %v", d, err)
	}
}
