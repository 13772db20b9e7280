package main

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/roster/internal/table/tabletest"
)

// The table of cases through the door of accounts: internal/bulk and graph have the others.
func TestAccountsAreReadFromFilesAsPeopleSaveThem(t *testing.T) {
	for _, c := range tabletest.Cases {
		t.Run(c.Name, func(t *testing.T) {
			accounts, wrong, notes, err := readAccounts(bytes.NewReader(c.File("name", "group")), "org", reading{HeaderLine: c.Chosen, Value: c.Named(c.Values, "name", "group"), Default: c.Named(c.Defaults, "name", "group")})
			if len(c.Refused) > 0 {
				said := fmt.Sprint(err)
				for _, m := range wrong {
					said += "\n" + m.Error()
				}
				for _, want := range c.Refused {
					want = strings.TrimPrefix(want, "INVALID_INPUT: ")
					if _, rest, ok := strings.Cut(said, want); ok {
						said = rest
					} else {
						t.Errorf("%q, want %q", said, want)
					}
				}
				return
			}
			if err != nil || len(wrong) > 0 {
				t.Fatal(err, wrong)
			}
			var rows []string
			for _, a := range accounts {
				rows = append(rows, strings.Join([]string{a.Platform, a.Handle, a.Name, a.Group}, "|"))
			}
			if diff := cmp.Diff(c.Rows, rows); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if said := strings.Join(notes, " "); c.Header > 1 && !strings.Contains(said, "The header is on line") || c.Encoding == "Windows-1252" && !strings.Contains(said, "Windows-1252") {
				t.Errorf("the notes are %q", said)
			}
		})
	}
}
