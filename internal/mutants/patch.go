package main

import (
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// mutant is the removal of one guard, as described in its patch file.
type mutant struct {
	name     string
	sentence string   // what is missing
	env      []string // NAME=VALUE
	flags    []string // of the test binary
	says     string   // what the check that fails must say; empty for anything
	alone    string   // why no other test may run at the same time; empty if they may
	wants    []want
	file     string   // the patch
	touched  []string // files that the diff changes: paths from the root, with slashes
}

// want is a test and its expected result.
type want struct {
	pkg  string // as in ./internal/store
	test string // as in TestX/postgres
	hold bool   // it must pass; otherwise it must fail
}

func (w want) verb() string {
	if w.hold {
		return "hold"
	}
	return "catch"
}

// top returns the name of the test function.
func (w want) top() string {
	name, _, _ := strings.Cut(w.test, "/")
	return name
}

// readMutants reads all patches of a directory, in the order of their names.
func readMutants(dir string) ([]*mutant, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.patch"))
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("%s holds no patch", dir)
	}
	var all []*mutant
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		m, err := parsePatch(strings.TrimSuffix(filepath.Base(file), ".patch"), string(text))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", filepath.Base(file), err)
		}
		if m.file, err = filepath.Abs(file); err != nil {
			return nil, err
		}
		all = append(all, m)
	}
	return all, nil
}

var (
	nameForm = regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`)
	testForm = regexp.MustCompile(`^Test[A-Z]\w*(/\w+)*$`)
	fileForm = regexp.MustCompile(`(?m)^--- a/(\S+)\n\+\+\+ b/(\S+)$`)
)

// parsePatch reads the head of a patch and the names of the files that it changes.
func parsePatch(name, text string) (*mutant, error) {
	m := &mutant{name: name}
	head, diff, found := strings.Cut("\n"+text, "\n--- a/")
	if !found {
		return nil, errors.New(`there is no diff: it begins with a line "--- a/FILE"`)
	}
	for _, f := range fileForm.FindAllStringSubmatch("--- a/"+diff, -1) {
		if f[1] != f[2] || path.Ext(f[1]) != ".go" || strings.HasSuffix(f[1], "_test.go") {
			return nil, fmt.Errorf("it changes %s into %s; a mutant changes Go files of the product in place", f[1], f[2])
		}
		m.touched = append(m.touched, f[1])
	}
	sentence, lines, _ := strings.Cut(strings.TrimSpace(head), "\n\n")
	m.sentence = strings.Join(strings.Fields(sentence), " ")
	for line := range strings.Lines(lines) {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		if err := m.readHeadLine(line); err != nil {
			return nil, err
		}
	}
	switch {
	case !nameForm.MatchString(name):
		return nil, errors.New("a name is lower-case words with hyphens between")
	case len(m.touched) == 0:
		return nil, errors.New("the diff names no file")
	case !strings.HasSuffix(m.sentence, "."):
		return nil, errors.New("its first paragraph is a sentence that says what is missing")
	case !slices.ContainsFunc(m.wants, func(w want) bool { return !w.hold }):
		return nil, errors.New(`no line says what must fail, as in "catch: ./internal/store TestX/postgres"`)
	}
	return m, nil
}

// readHeadLine reads one line of the head.
func (m *mutant) readHeadLine(line string) error {
	key, value, _ := strings.Cut(line, ":")
	words := strings.Fields(value)
	if len(words) == 0 {
		return fmt.Errorf("the line %q says nothing", line)
	}
	switch key {
	case "catch", "hold":
		if len(words) != 2 || !strings.HasPrefix(words[0], "./") || !testForm.MatchString(words[1]) {
			return fmt.Errorf("write %q as %s: ./PACKAGE TestName/case", line, key)
		}
		m.wants = append(m.wants, want{pkg: words[0], test: words[1], hold: key == "hold"})
	case "env":
		m.env = append(m.env, words...)
	case "flags":
		m.flags = append(m.flags, words...)
	case "says":
		m.says = strings.TrimSpace(value)
	case "alone":
		m.alone = strings.TrimSpace(value)
	default:
		return fmt.Errorf("the line %q begins with none of catch, hold, env, flags, says, alone", line)
	}
	return nil
}
