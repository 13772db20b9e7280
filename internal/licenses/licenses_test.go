package licenses

import (
	"io/fs"
	"os/exec"
	"strings"
	"testing"

	"example.com/roster/web"
)

// The generator is in a module of its own, where go test ./... does not look. Whether its output is current is a question
// for go generate.
func TestTheGeneratorPassesItsTests(t *testing.T) {
	cmd := exec.CommandContext(t.Context(), "go", "test", "./...")
	cmd.Dir = "../../tools/release"
	out, err := cmd.CombinedOutput()
	t.Logf("%s", out)
	if err != nil {
		t.Error(err)
	}
}

// Fonts are no modules of a bundler, and workers are builds of their own: both are easily forgotten.
func TestFontsAndWorkersAreListed(t *testing.T) {
	for _, test := range []struct {
		build       fs.FS
		asset, item string
	}{
		{web.Console(), "inter-latin-wght-normal", "npm @fontsource-variable/inter "},
		{web.GraphiQL(), "graphql.worker", "npm picomatch-browser "},
	} {
		names, err := fs.Glob(test.build, "assets/"+test.asset+"*")
		if err != nil || len(names) == 0 {
			t.Errorf("%s is not shipped any more, so this test says nothing (%v)", test.asset, err)
		}
		if !strings.Contains(Notices(), "\n"+test.item) {
			t.Errorf("the list lacks %s", test.item)
		}
	}
}
