package main

import (
	"cmp"
	"encoding/json"
	"strings"
	"unicode"

	"example.com/roster/internal/table"
)

// listing contains the flag for the output format of a list.
type listing struct {
	Output string `short:"o" default:"table" enum:"table, json, csv" help:"Output format: ${enum}."`
}

// list writes rows as a table for people, or as JSON objects or CSV for programs. In JSON and CSV, the names of the columns are derived from the headers: LAST
// SIGN-IN becomes lastSignIn and last_sign_in.
func (c *console) list(format string, header []string, rows [][]string) error {
	switch format {
	case "json":
		objects := make([]map[string]string, len(rows))
		for i, r := range rows {
			objects[i] = map[string]string{}
			for k, h := range header {
				objects[i][camel(h)] = r[k]
			}
		}
		e := json.NewEncoder(c.out)
		e.SetIndent("", "  ")
		e.SetEscapeHTML(false)
		return e.Encode(objects)
	case "csv":
		names := make([]string, len(header))
		for i, h := range header {
			names[i] = strings.ToLower(strings.NewReplacer(" ", "_", "-", "_").Replace(h))
		}
		w, err := table.Write(c.out, names)
		for _, r := range rows {
			err = cmp.Or(err, w.Row(r))
		}
		return cmp.Or(err, w.Flush())
	}
	lines := []string{strings.Join(header, "\t")}
	for _, r := range rows {
		cells := make([]string, len(r))
		for i, s := range r {
			cells[i] = cell(s)
		}
		lines = append(lines, strings.Join(cells, "\t"))
	}
	c.printColored(lines, func(line, column int, cell string) color {
		if line == 0 {
			return statusColor(header[column], "")
		}
		return statusColor(header[column], cell)
	})
	return nil
}

// camel returns the name of a header in JSON, in camel case.
func camel(header string) string {
	var b strings.Builder
	up := false
	for _, r := range strings.ToLower(header) {
		switch {
		case r == ' ' || r == '-':
			up = true
		case up:
			b.WriteRune(unicode.ToUpper(r))
			up = false
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
