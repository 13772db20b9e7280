// Package file reads a file of changes, as any program may have saved it, into wishes; shows how it would be read without creating a plan; and reads a file
// of accounts. It refuses the database: other packages look up what a cell names.
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
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/table"
)

const (
	maxMistakes = 100 // maximum number of mistakes that are reported together
)

// How says how to read a file, where that should not be detected.
type How struct {
	Encoding   table.Encoding
	HeaderLine int
	Columns    []columns.Name         // the meaning of each column, empty for a column to ignore; if nil, the header's names decide
	Named      []columns.HeaderColumn `json:",omitempty"`
	Values     []columns.Value
	Defaults   []columns.Default
}

// Reading is what was detected about a file.
type Reading struct {
	table.Found
	Template string // the program whose export or template the file is, if any
	Notes    []string
}

// Limits returns the limits of a file of changes.
func Limits() table.Options {
	return table.Options{MaxRows: roster.MaxRows, MaxBytes: roster.MaxFileBytes}
}

// File reads the rows of an upload. If something is wrong with the file as a whole (encoding, quotes, column names), the file is refused, with all of these
// mistakes up to maxMistakes, each with its line and column. If something is wrong with a row, only that row has a problem (H37).
type File struct {
	rowReader
	kind  columns.Kind
	known columns.Reading

	missing []string // columns of How.Named that are not in the header
}

// openFile reads the header of an upload. Its error is a *table.Mistake unless the upload breaks off.
func openFile(in io.Reader, kind columns.Kind, how How, zone *time.Location, limits table.Options) (*File, error) {
	limits.HeaderLine, limits.Encoding = how.HeaderLine, how.Encoding
	limits.IsHeader = func(line []string) bool {
		as, _ := columns.Renamed(line, how.Named)
		return columns.IsHeader(kind)(as)
	}
	r, err := table.Read(in, limits)
	if errors.Is(err, table.ErrEmpty) {
		return nil, &table.Mistake{Line: 1, Column: 1, Text: "the file is empty; it needs a header such as " + strings.ReplaceAll(columns.List(kind.Written), ", ", ",")}
	}
	if err != nil {
		return nil, err
	}
	header, missing := columns.Renamed(r.Header(), how.Named)
	f := &File{kind: kind, missing: missing, known: columns.Recognise(header, kind), rowReader: rowReader{
		Reader: r, zone: zone, index: map[columns.Name]int{}, platforms: map[string]roster.Platform{}, words: columns.NewWords(how.Values, how.Defaults),
	}}
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

// misnamed returns everything that is wrong with the header.
func (f *File) misnamed(how How) []*table.Mistake {
	var out []*table.Mistake
	wrong := func(column int, format string, args ...any) {
		out = append(out, &table.Mistake{Line: f.HeaderLine(), Column: column, Text: fmt.Sprintf(format, args...)})
	}
	header := f.Header()
	if how.Columns != nil && len(how.Columns) != len(header) {
		wrong(len(header), "the header has %d columns, but %d columns were passed", len(header), len(how.Columns))
		return out
	}
	seen := map[columns.Name]bool{}
	for i, name := range how.Columns {
		if name != "" && seen[name] {
			wrong(i+1, "the column %s appears twice", name)
		}
		seen[name] = true
	}
	for _, name := range f.missing {
		wrong(1, "the file has no column %q; its columns are %s", name, strings.Join(header, ", "))
	}
	for _, flaw := range f.known.Flaws(header, f.kind, f.words) {
		wrong(flaw.Column, "%s", flaw.Text)
	}
	return out
}

// Read calls each for every row of an upload, and returns the file as it was read.
func Read(in io.Reader, how How, zone *time.Location, limits table.Options, each func(*File, row.Wish) error) (*File, error) {
	f, err := openFile(in, columns.Changes, how, zone, limits)
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
			continue // the file is refused already, so only look for more mistakes
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

// badFiles returns an error with one fault for each mistake, up to maxMistakes; nil if there are none.
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
	return fault.Wrap(err, fault.InvalidInput, "The upload was interrupted. Send the file again.").At("source", "csv")
}

// Reading returns what was detected about the file, as far as it was read.
func (f *File) Reading() Reading {
	r := Reading{Found: f.Found(), Template: f.known.Template}
	r.Notes = r.Found.Notes()
	for _, i := range f.known.Passed {
		if name := f.Header()[i]; columns.Standing(name) && f.known.Columns[i] == "" {
			r.Notes = append(r.Notes, "The column "+strconv.Quote(name)+" shows who is deactivated. It is ignored, so remove the rows of these people first if you don't want to include them.")
		}
	}
	return r
}
