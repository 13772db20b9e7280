// Command licenses writes the licenses of everything in the binary into one text: of the Go modules that are linked on any platform of a release, of Go itself,
// and of the npm packages that the build of the console has bundled. It returns an error and writes nothing if a license is missing, not recognized or not
// allowed. It needs neither npm nor the network: it reads Go modules from the module cache, and npm packages from the files that npm run build writes.
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

// component is a piece of third-party software in the binary.
type component struct {
	kind    string // "Go" or "npm"
	name    string
	version string
	says    string // the license in its package.json; empty for Go
	texts   []text
}

// text is a file of a component that has to be passed on.
type text struct {
	name   string // of the file
	body   string
	notice bool // it accompanies a license but is none: NOTICE, PATENTS, copyrights of the content
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
