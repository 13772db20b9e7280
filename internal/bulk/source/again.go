package source

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/bulk/book"
	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/store"
)

// Again is an operation to plan again: its source is evaluated with the current state.
type Again struct {
	Operation uuid.UUID
	Refused   bool // only its refused rows
	Fixes
}

// SameRows adds the rows of an earlier operation to the book, as they were written or as they are fixed, without those that were added for a successor. asked
// is the number of rows that were asked for; 0 if that is not known.
func SameRows(ctx context.Context, c *directory.Change, op *ent.BulkOperation, b *book.Book, of *ent.BulkOperation, asked int, refused bool, fixes Fixes) error {
	f, err := newFixing(ctx, c, fixes)
	if err != nil {
		return err
	}
	statement := `SELECT r.number, r.action, coalesce(r.email, ''), coalesce(r.username, ''), coalesce(r.first_name, ''), coalesce(r.last_name, ''),
		r.account_id, coalesce(r.account_text, ''), coalesce(r.roles_text, ''), coalesce(r.role_ids, ''), r.expires_at,
		coalesce(r.action_text, ''), coalesce(r.expires_text, ''), coalesce(r.problem_message, ''), coalesce(a.platform, ''), coalesce(a.handle, '')
		FROM bulk_rows r LEFT JOIN accounts a ON a.id = r.account_id WHERE r.id > $1 AND r.id <= $2`
	if refused {
		statement += ` AND r.outcome = 'REFUSED'`
	}
	last := store.LastRow(of.ID)
	if asked > 0 {
		last = store.RowID(of.ID, asked)
	}
	rows, err := c.Tx.QueryContext(ctx, statement+` ORDER BY r.id`, of.ID, last)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		w, err := scanStored(scan)
		if err == nil && f.takes(&w) {
			b.Add(w.Wish)
		}
		return err
	}); err != nil {
		return err
	}
	if err := f.missed(); err != nil {
		return err
	}
	if b.Len() == 0 {
		return fault.New(fault.InvalidInput, "The row no longer exists.").At("source", "again")
	}
	return operation.KeepOrigin(op, operation.Origin{Rows: b.Len()})
}
