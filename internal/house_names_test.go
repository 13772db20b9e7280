package internal_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path"
	"slices"
	"strings"
	"testing"
)

const (
	// Readers rarely meet a name twice if it is in fewer packages.
	packagesOfAName = 3
	// The number of names with several meanings must not grow beyond this.
	unlikeNames = 19
)

// A name that is used in several packages should mean the same in each.
func TestANameMeansOneThing(t *testing.T) {
	text, err := os.ReadFile("names.txt")
	if err != nil {
		t.Fatal(err)
	}
	meaning, unlike, section := map[string]string{}, 0, ""
	for line := range strings.Lines(string(text)) {
		name, means, _ := strings.Cut(strings.TrimSpace(line), " ")
		switch {
		case name == "#":
			section = means
		case name == "":
		case strings.TrimSpace(means) == "" || meaning[name] != "":
			t.Errorf("names.txt: %s has no meaning, or two lines", name)
		default:
			meaning[name] = means
			if strings.HasPrefix(section, "unlike:") {
				unlike++
			}
		}
	}
	if unlike > unlikeNames {
		t.Errorf("%d names have several meanings, more than %d", unlike, unlikeNames)
	}
	found := map[string]bool{}
	for name, packages := range declared(t) {
		if len(packages) < packagesOfAName {
			continue
		}
		found[name] = true
		if meaning[name] == "" {
			t.Errorf("%s is declared in %s: give it more exact names, or its one meaning in internal/names.txt", name, strings.Join(slices.Sorted(maps.Keys(packages)), ", "))
		}
	}
	for name := range meaning {
		if !found[name] {
			t.Errorf("names.txt: %s is no longer in %d packages", name, packagesOfAName)
		}
	}
}

// declared returns the top-level names of all packages, and the packages that declare each.
func declared(t *testing.T) map[string]map[string]bool {
	names := map[string]map[string]bool{}
	for file, source := range written(t) {
		dir := strings.TrimPrefix(path.Dir(file), root+"/")
		if strings.HasSuffix(file, "_test.go") || !slices.Contains([]string{"cmd", "graph", "internal"}, strings.SplitN(dir, "/", 2)[0]) {
			continue
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, source, 0)
		if err != nil {
			t.Fatal(err)
		}
		add := func(id *ast.Ident) {
			if names[id.Name] == nil {
				names[id.Name] = map[string]bool{}
			}
			names[id.Name][dir] = true
		}
		for _, decl := range parsed.Decls {
			if f, ok := decl.(*ast.FuncDecl); ok {
				add(f.Name)
				continue
			}
			for _, spec := range decl.(*ast.GenDecl).Specs {
				switch spec := spec.(type) {
				case *ast.TypeSpec:
					add(spec.Name)
				case *ast.ValueSpec:
					for _, id := range spec.Names {
						add(id)
					}
				}
			}
		}
	}
	delete(names, "_")
	return names
}
