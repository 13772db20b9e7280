package rules

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// TestRolesToTry checks for any organization and actor that if none of the roles to try is accepted, no other role can be given.
func TestRolesToTry(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o := drawOrg(t)
		actor := drawOptions(t, o).Actor
		actor.Everywhere = actor.Everywhere && rapid.Bool().Draw(t, "everywhere")
		account, user := drawAccount(t), drawPerson(t, "whom")
		given := func(w *World, id roster.RoleID) bool {
			d := Decide(w, []Row{{Number: 1, Action: roster.Assign, User: user, Account: account, Roles: []roster.RoleID{id}}}, Options{Actor: actor, Mode: roster.AddRoles, IncludeSelf: true, Single: true})
			return d.First() == nil && d.Seats.Short == 0
		}
		w := o.world()
		some := false
		for _, id := range RolesToTry(w, actor, account) {
			some = some || given(w, id)
		}
		for id, r := range w.Roles {
			held := false
			for _, h := range w.Grant(roster.Cell{Account: account, User: user}).Roles {
				held = held || h == id // keeping a role is always allowed
			}
			if !held && !some && given(w, id) {
				t.Fatalf("%s can be given, and none of those to try", r.Name)
			}
		}
	})
}

func TestRolesAreTriedGreatestFirst(t *testing.T) {
	o := read(t, "ada news=Administrator*\nbob news=Contributor\nkim news=Chief\nlea news=LegacyAdmin")
	w := o.world()
	for by, want := range map[string]string{
		"":    "Admin Administrator Standard Contributor Editor Analyst Chief Uploader Publisher", // a manager
		"kim": "Chief",
		"bob": "Publisher", // does not manage users
	} {
		var got []string
		for _, id := range RolesToTry(w, o.actor(by), id("news")) {
			got = append(got, w.Roles[id].Name)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q tries %v, want %s", by, got, want)
		}
	}
}

// TestOneAccountIsDecidedAsItsOwnWorld checks that other loaded accounts do not affect setting the primary user of an account.
func TestOneAccountIsDecidedAsItsOwnWorld(t *testing.T) {
	w := read(t, "ada news=Administrator*\nbob news=Standard sport=Standard\ncat sport=Standard*").world() // sport's primary user is no administrator
	by := roster.Actor{Everywhere: true}
	if _, err := SetPrimary(w, by, id("news"), id("bob")); !fault.Is(err, fault.PrimaryProtected) {
		t.Errorf("among other accounts: %v", err)
	}
	d, err := SetPrimary(w.WithAccounts(id("news")), by, id("news"), id("bob"))
	if err != nil || len(d.Grants) != 1 || len(d.Primaries) != 1 || d.Primaries[0] != (PrimaryChange{id("news"), id("ada"), id("bob")}) {
		t.Errorf("alone: %+v, %v", d, err)
	}
}

func TestMayUpdate(t *testing.T) {
	duty, plain := roster.Person{ID: id("ada"), Label: "ada@x.test", OrganizationRole: roster.Auditor}, roster.Person{ID: id("ada"), Label: "ada@x.test", OrganizationRole: roster.NoDuty}
	client, manager, other, self := roster.Actor{Client: true, Everywhere: true}, roster.Actor{User: id("mia"), Everywhere: true}, roster.Actor{User: id("bob")}, roster.Actor{User: id("ada")}
	for _, c := range []struct {
		name  string
		actor roster.Actor
		p     roster.Person
		held  Holding
		only  string
		want  fault.Code
	}{
		{"H34 managers edit everybody", manager, duty, Holding{}, "", ""},
		{"H34 the email, too", manager, plain, Holding{}, "email", ""},
		{"H34 administrators of one of the accounts edit names", other, plain, Holding{Managed: true}, "", ""},
		{"H34 and no email", other, plain, Holding{Managed: true}, "email", fault.Forbidden},
		{"B26 others edit nobody", other, plain, Holding{}, "", fault.Forbidden},
		{"H47 and do not learn of a legacy role on an account that they do not see", other, plain, Holding{Legacy: true}, "", fault.Forbidden},
		{"H34 but themselves", self, plain, Holding{}, "", ""},
		{"H34 and not their own email", self, plain, Holding{}, "email", fault.Forbidden},
		{"H29 nobody edits who has a legacy role", manager, plain, Holding{Legacy: true, Managed: true}, "", fault.LegacyRole},
		{"H29 not even themselves", self, plain, Holding{Legacy: true}, "", fault.LegacyRole},
		{"H8 API clients edit people", client, plain, Holding{}, "email", ""},
		{"H8 but none with an organization role", client, duty, Holding{Legacy: true}, "", fault.Forbidden},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := MayUpdate(c.actor, c.p, c.held, c.only)
			if f, refused := fault.Of(err); refused != (c.want != "") || refused && f.Code != c.want {
				t.Errorf("%v, want %q", err, c.want)
			}
		})
	}
}

func TestMayErase(t *testing.T) {
	const label = "ada@x.test"
	for _, c := range []struct {
		p          roster.Person
		code, text string
	}{
		{roster.Person{Label: label, Status: roster.Former}, "", ""},
		{roster.Person{Label: label, Status: roster.Active}, "INVALID_INPUT", label + " is active. Only a former person can be erased. Remove them from all accounts first."},
		{roster.Person{Label: label, Status: roster.Invited}, "INVALID_INPUT", label + " is invited. Only a former person can be erased. Remove them from all accounts first."},
		{roster.Person{Label: label, Status: roster.Suspended}, "INVALID_INPUT", label + " is suspended. Only a former person can be erased: reactivate them and remove them from all accounts first."},
		{roster.Person{Label: roster.ErasedEmail, Status: roster.Former}, "NOT_FOUND", "This person is already erased."},
	} {
		err := MayErase(c.p)
		if f, refused := fault.Of(err); refused != (c.code != "") || refused && (string(f.Code) != c.code || f.Message != c.text) {
			t.Errorf("%s, %s: %v, want %s %q", c.p.Label, c.p.Status, err, c.code, c.text)
		}
	}
}
