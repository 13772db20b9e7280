package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// apply returns the changed content of the files that a mutant changes, by their paths from the root. The patch must match the tree exactly; only line numbers
// may differ.
func apply(ctx context.Context, root string, m *mutant) (map[string][]byte, error) {
	dir, err := os.MkdirTemp("", "roster-mutant-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir) //nolint:errcheck // a leftover does no harm
	for _, name := range m.touched {
		source, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			return nil, fmt.Errorf("%s: the patch changes a file that is not there: %w", m.name, err)
		}
		copied := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(copied), 0o700); err != nil {
			return nil, err
		}
		if err := os.WriteFile(copied, source, 0o600); err != nil {
			return nil, err
		}
	}
	cmd := exec.CommandContext(ctx, "git", "apply", "--whitespace=nowarn", m.file) //nolint:gosec // our own patches
	cmd.Dir = dir
	cmd.Env = outsideOfRepositories(dir)
	if out, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%s: the patch does not apply any more. Take the guard away in the tree by hand, put what git diff "+
			"prints below the head of %s, and undo the change in the tree.\n%s", m.name, filepath.Base(m.file), strings.TrimSpace(string(out)))
	}
	changed := map[string][]byte{}
	for _, name := range m.touched {
		if changed[name], err = os.ReadFile(filepath.Join(dir, name)); err != nil {
			return nil, err
		}
		was, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			return nil, err
		}
		if string(was) == string(changed[name]) {
			return nil, fmt.Errorf("%s: the patch changes nothing in %s", m.name, name)
		}
	}
	return changed, nil
}

// outsideOfRepositories returns an environment in which git does not look for a repository around a directory, wherever it is and whoever calls.
func outsideOfRepositories(dir string) []string {
	env := slices.DeleteFunc(os.Environ(), func(e string) bool { return strings.HasPrefix(e, "GIT_") })
	return append(env, "GIT_CEILING_DIRECTORIES="+filepath.Dir(dir))
}
