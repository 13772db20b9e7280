package internal_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var diffBlock = regexp.MustCompile("(?ms)^```diff\n(.*?)^```$")

// The patches of the worked examples in CONTRIBUTING.md apply to the current tree. A change that breaks one must update the page.
func TestTheWorkedExamplesApply(t *testing.T) {
	pages, err := filepath.Glob(filepath.Join(root, "docs", "contributing", "*.md"))
	if err != nil || len(pages) == 0 {
		t.Fatalf("no worked examples: %v", err)
	}
	index, err := os.ReadFile(filepath.Join(root, "CONTRIBUTING.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, page := range pages {
		name := filepath.Base(page)
		t.Run(strings.TrimSuffix(name, ".md"), func(t *testing.T) {
			if !bytes.Contains(index, []byte("(docs/contributing/"+name+")")) {
				t.Errorf("CONTRIBUTING.md does not link to %s", name)
			}
			text, err := os.ReadFile(page)
			if err != nil {
				t.Fatal(err)
			}
			var patch []byte
			for _, block := range diffBlock.FindAllSubmatch(text, -1) {
				patch = append(patch, block[1]...)
			}
			if out, err := applies(t, patch); err != nil {
				t.Errorf("%s does not apply any more (%v):\n%s", name, err, out)
			}
			if _, err := applies(t, patch, "--reverse"); err == nil {
				t.Errorf("%s has been applied: an example shows a change that the tree does not have", name)
			}
		})
	}
}

// applies checks with Git whether a patch applies to the tree, without changing it.
func applies(t *testing.T, patch []byte, args ...string) (string, error) {
	t.Helper()
	top, err := filepath.Abs(root)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), "git", append([]string{"apply", "--check", "--verbose"}, args...)...)
	cmd.Dir = top
	cmd.Stdin = bytes.NewReader(patch)
	cmd.Env = append(os.Environ(), "GIT_CEILING_DIRECTORIES="+filepath.Dir(top)) // inside another repository, Git would skip the files
	out, err := cmd.CombinedOutput()
	return string(out), err
}
