package rules

import (
	"slices"
	"testing"

	"example.com/roster/internal/roster"
)

func TestBuiltIns(t *testing.T) {
	roles := emptyOrg().roles
	for _, c := range []struct {
		name, role string
		can        []roster.Capability
		cannot     []roster.Capability
	}{
		{"S12 an Administrator can do everything", "Administrator", roster.AllCapabilities, nil},
		{"S15 to S17 a Contributor acts for the account, without settings and users", "Contributor", []roster.Capability{roster.Post, roster.UploadMedia, roster.EditMedia}, []roster.Capability{roster.ManageSettings, roster.ManageUsers}},
		{"S18 S19 a Publisher uses the Library and cannot act for the account", "Publisher", []roster.Capability{roster.UseLibrary}, []roster.Capability{roster.Post, roster.UploadMedia, roster.EditMedia}},
		{"S20 to S22 an Uploader uploads and clips, and cannot Tweet", "Uploader", []roster.Capability{roster.UploadMedia, roster.UseLiveCut}, []roster.Capability{roster.Post, roster.EditMedia, roster.UseLibrary, roster.ViewAnalytics}},
		{"S23 S24 an Analyst views and changes nothing", "Analyst", []roster.Capability{roster.ViewAnalytics, roster.ViewLibrary, roster.ViewProducer}, []roster.Capability{roster.Post, roster.UploadMedia, roster.EditMedia, roster.UseLibrary}},
		{"B20 Standard does not manage", "Standard", []roster.Capability{roster.UploadVideos, roster.DeleteVideos}, []roster.Capability{roster.ManageUsers, roster.ManageSettings}},
		{"B59 a Legacy User does what Standard does", "LegacyUser", []roster.Capability{roster.UploadVideos, roster.DeleteVideos}, []roster.Capability{roster.ManageUsers, roster.ManageSettings}},
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
		work := []roster.Module{roster.ModuleMedia, roster.ModuleLibrary, roster.ModuleProducer, roster.ModuleLiveCut, roster.ModuleAnalytics, roster.ModulePublishing}
		for name, want := range map[string][]roster.Module{
			"Administrator": roster.AllModules, "Admin": roster.AllModules, "LegacyAdmin": roster.AllModules, "Standard": work, "LegacyUser": work,
			"Contributor": {roster.ModuleMedia, roster.ModuleLibrary, roster.ModuleProducer, roster.ModuleLiveCut, roster.ModulePublishing},
			"Publisher":   {roster.ModuleLibrary}, "Uploader": {roster.ModuleMedia, roster.ModuleLiveCut}, "Analyst": {roster.ModuleLibrary, roster.ModuleProducer, roster.ModuleAnalytics},
		} {
			held := roles[id(name)].Modules
			if !slices.Equal(held.Names(), want) {
				t.Errorf("%s opens %v", name, held.Names())
			}
			for _, m := range roster.AllModules {
				if held.Has(m) != slices.Contains(want, m) {
					t.Errorf("%s opens %s: %t", name, m, held.Has(m))
				}
			}
		}
	})
	t.Run("B22 H41 several roles grant the union", func(t *testing.T) {
		c := emptyOrg().world().union(roster.Grant{Roles: []roster.RoleID{id("Analyst"), id("Uploader")}})
		if !c.Has(roster.UploadMedia) || !c.Has(roster.ViewAnalytics) || c.Has(roster.Post) {
			t.Error(c.Names())
		}
	})
	t.Run("sets keep their names, in the contract's order", func(t *testing.T) {
		m, err := roster.ModulesOf(roster.AllModules...)
		c, err2 := roster.CapabilitiesOf(roster.AllCapabilities...)
		if err != nil || err2 != nil || !slices.Equal(m.Names(), roster.AllModules) || !slices.Equal(c.Names(), roster.AllCapabilities) || c != roster.EveryCapability {
			t.Error(m.Names(), c.Names(), err, err2)
		}
	})
	t.Run("a set names what is in it and nothing else", func(t *testing.T) {
		if got := capabilities(roster.Post, roster.ViewAnalytics).Names(); !slices.Equal(got, []roster.Capability{roster.Post, roster.ViewAnalytics}) {
			t.Error(got)
		}
	})
	t.Run("an unknown name makes no set", func(t *testing.T) {
		m, err := roster.ModulesOf(roster.ModuleMedia, "NONSENSE")
		c, err2 := roster.CapabilitiesOf(roster.Post, "NONSENSE")
		s, err3 := roster.ScopesOf(roster.BulkScope, "NONSENSE")
		if err == nil || err2 == nil || err3 == nil || m != 0 || c != 0 || s != 0 {
			t.Error("accepted")
		}
	})
}
