package internal_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var (
	decisionTitle  = regexp.MustCompile(`^# ([0-9]+)\. \S.*\n\n`)
	decisionStatus = regexp.MustCompile(`\n\n20[0-9]{2}-[0-9]{2}-[0-9]{2}, (accepted|superseded by \[[0-9]+\]\([0-9a-z-]+\.md\))(;[^\n]*)?\.\n\n`)
	decisionPart   = regexp.MustCompile(`(?m)^\*\*([A-Z][a-z]+)\.\*\* \S`)
)

// wrongDecision returns what is wrong with a page of internal/decisions.
func wrongDecision(file, text string) (wrong []string) {
	if m := decisionTitle.FindStringSubmatch(text); m == nil || fmt.Sprintf("%04s-", m[1]) != file[:min(5, len(file))] {
		wrong = append(wrong, "its first line is not its number and title")
	}
	if !decisionStatus.MatchString(text) {
		wrong = append(wrong, "there is no line with date and status")
	}
	var parts []string
	for _, m := range decisionPart.FindAllStringSubmatch(text, -1) {
		parts = append(parts, m[1])
	}
	for _, want := range []string{"Context", "Choice", "Price", "Rejected"} {
		if n := len(slices.DeleteFunc(slices.Clone(parts), func(p string) bool { return p != want })); n != 1 {
			wrong = append(wrong, fmt.Sprintf("it has %d sections %s", n, want))
		}
	}
	return wrong
}

func TestEachDecisionHasDateStatusAndSections(t *testing.T) {
	files, err := filepath.Glob("decisions/[0-9]*.md")
	if err != nil || len(files) < 20 {
		t.Fatalf("%d decisions: %v", len(files), err)
	}
	numbers := map[string]string{}
	for _, file := range files {
		name := filepath.Base(file)
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, w := range wrongDecision(name, string(text)) {
			t.Errorf("%s: %s", file, w)
		}
		if other, twice := numbers[name[:4]]; twice {
			t.Errorf("%s and %s have one number", other, name)
		}
		numbers[name[:4]] = name
	}
}

func TestADecisionThatLacksSomethingIsFound(t *testing.T) {
	const sound = "# 7. Title\n\n2026-11-29, accepted.\n\n**Context.** a\n\n**Choice.** b\n\n**Price.** c\n\n**Rejected.** d\n"
	if wrong := wrongDecision("0007-title.md", sound); len(wrong) > 0 {
		t.Errorf("found in a sound page: %q", wrong)
	}
	if wrong := wrongDecision("0007-title.md", strings.Replace(sound, "accepted", "superseded by [8](0008-other.md)", 1)); len(wrong) > 0 {
		t.Errorf("found in a superseded page: %q", wrong)
	}
	for _, lacks := range []string{"7. ", "2026-11-29, ", "accepted", "**Context.** ", "**Choice.** ", "**Price.** ", "**Rejected.** "} {
		if wrong := wrongDecision("0007-title.md", strings.Replace(sound, lacks, "", 1)); len(wrong) != 1 {
			t.Errorf("without %q: %q", lacks, wrong)
		}
	}
	if wrong := wrongDecision("0008-title.md", sound); len(wrong) != 1 {
		t.Errorf("another number: %q", wrong)
	}
}
