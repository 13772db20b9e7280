package main

import (
	"bytes"
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The patches, as the gate uses them: each applies, says what is missing and what must notice, names tests that there are,
// and joins the others.
func TestEveryPatchFitsTheTree(t *testing.T) {
	root, err := findRoot()
	if err != nil {
		t.Fatal(err)
	}
	all, err := readMutants(".")
	if err != nil {
		t.Fatal(err)
	}
	if err := namesExist(root, all); err != nil {
		t.Error(err)
	}
	if _, err := overlay(context.Background(), root, t.TempDir(), all); err != nil {
		t.Error(err)
	}
}

// What is for mutants alone stays here.
func TestTheProductHoldsNoMutant(t *testing.T) {
	root, err := findRoot()
	if err != nil {
		t.Fatal(err)
	}
	mark := []byte("mutant" + "_")
	err = filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == ".git" || d.Name() == "node_modules" || path == filepath.Join(root, "internal", "mutants")) {
			return fs.SkipDir
		}
		if filepath.Ext(path) != ".go" {
			return nil
		}
		source, err := os.ReadFile(path)
		for line := range bytes.Lines(source) {
			if bytes.HasPrefix(line, []byte("//go:build")) && bytes.Contains(line, mark) {
				t.Errorf("%s: %s: make it a patch in internal/mutants", path, bytes.TrimSpace(line))
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

const anyDiff = "--- a/internal/x/x.go\n+++ b/internal/x/x.go\n@@ -1 +1 @@\n-a\n+b\n"

func TestAPatchSaysWhatItIsFor(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a-guard", "No guard.\n\ncatch: ./graph TestX/sqlite\n\n" + anyDiff, ""},
		{"a-guard", "No guard.\n\ncatch: ./graph TestX/sqlite\n", "no diff"},
		{"a-guard", "No guard\n\ncatch: ./graph TestX\n\n" + anyDiff, "a sentence"},
		{"a-guard", "No guard.\n\nhold: ./graph TestX\n\n" + anyDiff, "what must fail"},
		{"a-guard", "No guard.\n\ncatch: ./graph testX\n\n" + anyDiff, "write"},
		{"a-guard", "No guard.\n\ncatch: ./graph TestX\ncaught: ./graph TestX\n\n" + anyDiff, "begins with none"},
		{"a-guard", "No guard.\n\ncatch: ./graph TestX\n\n" + strings.ReplaceAll(anyDiff, "x.go", "x_test.go"), "of the product"},
		{"A_guard", "No guard.\n\ncatch: ./graph TestX\n\n" + anyDiff, "lower-case"},
	} {
		_, err := parsePatch(c.name, c.text)
		if c.want == "" && err != nil || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
			t.Errorf("%q came to %v, want %q", c.text, err, c.want)
		}
	}
}

// A patch that the tree has left behind is named, and so is one whose context has changed a little: nothing is guessed.
func TestAPatchThatDoesNotFitIsRefused(t *testing.T) {
	root := t.TempDir()
	source := "package x\n\nfunc f() int {\n\tif guard() {\n\t\treturn 1\n\t}\n\treturn 2\n}\n"
	if err := os.WriteFile(filepath.Join(root, "x.go"), []byte(source), 0o600); err != nil {
		t.Fatal(err)
	}
	patch := "No guard.\n\ncatch: ./x TestX\n\n--- a/x.go\n+++ b/x.go\n@@ -3,6 +3,3 @@\n func f() int {\n-\tif guard() {\n-\t\treturn 1\n-\t}\n \treturn 2\n }\n"
	for text, fits := range map[string]bool{
		patch: true,
		strings.Replace(patch, "-3,6", "-5,6", 1):         true, // lines have moved
		strings.Replace(patch, "guard()", "guards()", 1):  false,
		strings.Replace(patch, "return 2", "return 3", 1): false,
		strings.ReplaceAll(patch, "/x.go", "/missing.go"): false,
	} {
		m, err := parsePatch("no-guard", text)
		if err != nil {
			t.Fatal(err)
		}
		m.file = filepath.Join(root, "no-guard.patch")
		if err := os.WriteFile(m.file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		changed, err := apply(context.Background(), root, m)
		if fits && (err != nil || strings.Contains(string(changed["x.go"]), "guard")) {
			t.Errorf("%s\ncame to %v and %q", text, err, changed)
		}
		if !fits && (err == nil || !strings.Contains(err.Error(), "no-guard")) {
			t.Errorf("%s\ncame to %v, want a refusal that names it", text, err)
		}
	}
}
