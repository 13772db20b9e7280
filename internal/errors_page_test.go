package internal_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var (
	faultCode   = regexp.MustCompile(`Code += "([A-Z_]+)"`)
	enumValue   = regexp.MustCompile(`(?m)^  ([A-Z_]+)$`)
	describedBy = regexp.MustCompile("(?m)^\\| `([A-Z_]+)` \\|")
)

// codesOf returns what a pattern's first group matches in a part of a file, in alphabetical order.
func codesOf(t *testing.T, file string, pattern *regexp.Regexp, from, to string) []string {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	_, part, begins := strings.Cut(string(text), from)
	part, _, ends := strings.Cut(part, to)
	if !begins || !ends {
		t.Fatalf("%s has no part from %q to %q", file, from, to)
	}
	var codes []string
	for _, m := range pattern.FindAllStringSubmatch(part, -1) {
		codes = append(codes, m[1])
	}
	if len(codes) == 0 {
		t.Fatalf("no codes between %q and %q in %s", from, to, file)
	}
	slices.Sort(codes)
	return codes
}

// docs/errors.md has one row for each code, in the section for where the API returns it.
func TestEachErrorCodeHasOneRow(t *testing.T) {
	const page = root + "/docs/errors.md"
	const fixable, ofRequest, end = "\n## Errors that the caller can fix\n", "\n## Errors of the request\n", "\n## An example\n"
	contract := codesOf(t, root+"/schema.graphql", enumValue, "\nenum UserErrorCode {\n", "\n}\n")
	if rows := codesOf(t, page, describedBy, fixable, ofRequest); !slices.Equal(rows, contract) {
		t.Errorf("errors that the caller can fix: the page has\n%v, the contract\n%v", rows, contract)
	}
	const faults = "fault/fault.go"
	top := codesOf(t, faults, faultCode, "// Codes of top-level errors: ", "\n)\n")
	if rows := codesOf(t, page, describedBy, ofRequest, end); !slices.Equal(rows, top) {
		t.Errorf("errors of the request: the page has\n%v, the code\n%v", rows, top)
	}
	if all := codesOf(t, faults, faultCode, "package fault", "\nfunc "); len(all) != len(contract)+len(top) {
		t.Errorf("%d codes, of which %d and %d are described: %v", len(all), len(contract), len(top), all)
	}
}
