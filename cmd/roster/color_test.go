package main

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"example.com/roster/graph/generated"
)

var colorCode = regexp.MustCompile(`\x1b\[\d\dm`)

// A table has the same columns with and without colors, and data from other people cannot set colors.
func TestColorsChangeNothingElse(t *testing.T) {
	rows := [][]string{{"ann@example.com", "ACTIVE", "Lee"}, {"ben@example.com", "SUSPENDED", "\x1b[31mRay"}, {"cy@example.com", "SOMETHING NEW", "Ito"}}
	var plain, colored bytes.Buffer
	for _, con := range []*console{{out: &plain}, {out: &colored, colors: true}} {
		if err := con.list("table", []string{"EMAIL", "STATUS", "LAST NAME"}, rows); err != nil {
			t.Fatal(err)
		}
	}
	if got := colorCode.ReplaceAllString(colored.String(), ""); got != plain.String() {
		t.Errorf("with colors:\n%s\nwithout:\n%s", got, plain.String())
	}
	for _, want := range []string{"\x1b[32mACTIVE\x1b[39m", "\x1b[31mSUSPENDED\x1b[39m"} {
		if !strings.Contains(colored.String(), want) {
			t.Errorf("%q is missing in %q", want, colored.String())
		}
	}
	if strings.Contains(plain.String(), "\x1b") {
		t.Errorf("colors without a terminal: %q", plain.String())
	}
}

func TestEveryStatusHasAColor(t *testing.T) {
	for _, enum := range []string{"UserStatus", "BulkStatus", "InvitationMailState"} {
		for _, status := range generated.Enums()[enum] {
			if statusColors[status] == uncolored {
				t.Errorf("%s.%s has no color", enum, status)
			}
		}
	}
}
