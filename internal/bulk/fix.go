package bulk

import (
	"context"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent/role"
	"example.com/roster/internal/columns"
	"example.com/roster/internal/fault"
)

// MaxFixes bounds the cells, the values and the rows without which an operation is planned again.
const MaxFixes = 1_000

// Fixes are what the rows of an earlier operation say instead, when they are planned again. What none of them names stays as it was written.
type Fixes struct {
	Cells   []Cell          `json:",omitempty"`
	Values  []columns.Value `json:",omitempty"` // in every row
	Without []int           `json:",omitempty"` // rows that are left out, by their numbers
}

// Cell is what stands in a cell of an earlier operation's row, as a file has it.
type Cell struct {
	Row    int
	Column columns.Name
	Value  string
}

func (f Fixes) none() bool { return len(f.Cells)+len(f.Values)+len(f.Without) == 0 }

// bounded refuses more than one plan takes.
func (f Fixes) bounded() error {
	for _, part := range []struct {
		n    int
		name string
	}{{len(f.Cells), "cells"}, {len(f.Values), "values"}, {len(f.Without), "without"}} {
		if part.n > MaxFixes {
			return fault.New(fault.LimitReached, "Pass at most %d at once, and plan the other rows afterwards.", MaxFixes).At("source", "again", part.name)
		}
	}
	return nil
}

// fixing applies fixes to rows as they are read.
type fixing struct {
	none    bool
	cells   map[int][]int // places in the list of cells, by the number of their row
	fixes   Fixes
	words   columns.Words
	without map[int]bool
	zone    *time.Location
	names   map[uuid.UUID]string // of roles
	sees    func(uuid.UUID) bool
}

func (p *planner) fixing(ctx context.Context, fixes Fixes) (*fixing, error) {
	f := &fixing{none: fixes.none(), fixes: fixes, cells: map[int][]int{}, without: map[int]bool{}, words: columns.NewWords(fixes.Values, nil)}
	if f.none {
		return f, nil
	}
	for i, c := range fixes.Cells {
		for _, other := range f.cells[c.Row] {
			if fixes.Cells[other].Column == c.Column {
				return nil, fault.New(fault.InvalidInput, "The cell is passed twice.").At("source", "again", "cells", strconv.Itoa(i))
			}
		}
		if len(c.Value) > maxField || strings.ContainsRune(c.Value, 0) {
			return nil, fault.New(fault.InvalidInput, "The cell is not text or is longer than %d bytes.", maxField).At("source", "again", "cells", strconv.Itoa(i), "value")
		}
		f.cells[c.Row] = append(f.cells[c.Row], i)
	}
	for _, n := range fixes.Without {
		f.without[n] = true
	}
	f.sees = func(id uuid.UUID) bool { return p.c.Viewer.Sees(p.c.Org.ID, id) }
	var err error
	if f.zone, err = time.LoadLocation(p.c.Org.TimeZone); err != nil {
		return nil, err
	}
	roles, err := p.c.Tx.Role.Query().Where(role.OrganizationID(p.c.Org.ID)).Select(role.FieldID, role.FieldName).All(ctx)
	if err != nil {
		return nil, err
	}
	f.names = make(map[uuid.UUID]string, len(roles))
	for _, r := range roles {
		f.names[r.ID] = r.Name
	}
	return f, nil
}

// takes fixes a row, and says whether it is planned at all.
func (f *fixing) takes(w *storedRow) bool {
	if f.none {
		return true
	}
	if f.without[w.number] {
		delete(f.without, w.number)
		delete(f.cells, w.number)
		return false
	}
	given := map[columns.Name]string{}
	for _, i := range f.cells[w.number] {
		given[f.fixes.Cells[i].Column] = strings.TrimSpace(f.fixes.Cells[i].Value)
	}
	delete(f.cells, w.number)
	f.apply(w, given)
	return true
}

// missed refuses what names no row that is planned.
func (f *fixing) missed() error {
	for i, c := range f.fixes.Cells {
		if f.cells[c.Row] != nil {
			return fault.New(fault.InvalidInput, "Row %d is not among the rows that are planned again.", c.Row).At("source", "again", "cells", strconv.Itoa(i), "row")
		}
	}
	for i, n := range f.fixes.Without {
		if f.without[n] {
			return fault.New(fault.InvalidInput, "Row %d is not among the rows that are planned again.", n).At("source", "again", "without", strconv.Itoa(i))
		}
	}
	return nil
}

// apply puts into a row what is given, else what its own texts are read as.
func (f *fixing) apply(w *storedRow, given map[columns.Name]string) {
	fixed := func(column columns.Name, was string) (string, bool) {
		if text, ok := given[column]; ok {
			return text, true
		}
		if was == "" {
			return "", false
		}
		is := f.words.Meant(column, was)
		return is, is != was
	}
	for column, text := range map[columns.Name]*string{columns.Email: &w.who.Email, columns.Username: &w.who.Username, columns.FirstName: &w.who.FirstName, columns.LastName: &w.who.LastName} {
		if is, ok := fixed(column, *text); ok {
			*text = is
		}
	}
	if name, ok := given[columns.FullName]; ok {
		w.who.FirstName, w.who.LastName = columns.SplitName(name)
	}
	f.account(w, fixed)
	f.roles(w, given)
	action, newAction := fixed(columns.Action, w.actionText)
	end, newEnd := fixed(columns.ExpiresAt, w.expiresText)
	if !newAction && !newEnd {
		return
	}
	w.Problem = nil // it was about one of them
	if newAction {
		w.Action, w.actionText = actionOf(action)
	}
	if newEnd {
		w.ExpiresAt, w.expiresText = nil, end
		if date, ok := columns.ReadDate(end); ok && !date.Ambiguous() {
			at := date.In(columns.Unproven, f.zone)
			w.ExpiresAt, w.expiresText = utc(&at), ""
		}
	}
	w.judge()
}

// judge refuses what cannot be read.
func (w *storedRow) judge() {
	switch {
	case w.actionText == unreadable:
		w.refuse(fault.New(fault.InvalidInput, "The line could not be read as a row. Set its action and check its other cells."))
	case w.actionText != "":
		w.refuse(fault.New(fault.InvalidInput, "%q is not an action. Write ADD, ASSIGN or REMOVE.", w.actionText))
	case w.expiresText != "":
		if date, ok := columns.ReadDate(w.expiresText); ok {
			w.refuse(fault.New(fault.InvalidInput, "%s.", doubtful(w.expiresText, date)))
			return
		}
		w.refuse(fault.New(fault.InvalidInput, noDate+".", w.expiresText))
	}
}

// account names another account where a part of its name is fixed. Of one that the viewer does not see, the other part is not told by it (H47).
func (f *fixing) account(w *storedRow, fixed func(columns.Name, string) (string, bool)) {
	if w.account.ID != uuid.Nil && !f.sees(w.account.ID) {
		w.platform, w.handle = "", ""
	}
	platform, one := fixed(columns.Platform, w.platform)
	handle, other := fixed(columns.Handle, w.handle)
	if !one && !other {
		return
	}
	if !one {
		platform = w.platform
	}
	if !other {
		handle = w.handle
	}
	w.account.ID = uuid.Nil
	w.account.Platform, _ = columns.PlatformOf(platform)
	w.account.Handle = handle
}

// roles names others where the cell, or one of the names, is fixed.
func (f *fixing) roles(w *storedRow, given map[columns.Name]string) {
	if cell, ok := given[columns.Roles]; ok {
		w.roles = rolesIn(cell, columns.Words{}) // a cell that is given is read as it stands
		return
	}
	for i, ref := range w.roles {
		name := ref.Name
		if ref.ID != uuid.Nil {
			name = f.names[ref.ID]
		}
		if is := f.words.Meant(columns.Roles, name); name != "" && is != name {
			w.roles[i] = RoleRef{Name: is}
		}
	}
}
