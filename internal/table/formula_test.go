package table

import (
	"encoding/csv"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// No cell begins a formula, whatever a spreadsheet takes for the end of the one before, and what was neutralised comes back to the letter.
func TestNoCellIsAFormula(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringOf(rapid.RuneFrom([]rune("=+-@';a, \t\uff1d\uff0b\uff0d\uff20é"))).Draw(t, "text")
		out := Neutralise(s)
		if back := Restore(out); back != s {
			t.Fatalf("%q became %q and %q", s, out, back)
		}
		r := csv.NewReader(strings.NewReader(out))
		r.Comma, r.LazyQuotes = ';', true
		cells, _ := r.Read()
		for _, c := range cells {
			if c != "" && strings.ContainsRune(formulas, []rune(c)[0]) && c[0] != '\'' {
				t.Fatalf("%q: the cell %q is a formula", out, c)
			}
		}
	})
}
