package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
)

// namesExist returns an error if a test that a patch names does not exist. Subtests are only known when the test runs.
func namesExist(root string, mutants []*mutant) error {
	known := map[string]map[string]bool{}
	var wrong []error
	for _, m := range mutants {
		for _, w := range m.wants {
			if known[w.pkg] == nil {
				tests, err := testsOf(filepath.Join(root, w.pkg))
				if err != nil {
					return err
				}
				known[w.pkg] = tests
			}
			if !known[w.pkg][w.top()] {
				wrong = append(wrong, fmt.Errorf("%s: there is no %s in %s; name the test that must notice in %[1]s.patch", m.name, w.top(), w.pkg))
			}
		}
	}
	if len(wrong) > 0 {
		return cannotBegin(wrong)
	}
	return nil
}

// testsOf returns the names of a package's test functions.
func testsOf(dir string) (map[string]bool, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*_test.go"))
	if err != nil {
		return nil, err
	}
	tests := map[string]bool{}
	for _, file := range files {
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		for _, d := range f.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil {
				tests[f.Name.Name] = true
			}
		}
	}
	return tests, nil
}
