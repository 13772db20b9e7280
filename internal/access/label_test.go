package access_test

import (
	"strings"
	"testing"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
)

// Who did something is told apart by the label that the trail has, however an API client is called.
func TestALabelIsReadAsItWasWritten(t *testing.T) {
	for _, name := range []string{"Nightly sync", "x (cli_abc)", "(staff)", "ana@acme.example", "api client x (cli_" + strings.Repeat("a", 26) + ")", "erased", ""} {
		c := access.Client{ID: uuid.New(), Name: name}
		if kind, got := access.ReadLabel(c.Label()); kind != access.ByAPIClient || got != name {
			t.Errorf("%s is %s %q", c.Label(), kind, got)
		}
	}
	for label, want := range map[string]struct {
		kind access.ActorKind
		name string
	}{
		"ana@acme.example":   {access.ByPerson, "ana@acme.example"},
		"system":             {access.BySystem, "system"},
		"command line":       {access.BySystem, "command line"},
		"erased":             {access.ByErased, ""},
		"api client x":       {access.BySystem, "api client x"},
		"api client (cli_x)": {access.BySystem, "api client (cli_x)"},
		(&access.Viewer{Email: "sam@vendor.example", Staff: true}).Label(): {access.ByStaff, "sam@vendor.example"},
	} {
		if kind, name := access.ReadLabel(label); kind != want.kind || name != want.name {
			t.Errorf("%q is %s %q, want %s %q", label, kind, name, want.kind, want.name)
		}
	}
}
