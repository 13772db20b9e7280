package bulk

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"example.com/roster/internal/columns"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/table"
)

const (
	maxField    = 2_000 // bytes of a cell that is read
	maxRoles    = 100   // names in one cell
	maxMistakes = 100   // that are told together
	unreadable  = "?"   // the action of a row that is no row of its table: its result, sent again, asks for nothing else
)

// How says how a file is to be read, where it is not to be found out by itself.
type How struct {
	Encoding   table.Encoding
	HeaderLine int
	Columns    []columns.Name // of each column, empty for those that are not read; nil goes by their names
	Values     []columns.Value
	Defaults   []columns.Default
}

// file reads the rows of an upload. What is wrong with the whole (encoding, quotes, the names of its columns) refuses it, with as many
// mistakes as there are, each with line and column; what is wrong with a row is that row's problem (H37).
type file struct {
	*table.Reader
	known     columns.Reading
	index     map[columns.Name]int
	unnamed   []int // columns without a name, which must be empty
	words     columns.Words
	platforms map[string]rules.Platform
	zone      *time.Location
	order     columns.Order
	n         int
	flaws     []table.Mistake
}

// cell is what stands in a column, or its default.
func (f *file) cell(row table.Row, name columns.Name) string {
	text := ""
	if i, ok := f.index[name]; ok {
		text = strings.TrimSpace(Restore(row.Cells[i]))
	}
	return f.words.Cell(name, text)
}

// openFile reads the header of an upload; its error is a *table.Mistake unless the upload broke off.
func openFile(in io.Reader, how How, zone *time.Location, limits table.Options) (*file, error) {
	limits.IsHeader, limits.HeaderLine, limits.Encoding = columns.IsHeader(columns.Changes), how.HeaderLine, how.Encoding
	r, err := table.Read(in, limits)
	if errors.Is(err, table.ErrEmpty) {
		return nil, &table.Mistake{Line: 1, Column: 1, Text: "the file is empty; it needs a header such as " + strings.ReplaceAll(columns.List(columns.Written), ", ", ",")}
	}
	if err != nil {
		return nil, err
	}
	f := &file{Reader: r, zone: zone, index: map[columns.Name]int{}, platforms: map[string]rules.Platform{}, words: columns.NewWords(how.Values, how.Defaults)}
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
func (f *file) misnamed(how How) []*table.Mistake {
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

// readFile hands on the rows of an upload, one at a time, and answers what the file turned out to be and which order its dates prove.
func readFile(in io.Reader, how How, zone *time.Location, limits table.Options, each func(*file, item) error) (*file, error) {
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
		row, err := f.Next()
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
		if err := each(f, f.item(row)); err != nil {
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

// doubtful says that nothing in the file tells which of two days a date is.
func doubtful(text string, date columns.Date) string {
	return fmt.Sprintf("%q is %s or %s, and no other date of the file tells which; write it as %s", text,
		date.Day.Format("2 January"), date.Swapped.Format("2 January"), date.Day.Format(time.DateOnly))
}

func fileFault(err error) error {
	if m, ok := errors.AsType[*table.Mistake](err); ok {
		return asFault(m)
	}
	return fault.Wrap(err, fault.InvalidInput, "The upload was interrupted. Send the file again.").At("source", "csv")
}

// flaw notes what is wrong with a row.
func (f *file) flaw(line, column int, format string, args ...any) {
	f.flaws = append(f.flaws, table.Mistake{Line: line, Column: column, Text: fmt.Sprintf(format, args...)})
}

// item reads a row. What of it cannot be read is kept as it was written, so that its result, sent again, asks for the same.
func (f *file) item(row table.Row) item {
	f.n++
	f.flaws = f.flaws[:0]
	it := item{
		who: directory.NewUser{Email: f.cell(row, columns.Email), Username: f.cell(row, columns.Username),
			FirstName: f.cell(row, columns.FirstName), LastName: f.cell(row, columns.LastName)},
	}
	if it.who.FirstName == "" && it.who.LastName == "" {
		it.who.FirstName, it.who.LastName = columns.SplitName(f.cell(row, columns.FullName))
	}
	it.account.Handle = f.cell(row, columns.Handle)
	it.account.Platform = f.platform(f.cell(row, columns.Platform))
	it.Number = f.n
	if it.Action, it.actionText = actionOf(f.cell(row, columns.Action)); it.actionText != "" {
		f.flaw(row.Line, f.index[columns.Action]+1, "there is no action %q; write ADD, ASSIGN or REMOVE", it.actionText)
	}
	f.roles(row, &it)
	if text := f.cell(row, columns.ExpiresAt); text != "" {
		f.expiry(row, &it, text)
	}
	f.shape(row, &it)
	if len(f.flaws) > 0 {
		it.refuse(fault.New(fault.InvalidInput, "%s", f.flaws[0].Error()))
	}
	return it
}

// actionOf reads an action, ADD where nothing is said; what is none is answered as it is written.
func actionOf(text string) (is rules.Action, unread string) {
	if text == "" {
		return rules.Add, ""
	}
	if is = rules.Action(strings.ToUpper(text)); slices.Contains(actions, is) {
		return is, ""
	}
	return rules.Add, text
}

// rolesIn reads a cell that names roles, each of them by what the words mean.
func rolesIn(cell string, words columns.Words) (roles []RoleRef) {
	for name := range strings.SplitSeq(cell, ";") {
		if name = words.Meant(columns.Roles, strings.TrimSpace(name)); name != "" {
			roles = append(roles, RoleRef{Name: name})
		}
	}
	return roles
}

// noDate is what is said of a cell that should hold one.
const noDate = "%q is no date; write 2027-01-31 or 2027-01-31T18:00:00Z"

// platform reads a platform; a file has a few, in many rows.
func (f *file) platform(cell string) rules.Platform {
	p, known := f.platforms[cell]
	if !known {
		if p, known = columns.PlatformOf(cell); known && len(f.platforms) < 100 {
			f.platforms[strings.Clone(cell)] = p
		}
	}
	return p
}

func (f *file) roles(row table.Row, it *item) {
	cell := f.cell(row, columns.Roles)
	if strings.Count(cell, ";") >= maxRoles {
		f.flaw(row.Line, f.index[columns.Roles]+1, "the cell names more than %d roles", maxRoles)
		it.actionText = unreadable
		return
	}
	it.roles = rolesIn(cell, f.words)
}

// expiry reads when the access ends. A date whose day may be its month waits for what the file proves.
func (f *file) expiry(row table.Row, it *item, text string) {
	if day, whole, ok := f.Day(text); ok {
		at := columns.End(day, f.zone)
		if !whole {
			at = time.Date(day.Year(), day.Month(), day.Day(), day.Hour(), day.Minute(), day.Second(), 0, f.zone)
		}
		it.ExpiresAt = utc(&at)
		return
	}
	date, ok := columns.ReadDate(text)
	if !ok {
		f.flaw(row.Line, f.index[columns.ExpiresAt]+1, noDate, text)
		it.expiresText = text
		return
	}
	f.order = f.order.And(date.Proves())
	if date.Ambiguous() {
		it.expiresText, it.date = text, &date
		return
	}
	at := date.In(f.order, f.zone)
	it.ExpiresAt = utc(&at)
}

// shape looks at a row as one of its table.
func (f *file) shape(row table.Row, it *item) {
	if row.Mistake != nil {
		f.flaws = append([]table.Mistake{*row.Mistake}, f.flaws...)
		it.actionText = unreadable
	}
	for _, i := range f.unnamed {
		if strings.TrimSpace(row.Cells[i]) != "" {
			f.flaw(row.Line, i+1, "the column has no name, and the row something in it")
			it.actionText = unreadable
		}
	}
	for name, i := range f.index {
		if len(row.Cells[i]) > maxField {
			f.flaw(row.Line, i+1, "the cell of %s is longer than %d bytes", name, maxField)
			it.actionText = unreadable
		}
	}
}
