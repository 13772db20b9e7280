package file

import (
	"bytes"
	stdcmp "cmp"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/columns"
	"example.com/roster/internal/table/tabletest"
)

// howOf returns the reading options of a case.
func howOf(c tabletest.Case, third, fourth string) How {
	how := How{HeaderLine: c.Chosen}
	for _, text := range c.Named(c.Values, third, fourth) {
		name, pair, _ := strings.Cut(text, ":")
		from, to, _ := strings.Cut(pair, "=")
		how.Values = append(how.Values, columns.Value{Column: columns.Name(name), From: from, To: to})
	}
	for _, text := range c.Named(c.Defaults, third, fourth) {
		name, value, _ := strings.Cut(text, "=")
		how.Defaults = append(how.Defaults, columns.Default{Column: columns.Name(name), Value: value})
	}
	return how
}

// The shared table of cases, read as bulk operations. accounts_test.go and graph test the same table.
func TestH37FilesAsPeopleSaveThem(t *testing.T) {
	for _, c := range tabletest.Cases {
		t.Run(c.Name, func(t *testing.T) {
			var rows, said []string
			f, err := Read(bytes.NewReader(c.File("email", "first_name")), howOf(c, "email", "first_name"), time.UTC, Limits(), func(_ *File, it row.Wish) error {
				rows = append(rows, strings.Join([]string{string(it.AccountRef.Platform), it.AccountRef.Handle, it.Who.Email, it.Who.FirstName}, "|"))
				if it.Problem != nil {
					said = append(said, it.Problem.Error())
				}
				return nil
			})
			if err != nil {
				said = strings.Split(err.Error(), "\nINVALID")
			}
			if len(said) != len(c.Refused) {
				t.Fatalf("%d refusals, want %d: %q", len(said), len(c.Refused), said)
			}
			for i, want := range c.Refused {
				if !strings.Contains(said[i], want) {
					t.Errorf("%q, want %q", said[i], want)
				}
			}
			if len(c.Refused) > 0 {
				return
			}
			if diff := cmp.Diff(c.Rows, rows); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			found := f.Found()
			encoding := string(found.Encoding)
			if found.Workbook {
				encoding = "XLSX"
			}
			if want := stdcmp.Or(c.Encoding, "UTF-8"); encoding != want {
				t.Errorf("read as %s, want %s", encoding, want)
			}
			if want := max(c.Header, 1); found.HeaderLine != want {
				t.Errorf("the header is on line %d, want %d", found.HeaderLine, want)
			}
		})
	}
}
