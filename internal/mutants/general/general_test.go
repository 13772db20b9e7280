package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestSample tries the mutants of a small package whose tests notice some of them and not others: as they are, with one of
// the survivors and one that is none argued, and with all survivors argued.
func TestSample(t *testing.T) {
	all, ok := tried(t, "")
	golden, err := os.ReadFile(filepath.Join("testdata", "sample.txt"))
	if err != nil {
		t.Fatal(err)
	}
	if ok || all != string(golden) {
		t.Errorf("passed: %t\n%s\nwant\n%s", ok, all, golden)
	}
	var survivors []string
	for part := range strings.SplitSeq(all, "\n\n") {
		title, key, _ := strings.Cut(part, "\n")
		if strings.HasPrefix(title, "# survived") || strings.HasPrefix(title, "# not covered") {
			survivors = append(survivors, key+"\n\tFor the test.")
		}
	}
	if out, ok := tried(t, strings.Join(survivors, "\n\n")); !ok || strings.Contains(out, "# survived") {
		t.Errorf("all survivors are argued, and yet: passed %t\n%s", ok, out)
	}
	stale := "sample.go Gone: condition fixed\n\tif gone {\n\tgone => true"
	out, ok := tried(t, strings.Join(append(survivors, stale+"\n\tFor the test."), "\n\n"))
	if ok || !strings.Contains(out, "# argued, but it is not among the survivors: remove it from argued.txt\n"+stale) {
		t.Errorf("what is gone is argued, and yet: passed %t\n%s", ok, out)
	}
}

// tried answers what is printed, without the line of seconds, and whether it passed.
func tried(t *testing.T, why string) (string, bool) {
	t.Helper()
	var out bytes.Buffer
	ok, err := try(t.Context(), &out, "./testdata/sample", why, true)
	if err != nil {
		t.Fatal(err)
	}
	text := strings.TrimSuffix(out.String(), "\n")
	return text[:strings.LastIndex(text, "\n")+1], ok
}

func TestAnArgumentHasAReasonAndStandsOnce(t *testing.T) {
	key := "a.go F: condition fixed\n\tif a {\n\ta => true"
	for text, valid := range map[string]bool{
		"# A comment.\n\n" + key + "\n\tA reason.\n": true, key: false, key + "\n\n": false, key + "\n\tA.\n\n" + key + "\n\tB.": false,
	} {
		if _, err := arguments(text); (err == nil) != valid {
			t.Errorf("%q: %v", text, err)
		}
	}
}
