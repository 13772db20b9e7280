package result

import (
	"bytes"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"example.com/roster/internal/bulk/file"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/table"
)

// FuzzNeutralise checks that a spreadsheet takes no exported cell for a formula, and that importing a cell returns what was written (H37).
func FuzzNeutralise(f *testing.F) {
	for _, seed := range []string{"", "Ann", "=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "'", "''", "'=", "'Ann", "a,b;c\t\"d\"", " =1", "\n"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		safe := table.Neutralise(s)
		if got := table.Restore(safe); got != s {
			t.Fatalf("%q comes back as %q", s, got)
		}
		if safe != "" && strings.IndexByte("=+-@\t\r", safe[0]) >= 0 {
			t.Errorf("%q is a formula", safe)
		}
		if !utf8.ValidString(s) || strings.ContainsRune(s, 0) || len(s) > row.MaxText-2 {
			return // not a valid cell
		}
		var written bytes.Buffer
		put, flush, err := encoder(&written, CSV)
		if err != nil {
			t.Fatal(err)
		}
		if err := put(resultRow{Action: "ADD", Email: s, Username: s, FirstName: s, LastName: s, Platform: "X", Handle: s, Message: s, Notice: s}); err != nil {
			t.Fatal(err)
		}
		if err := flush(); err != nil {
			t.Fatal(err)
		}
		var back []row.Wish
		if _, err := file.Read(&written, file.How{}, time.UTC, file.Limits(), func(_ *file.File, it row.Wish) error { back = append(back, it); return nil }); err != nil || len(back) != 1 {
			t.Fatalf("%d rows, %v", len(back), err)
		}
		// A line break is one byte in a CSV file, and cells are trimmed like all input.
		want := strings.TrimSpace(strings.ReplaceAll(s, "\r\n", "\n"))
		if who := back[0].Who; who.Email != want || who.Username != want || who.FirstName != want || who.LastName != want || back[0].AccountRef.Handle != want {
			t.Errorf("%q is read back as %+v on %q", s, who, back[0].AccountRef.Handle)
		}
	})
}
