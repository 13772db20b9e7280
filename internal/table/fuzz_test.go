package table_test

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"example.com/roster/internal/table"
	"example.com/roster/internal/table/tabletest"
)

// FuzzTable reads anything, whole and cut: text comes out, in rows as wide as the header, or a mistake with a place.
func FuzzTable(f *testing.F) {
	for _, c := range tabletest.Cases {
		if file := c.File("c", "d"); len(file) < 20_000 {
			f.Add(file, false)
			f.Add(file[:len(file)*2/3], true)
		}
	}
	f.Fuzz(func(t *testing.T, in []byte, cut bool) {
		r, err := table.Read(bytes.NewReader(in), table.Options{MaxRows: 1000, MaxBytes: 1 << 20, Cut: cut})
		for n := 0; ; n++ {
			m, wrong := errors.AsType[*table.Mistake](err)
			switch {
			case wrong && (m.Line < 1 || m.Column < 0 || m.Text == ""):
				t.Fatalf("%+v has no place", m)
			case r == nil && err == nil, n > 10_000:
				t.Fatal("neither rows nor an end")
			case wrong && !m.Last && r != nil:
			case err != nil && !wrong && !errors.Is(err, io.EOF) && !errors.Is(err, table.ErrEmpty):
				t.Fatal(err)
			case err != nil:
				if r != nil {
					r.Close()
				}
				return
			}
			var row table.Row
			if row, err = r.Next(); err == nil {
				if len(row.Cells) != len(r.Header()) || row.Line <= r.HeaderLine() && row.Line < 1 {
					t.Fatalf("%d cells, the header has %d, line %d", len(row.Cells), len(r.Header()), row.Line)
				}
				for _, c := range row.Cells {
					if strings.ContainsRune(c, 0) || !utf8.ValidString(c) && !r.Found().Workbook {
						t.Fatalf("%q is no text", c)
					}
				}
			}
		}
	})
}

// What a small file would unpack to is bounded.
func TestAWorkbookThatUnpacksToTooMuchIsRefused(t *testing.T) {
	for name, file := range map[string][]byte{"zeros": tabletest.Bomb(300 << 20)} {
		_, err := table.Read(bytes.NewReader(file), table.Options{})
		if m, ok := errors.AsType[*table.Mistake](err); !ok || !strings.Contains(m.Text, "unpacks to more than 256 MB") {
			t.Errorf("%s, %d bytes: %v", name, len(file), err)
		}
	}
}
