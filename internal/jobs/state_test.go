package jobs_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"example.com/roster/internal/jobs"
)

var update = flag.Bool("update", false, "write the table and the picture of the states into docs/bulk-operations.md")

const page = "../../docs/bulk-operations.md"

// TestTheDocsDrawTheStates compares the picture and the table of the docs with the transitions.
func TestTheDocsDrawTheStates(t *testing.T) {
	t.Parallel()
	b := &strings.Builder{}
	b.WriteString("```mermaid\nstateDiagram-v2\n")
	for _, s := range jobs.Transitions {
		fmt.Fprintf(b, "  %s --> %s: %s\n", orStart(s.From), s.To, s.Event)
	}
	for _, s := range jobs.Transitions {
		if jobs.Terminal(s.To) && !strings.Contains(b.String(), s.To+" --> [*]") {
			fmt.Fprintf(b, "  %s --> [*]\n", s.To)
		}
	}
	b.WriteString("```\n\n| from | event | to | by |\n|---|---|---|---|\n")
	for _, s := range jobs.Transitions {
		from := s.From
		if from == "" {
			from = "(new)"
		}
		fmt.Fprintf(b, "| %s | %s | %s | %s |\n", from, s.Event, s.To, s.Who)
	}
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	const begin, end = "<!-- states -->\n", "<!-- end of states -->"
	before, rest, ok := strings.Cut(string(text), begin)
	_, after, ended := strings.Cut(rest, end)
	if !ok || !ended {
		t.Fatalf("%s has no place for the states", page)
	}
	want := before + begin + "\n" + b.String() + "\n" + end + after
	if *update {
		if err := os.WriteFile(page, []byte(want), 0o600); err != nil {
			t.Fatal(err)
		}
	} else if want != string(text) {
		t.Errorf("%s does not draw the states as they are; run go test ./internal/jobs -run States -update", page)
	}
}

func orStart(s jobs.Status) string {
	if s == "" {
		return "[*]"
	}
	return s
}

// TestEveryStatusIsReachedAndEveryWriteIsATransition reads the contract for the statuses, and the code for its writes.
func TestEveryStatusIsReachedAndEveryWriteIsATransition(t *testing.T) {
	t.Parallel()
	schema, err := os.ReadFile("../../schema.graphql")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(schema), "enum BulkStatus {")
	enum, _, _ := strings.Cut(rest, "\n}")
	names := regexp.MustCompile(`(?m)^  ([A-Z]+)$`).FindAllStringSubmatch(enum, -1)
	if len(names) < 10 {
		t.Fatalf("the contract has %d statuses", len(names))
	}
	reached := map[string]bool{}
	for _, s := range jobs.Transitions {
		reached[s.To] = true
		if s.From != "" && !reached[s.From] {
			t.Errorf("%s is left before anything leads to it", s.From)
		}
	}
	for _, n := range names {
		if !reached[n[1]] {
			t.Errorf("nothing leads to %s", n[1])
		}
	}
	literal := regexp.MustCompile(`SetStatus\((jobs\.|bulk\.|bulkoperation\.)?(Plan|Expired|Queued|Running|Cancel|Succeeded|Partial|Failed|")`)
	for _, dir := range []string{".", "../bulk"} {
		files, err := filepath.Glob(dir + "/*.go")
		if err != nil || len(files) == 0 {
			t.Fatal(err, files)
		}
		for _, f := range files {
			if strings.HasSuffix(f, "_test.go") {
				continue
			}
			text, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			if m := literal.FindString(string(text)); m != "" {
				t.Errorf("%s writes a status by its name (%s); take it from jobs.To or jobs.Next", f, m)
			}
		}
	}
}
