package internal_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// codes returns the codes of internal/fault: those that a caller can fix, and those only of top-level errors.
func codes(t *testing.T) (fixable, top []string) {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), filepath.Join(root, "internal", "fault", "fault.go"), nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	blocks := 0
	for _, d := range f.Decls {
		decl, ok := d.(*ast.GenDecl)
		if !ok || decl.Tok != token.CONST {
			continue
		}
		blocks++
		for _, s := range decl.Specs {
			value, _ := strconv.Unquote(s.(*ast.ValueSpec).Values[0].(*ast.BasicLit).Value)
			if blocks == 1 {
				fixable = append(fixable, value)
			} else {
				top = append(top, value)
			}
		}
	}
	if blocks != 2 || len(fixable) == 0 || len(top) == 0 {
		t.Fatalf("fault.go has %d blocks of codes", blocks)
	}
	return fixable, top
}

var codeRow = regexp.MustCompile("(?m)^\\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) \\|")

// Front ends handle these codes: the guide has a row for each code that is only top-level, names all others, and names no code that does not exist.
func TestTheGuideForFrontEndsHasEveryCode(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(root, "docs", "front-end.md"))
	if err != nil {
		t.Fatal(err)
	}
	fixable, top := codes(t)
	var rows []string
	for _, m := range codeRow.FindAllStringSubmatch(string(text), -1) {
		rows = append(rows, strings.Split(strings.ReplaceAll(m[1], "`", ""), ", ")...)
	}
	for _, code := range top {
		if !slices.Contains(rows, code) {
			t.Errorf("docs/front-end.md has no row for %s", code)
		}
	}
	for _, code := range fixable {
		if !strings.Contains(string(text), "`"+code+"`") {
			t.Errorf("docs/front-end.md does not name %s", code)
		}
	}
	for _, code := range rows {
		if !slices.Contains(slices.Concat(fixable, top), code) && !strings.HasPrefix(code, "GRAPHQL_") { // codes of the parser and the validator
			t.Errorf("docs/front-end.md has a row for %s, which is no code", code)
		}
	}
}
