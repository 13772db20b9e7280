package file

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/columns"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
	"example.com/roster/internal/table"
)

// maxRoles is the maximum number of roles in one cell.
const maxRoles = 100

// Unreadable is the action of a line that cannot be read as a row of its table. If its result row is uploaded again, it is refused again.
const Unreadable = "?"

// NoDate is the message for a cell that should be a date and is not.
const NoDate = "%q is not a date; write 2027-01-31 or 2027-01-31T18:00:00Z"

// ReadAction reads an action; an empty text means ADD. If the text is not an action, it is returned as unread.
func ReadAction(text string) (is roster.Action, unread string) {
	if text == "" {
		return roster.Add, ""
	}
	if is = roster.Action(strings.ToUpper(text)); slices.Contains(row.Actions, is) {
		return is, ""
	}
	return roster.Add, text
}

// rowReader reads the rows of a file whose columns are known.
type rowReader struct {
	*table.Reader
	index     map[columns.Name]int
	unnamed   []int // columns without a name, which must be empty
	words     columns.Words
	platforms map[string]roster.Platform
	zone      *time.Location
	Order     columns.Order // of day and month, as far as the dates so far prove one
	n         int
	flaws     []table.Mistake
}

// flaw notes something that is wrong with the current row.
func (f *rowReader) flaw(line, column int, format string, args ...any) {
	f.flaws = append(f.flaws, table.Mistake{Line: line, Column: column, Text: fmt.Sprintf(format, args...)})
}

// wish reads a row. Texts that cannot be read are kept as written, so that the row has the same meaning if its result is uploaded again.
func (f *rowReader) wish(line table.Row) row.Wish {
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
	if it.Action, it.ActionText = ReadAction(f.cell(line, columns.Action)); it.ActionText != "" {
		f.flaw(line.Line, f.index[columns.Action]+1, "%q is not an action; write ADD, ASSIGN or REMOVE", it.ActionText)
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

// platform reads a platform. Results are cached, because a file has few platforms in many rows.
func (f *rowReader) platform(cell string) roster.Platform {
	p, known := f.platforms[cell]
	if !known {
		if p, known = columns.PlatformOf(cell); known && len(f.platforms) < 100 {
			f.platforms[strings.Clone(cell)] = p
		}
	}
	return p
}

func (f *rowReader) roles(line table.Row, it *row.Wish) {
	cell := f.cell(line, columns.Roles)
	if strings.Count(cell, ";") >= maxRoles {
		f.flaw(line.Line, f.index[columns.Roles]+1, "the cell has more than %d roles", maxRoles)
		it.ActionText = Unreadable
		return
	}
	it.RoleRefs = ReadRoles(cell, f.words)
}

// expiry reads when access ends. If day and month of the date can be confused, the date is read later, in the order that other dates of the file prove.
func (f *rowReader) expiry(line table.Row, it *row.Wish, text string) {
	if day, whole, ok := f.Day(text); ok {
		at := columns.End(day, f.zone)
		if !whole {
			at = time.Date(day.Year(), day.Month(), day.Day(), day.Hour(), day.Minute(), day.Second(), 0, f.zone)
		}
		it.ExpiresAt = new(store.Instant(at))
		return
	}
	date, ok := columns.ReadDate(text)
	if !ok {
		f.flaw(line.Line, f.index[columns.ExpiresAt]+1, NoDate, text)
		it.ExpiresText = text
		return
	}
	f.Order = f.Order.And(date.Proves())
	if date.Ambiguous() {
		it.ExpiresText, it.Date = text, &date
		return
	}
	at := date.In(f.Order, f.zone)
	it.ExpiresAt = new(store.Instant(at))
}

// shape notes what makes the line unreadable as a row of its table.
func (f *rowReader) shape(line table.Row, it *row.Wish) {
	if line.Mistake != nil {
		f.flaws = append([]table.Mistake{*line.Mistake}, f.flaws...)
		it.ActionText = Unreadable
	}
	for _, i := range f.unnamed {
		if strings.TrimSpace(line.Cells[i]) != "" {
			f.flaw(line.Line, i+1, "the row has a value in a column without a name")
			it.ActionText = Unreadable
		}
	}
	for name, i := range f.index {
		if len(line.Cells[i]) > row.MaxText {
			f.flaw(line.Line, i+1, "the cell of %s is longer than %d bytes", name, row.MaxText)
			it.ActionText = Unreadable
		}
	}
}

// cell returns the meaning of a column's cell, or the column's default if it is empty.
func (f *rowReader) cell(line table.Row, name columns.Name) string {
	text := ""
	if i, ok := f.index[name]; ok {
		text = strings.TrimSpace(table.Restore(line.Cells[i]))
	}
	return f.words.Meaning(name, text)
}

// ReadRoles reads a cell of role names separated by semicolons. Words can give a name another meaning, which can be several roles.
func ReadRoles(cell string, words columns.Words) (roles []row.RoleRef) {
	for name := range strings.SplitSeq(cell, ";") {
		for one := range strings.SplitSeq(words.Meant(columns.Roles, strings.TrimSpace(name)), ";") {
			if one = strings.TrimSpace(one); one != "" {
				roles = append(roles, row.RoleRef{Name: one})
			}
		}
	}
	return roles
}
