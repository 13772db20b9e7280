package main

import (
	"errors"
	"fmt"
	"strings"

	"example.com/roster/internal/client"
	"example.com/roster/internal/columns"
)

// reading contains the flags for reading a file. What they do not set is detected.
type reading struct {
	HeaderLine int      `placeholder:"N" help:"The line number of the header, if it is not detected."`
	Column     []string `sep:"none" placeholder:"HEADER=COLUMN" help:"Read the column HEADER of the file as COLUMN, or ignore it if nothing follows =. Can be repeated."`
	Value      []string `sep:"none" placeholder:"COLUMN:FROM=TO" help:"Replace the value FROM of a column with TO. Can be repeated."`
	Default    []string `sep:"none" placeholder:"COLUMN=VALUE" help:"A value for a column's empty cells, or for a column that the file does not have. Can be repeated."`
}

// valuesAndDefaults parses --value and --default for the columns of a kind of file, and checks --header-line.
func (r reading) valuesAndDefaults(kind columns.Kind) (values []columns.Value, defaults []columns.Default, err error) {
	if r.HeaderLine < 0 || r.HeaderLine > 1_000 {
		return nil, nil, errors.New("--header-line must be 1 to 1,000")
	}
	for _, text := range r.Value {
		name, pair, split := strings.Cut(text, ":")
		from, to, equals := strings.Cut(pair, "=")
		if !split || !equals || strings.TrimSpace(from) == "" {
			return nil, nil, fmt.Errorf(`--value %q is not COLUMN:FROM=TO, as in --value "platform:Chirper=X"`, text)
		}
		column, err := columnNamed("--value", name, kind)
		if err != nil {
			return nil, nil, err
		}
		values = append(values, columns.Value{Column: column, From: from, To: to})
	}
	seen := map[columns.Name]bool{}
	for _, text := range r.Default {
		name, value, equals := strings.Cut(text, "=")
		if !equals {
			return nil, nil, fmt.Errorf("--default %q is not COLUMN=VALUE, as in --default platform=X", text)
		}
		column, err := columnNamed("--default", name, kind)
		if err != nil {
			return nil, nil, err
		}
		if seen[column] {
			return nil, nil, fmt.Errorf("--default sets the column %s twice", column)
		}
		seen[column] = true
		defaults = append(defaults, columns.Default{Column: column, Value: value})
	}
	return values, defaults, nil
}

// columnNamed returns the column with a name, which can be any name that is recognized in a header. Flag is for the error if there is none.
func columnNamed(flag, name string, kind columns.Kind) (columns.Name, error) {
	if known := columns.Recognise([]string{name}, kind).Columns[0]; known != "" {
		return known, nil
	}
	return "", fmt.Errorf("%s: there is no column %q; the columns are %s", flag, name, columns.List(kind.Names))
}

// input returns the options for the API, or nil if no flag is given.
func (r reading) input(kind columns.Kind) (*client.ReadOptions, error) {
	values, defaults, err := r.valuesAndDefaults(kind)
	if err != nil {
		return nil, err
	}
	named, err := r.named(kind)
	if err != nil || r.HeaderLine == 0 && values == nil && defaults == nil && named == nil {
		return nil, err
	}
	in := &client.ReadOptions{HeaderLine: r.HeaderLine}
	for _, n := range named {
		c := client.ColumnNamed{Header: n.Header}
		if n.Column != "" {
			name := strings.ToUpper(string(n.Column))
			c.Column = &name
		}
		in.Named = append(in.Named, c)
	}
	for _, v := range values {
		in.Values = append(in.Values, client.Value{Column: strings.ToUpper(string(v.Column)), From: v.From, To: v.To})
	}
	for _, d := range defaults {
		in.Defaults = append(in.Defaults, client.Default{Column: strings.ToUpper(string(d.Column)), Value: d.Value})
	}
	return in, nil
}

// named parses --column.
func (r reading) named(kind columns.Kind) (named []columns.HeaderColumn, err error) {
	for _, text := range r.Column {
		at := strings.LastIndex(text, "=") // a header can contain =
		if at < 0 || strings.TrimSpace(text[:at]) == "" {
			return nil, fmt.Errorf(`--column %q is not HEADER=COLUMN, as in --column "Bis=expires_at", or --column "Department=" to ignore it`, text)
		}
		n := columns.HeaderColumn{Header: text[:at]}
		if name := text[at+1:]; strings.TrimSpace(name) != "" {
			if n.Column, err = columnNamed("--column", name, kind); err != nil {
				return nil, err
			}
		}
		named = append(named, n)
	}
	return named, nil
}
