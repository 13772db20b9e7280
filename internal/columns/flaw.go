package columns

import (
	"fmt"
	"slices"
	"strings"
)

// Flaw is an error in a header, at a column counted from 1.
type Flaw struct {
	Column int
	Text   string
}

// Flaws returns all errors in a header. A column with a default value may be missing.
func (r Reading) Flaws(header []string, kind Kind, w Words) []Flaw {
	var out []Flaw
	wrong := func(column int, format string, args ...any) {
		out = append(out, Flaw{Column: column, Text: fmt.Sprintf(format, args...)})
	}
	for _, i := range r.Unknown {
		wrong(i+1, "there is no column %q; the columns are %s", header[i], List(kind.Names))
	}
	for _, d := range r.Doubled {
		if text := fmt.Sprintf("the column %s appears twice", d.Name); strings.EqualFold(strings.TrimSpace(header[d.At]), strings.TrimSpace(header[d.First])) {
			wrong(d.At+1, "%s", text)
		} else {
			wrong(d.At+1, "%s, as %q and %q", text, header[d.First], header[d.At])
		}
	}
	for _, need := range kind.needs {
		switch {
		case slices.ContainsFunc(need, func(n Name) bool { return slices.Contains(r.Columns, n) || w.defaults[n] != "" }):
		case need[0] == Platform && r.hasURLs(header):
		case len(need) == 1:
			wrong(len(header), "the column %s is missing", need[0])
		default:
			wrong(len(header), "a column %s is missing", strings.ReplaceAll(List(need), ", ", " or "))
		}
	}
	return out
}

// hasURLs reports whether the column of the handle contains URLs.
func (r Reading) hasURLs(header []string) bool {
	i := slices.Index(r.Columns, Handle)
	return i >= 0 && i < len(header) && slices.Contains(urls, normalized(header[i]))
}

// List joins names for a sentence.
func List(names []Name) string {
	out := make([]string, len(names))
	for i, n := range names {
		out[i] = string(n)
	}
	return strings.Join(out, ", ")
}
