package browser_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
)

// The console's tests in a browser (web/e2e) render the same texts, those of a readable length: they are handed on as a file.
// With ROSTER_UPDATE=1 it is written anew.
func TestHostileTextsAreHandedOn(t *testing.T) {
	var short []string
	for _, s := range hostile() {
		if len(s) <= 1000 {
			short = append(short, s)
		}
	}
	var want bytes.Buffer
	w := json.NewEncoder(&want)
	w.SetEscapeHTML(true) // also "<": the file is read by people and tools that guess
	w.SetIndent("", " ")
	if err := w.Encode(short); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join("testdata", "hostile.json")
	if os.Getenv("ROSTER_UPDATE") == "1" {
		if err := os.WriteFile(file, want.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want.Bytes()) {
		t.Errorf("%s is not what hostile() says; run ROSTER_UPDATE=1 go test -run TestHostileTextsAreHandedOn ./internal/browser", file)
	}
}
