// Package file reads a file of changes, saved by whatever program, into wishes, and shows without a plan how it would be read. It
// refuses the database: what a cell names is looked up by others.
package file

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/columns"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/table"
)

const (
	maxRoles    = 100 // names in one cell
	maxMistakes = 100 // that are told together
)

// How says how a file is to be read, where it is not to be found out by itself.
type How struct {
	Encoding   table.Encoding
	HeaderLine int
	Columns    []columns.Name // of each column, empty for those that are not read; nil goes by their names
	Values     []columns.Value
	Defaults   []columns.Default
}

// Reading is what a file turned out to be.
type Reading struct {
	table.Found
	Template string // whose export or template it is, where it is one
	Notes    []string
}

// Limits bound a file of changes.
func Limits() table.Options {
	return table.Options{MaxRows: rules.MaxRows, MaxBytes: rules.MaxFileBytes}
}

// File reads the rows of an upload. What is wrong with the whole (encoding, quotes, the names of its columns) refuses it, with as many
// mistakes as there are, each with line and column; what is wrong with a row is that row's problem (H37).
type File struct {
	*table.Reader
	known     columns.Reading
	index     map[columns.Name]int
	unnamed   []int // columns without a name, which must be empty
	words     columns.Words
	platforms map[string]rules.Platform
	zone      *time.Location
	Order     columns.Order // of day and month, as far as its dates prove one
	n         int
	flaws     []table.Mistake
}

// cell is what stands in a column, or its default.
func (f *File) cell(line table.Row, name columns.Name) string {
	text := ""
	if i, ok := f.index[name]; ok {
		text = strings.TrimSpace(Restore(line.Cells[i]))
	}
	return f.words.Cell(name, text)
}

// openFile reads the header of an upload; its error is a *table.Mistake unless the upload broke off.
func openFile(in io.Reader, how How, zone *time.Location, limits table.Options) (*File, error) {
	limits.IsHeader, limits.HeaderLine, limits.Encoding = columns.IsHeader(columns.Changes), how.HeaderLine, how.Encoding
	r, err := table.Read(in, limits)
	if errors.Is(err, table.ErrEmpty) {
		return nil, &table.Mistake{Line: 1, Column: 1, Text: "the file is empty; it needs a header such as " + strings.ReplaceAll(columns.List(columns.Written), ", ", ",")}
	}
	if err != nil {
		return nil, err
	}
	f := &File{Reader: r, zone: zone, index: map[columns.Name]int{}, platforms: map[string]rules.Platform{}, words: columns.NewWords(how.Values, how.Defaults)}
	f.known = columns.Recognise(r.Header(), columns.Changes)
	if how.Columns != nil {
		f.known.Columns, f.known.Unknown, f.known.Doubled = slices.Clone(how.Columns), nil, nil
	} else {
		for i, name := range r.Header() {
			if strings.TrimSpace(name) == "" {
				f.unnamed = append(f.unnamed, i)
			}
		}
	}
	for i, name := range f.known.Columns {
		if name != "" {
			f.index[name] = i
		}
	}
	return f, nil
}

// misnamed is everything that is wrong with the header.
func (f *File) misnamed(how How) []*table.Mistake {
	var out []*table.Mistake
	wrong := func(column int, format string, args ...any) {
		out = append(out, &table.Mistake{Line: f.HeaderLine(), Column: column, Text: fmt.Sprintf(format, args...)})
	}
	header := f.Header()
	if how.Columns != nil && len(how.Columns) != len(header) {
		wrong(len(header), "the header has %d columns, and %d were said to be read", len(header), len(how.Columns))
		return out
	}
	seen := map[columns.Name]bool{}
	for i, name := range how.Columns {
		if name != "" && seen[name] {
			wrong(i+1, "the column %s stands twice", name)
		}
		seen[name] = true
	}
	for _, flaw := range f.known.Flaws(header, columns.Changes, f.words) {
		wrong(flaw.Column, "%s", flaw.Text)
	}
	return out
}

// Read hands on the rows of an upload, one at a time, and answers the file as it was read to its end.
func Read(in io.Reader, how How, zone *time.Location, limits table.Options, each func(*File, row.Wish) error) (*File, error) {
	f, err := openFile(in, how, zone, limits)
	if err != nil {
		return nil, fileFault(err)
	}
	defer f.Close()
	mistakes := f.misnamed(how)
	if len(mistakes) > 0 {
		return f, badFiles(mistakes)
	}
	for {
		line, err := f.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if m, ok := errors.AsType[*table.Mistake](err); ok && !m.Last && len(mistakes) < maxMistakes {
			mistakes = append(mistakes, m)
			continue
		} else if ok {
			mistakes = append(mistakes, m)
			break
		}
		if err != nil {
			return f, fileFault(err)
		}
		if len(mistakes) > 0 {
			continue // the file is refused: what else is wrong with it is looked for, no more
		}
		if err := each(f, f.wish(line)); err != nil {
			return f, err
		}
	}
	return f, badFiles(mistakes)
}

func asFault(m *table.Mistake) *fault.Error {
	return fault.New(fault.InvalidInput, "%s", m.Error()).At("source", "csv", strconv.Itoa(m.Line), strconv.Itoa(m.Column))
}

// badFiles is one refusal for each mistake.
func badFiles(mistakes []*table.Mistake) error {
	errs := make([]error, 0, len(mistakes))
	for _, m := range mistakes[:min(len(mistakes), maxMistakes)] {
		errs = append(errs, asFault(m))
	}
	if len(errs) == 1 {
		return errs[0]
	}
	return errors.Join(errs...)
}

func fileFault(err error) error {
	if m, ok := errors.AsType[*table.Mistake](err); ok {
		return asFault(m)
	}
	return fault.Wrap(err, fault.InvalidInput, "The upload broke off; send it again.").At("source", "csv")
}

// flaw notes what is wrong with a row.
func (f *File) flaw(line, column int, format string, args ...any) {
	f.flaws = append(f.flaws, table.Mistake{Line: line, Column: column, Text: fmt.Sprintf(format, args...)})
}

// wish reads a row. What of it cannot be read is kept as it was written, so that its result, sent again, asks for the same.
func (f *File) wish(line table.Row) row.Wish {
	f.n++
	f.flaws = f.flaws[:0]
	it := row.Wish{
		Who: directory.NewUser{Email: f.cell(line, columns.Email), Username: f.cell(line, columns.Username),
			FirstName: f.cell(line, columns.FirstName), LastName: f.cell(line, columns.LastName)},
	}
	if it.Who.FirstName == "" && it.Who.LastName == "" {
		it.Who.FirstName, it.Who.LastName = columns.SplitName(f.cell(line, columns.FullName))
	}
	it.AccountRef.Handle = f.cell(line, columns.Handle)
	it.AccountRef.Platform = f.platform(f.cell(line, columns.Platform))
	it.Number = f.n
	if it.Action, it.ActionText = row.ReadAction(f.cell(line, columns.Action)); it.ActionText != "" {
		f.flaw(line.Line, f.index[columns.Action]+1, "there is no action %q; write ADD, ASSIGN or REMOVE", it.ActionText)
	}
	f.roles(line, &it)
	if text := f.cell(line, columns.ExpiresAt); text != "" {
		f.expiry(line, &it, text)
	}
	f.shape(line, &it)
	if len(f.flaws) > 0 {
		it.Refuse(fault.New(fault.InvalidInput, "%s", f.flaws[0].Error()))
	}
	return it
}

// platform reads a platform; a file has a few, in many rows.
func (f *File) platform(cell string) rules.Platform {
	p, known := f.platforms[cell]
	if !known {
		if p, known = columns.PlatformOf(cell); known && len(f.platforms) < 100 {
			f.platforms[strings.Clone(cell)] = p
		}
	}
	return p
}

func (f *File) roles(line table.Row, it *row.Wish) {
	cell := f.cell(line, columns.Roles)
	if strings.Count(cell, ";") >= maxRoles {
		f.flaw(line.Line, f.index[columns.Roles]+1, "the cell names more than %d roles", maxRoles)
		it.ActionText = row.Unreadable
		return
	}
	it.RoleRefs = row.ReadRoles(cell, f.words)
}

// expiry reads when the access ends. A date whose day may be its month waits for what the file proves.
func (f *File) expiry(line table.Row, it *row.Wish, text string) {
	if day, whole, ok := f.Day(text); ok {
		at := columns.End(day, f.zone)
		if !whole {
			at = time.Date(day.Year(), day.Month(), day.Day(), day.Hour(), day.Minute(), day.Second(), 0, f.zone)
		}
		it.ExpiresAt = row.Instant(&at)
		return
	}
	date, ok := columns.ReadDate(text)
	if !ok {
		f.flaw(line.Line, f.index[columns.ExpiresAt]+1, row.NoDate, text)
		it.ExpiresText = text
		return
	}
	f.Order = f.Order.And(date.Proves())
	if date.Ambiguous() {
		it.ExpiresText, it.Date = text, &date
		return
	}
	at := date.In(f.Order, f.zone)
	it.ExpiresAt = row.Instant(&at)
}

// shape looks at a row as one of its table.
func (f *File) shape(line table.Row, it *row.Wish) {
	if line.Mistake != nil {
		f.flaws = append([]table.Mistake{*line.Mistake}, f.flaws...)
		it.ActionText = row.Unreadable
	}
	for _, i := range f.unnamed {
		if strings.TrimSpace(line.Cells[i]) != "" {
			f.flaw(line.Line, i+1, "the column has no name, and the row something in it")
			it.ActionText = row.Unreadable
		}
	}
	for name, i := range f.index {
		if len(line.Cells[i]) > row.MaxText {
			f.flaw(line.Line, i+1, "the cell of %s is longer than %d bytes", name, row.MaxText)
			it.ActionText = row.Unreadable
		}
	}
}

// Reading is what the file turned out to be, as far as it was read.
func (f *File) Reading() Reading {
	r := Reading{Found: f.Found(), Template: f.known.Template}
	r.Notes = r.Found.Notes()
	for _, i := range f.known.Passed {
		if name := f.Header()[i]; columns.Standing(name) && f.known.Columns[i] == "" {
			r.Notes = append(r.Notes, "The column "+strconv.Quote(name)+" says who is deactivated, and is not read: remove those rows first if these people are not meant.")
		}
	}
	return r
}
