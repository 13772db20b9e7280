package file

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"example.com/roster/internal/columns"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/table"
)

// MaxAccounts is the maximum number of rows in a file of accounts, which are added in one transaction.
const MaxAccounts = 10_000

// Accounts is a file of accounts as it was read.
type Accounts struct {
	Reading  *Reading     // nil if not even the header can be read
	Head     []table.Line // the first lines, one of which can be chosen as the header
	Columns  []PreviewColumn
	Mistakes []table.Mistake // mistakes of the file as a whole; if there are any, no row is imported
	Unknown  []Unknown
	Rows     []AccountRow
}

// AccountRow is a row of a file of accounts. The platform is empty if it is given only by the URL of the profile.
type AccountRow struct {
	Line                int
	Platform            roster.Platform
	Handle, Name, Group string
	Primary             string         // the primary account, as written
	Mistake             *table.Mistake // what is wrong with the row, as far as the file alone shows
	Column              columns.Name   // the column of the mistake
}

// ReadAccounts reads a file of accounts. Mistakes of the file as a whole are returned together, in Accounts.Mistakes. It returns an error only if the upload
// breaks off.
func ReadAccounts(in io.Reader, how How) (*Accounts, error) {
	a := &Accounts{}
	f, err := openFile(in, columns.Accounts, how, time.UTC, table.Options{MaxRows: MaxAccounts, MaxBytes: roster.MaxFileBytes})
	if m, ok := errors.AsType[*table.Mistake](err); ok {
		a.Mistakes = append(a.Mistakes, *m)
		return a, nil
	}
	if err != nil {
		return nil, brokenOff(err)
	}
	defer f.Close()
	a.Head, a.Columns = f.Found().Head, f.previewColumns()
	for _, m := range f.misnamed(how) {
		a.Mistakes = append(a.Mistakes, *m)
	}
	headed, unknown := len(a.Mistakes) == 0, unknowns{}
	for len(a.Mistakes) < maxMistakes {
		line, err := f.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if m, ok := errors.AsType[*table.Mistake](err); ok {
			a.Mistakes = append(a.Mistakes, *m)
			if m.Last {
				break
			}
			continue
		}
		if err != nil {
			return nil, brokenOff(err)
		}
		sample(a.Columns, line)
		if headed {
			a.Rows = append(a.Rows, f.account(line, unknown))
		}
	}
	a.Mistakes = a.Mistakes[:min(len(a.Mistakes), maxMistakes)]
	if len(a.Mistakes) > 0 {
		a.Rows = nil
	}
	reading := f.Reading()
	a.Reading, a.Unknown = &reading, unknown.mostFrequent()
	return a, nil
}

func brokenOff(err error) error {
	return fault.Wrap(err, fault.InvalidInput, "The upload was interrupted. Send the file again.").At("source", "file")
}

// account reads a row. If several things are wrong with it, only the first is reported.
func (f *File) account(line table.Row, unknown unknowns) AccountRow {
	cell := func(name columns.Name) string { return strings.Clone(f.cell(line, name)) }
	row := AccountRow{Line: line.Line, Handle: cell(columns.Handle), Name: cell(columns.Title), Group: cell(columns.Group), Primary: cell(columns.PrimaryAccount)}
	wrong := func(name columns.Name, format string, args ...any) AccountRow {
		row.Mistake, row.Column = &table.Mistake{Line: line.Line, Column: f.index[name] + 1, Text: fmt.Sprintf(format, args...)}, name
		return row
	}
	written := cell(columns.Platform)
	is, known := columns.PlatformOf(written)
	if written != "" {
		row.Platform = is
	}
	if line.Mistake != nil {
		row.Mistake = line.Mistake
		return row
	}
	for _, i := range f.unnamed {
		if strings.TrimSpace(line.Cells[i]) != "" {
			row.Mistake = &table.Mistake{Line: line.Line, Column: i + 1, Text: "the row has a value in a column without a name"}
			return row
		}
	}
	switch {
	case row.Handle == "":
		return wrong(columns.Handle, "there is no handle")
	case written == "": // the URL of a profile contains the platform; adding the account reports what else is wrong with it
		if p, _, _ := identifier.Handle("", row.Handle); p == "" {
			return wrong(columns.Platform, "there is no platform; use one of %s", columns.PlatformCodes())
		}
	case !known:
		unknown.note(columns.Platform, written, "")
		return wrong(columns.Platform, "there is no platform %q; use one of %s", written, columns.PlatformCodes())
	}
	return row
}
