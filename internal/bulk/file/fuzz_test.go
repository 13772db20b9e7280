package file

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// FuzzCSV reads any bytes as a file. The result is rows, at most as many as there are lines, or an error with a line and a column.
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
		err := readCSV(bytes.NewReader(in), func(it row.Wish) error {
			if n++; it.Number != n {
				t.Errorf("row %d has the number %d", n, it.Number)
			}
			if !utf8.ValidString(it.Who.Email+it.AccountRef.Handle) || strings.ContainsRune(it.Who.FirstName, 0) {
				t.Errorf("row %d is no text", n)
			}
			return nil
		})
		if lines := bytes.Count(in, []byte("\n")); n > min(roster.MaxRows, lines) {
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
