package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strconv"
	"strings"
)

// The overlay's own package: it is not on disk, and only files of the overlay import it.
const (
	switchPackage = "example.com/roster/internal/mutants/active"
	switchFile    = "internal/mutants/active/active.go"
	switchSource  = `// Package active says which mutant is on.
package active

import "os"

var name = os.Getenv("MUTANT")

// Is says whether this mutant is on.
func Is(mutant string) bool { return name == mutant }
`
)

// variant is a file as one mutant changes it.
type variant struct {
	mutant string
	source []byte
}

// compose combines a file and its variants: each function that a variant changes begins with
//
//	if the mutant is on { the body of the variant }
//
// and continues with its own body. Nothing else in the file is changed, so that its meaning is the same while no mutant is on. A variant can only change the
// bodies of functions and imports.
func compose(name string, source []byte, variants []variant) ([]byte, error) {
	was, err := parseFile(name, source)
	if err != nil {
		return nil, err
	}
	inserts := map[int]string{} // by offset
	imports := ""
	for _, v := range variants {
		is, err := parseFile(name, v.source)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", v.mutant, err)
		}
		if was.rest != is.rest {
			return nil, fmt.Errorf("%s: in %s it changes more than the bodies of functions", v.mutant, name)
		}
		found := false
		for i, f := range was.functions {
			changed := is.functions[i]
			if f.body == changed.body {
				continue
			}
			found = true
			inserts[f.at] += branch(v.mutant, f.results, changed.body)
		}
		if !found {
			return nil, fmt.Errorf("%s: in %s it changes the body of no function", v.mutant, name)
		}
		for _, spec := range is.imports {
			if !slices.Contains(was.imports, spec) && !strings.Contains(imports, "; import "+spec) {
				imports += "; import " + spec
			}
		}
	}
	inserts[was.clause] = "; import activeMutant " + strconv.Quote(switchPackage) + imports
	var out bytes.Buffer
	last := 0
	for _, at := range sortedKeys(inserts) {
		out.Write(source[last:at])
		out.WriteString(inserts[at])
		last = at
	}
	out.Write(source[last:])
	return out.Bytes(), nil
}

// branch returns a function literal, so that the variant's body has the same meaning as in its own file: it has its own named results, defer and labels.
func branch(mutant, results, body string) string {
	if results == "" {
		return fmt.Sprintf(" if activeMutant.Is(%q) { func() {%s}(); return };", mutant, body)
	}
	return fmt.Sprintf(" if activeMutant.Is(%q) { return func() %s {%s}() };", mutant, results, body)
}

// parsed is a Go file, split into the bodies of its functions and the rest.
type parsed struct {
	functions []function
	imports   []string // import specs
	clause    int      // the offset after the package clause
	rest      string   // the file without bodies and imports
}

type function struct {
	results, body string // as written; the body without its braces
	at            int    // the offset of the body
}

func parseFile(name string, source []byte) (*parsed, error) {
	set := token.NewFileSet()
	f, err := parser.ParseFile(set, name, source, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	text := func(from, to token.Pos) string {
		return string(source[set.Position(from).Offset:set.Position(to).Offset])
	}
	p := &parsed{clause: set.Position(f.Name.End()).Offset}
	var rest strings.Builder
	at := f.Name.End()
	for _, d := range f.Decls {
		switch d := d.(type) {
		case *ast.GenDecl:
			if d.Tok != token.IMPORT {
				continue
			}
			for _, s := range d.Specs {
				p.imports = append(p.imports, text(s.Pos(), s.End()))
			}
			rest.WriteString(text(at, d.Pos()))
			at = d.End()
		case *ast.FuncDecl:
			if d.Body == nil {
				continue
			}
			from, to := d.Body.Lbrace+1, d.Body.Rbrace
			results := ""
			if d.Type.Results != nil {
				results = text(d.Type.Results.Pos(), d.Type.Results.End())
			}
			p.functions = append(p.functions, function{results: results, body: text(from, to), at: set.Position(from).Offset})
			rest.WriteString(text(at, from))
			at = to
		}
	}
	rest.WriteString(text(at, f.FileEnd))
	p.rest = strings.Join(strings.Fields(rest.String()), " ")
	return p, nil
}
