package directory_test

import (
	"fmt"
	"slices"
	"testing"

	"example.com/roster/internal/directory"
	"example.com/roster/internal/roster"
)

// B21, B38, B40 to B50: a custom role has exactly the chosen modules and capabilities.
func TestACustomRoleGrantsExactlyWhatWasChosen(t *testing.T) {
	each(t, -1, func(h *house) {
		granted := func(name string, modules []roster.Module, capabilities []roster.Capability) (m []roster.Module, c []roster.Capability) {
			h.Helper()
			id, err := h.dir.RoleCreate(h.boss(), directory.RoleCreate{Organization: &h.org, Name: name, Modules: modules, Capabilities: capabilities})
			h.must(err)
			r := h.db.Ent.Role.GetX(h.staff, id)
			return r.Modules.Names(), r.Capabilities.Names()
		}
		for i, x := range roster.AllCapabilities {
			if x == roster.ManageUsers { // comes only with the Admin module
				continue
			}
			if m, c := granted(fmt.Sprintf("Chosen capability %d", i), nil, []roster.Capability{x}); len(m) != 0 || !slices.Equal(c, []roster.Capability{x}) {
				t.Errorf("%s: the role opens %v and grants %v", x, m, c)
			}
		}
		for i, x := range roster.AllModules {
			var brings []roster.Capability
			if x == roster.ModuleAdmin {
				brings = []roster.Capability{roster.ManageUsers, roster.ManageSettings}
			}
			if m, c := granted(fmt.Sprintf("Chosen module %d", i), []roster.Module{x}, nil); !slices.Equal(m, []roster.Module{x}) || !slices.Equal(c, brings) {
				t.Errorf("%s: the role opens %v and grants %v", x, m, c)
			}
		}
	})
}
