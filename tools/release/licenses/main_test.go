package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// packages writes a list of npm packages as the console's build does, of one package with one file.
func packages(t *testing.T, name, license, file, text string) string {
	t.Helper()
	dir := t.TempDir()
	body, err := json.Marshal([]any{map[string]any{"name": name, "version": "1.0.0", "license": license, "files": []any{map[string]any{"name": file, "text": text}}}})
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, "console.json"), body, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestALicenceThatIsMissingUnknownOrForbiddenFails(t *testing.T) {
	read := func(path string) string {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	mit, gpl := read("testdata/MIT.txt"), read("testdata/module/copyleft/LICENSE")
	good := packages(t, "good", "MIT", "LICENSE", mit)
	for _, test := range []struct{ name, module, npm, says string }{
		{"allowed", "testdata/plain", good, ""},
		{"missing", "testdata/plain", packages(t, "bare", "MIT", "README", mit), "npm bare 1.0.0 comes without a licence file"},
		{"empty", "testdata/plain", packages(t, "empty", "MIT", "LICENSE", ""), "npm empty 1.0.0 comes without a licence file"},
		{"a notice alone", "testdata/plain", packages(t, "notice", "MIT", "NOTICE", mit), "npm notice 1.0.0 comes without a licence file"},
		{"unknown", "testdata/plain", packages(t, "odd", "MIT", "LICENSE", "Whoever buys the author a coffee may use this."), "npm odd 1.0.0: the licence in LICENSE is not recognized"},
		{"forbidden by name", "testdata/plain", packages(t, "named", "AGPL-3.0-only", "LICENSE", mit), "npm named 1.0.0: the licence AGPL-3.0-only is not one of those that are allowed"},
		{"forbidden by a part of its text", "testdata/plain", packages(t, "mixed", "MIT", "LICENSE", mit+"\n"+gpl), "npm mixed 1.0.0: LICENSE has the licence GPL-2.0"},
		{"nothing bundled", "testdata/plain", t.TempDir(), "lists no npm packages"},
		{"a Go module that is forbidden", "testdata/module", good, "Go example.com/copyleft v0.0.0: LICENSE has the licence GPL-2.0"},
	} {
		t.Run(test.name, func(t *testing.T) {
			out := filepath.Join(t.TempDir(), "licenses.txt")
			err := run(test.module, ".", test.npm, out)
			written, missing := os.ReadFile(out)
			if test.says == "" && (err != nil || missing != nil || !strings.Contains(string(written), "\nnpm good 1.0.0: MIT\n") || !strings.Contains(string(written), "\nnpm good 1.0.0, LICENSE\n\nMIT License")) {
				t.Errorf("%v, %v: %s", err, missing, written)
			}
			if test.says != "" && (err == nil || missing == nil || !strings.Contains(err.Error(), test.says)) {
				t.Errorf("got %v\nwant %s", err, test.says)
			}
		})
	}
}
