package file

import (
	"errors"
	"io"
	"slices"
	"strings"
	"time"

	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/columns"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/table"
)

// Limits of what a preview reads and returns.
const (
	previewRows = 5_000
	shownRows   = 20
	maxSamples  = 3
)

// Preview shows how a plan would read a file, as far as the file and the names of the organization's roles tell.
type Preview struct {
	Reading  *Reading // nil if not even the header can be read
	Whole    bool
	Rows     int
	Flawed   int
	Head     []table.Line // the first lines, one of which can be chosen as the header
	Columns  []PreviewColumn
	Shown    []PreviewRow
	Mistakes []PreviewMistake
	Unknown  []Unknown
}

// PreviewColumn is a column of the file.
type PreviewColumn struct {
	Name    string
	Column  columns.Name
	Samples []string
}

// PreviewRow is a row as it is read.
type PreviewRow struct {
	Line                                                 int
	Action, Email, Username, FirstName, LastName, Handle string
	Platform                                             roster.Platform
	Roles                                                []string
	ExpiresAt                                            *time.Time
	ExpiresText                                          string
	Flawed                                               bool
	date                                                 *columns.Date
}

// PreviewMistake is a mistake of the file or of a row.
type PreviewMistake struct {
	table.Mistake
	File bool // the mistake refuses the whole file
}

// Unknown is a value that is not in its column's list of allowed values.
type Unknown struct {
	Column     columns.Name
	Value      string
	Rows       int
	Suggestion string
}

// PreviewOf reads a file as a plan would. roles are the names of the organization's roles. cut means that in is only the beginning of the file.
func PreviewOf(in io.Reader, how How, zone *time.Location, roles []string, cut bool) (*Preview, error) {
	limits := Limits()
	limits.Cut = cut
	p := &previewing{Preview: &Preview{Whole: !cut}, how: how, zone: zone, roles: roles, unknown: unknowns{}}
	return p.Preview, p.read(in, limits)
}

type previewing struct {
	*Preview
	how     How
	zone    *time.Location
	file    *File
	roles   []string
	unknown unknowns
}

func (p *previewing) read(in io.Reader, limits table.Options) error {
	f, err := openFile(in, columns.Changes, p.how, p.zone, limits)
	if m, ok := errors.AsType[*table.Mistake](err); ok {
		p.Mistakes = append(p.Mistakes, PreviewMistake{*m, true})
		return nil
	}
	if err != nil {
		return fileFault(err)
	}
	defer f.Close()
	p.file, p.Head, p.Columns = f, f.Found().Head, f.previewColumns()
	for _, m := range f.misnamed(p.how) {
		if p.how.Columns == nil && slices.Contains(f.known.Unknown, m.Column-1) {
			continue // the preview shows the column as unknown, so that the user can say what it is
		}
		p.Mistakes = append(p.Mistakes, PreviewMistake{*m, true})
	}
	for p.Rows < previewRows {
		line, err := f.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if m, ok := errors.AsType[*table.Mistake](err); ok {
			p.Mistakes = append(p.Mistakes, PreviewMistake{*m, true})
			if m.Last {
				break
			}
			continue
		}
		if err != nil {
			return fileFault(err)
		}
		p.row(line)
	}
	p.Whole = p.Whole && p.Rows < previewRows
	p.conclude()
	return nil
}

func (p *previewing) row(line table.Row) {
	f := p.file
	sample(p.Columns, line)
	if len(f.known.Columns) != len(f.Header()) {
		return // How.Columns are those of another file
	}
	it := f.wish(line)
	p.Rows++
	p.checkRow(line, it)
	flawed := len(f.flaws) > 0
	if flawed {
		p.Flawed++
	}
	for _, m := range f.flaws {
		if len(p.Mistakes) < 10*maxMistakes {
			p.Mistakes = append(p.Mistakes, PreviewMistake{m, false})
		}
	}
	if p.Rows > shownRows && (!flawed || p.Flawed > shownRows) && it.Date == nil {
		return
	}
	r := PreviewRow{Line: line.Line, Action: f.cell(line, columns.Action), Email: it.Who.Email, Username: it.Who.Username, FirstName: it.Who.FirstName,
		LastName: it.Who.LastName, Handle: it.AccountRef.Handle, Platform: it.AccountRef.Platform, ExpiresAt: it.ExpiresAt, ExpiresText: it.ExpiresText,
		Flawed: flawed, date: it.Date}
	for _, ref := range it.RoleRefs {
		r.Roles = append(r.Roles, ref.Name)
	}
	p.Shown = append(p.Shown, r)
}

// checkRow notes the problems that the row would have in any organization, and roles that this organization does not have.
func (p *previewing) checkRow(line table.Row, it row.Wish) {
	f := p.file
	if it.ActionText == Unreadable {
		return // its cells are probably shifted
	}
	at := func(name columns.Name) int { return f.index[name] + 1 }
	if it.ActionText != "" {
		p.unknown.note(columns.Action, it.ActionText, suggest(it.ActionText, []string{"ADD", "ASSIGN", "REMOVE"}))
	}
	switch {
	case it.Who.Email == "" && it.Who.Username == "":
		f.flaw(line.Line, max(at(columns.Email), at(columns.Username)), "the row has no person; enter an email or a username")
	case it.Who.Email != "":
		if _, err := identifier.Email(it.Who.Email); err != nil && !strings.Contains(it.Who.Email, "@") {
			f.flaw(line.Line, at(columns.Email), "%q is not an email address", it.Who.Email)
		}
	}
	if it.AccountRef.Handle == "" {
		f.flaw(line.Line, at(columns.Handle), "the row has no account")
	}
	written := f.cell(line, columns.Platform)
	address := strings.Contains(it.AccountRef.Handle, "/") // a URL, which may contain the platform
	if _, known := columns.PlatformOf(written); !known && (written != "" || !address) {
		if written == "" {
			f.flaw(line.Line, at(columns.Platform), "the row has no platform")
		} else {
			f.flaw(line.Line, at(columns.Platform), "there is no platform %q; write one of %s", written, columns.PlatformCodes())
			p.unknown.note(columns.Platform, written, "")
		}
	}
	if it.Action == roster.Remove {
		return
	}
	if len(it.RoleRefs) == 0 {
		f.flaw(line.Line, at(columns.Roles), "the row has no role")
	}
	for _, ref := range it.RoleRefs {
		key := identifier.RoleKey(ref.Name)
		if !slices.ContainsFunc(p.roles, func(name string) bool { return identifier.RoleKey(name) == key }) {
			f.flaw(line.Line, at(columns.Roles), "there is no role %q", ref.Name)
			p.unknown.note(columns.Roles, ref.Name, suggestRoles(ref.Name, p.roles))
		}
	}
}

// conclude reads the ambiguous dates if their order is known by now, then selects the rows to show and sorts the mistakes.
func (p *previewing) conclude() {
	f := p.file
	reading := f.Reading()
	p.Reading = &reading
	for i := range p.Shown {
		r := &p.Shown[i]
		if r.date != nil && (f.Order == columns.DayFirst || f.Order == columns.MonthFirst) {
			at := r.date.In(f.Order, p.zone)
			r.ExpiresAt, r.ExpiresText = row.Instant(&at), ""
		} else if r.date != nil && p.Whole {
			p.Mistakes = append(p.Mistakes, PreviewMistake{Mistake: table.Mistake{Line: r.Line, Column: f.index[columns.ExpiresAt] + 1,
				Text: row.Doubtful(r.ExpiresText, *r.date)}})
			if !r.Flawed {
				r.Flawed = true
				p.Flawed++
			}
		}
	}
	flawed := 0
	all := p.Shown
	p.Shown = nil
	for i, r := range all {
		if r.Flawed {
			flawed++
		}
		if i < shownRows || r.Flawed && flawed <= shownRows {
			p.Shown = append(p.Shown, r)
		}
	}
	slices.SortStableFunc(p.Mistakes, func(a, b PreviewMistake) int {
		switch {
		case a.File != b.File && a.File:
			return -1
		case a.File != b.File:
			return 1
		}
		return a.Line - b.Line
	})
	p.Mistakes = p.Mistakes[:min(len(p.Mistakes), maxMistakes)]
	p.Unknown = p.unknown.mostFrequent()
}

// suggest returns the one name that contains the word or is contained in it, or "" if there is none or more than one.
func suggest(word string, names []string) string {
	found := ""
	word = strings.ToLower(word)
	for _, name := range names {
		if n := strings.ToLower(name); strings.Contains(n, word) || strings.Contains(word, n) {
			if found != "" {
				return ""
			}
			found = name
		}
	}
	return found
}

// suggestRoles returns the one role that is similar to the word. If the word is a list of roles with another separator than the semicolon, it returns these
// roles.
func suggestRoles(word string, roles []string) string {
	parts := strings.FieldsFunc(word, func(r rune) bool { return strings.ContainsRune(",/+&|\n\uff0c", r) })
	if len(parts) < 2 {
		return suggest(word, roles)
	}
	var found []string
	for _, part := range parts {
		key := identifier.RoleKey(strings.TrimSpace(part))
		i := slices.IndexFunc(roles, func(name string) bool { return identifier.RoleKey(name) == key })
		if i < 0 {
			return ""
		}
		found = append(found, roles[i])
	}
	return strings.Join(found, ";")
}
