package roster

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
)

func TestASetHasWhatItWasMadeOf(t *testing.T) {
	for _, m := range AllModules {
		s, err := ModulesOf(m)
		if err != nil || !slices.Equal(s.Names(), []Module{m}) {
			t.Errorf("%s alone is %v, %v", m, s.Names(), err)
		}
		for _, other := range AllModules {
			if s.Has(other) != (other == m) {
				t.Errorf("the set of %s has %s: %t", m, other, s.Has(other))
			}
		}
	}
	for _, c := range AllCapabilities {
		s, err := CapabilitiesOf(c)
		if err != nil || !slices.Equal(s.Names(), []Capability{c}) {
			t.Errorf("%s alone is %v, %v", c, s.Names(), err)
		}
		for _, other := range AllCapabilities {
			if s.Has(other) != (other == c) {
				t.Errorf("the set of %s has %s: %t", c, other, s.Has(other))
			}
		}
	}
	if all, err := ModulesOf(AllModules...); err != nil || !slices.Equal(all.Names(), AllModules) {
		t.Errorf("all modules are %v, %v", all.Names(), err)
	}
	if all, err := CapabilitiesOf(AllCapabilities...); err != nil || all != EveryCapability || !slices.Equal(all.Names(), AllCapabilities) {
		t.Errorf("all capabilities are %v, %v", all.Names(), err)
	}
	if Modules(0).Names() == nil || Capabilities(0).Names() == nil {
		t.Error("the names of an empty set are null in JSON")
	}
}

func TestUnknownNamesAreInNoSet(t *testing.T) {
	m, errM := ModulesOf(ModuleMedia, "NONSENSE")
	c, errC := CapabilitiesOf(Post, "NONSENSE")
	s, errS := ScopesOf(ReadScope, "NONSENSE")
	if m != 0 || c != 0 || s != 0 {
		t.Errorf("the sets are %v, %v and %v", m.Names(), c.Names(), s.Names())
	}
	for kind, err := range map[string]error{"module": errM, "capability": errC, "scope": errS} {
		if err == nil || !strings.Contains(err.Error(), "unknown "+kind+` "NONSENSE"`) {
			t.Errorf("%s: %v", kind, err)
		}
	}
}

func TestABuiltInRoleIsOfTheKindOfItsName(t *testing.T) {
	if kind := (Role{Name: "Administrator", BuiltIn: true}).Kind(); kind != AdministratorRole {
		t.Errorf("H28 a built-in role is of the kind %q", kind)
	}
	if kind := (Role{Name: "Administrator"}).Kind(); kind != CustomRole {
		t.Errorf("H28 a custom role of the same name is of the kind %q", kind)
	}
	admin, _ := ModulesOf(ModuleAdmin)
	if !(Role{Modules: admin}).Administers() || (Role{Modules: ^admin}).Administers() {
		t.Error("B39 the Admin module alone makes an administrator")
	}
}

func TestGrantsAreTheSame(t *testing.T) {
	role, other := uuid.UUID{1}, uuid.UUID{2}
	noon := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	sameNoon, night := noon.In(time.FixedZone("", 3600)), noon.Add(12*time.Hour)
	base := Grant{ID: uuid.UUID{3}, Version: 1, Roles: []RoleID{role}, ExpiresAt: &noon}
	for name, c := range map[string]struct {
		g    Grant
		same bool
	}{
		"with another version and id":       {Grant{Version: 2, Roles: []RoleID{role}, ExpiresAt: &noon}, true},
		"with its end in another zone":      {Grant{Version: 1, Roles: []RoleID{role}, ExpiresAt: &sameNoon}, true},
		"with another end":                  {Grant{Version: 1, Roles: []RoleID{role}, ExpiresAt: &night}, false},
		"without an end":                    {Grant{Version: 1, Roles: []RoleID{role}}, false},
		"with another role":                 {Grant{Version: 1, Roles: []RoleID{other}, ExpiresAt: &noon}, false},
		"with the same role, but not there": {Grant{Roles: []RoleID{role}, ExpiresAt: &noon}, false},
	} {
		if base.SameAs(c.g) != c.same || c.g.SameAs(base) != c.same {
			t.Errorf("%s: the same: %t", name, !c.same)
		}
	}
	endless := Grant{Version: 1, Roles: []RoleID{role}}
	if !endless.SameAs(endless) || !(Grant{}).SameAs(Grant{}) {
		t.Error("a grant is not the same as itself")
	}
}

func TestRolesAreSortedWithoutDoubles(t *testing.T) {
	a, b, c := uuid.UUID{1}, uuid.UUID{1, 1}, uuid.UUID{2}
	if got := SortRoles([]RoleID{c, a, b, a, c}); !slices.Equal(got, []RoleID{a, b, c}) {
		t.Errorf("%v", got)
	}
}

func TestAnErasedPersonIsKnownByTheirLabel(t *testing.T) {
	if !(Person{Label: ErasedEmail}).Erased() || (Person{Label: "ada@example.com"}).Erased() {
		t.Error("the erased person is not the one that is called so")
	}
}

func TestAnAccountRestsOnAnActiveAdministratorWithoutAnEnd(t *testing.T) {
	for _, status := range []Status{Invited, Active, Suspended, Former} {
		for _, ends := range []bool{true, false} {
			if got, want := Lasting(status, ends), status == Active && !ends; got != want {
				t.Errorf("H24, H33 %s, ends %t: %t", status, ends, got)
			}
		}
	}
}

func TestHeldSeatsAreNotFree(t *testing.T) {
	limit := 10
	if free := (Seats{Limit: &limit, Active: 2, Reserved: 1, Held: 3}).Free(); free != 4 {
		t.Errorf("%d are free", free)
	}
}

func TestAnActorMayWhatTheyHoldOnTheAccount(t *testing.T) {
	here, there := uuid.UUID{1}, uuid.UUID{2}
	post, _ := CapabilitiesOf(Post)
	more, _ := CapabilitiesOf(Post, ManageUsers)
	some := Actor{On: map[AccountID]Capabilities{here: post}}
	for _, c := range []struct {
		name  string
		actor Actor
		on    AccountID
		may   bool // post
		grant bool // post
		more  bool // grant posting and managing users
	}{
		{"H22 somebody on their account", some, here, true, true, false},
		{"B69 somebody on another account", some, there, false, false, false},
		{"H22 a manager anywhere", Actor{Everywhere: true}, there, true, true, true},
	} {
		if c.actor.May(Post, c.on) != c.may || c.actor.MayGrant(c.on, post) != c.grant || c.actor.MayGrant(c.on, more) != c.more {
			t.Errorf("%s: may %t, may grant %t, may grant more %t", c.name, !c.may, c.actor.MayGrant(c.on, post), c.actor.MayGrant(c.on, more))
		}
	}
	if !some.MayGrant(there, 0) {
		t.Error("a role without capabilities grants nothing that somebody could lack")
	}
}

func TestADutyWasTheOtherOneBefore(t *testing.T) {
	for r, want := range map[OrganizationRole]OrganizationRole{Auditor: Manager, Manager: Auditor, NoDuty: NoDuty} {
		if got := r.Other(); got != want {
			t.Errorf("%s: %s, want %s", r, got, want)
		}
	}
}

func TestOutcomesWithAnEffect(t *testing.T) {
	for o, want := range map[Outcome]bool{Added: true, Changed: true, Removed: true, Unchanged: false, NotAMember: false, Refused: false} {
		if o.Effective() != want {
			t.Errorf("%s is effective: %t", o, !want)
		}
	}
}

func TestASavedViewHasParametersOfItsList(t *testing.T) {
	if got := InvitationsList.Parameters(); !slices.Contains(got, "mail") {
		t.Errorf("the parameters are %v", got)
	}
}
