package source

import (
	"context"
	"database/sql"
	"strings"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/bulk/book"
	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// Again is an operation that is planned once more: its source asks the same of what is there now.
type Again struct {
	Operation uuid.UUID
	Refused   bool // only what its refused rows are about
	Fixes
}

// SameRows asks for the rows of an earlier operation as they were written, or as they are fixed, but for those
// that a successor got: asked is how many were asked for, where that is known.
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
		return fault.New(fault.InvalidInput, "There is no such row any more.").At("source", "again")
	}
	return operation.KeepOrigin(op, operation.Origin{Rows: b.Len()})
}

// storedRow is a stored row as it was asked for, with the account's name where it is known.
type storedRow struct {
	row.Wish
	number           int
	platform, handle string
}

// scanStored reads a stored row as it was written. An account that was found is named by its id. What of it could not be read is refused again, as it was.
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
		w.AccountRef = directory.AccountRef{Platform: rules.Platform(w.platform), Handle: w.handle}
	}
	if (w.ActionText != "" || w.ExpiresText != "") && problem != "" {
		w.Refuse(fault.New(fault.InvalidInput, "%s", problem))
	}
	w.judge()
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
