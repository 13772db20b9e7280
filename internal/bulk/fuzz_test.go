package bulk

import (
	"bytes"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
)

// FuzzCSV reads anything: it answers rows or one refusal with a line and a column, and never more rows than there are
// lines.
func FuzzCSV(f *testing.F) {
	for _, seed := range []string{
		"", "email,platform,handle\n", "\ufeffemail;platform;handle;roles\r\na@x.test;X;n;\"A;B\"\r\n", "email\tplatform\thandle\n'=1\tX\t@n\n",
		"email,platform,handle\n\"a\nb\",X,n\n", "email,platform,handle\na,\"X\"x,n\n", "email,platform,handle,expires_at\na,X,n,2027-13-01\n",
		"action,username,platform,handle\nremove,@u,x,n\n\n\n", "email,platform,handle\n\x00", "email,platform,handle\n\xff",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, in []byte) {
		n := 0
		err := readCSV(bytes.NewReader(in), func(it item) error {
			if n++; it.Number != n {
				t.Errorf("row %d has the number %d", n, it.Number)
			}
			if !utf8.ValidString(it.who.Email+it.account.Handle) || strings.ContainsRune(it.who.FirstName, 0) {
				t.Errorf("row %d is no text", n)
			}
			return nil
		})
		if lines := bytes.Count(in, []byte("\n")); n > min(rules.MaxRows, lines) {
			t.Errorf("%d rows of %d lines", n, lines)
		}
		if err == nil {
			return
		}
		if r, ok := fault.Of(err); !ok || r.Code != fault.InvalidInput || len(r.Path) != 4 {
			t.Errorf("%v, want INVALID_INPUT with a place", err)
		}
	})
}

// FuzzNeutralise holds what an export owes: no cell that a spreadsheet takes for a formula, and an import that reads back
// what was written (H37).
func FuzzNeutralise(f *testing.F) {
	for _, seed := range []string{"", "Ann", "=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "'", "''", "'=", "'Ann", "a,b;c\t\"d\"", " =1", "\n"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		safe := Neutralise(s)
		if got := Restore(safe); got != s {
			t.Fatalf("%q comes back as %q", s, got)
		}
		if safe != "" && strings.IndexByte("=+-@\t\r", safe[0]) >= 0 {
			t.Errorf("%q is a formula", safe)
		}
		if !utf8.ValidString(s) || strings.ContainsRune(s, 0) || len(s) > maxField-2 {
			return // no cell
		}
		var file bytes.Buffer
		put, flush, err := encoder(&file, CSV)
		if err != nil {
			t.Fatal(err)
		}
		if err := put(line{Action: "ADD", Email: s, Username: s, FirstName: s, LastName: s, Platform: "X", Handle: s, Message: s, Notice: s}); err != nil {
			t.Fatal(err)
		}
		if err := flush(); err != nil {
			t.Fatal(err)
		}
		var back []item
		if err := readCSV(io.Reader(&file), func(it item) error { back = append(back, it); return nil }); err != nil || len(back) != 1 {
			t.Fatalf("%d rows, %v", len(back), err)
		}
		// A line break is one byte in a CSV file, and cells are trimmed as all input is.
		want := strings.TrimSpace(strings.ReplaceAll(s, "\r\n", "\n"))
		if who := back[0].who; who.Email != want || who.Username != want || who.FirstName != want || who.LastName != want || back[0].account.Handle != want {
			t.Errorf("%q is read back as %+v on %q", s, who, back[0].account.Handle)
		}
	})
}
