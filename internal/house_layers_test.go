package internal_test

import (
	"fmt"
	"go/ast"
	"go/build/constraint"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "example.com/roster"

// layers is the map of packages, whose only source is internal/README.md.
type layers struct {
	height map[string]int      // layer of a package, which only imports packages in lower layers
	only   map[string][]string // who may import a package; if it is missing, every package above it may
}

// parseLayers reads the two code blocks below the heading "Layers".
func parseLayers(text string) (layers, error) {
	l := layers{map[string]int{}, map[string][]string{}}
	_, text, found := strings.Cut(text, "\n## Layers\n")
	parts := strings.SplitN(text, "```", 5)
	if !found || len(parts) < 5 {
		return l, fmt.Errorf("the chapter Layers does not begin with two blocks of code")
	}
	lines := strings.Split(strings.TrimSpace(parts[1]), "\n")
	for i, line := range lines {
		for p := range strings.FieldsSeq(line) {
			if _, twice := l.height[p]; twice {
				return l, fmt.Errorf("%s stands twice in the map", p)
			}
			l.height[p] = len(lines) - i
		}
	}
	for line := range strings.Lines(strings.TrimSpace(parts[3])) {
		p, importers, ok := strings.Cut(line, " by ")
		p = strings.TrimSpace(p)
		if !ok || l.height[p] == 0 {
			return l, fmt.Errorf("%q is not a package of the map and who may import it", line)
		}
		l.only[p] = strings.Fields(importers)
		for _, importer := range l.only[p] {
			if importer != "tests" && l.height[importer] == 0 {
				return l, fmt.Errorf("%s, which may import %s, is not in the map", importer, p)
			}
		}
	}
	return l, nil
}

// of returns the map's entry for a package: its path or, as in Go patterns, the path of a parent folder and "/...".
func (l layers) of(p string) (string, bool) {
	if _, ok := l.height[p]; ok {
		return p, true
	}
	for dir := p; dir != "."; dir = path.Dir(dir) {
		if _, ok := l.height[dir+"/..."]; ok {
			return dir + "/...", true
		}
	}
	return "", false
}

// wrong returns how the packages' imports, without tests, break the map, and which entries are missing or too many.
func (l layers) wrong(imports map[string][]string) []string {
	var wrong []string
	left := maps.Clone(l.height)
	for p, imported := range imports {
		from, ok := l.of(p)
		if !ok {
			wrong = append(wrong, p+" is missing from the map in internal/README.md")
			continue
		}
		delete(left, from)
		for _, i := range imported {
			to, ok := l.of(i)
			only, reserved := l.only[to]
			switch {
			case !ok || to == from: // a missing package is reported itself
			case l.height[to] > l.height[from]:
				wrong = append(wrong, p+" imports "+i+", which is in a higher layer")
			case l.height[to] == l.height[from]:
				wrong = append(wrong, p+" imports "+i+", its neighbour in the same layer")
			case reserved && !slices.Contains(only, from):
				wrong = append(wrong, p+" imports "+i+", which is reserved for others")
			}
		}
	}
	for p := range left {
		wrong = append(wrong, p+" is in the map, but there is no such package")
	}
	slices.Sort(wrong)
	return slices.Compact(wrong)
}

// imports returns each package's imports within this module, under any build tags, without tests.
func imports(t *testing.T) map[string][]string {
	t.Helper()
	out := map[string][]string{}
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == ".git" || d.Name() == "node_modules" || d.Name() == "testdata" || d.Name() == "tools") {
			return fs.SkipDir
		}
		if filepath.Ext(name) != ".go" {
			return nil
		}
		dir, err := filepath.Rel(root, filepath.Dir(name))
		if err != nil {
			return err
		}
		p := filepath.ToSlash(dir)
		out[p] = append(out[p], []string{}...) // also lists packages with only tests
		if strings.HasSuffix(name, "_test.go") {
			return nil
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly|parser.ParseComments)
		if err != nil {
			return err
		}
		for _, c := range f.Comments {
			if c.Pos() < f.Package && slices.ContainsFunc(c.List, ignored) {
				return nil
			}
		}
		for _, i := range f.Imports {
			quoted, err := strconv.Unquote(i.Path.Value)
			if err != nil {
				return err
			}
			if inner, ours := strings.CutPrefix(quoted, module+"/"); ours {
				out[p] = append(out[p], inner)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// ignored reports whether a build constraint excludes its file from every build, as for generators.
func ignored(c *ast.Comment) bool {
	e, err := constraint.Parse(c.Text)
	return err == nil && e.String() == "ignore"
}

func TestEachPackageImportsOnlyTheLayersBelowIt(t *testing.T) {
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	l, err := parseLayers(string(text))
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range l.wrong(imports(t)) {
		t.Error(w)
	}
}

func TestWhatBreaksTheLayersIsFound(t *testing.T) {
	const readme = "# The map\n\n## Layers\n\n```\ncmd tool\nhigh site\nlow/... near\nbase\n```\n\nOf these:\n\n```\nsite by cmd\nbase by near tests\nnear by tests\n```\n"
	l, err := parseLayers(readme)
	if err != nil {
		t.Fatal(err)
	}
	sound := map[string][]string{"cmd": {"high", "site", "low/a"}, "tool": nil, "high": {"low/b/c"}, "site": nil, "low/a": {"low/b/c"}, "low/b/c": nil, "near": {"base"}, "base": nil}
	if wrong := l.wrong(sound); len(wrong) > 0 {
		t.Errorf("found in a sound house: %q", wrong)
	}
	for _, c := range []struct {
		p       string
		imports []string
		want    string
	}{
		{"low/a", []string{"high"}, "low/a imports high, which is in a higher layer"},
		{"base", []string{"low/b/c"}, "base imports low/b/c, which is in a higher layer"},
		{"near", []string{"low/a"}, "near imports low/a, its neighbour in the same layer"},
		{"tool", []string{"site"}, "tool imports site, which is reserved for others"},
		{"high", []string{"base"}, "high imports base, which is reserved for others"},
		{"tool", []string{"near"}, "tool imports near, which is reserved for others"},
		{"new", nil, "new is missing from the map in internal/README.md"},
		{"high/new", nil, "high/new is missing from the map in internal/README.md"},
	} {
		broken := maps.Clone(sound)
		broken[c.p] = c.imports
		if wrong := l.wrong(broken); !slices.Equal(wrong, []string{c.want}) {
			t.Errorf("%s importing %q: %q, want %q", c.p, c.imports, wrong, c.want)
		}
	}
	delete(sound, "tool")
	if wrong := l.wrong(sound); !slices.Equal(wrong, []string{"tool is in the map, but there is no such package"}) {
		t.Errorf("a package less: %q", wrong)
	}
	for _, text := range []string{"", "\n## Layers\n\n```\na\n```\n", "\n## Layers\n```\na a\n```\n```\n```\n", "\n## Layers\n```\na\n```\n```\nb by a\n```\n", "\n## Layers\n```\na\n```\n```\na by b\n```\n"} {
		if _, err := parseLayers(text); err == nil {
			t.Errorf("read as a map: %q", text)
		}
	}
}

func TestEachPackageHasARuleForLibraries(t *testing.T) {
	text, err := os.ReadFile(root + "/.golangci.yml")
	if err != nil {
		t.Fatal(err)
	}
	for p := range imports(t) {
		if p == "ent" || strings.HasPrefix(p, "ent/") && p != "ent/schema" { // generated
			continue
		}
		if !strings.Contains(string(text), `"**/`+p+`/*.go"`) {
			t.Errorf("no rule of depguard in .golangci.yml names %s", p)
		}
	}
}
