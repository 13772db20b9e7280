package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"example.com/roster/tools/release/platforms"
)

// listed is a package in the output of go list.
type listed struct {
	Dir      string
	Standard bool
	GoFiles  []string
	Module   *struct {
		Path, Version, Dir string
		Main               bool
	}
}

// goModules returns the modules with a package that is linked on any platform, and Go itself. The texts of a module are the license files next to the linked
// packages and in the directories above them, because a package can contain the license of code that it has copied.
func goModules(module, command string) ([]component, error) {
	found := map[string]component{}
	seen := map[string]bool{} // directories and files that were read already
	for _, p := range platforms.All() {
		packages, err := linked(module, command, p)
		if err != nil {
			return nil, err
		}
		for _, l := range packages {
			if l.Standard || l.Module == nil || l.Module.Main {
				continue
			}
			c, ok := found[l.Module.Path]
			if !ok {
				c = component{kind: "Go", name: l.Module.Path, version: l.Module.Version}
			}
			for dir := l.Dir; ; dir = filepath.Dir(dir) {
				if !seen[dir] {
					seen[dir] = true
					texts, err := licenceFiles(l.Module.Dir, dir)
					if err != nil {
						return nil, err
					}
					c.texts = append(c.texts, texts...)
				}
				if dir == l.Module.Dir {
					break
				}
			}
			texts, err := namedInSources(l, seen)
			if err != nil {
				return nil, err
			}
			c.texts = append(c.texts, texts...)
			found[l.Module.Path] = c
		}
	}
	own, err := goItself()
	if err != nil {
		return nil, err
	}
	all := []component{own}
	for _, c := range found {
		slices.SortFunc(c.texts, func(a, b text) int { return strings.Compare(a.name, b.name) })
		all = append(all, c)
	}
	return all, nil
}

func linked(module, command string, p platforms.Platform) ([]listed, error) {
	cmd := exec.Command("go", "list", "-deps", "-json=Dir,Standard,Module,GoFiles", command)
	cmd.Dir = module
	cmd.Env = append(append(os.Environ(), p.Env()...), "GOFLAGS=-mod=readonly")
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("go list for %s: %w", p, err)
	}
	var all []listed
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var l listed
		if err := d.Decode(&l); errors.Is(err, io.EOF) {
			return all, nil
		} else if err != nil {
			return nil, err
		}
		all = append(all, l)
	}
}

// goItself returns the runtime and the standard library. It has no version, because that depends on the Go that compiles the binary.
func goItself() (component, error) {
	out, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return component{}, err
	}
	root := strings.TrimSpace(string(out))
	texts, err := licenceFiles(root, root)
	return component{kind: "Go", name: "the runtime and the standard library", texts: texts}, err
}

var (
	licenceName = regexp.MustCompile(`(?i)^(licen[cs]e|copying|unlicense)`)
	noticeName  = regexp.MustCompile(`(?i)^(notice|patents|copyright|third[-_ ]?party|licen[cs]e[-_.]3rd[-_]party)`)
	notForUs    = regexp.MustCompile(`(?i)(\.go$|^licen[cs]e-logo)`) // sources, and pictures, which are not linked
)

// licenceFiles reads the license files of one directory.
func licenceFiles(root, dir string) ([]text, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	var out []text
	for _, e := range entries {
		path := filepath.Join(dir, e.Name())
		switch notice := noticeName.MatchString(e.Name()); {
		case notForUs.MatchString(e.Name()):
		case e.Type().IsRegular() && (notice || licenceName.MatchString(e.Name())):
			t, err := read(root, path, notice)
			if err != nil {
				return nil, err
			}
			out = append(out, t)
		}
	}
	return out, nil
}

var spdx = regexp.MustCompile(`(?m)^(?://|/?\*|#)\s*SPDX-License-Identifier:\s*(.+?)\s*(?:\*/)?$`)

// identifiers returns the licenses in a source's SPDX expression, for example BSD-3-Clause and MIT in "BSD-3-Clause AND MIT".
func identifiers(source []byte) []string {
	var out []string
	for _, m := range spdx.FindAllSubmatch(source, -1) {
		for _, word := range strings.FieldsFunc(string(m[1]), func(r rune) bool { return strings.ContainsRune(" ()", r) }) {
			if word != "AND" && word != "OR" {
				out = append(out, word)
			}
		}
	}
	return out
}

// namedInSources reads the license files that the linked sources name, if the module has a directory LICENSES (reuse.software).
func namedInSources(l listed, seen map[string]bool) ([]text, error) {
	dir := filepath.Join(l.Module.Dir, "LICENSES")
	if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	var out []text
	for _, f := range l.GoFiles {
		source, err := os.ReadFile(filepath.Join(l.Dir, f))
		if err != nil {
			return nil, err
		}
		for _, id := range identifiers(source) {
			path := filepath.Join(dir, id+".txt")
			if seen[path] {
				continue
			}
			seen[path] = true
			t, err := read(l.Module.Dir, path, false)
			if err != nil {
				return nil, err
			}
			out = append(out, t)
		}
	}
	return out, nil
}

func read(root, path string, notice bool) (text, error) {
	body, err := os.ReadFile(path)
	if err != nil {
		return text{}, err
	}
	name, err := filepath.Rel(root, path)
	return text{name: filepath.ToSlash(name), body: string(body), notice: notice}, err
}
