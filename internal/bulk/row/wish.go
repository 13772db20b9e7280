// Package row is what a bulk operation is made of: a wish as a source gives it, the row that it becomes, and the chunks in which
// rows are applied, with every statement that stores them or reads them back. It refuses to decide: what a row comes to is for
// rules, and how an operation goes on for plan and run.
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

// MaxText bounds a text of a row, in bytes.
const MaxText = 2_000

// RoleRef names a role by id or by name.
type RoleRef struct {
	ID   uuid.UUID
	Name string
}

// Wish is a row as a source gives it, before anybody looks up what it names.
type Wish struct {
	rules.Row  // with a person's id, a version and a membership where the source knows them
	Who        directory.NewUser
	AccountRef directory.AccountRef
	RoleRefs   []RoleRef
	Note       string // what the row says beside its outcome

	ActionText, ExpiresText string        // as written, where it is no action or no date
	Date                    *columns.Date // of which another one of the file must say what its day is
}

// Refuse keeps the first problem.
func (w *Wish) Refuse(f *fault.Error) {
	if w.Problem == nil {
		w.Problem = f
	}
}

// Check refuses a wish that no database can keep; what else is wrong with a row is that row's problem.
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
