package file

import (
	"slices"
	"strings"

	"example.com/roster/internal/columns"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/table"
)

// previewColumns returns the columns of the file as they are read.
func (f *File) previewColumns() []PreviewColumn {
	out := make([]PreviewColumn, len(f.Header()))
	for i, name := range f.Header() {
		out[i].Name = name
		if i < len(f.known.Columns) {
			out[i].Column = f.known.Columns[i]
		}
	}
	return out
}

// sample keeps the first distinct values of each column, up to maxSamples.
func sample(all []PreviewColumn, line table.Row) {
	for i := range all {
		if c := &all[i]; len(c.Samples) < maxSamples && i < len(line.Cells) {
			if text := identifier.Shorten(strings.TrimSpace(table.Restore(line.Cells[i])), 60); text != "" && !slices.Contains(c.Samples, text) {
				c.Samples = append(c.Samples, text)
			}
		}
	}
}

// unknowns collects the values of a file that are not in their column's list of allowed values.
type unknowns map[columns.Value]*Unknown

func (all unknowns) note(column columns.Name, value, suggestion string) {
	key := columns.Value{Column: column, From: strings.ToLower(value)}
	u := all[key]
	if u == nil {
		if len(all) >= 10*maxMistakes {
			return
		}
		u = &Unknown{Column: column, Value: value, Suggestion: suggestion}
		all[key] = u
	}
	u.Rows++
}

// mostFrequent returns the values with the most rows, up to maxMistakes.
func (all unknowns) mostFrequent() (out []Unknown) {
	for _, u := range all {
		out = append(out, *u)
	}
	slices.SortFunc(out, func(a, b Unknown) int {
		if a.Rows != b.Rows {
			return b.Rows - a.Rows
		}
		return strings.Compare(a.Value, b.Value)
	})
	return out[:min(len(out), maxMistakes)]
}
