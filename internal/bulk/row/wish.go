// Package row has the parts of a bulk operation: a wish as a source gives it, the row that it becomes, and the chunks in which rows are applied, with all
// statements that store or read them. It refuses to decide: outcomes are decided by rules, and the steps of an operation by plan and run.
package row

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/google/uuid"

	"example.com/roster/internal/columns"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
)

// MaxText is the maximum length of a text of a row, in bytes.
const MaxText = 2_000

// RoleRef names a role by id or by name.
type RoleRef struct {
	ID   uuid.UUID
	Name string
}

// Wish is a requested row as a source gives it, before its names are looked up.
type Wish struct {
	rules.Row  // with a person's id, a version and a membership, if the source knows them
	Who        directory.NewUser
	AccountRef directory.AccountRef
	RoleRefs   []RoleRef
	Note       string // what the row says in addition to its outcome

	ActionText, ExpiresText string        // as written, if it could not be read as an action or as a date
	Date                    *columns.Date // an ambiguous date, which is read once other dates of the file show its order
}

// Refuse sets the problem, unless there is one already.
func (w *Wish) Refuse(f *fault.Error) {
	if w.Problem == nil {
		w.Problem = f
	}
}

// Check returns an error if a text of the wish cannot be stored. Whatever else is wrong with a row becomes the row's problem instead.
func (w *Wish) Check(number int) error {
	texts := []string{w.Who.Email, w.Who.Username, w.Who.FirstName, w.Who.LastName, w.AccountRef.Handle}
	for _, r := range w.RoleRefs {
		texts = append(texts, r.Name)
	}
	if slices.ContainsFunc(texts, func(s string) bool { return !utf8.ValidString(s) || strings.ContainsRune(s, 0) || len(s) > MaxText }) {
		return fault.New(fault.InvalidInput, "Row %d has a cell that is not text or is longer than %d bytes.", number, MaxText).At("source")
	}
	return nil
}
