package source

import (
	"context"
	"database/sql"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent/role"
	"example.com/roster/internal/bulk/file"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/columns"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// maxFixes is the maximum number each of cells, of values and of rows to leave out.
const maxFixes = 1_000

// Fixes are changes to the rows of an earlier operation when it is planned again. Everything else stays as it was written.
type Fixes struct {
	Cells   []FixedCell     `json:",omitempty"`
	Values  []columns.Value `json:",omitempty"` // replacements in every row
	Without []int           `json:",omitempty"` // the numbers of rows that are left out
}

// FixedCell is the new value of a cell of an earlier operation's row, in the form that a file has.
type FixedCell struct {
	Row    int
	Column columns.Name
	Value  string
}

// None reports whether there are no fixes.
func (f Fixes) None() bool { return len(f.Cells)+len(f.Values)+len(f.Without) == 0 }

// Bounded returns an error if there are more fixes than maxFixes.
func (f Fixes) Bounded() error {
	for _, part := range []struct {
		n    int
		name string
	}{{len(f.Cells), "cells"}, {len(f.Values), "values"}, {len(f.Without), "without"}} {
		if part.n > maxFixes {
			return fault.New(fault.LimitReached, "Pass at most %d at once, and plan the other rows afterwards.", maxFixes).At("source", "again", part.name)
		}
	}
	return nil
}

// fixing applies fixes to rows while they are read.
type fixing struct {
	none    bool
	cells   map[int][]int // indexes in the list of cells, by the number of their row
	fixes   Fixes
	words   columns.Words
	without map[int]bool
	zone    *time.Location
	names   map[uuid.UUID]string // of roles, by id
	sees    func(uuid.UUID) bool
}

func newFixing(ctx context.Context, c *directory.Change, fixes Fixes) (*fixing, error) {
	f := &fixing{none: fixes.None(), fixes: fixes, cells: map[int][]int{}, without: map[int]bool{}, words: columns.NewWords(fixes.Values, nil)}
	if f.none {
		return f, nil
	}
	for i, cell := range fixes.Cells {
		for _, other := range f.cells[cell.Row] {
			if fixes.Cells[other].Column == cell.Column {
				return nil, fault.New(fault.InvalidInput, "The cell is passed twice.").At("source", "again", "cells", strconv.Itoa(i))
			}
		}
		if len(cell.Value) > row.MaxText || strings.ContainsRune(cell.Value, 0) {
			return nil, fault.New(fault.InvalidInput, "The cell is not text or is longer than %d bytes.", row.MaxText).At("source", "again", "cells", strconv.Itoa(i), "value")
		}
		f.cells[cell.Row] = append(f.cells[cell.Row], i)
	}
	for _, n := range fixes.Without {
		f.without[n] = true
	}
	f.sees = func(id uuid.UUID) bool { return c.Viewer.Sees(c.Org.ID, id) }
	var err error
	if f.zone, err = time.LoadLocation(c.Org.TimeZone); err != nil {
		return nil, err
	}
	roles, err := c.Tx.Role.Query().Where(role.OrganizationID(c.Org.ID)).Select(role.FieldID, role.FieldName).All(ctx)
	if err != nil {
		return nil, err
	}
	f.names = make(map[uuid.UUID]string, len(roles))
	for _, r := range roles {
		f.names[r.ID] = r.Name
	}
	return f, nil
}

// takes applies the fixes to a row, and reports whether the row is planned at all.
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

// missed returns an error if a fix names a row that is not planned again.
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

// apply sets the cells of a row that are given, and replaces other texts according to Values.
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
	for column, text := range map[columns.Name]*string{columns.Email: &w.Who.Email, columns.Username: &w.Who.Username, columns.FirstName: &w.Who.FirstName, columns.LastName: &w.Who.LastName} {
		if is, ok := fixed(column, *text); ok {
			*text = is
		}
	}
	if name, ok := given[columns.FullName]; ok {
		w.Who.FirstName, w.Who.LastName = columns.SplitName(name)
	}
	f.account(w, fixed)
	f.roles(w, given)
	action, newAction := fixed(columns.Action, w.ActionText)
	end, newEnd := fixed(columns.ExpiresAt, w.ExpiresText)
	if !newAction && !newEnd {
		return
	}
	w.Problem = nil // it was about the action or the end
	if newAction {
		w.Action, w.ActionText = file.ReadAction(action)
	}
	if newEnd {
		w.ExpiresAt, w.ExpiresText = nil, end
		if date, ok := columns.ReadDate(end); ok && !date.Ambiguous() {
			at := date.In(columns.Unproven, f.zone)
			w.ExpiresAt, w.ExpiresText = row.Instant(&at), ""
		}
	}
	w.refuseUnreadable()
}

// refuseUnreadable sets the row's problem if its action or its end cannot be read.
func (w *storedRow) refuseUnreadable() {
	switch {
	case w.ActionText == file.Unreadable:
		w.Refuse(fault.New(fault.InvalidInput, "The line could not be read as a row. Set its action and check its other cells."))
	case w.ActionText != "":
		w.Refuse(fault.New(fault.InvalidInput, "%q is not an action. Write ADD, ASSIGN or REMOVE.", w.ActionText))
	case w.ExpiresText != "":
		if date, ok := columns.ReadDate(w.ExpiresText); ok {
			w.Refuse(fault.New(fault.InvalidInput, "%s.", row.Doubtful(w.ExpiresText, date)))
			return
		}
		w.Refuse(fault.New(fault.InvalidInput, file.NoDate+".", w.ExpiresText))
	}
}

// account replaces the account if its platform or its handle is fixed. If the viewer does not see the old account, the part that is not fixed is left empty,
// so that it is not revealed (H47).
func (f *fixing) account(w *storedRow, fixed func(columns.Name, string) (string, bool)) {
	if w.AccountRef.ID != uuid.Nil && !f.sees(w.AccountRef.ID) {
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
	w.AccountRef.ID = uuid.Nil
	w.AccountRef.Platform, _ = columns.PlatformOf(platform)
	w.AccountRef.Handle = handle
}

// roles replaces the roles if the cell is fixed, or single names according to Values.
func (f *fixing) roles(w *storedRow, given map[columns.Name]string) {
	if cell, ok := given[columns.Roles]; ok {
		w.RoleRefs = file.ReadRoles(cell, columns.Words{}) // Values do not apply to a cell that is given
		return
	}
	var roles []row.RoleRef
	for _, ref := range w.RoleRefs {
		name := ref.Name
		if ref.ID != uuid.Nil {
			name = f.names[ref.ID]
		}
		if is := f.words.Meant(columns.Roles, name); name != "" && is != name {
			roles = append(roles, file.ReadRoles(is, columns.Words{})...)
		} else {
			roles = append(roles, ref)
		}
	}
	w.RoleRefs = roles
}

// storedRow is a stored row as it was asked for, with the platform and the handle of its account.
type storedRow struct {
	row.Wish
	number           int
	platform, handle string
}

// scanStored reads a stored row as it was written. An account that was found is named by its id. If the action or the end could not be read, the row is
// refused again with the same message.
func scanStored(scan func(...any) error) (w storedRow, err error) {
	var account uuid.NullUUID
	var accountText, rolesText, roles, problem string
	var ends sql.NullTime
	if err := scan(&w.number, &w.Action, &w.Who.Email, &w.Who.Username, &w.Who.FirstName, &w.Who.LastName, &account, &accountText, &rolesText, &roles, &ends,
		&w.ActionText, &w.ExpiresText, &problem, &w.platform, &w.handle); err != nil {
		return w, err
	}
	w.ExpiresAt = row.Time(ends)
	if w.AccountRef.ID = account.UUID; !account.Valid {
		w.platform, w.handle = row.SplitAccountText(accountText)
		w.AccountRef = directory.AccountRef{Platform: roster.Platform(w.platform), Handle: w.handle}
	}
	if (w.ActionText != "" || w.ExpiresText != "") && problem != "" {
		w.Refuse(fault.New(fault.InvalidInput, "%s", problem))
	}
	w.refuseUnreadable()
	if rolesText != "" {
		for name := range strings.SplitSeq(rolesText, ";") {
			w.RoleRefs = append(w.RoleRefs, row.RoleRef{Name: name})
		}
		return w, nil
	}
	for _, id := range row.SplitIDs(roles) {
		w.RoleRefs = append(w.RoleRefs, row.RoleRef{ID: id})
	}
	return w, nil
}
