// Package source is where the wishes of an operation come from: rows that came with a request, a file, a selection, people who leave, a
// role that is replaced, a change or a run that is undone, an operation that is planned again. Each of them writes into a book. It
// refuses to decide what a row comes to, and stores nothing.
package source

import (
	"time"

	"example.com/roster/internal/bulk/book"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
)

// Row is one wish as the caller wrote it.
type Row struct {
	Action                               rules.Action
	Email, Username, FirstName, LastName string
	Account                              directory.AccountRef
	Roles                                []row.RoleRef
	ExpiresAt                            *time.Time
}

// Rows writes rows that came with the request into the book.
func Rows(b *book.Book, rows []Row) error {
	if len(rows) == 0 || len(rows) > rules.MaxAtOnce {
		return fault.New(fault.InvalidInput, "Pass 1 to %d rows, or upload a CSV file with more.", rules.MaxAtOnce).At("source", "rows")
	}
	for i, r := range rows {
		w := row.Wish{
			Row:        rules.Row{Action: r.Action, ExpiresAt: row.Instant(r.ExpiresAt)},
			Who:        directory.NewUser{Email: r.Email, Username: r.Username, FirstName: r.FirstName, LastName: r.LastName},
			AccountRef: r.Account, RoleRefs: r.Roles,
		}
		if err := w.Check(i + 1); err != nil {
			return err
		}
		b.Add(w)
	}
	return nil
}
