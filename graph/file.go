package graph

import (
	"context"
	"io"
	"slices"
	"strconv"
	"strings"

	"example.com/roster/graph/input"
	"example.com/roster/graph/model"
	"example.com/roster/internal/access"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/columns"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/table"
)

// The limits of BulkFileReadingInput.
const (
	maxReadColumns = 1_000
	maxReadValues  = 1_000
)

// BulkFile reads a file for a preview and plans nothing.
func (r query) BulkFile(ctx context.Context, in model.BulkFileInput) (*model.BulkFile, error) {
	if _, err := access.Require(ctx); err != nil {
		return nil, err
	}
	organization, err := input.OptionalID(in.OrganizationID, globalid.Organization, "organizationId")
	if err != nil {
		return nil, err
	}
	how, err := howRead(in.Reading.Value(), columns.Changes, "reading")
	if err != nil {
		return nil, err
	}
	if how == nil {
		how = &bulk.How{}
	}
	var rows io.Reader
	if file := in.Source.File.Value(); file != nil {
		rows = file.File
	} else {
		rows = strings.NewReader(input.Value(in.Source.Text.Value()))
	}
	p, err := r.Bulk.ReadFile(ctx, organization, rows, *how, in.Cut)
	if err != nil {
		return nil, err
	}
	return fileAs(p), nil
}

// howRead converts the options for reading a file, nil for none.
func howRead(in *model.BulkFileReadingInput, kind columns.Kind, path ...string) (*bulk.How, error) {
	if in == nil {
		return nil, nil
	}
	how := &bulk.How{}
	if n := in.HeaderLine.Value(); n != nil {
		if *n < 1 || *n > 1_000 {
			return nil, fault.New(fault.InvalidInput, "headerLine must be 1 to 1,000.").At(input.At(path, "headerLine")...)
		}
		how.HeaderLine = *n
	}
	if e := in.Encoding.Value(); e != nil {
		how.Encoding = encodings[*e]
	}
	inOrder := in.Columns.Value()
	if len(inOrder) > maxReadColumns {
		return nil, fault.New(fault.LimitReached, "Pass at most %d columns.", maxReadColumns).At(input.At(path, "columns")...)
	}
	for i, c := range inOrder {
		name := columns.Name("")
		if c != nil {
			var err error
			if name, err = columnOf(*c, kind, input.At(path, "columns", strconv.Itoa(i))...); err != nil {
				return nil, err
			}
		}
		how.Columns = append(how.Columns, name)
	}
	var err error
	if how.Named, err = namedOf(in.Named.Value(), kind, input.At(path, "named")...); err != nil {
		return nil, err
	}
	if how.Columns != nil && how.Named != nil {
		return nil, fault.New(fault.InvalidInput, "Pass columns or named, not both.").At(input.At(path, "named")...)
	}
	values := in.Values.Value()
	if len(values) > maxReadValues {
		return nil, fault.New(fault.LimitReached, "Pass at most %d values.", maxReadValues).At(input.At(path, "values")...)
	}
	if how.Values, err = valuesOf(values, kind, input.At(path, "values")...); err != nil {
		return nil, err
	}
	seen := map[columns.Name]bool{}
	for i, d := range in.Defaults.Value() {
		name, err := columnOf(d.Column, kind, input.At(path, "defaults", strconv.Itoa(i), "column")...)
		if err != nil {
			return nil, err
		}
		if seen[name] {
			return nil, fault.New(fault.InvalidInput, "The column %s has two defaults.", d.Column).At(input.At(path, "defaults", strconv.Itoa(i))...)
		}
		seen[name] = true
		how.Defaults = append(how.Defaults, columns.Default{Column: name, Value: d.Value})
	}
	return how, nil
}

// namedOf converts columns that are given by their names in the header.
func namedOf(in []*model.BulkFileColumnInput, kind columns.Kind, path ...string) (named []columns.HeaderColumn, err error) {
	if len(in) > maxReadColumns {
		return nil, fault.New(fault.LimitReached, "Pass at most %d columns.", maxReadColumns).At(path...)
	}
	for i, c := range in {
		n := columns.HeaderColumn{Header: c.Header}
		if column := c.Column.Value(); column != nil {
			if n.Column, err = columnOf(*column, kind, input.At(path, strconv.Itoa(i), "column")...); err != nil {
				return nil, err
			}
		}
		named = append(named, n)
	}
	return named, nil
}

// valuesOf converts the values to be replaced by others while a column is read.
func valuesOf(in []*model.BulkFileValueInput, kind columns.Kind, path ...string) (values []columns.Value, err error) {
	for i, v := range in {
		name, err := columnOf(v.Column, kind, input.At(path, strconv.Itoa(i), "column")...)
		if err != nil {
			return nil, err
		}
		values = append(values, columns.Value{Column: name, From: v.From, To: v.To})
	}
	return values, nil
}

var encodings = map[model.FileEncoding]table.Encoding{
	model.FileEncodingUtf8: table.UTF8, model.FileEncodingUtf16: table.UTF16, model.FileEncodingWindows1252: table.Windows1252,
}

// columnOf returns the column of a file for the contract's enum value, which is the same name in capitals. It returns INVALID_INPUT if this kind of file does not
// have the column.
func columnOf(c model.BulkColumn, kind columns.Kind, path ...string) (columns.Name, error) {
	name := columns.Name(strings.ToLower(string(c)))
	if !slices.Contains(kind.Names, name) {
		return "", fault.New(fault.InvalidInput, "This file has no column %s.", c).At(path...)
	}
	return name, nil
}

func columnAs(name columns.Name) *model.BulkColumn {
	if name == "" {
		return nil
	}
	c := model.BulkColumn(strings.ToUpper(string(name)))
	return &c
}

func readingAs(r *bulk.Reading) *model.FileReading {
	if r == nil {
		return nil
	}
	out := &model.FileReading{Format: model.FileFormatCSV, HeaderLine: r.HeaderLine, Notes: append([]string{}, r.Notes...)}
	if r.Template != "" {
		out.Template = &r.Template
	}
	if r.Workbook {
		out.Format, out.Sheet = model.FileFormatXlsx, &r.Sheet
		return out
	}
	delimiter := string(r.Delimiter)
	out.Delimiter = &delimiter
	for e, is := range encodings {
		if is == r.Encoding {
			out.Encoding = &e
		}
	}
	return out
}

// mostShown is how many characters of a cell a preview shows at most.
const mostShown = 200

func shown(s string) string {
	if len(s) <= mostShown {
		return s
	}
	n := 0
	for i := range s {
		if n++; n > mostShown {
			return s[:i] + "…"
		}
	}
	return s
}

func allShown(texts []string) []string {
	out := make([]string, len(texts))
	for i, s := range texts {
		out[i] = shown(s)
	}
	return out
}

func fileAs(p *bulk.Preview) *model.BulkFile {
	out := &model.BulkFile{Reading: readingAs(p.Reading), Whole: p.Whole, RowCount: p.Rows, FlawedCount: p.Flawed, Rows: []*model.BulkFileRow{}, Mistakes: []*model.BulkFileMistake{}}
	out.Head, out.Columns, out.Unknown = headAs(p.Head), columnsAs(p.Columns), unknownAs(p.Unknown)
	for _, r := range p.Shown {
		row := &model.BulkFileRow{Line: r.Line, Action: shown(r.Action), Email: shown(r.Email), Username: shown(r.Username), FirstName: shown(r.FirstName),
			LastName: shown(r.LastName), Platform: shown(string(r.Platform)), Handle: shown(r.Handle), Roles: allShown(r.Roles), ExpiresAt: r.ExpiresAt, Flawed: r.Flawed}
		if r.ExpiresText != "" {
			row.ExpiresText = new(shown(r.ExpiresText))
		}
		out.Rows = append(out.Rows, row)
	}
	for _, m := range p.Mistakes {
		out.Mistakes = append(out.Mistakes, &model.BulkFileMistake{Line: m.Line, Column: m.Column, Message: shown(m.Text), RefusesFile: m.File})
	}
	return out
}

func headAs(lines []table.Line) []*model.BulkFileLine {
	out := make([]*model.BulkFileLine, len(lines))
	for i, l := range lines {
		out[i] = &model.BulkFileLine{Line: l.Number, Text: shown(l.Text)}
	}
	return out
}

func columnsAs(all []bulk.Column) []*model.BulkFileColumn {
	out := make([]*model.BulkFileColumn, len(all))
	for i, c := range all {
		out[i] = &model.BulkFileColumn{Name: shown(c.Name), Column: columnAs(c.Column), Samples: allShown(c.Samples)}
	}
	return out
}

func unknownAs(all []bulk.Unknown) []*model.BulkFileUnknown {
	out := make([]*model.BulkFileUnknown, len(all))
	for i, u := range all {
		out[i] = &model.BulkFileUnknown{Column: *columnAs(u.Column), Value: shown(u.Value), Rows: u.Rows}
		if u.Suggestion != "" {
			out[i].Suggestion = &u.Suggestion
		}
	}
	return out
}
