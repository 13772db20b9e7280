// Package internal_test checks conventions that the linter cannot check: every package comment states the package's duty and what it refuses, files are
// small, and nothing is left half finished.
package internal_test

import (
	"bytes"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const root = ".."

// written returns the hand-written Go files of the repository.
func written(t *testing.T) map[string][]byte {
	t.Helper()
	files := map[string][]byte{}
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == ".git" || d.Name() == "node_modules" || d.Name() == "testdata") {
			return fs.SkipDir
		}
		if filepath.Ext(path) != ".go" {
			return nil
		}
		source, err := os.ReadFile(path)
		if err == nil && !bytes.Contains(source[:min(len(source), 200)], []byte("Code generated")) {
			files[filepath.ToSlash(path)] = source
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func TestEveryPackageSaysItsDutyAndWhatItRefuses(t *testing.T) {
	doc := map[string]string{}
	for path, source := range written(t) {
		if strings.HasSuffix(path, "_test.go") || strings.HasPrefix(path, root+"/ent/entc.go") || strings.HasPrefix(path, root+"/ent/prune.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), path, source, parser.ParseComments|parser.PackageClauseOnly)
		if err != nil {
			t.Fatal(err)
		}
		doc[filepath.Dir(path)] += f.Doc.Text()
	}
	for dir, text := range doc {
		switch {
		case text == "":
			t.Errorf("%s has no package comment", dir)
		case !strings.Contains(text, "refuses") && dir != root+"/ent" && dir != root+"/ent/schema" && !strings.HasPrefix(text, "Command "):
			t.Errorf("%s: the package comment does not say what the package refuses to do", dir)
		}
	}
}

func TestFilesAreSmallAndHaveOneSubject(t *testing.T) {
	for path, source := range written(t) {
		if n := bytes.Count(source, []byte("\n")); n > 400 {
			t.Errorf("%s has %d lines; 400 are enough for one subject", path, n)
		}
		if slices.ContainsFunc(strings.Split(path, "/"), func(part string) bool {
			return slices.Contains([]string{"util", "utils", "common", "helpers", "misc"}, part)
		}) {
			t.Errorf("%s: name the room for what it holds", path)
		}
	}
}

func TestNothingIsLeftHalfDone(t *testing.T) {
	marks := []string{"TO" + "DO", "FIX" + "ME", "not " + "implemented", "errors.Err" + "Unsupported"}
	for path, source := range written(t) {
		for _, m := range marks {
			if bytes.Contains(source, []byte(m)) {
				t.Errorf("%s: %s", path, m)
			}
		}
	}
}
