// Package source reads the wishes of an operation from their source: rows of a request, a file, a selection, people who leave, a role that is replaced, a
// person whose access is copied, a change or a run that is undone, or an operation that is planned again. Each source writes into a book. It refuses to
// decide the outcome of a row, and stores nothing.
package source

import (
	"time"

	"example.com/roster/internal/bulk/book"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
)

// Row is a wish as the caller passed it.
type Row struct {
	Action                               roster.Action
	Email, Username, FirstName, LastName string
	Account                              directory.AccountRef
	Roles                                []row.RoleRef
	ExpiresAt                            *time.Time
}

// Rows adds the rows of a request to the book.
func Rows(b *book.Book, rows []Row) error {
	if len(rows) == 0 || len(rows) > roster.MaxAtOnce {
		return fault.New(fault.InvalidInput, "Pass 1 to %d rows, or upload a CSV file with more.", roster.MaxAtOnce).At("source", "rows")
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
