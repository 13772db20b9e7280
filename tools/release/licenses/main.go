// Command licenses writes the licences of all that is shipped inside the binary into one text: of the Go modules that are
// linked on any platform of a release, of Go itself, and of the npm packages that the console's build has bundled. It ends
// with an error, and writes nothing, if a licence is missing, not recognized or not allowed. It needs neither npm nor the
// network: Go's part comes from the module cache, npm's from the files that npm run build writes.
package main

import (
	"bytes"
	"cmp"
	"errors"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
)

// component is one piece of software of others in the binary.
type component struct {
	kind    string // "Go" or "npm"
	name    string
	version string
	says    string // the licence that its package.json names; empty for Go
	texts   []text
}

// text is a file that comes with a component and has to be passed on.
type text struct {
	name   string // of the file
	body   string
	notice bool // it belongs to the licence and is none itself: NOTICE, PATENTS, copyrights of what is contained
}

func (c component) String() string { return strings.TrimSpace(c.kind + " " + c.name + " " + c.version) }

func main() {
	module := flag.String("module", "../..", "directory of the Go module")
	command := flag.String("command", "./cmd/roster", "the package that is linked")
	npm := flag.String("npm", "../../web/dist/licenses", "directory of the JSON files that the console's build writes")
	out := flag.String("out", "../../internal/licenses/licenses.txt", "the file to write")
	flag.Parse()
	if err := run(*module, *command, *npm, *out); err != nil {
		fmt.Fprintln(os.Stderr, "licenses:", err)
		os.Exit(1)
	}
}

func run(module, command, npm, out string) error {
	components, err := goModules(module, command)
	if err != nil {
		return err
	}
	packages, err := npmPackages(npm)
	if err != nil {
		return err
	}
	components = append(components, packages...)
	slices.SortFunc(components, func(a, b component) int {
		return cmp.Or(cmp.Compare(a.kind, b.kind), cmp.Compare(a.name, b.name), cmp.Compare(a.version, b.version))
	})
	var wrong []error
	ids := make([]string, len(components))
	for i, c := range components {
		if ids[i], err = judge(c); err != nil {
			wrong = append(wrong, err)
		}
	}
	if err := errors.Join(wrong...); err != nil {
		return err
	}
	written := render(components, ids)
	if old, err := os.ReadFile(out); err == nil && bytes.Equal(old, written) {
		return nil
	}
	return os.WriteFile(out, written, 0o644)
}
