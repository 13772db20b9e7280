package rules

import (
	"slices"
	"testing"
)

func TestBuiltIns(t *testing.T) {
	roles := emptyOrg().roles
	for _, c := range []struct {
		name, role string
		can        []Capability
		cannot     []Capability
	}{
		{"S12 an Administrator can do everything", "Administrator", AllCapabilities, nil},
		{"S15 to S17 a Contributor acts for the account, without settings and users", "Contributor", []Capability{Post, UploadMedia, EditMedia}, []Capability{ManageSettings, ManageUsers}},
		{"S18 S19 a Publisher uses the Library and cannot act for the account", "Publisher", []Capability{UseLibrary}, []Capability{Post, UploadMedia, EditMedia}},
		{"S20 to S22 an Uploader uploads and clips, and cannot Tweet", "Uploader", []Capability{UploadMedia, UseLiveCut}, []Capability{Post, EditMedia, UseLibrary, ViewAnalytics}},
		{"S23 S24 an Analyst views and changes nothing", "Analyst", []Capability{ViewAnalytics, ViewLibrary, ViewProducer}, []Capability{Post, UploadMedia, EditMedia, UseLibrary}},
		{"B20 Standard does not manage", "Standard", []Capability{UploadVideos, DeleteVideos}, []Capability{ManageUsers, ManageSettings}},
		{"B59 a Legacy User does what Standard does", "LegacyUser", []Capability{UploadVideos, DeleteVideos}, []Capability{ManageUsers, ManageSettings}},
	} {
		t.Run(c.name, func(t *testing.T) {
			held := roles[id(c.role)].Capabilities
			for _, x := range c.can {
				if !held.Has(x) {
					t.Errorf("cannot %s", x)
				}
			}
			for _, x := range c.cannot {
				if held.Has(x) {
					t.Errorf("can %s", x)
				}
			}
		})
	}
	t.Run("B2 B19 B39 the Admin module makes administrators: two built-in roles and one legacy role", func(t *testing.T) {
		var names []string
		for _, r := range BuiltIns() {
			if r.Administers() {
				names = append(names, r.Name)
			}
		}
		if !slices.Equal(names, []string{"Administrator", "Admin", "Legacy Admin"}) {
			t.Error(names)
		}
	})
	t.Run("B9 B38 each built-in role opens its modules", func(t *testing.T) {
		work := []Module{ModuleMedia, ModuleLibrary, ModuleProducer, ModuleLiveCut, ModuleAnalytics, ModulePublishing}
		for name, want := range map[string][]Module{
			"Administrator": AllModules, "Admin": AllModules, "LegacyAdmin": AllModules, "Standard": work, "LegacyUser": work,
			"Contributor": {ModuleMedia, ModuleLibrary, ModuleProducer, ModuleLiveCut, ModulePublishing},
			"Publisher":   {ModuleLibrary}, "Uploader": {ModuleMedia, ModuleLiveCut}, "Analyst": {ModuleLibrary, ModuleProducer, ModuleAnalytics},
		} {
			held := roles[id(name)].Modules
			if !slices.Equal(held.Names(), want) {
				t.Errorf("%s opens %v", name, held.Names())
			}
			for _, m := range AllModules {
				if held.Has(m) != slices.Contains(want, m) {
					t.Errorf("%s opens %s: %t", name, m, held.Has(m))
				}
			}
		}
	})
	t.Run("B22 H41 several roles grant the union", func(t *testing.T) {
		c := emptyOrg().world().union(Grant{Roles: []RoleID{id("Analyst"), id("Uploader")}})
		if !c.Has(UploadMedia) || !c.Has(ViewAnalytics) || c.Has(Post) {
			t.Error(c.Names())
		}
	})
	t.Run("sets keep their names, in the contract's order", func(t *testing.T) {
		m, err := ModulesOf(AllModules...)
		c, err2 := CapabilitiesOf(AllCapabilities...)
		if err != nil || err2 != nil || !slices.Equal(m.Names(), AllModules) || !slices.Equal(c.Names(), AllCapabilities) || c != EveryCapability {
			t.Error(m.Names(), c.Names(), err, err2)
		}
	})
	t.Run("a set names what is in it and nothing else", func(t *testing.T) {
		if got := capabilities(Post, ViewAnalytics).Names(); !slices.Equal(got, []Capability{Post, ViewAnalytics}) {
			t.Error(got)
		}
	})
	t.Run("an unknown name makes no set", func(t *testing.T) {
		m, err := ModulesOf(ModuleMedia, "NONSENSE")
		c, err2 := CapabilitiesOf(Post, "NONSENSE")
		s, err3 := ScopesOf(BulkScope, "NONSENSE")
		if err == nil || err2 == nil || err3 == nil || m != 0 || c != 0 || s != 0 {
			t.Error("accepted")
		}
	})
}
