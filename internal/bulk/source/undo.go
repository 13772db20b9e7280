package source

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/bulkoperation"
	"example.com/roster/internal/bulk/book"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// Undo adds a row to the book for each row of an operation that changed something and that no earlier undo has reversed. If numbers or only are given, it
// adds only the rows with these numbers or cells.
func Undo(ctx context.Context, c *directory.Change, op *ent.BulkOperation, b *book.Book, of *ent.BulkOperation, numbers []int, only map[roster.Cell]bool) error {
	earlier, err := reversed(ctx, c, of)
	if err != nil {
		return err
	}
	var from []uuid.UUID // people who were removed, at most two
	var reversedBefore []int
	found := map[int]bool{}
	if err := effectiveRows(ctx, c, of, numbers, true, func(it row.Item) {
		if only != nil && !only[roster.Cell{Account: it.Account, User: it.User}] {
			return
		}
		if numbers != nil {
			found[it.Number] = true
		}
		if earlier[roster.Cell{Account: it.Account, User: it.User}] {
			reversedBefore = append(reversedBefore, it.Number)
			return
		}
		if it.Result.Outcome == roster.Removed && it.Duty == "" && len(from) < 2 && !slices.Contains(from, it.User) {
			from = append(from, it.User)
		}
		back := reverse(it)
		if it.Result.Outcome == roster.Added && it.Duty == "" {
			back.Was = store.RowID(of.ID, it.Number)
		}
		b.Add(back)
	}); err != nil {
		return err
	}
	if missing := slices.DeleteFunc(slices.Compact(slices.Sorted(slices.Values(numbers))), func(n int) bool { return found[n] }); len(missing) > 0 {
		return fault.New(fault.InvalidInput, "The operation changed nothing in %s. Choose rows that were added, changed or removed.", rowsNamed(missing)).At("rows")
	}
	switch {
	case numbers != nil && len(reversedBefore) > 0:
		return fault.New(fault.InvalidInput, "An earlier undo already reversed %s. Undo that undo instead.", rowsNamed(reversedBefore)).At("rows")
	case b.Len() == 0 && len(reversedBefore) > 0:
		return fault.New(fault.InvalidInput, "The operation is already undone. Undo its undo instead.").At("id")
	case b.Len() == 0:
		return fault.New(fault.InvalidInput, "The operation changed nothing, so there is nothing to undo.").At("id")
	}
	// If the successor took over from one person, that person takes over again. If there were several, it is not clear who should, and the successor stays
	// where they are the primary user.
	if of.SuccessorID != nil && len(from) == 1 {
		op.SuccessorID = &from[0]
	}
	return nil
}

// reversed returns the cells that the undos of an operation have put back so far. In an operation, at most one row with an effect is for the same cell (H18).
func reversed(ctx context.Context, c *directory.Change, op *ent.BulkOperation) (map[roster.Cell]bool, error) {
	undos, err := c.Tx.BulkOperation.Query().Where(bulkoperation.OrganizationID(op.OrganizationID), bulkoperation.UndoesID(op.ID),
		bulkoperation.StartedAtNotNil()).All(ctx)
	cells := map[roster.Cell]bool{}
	for i := 0; err == nil && i < len(undos); i++ {
		err = effectiveRows(ctx, c, undos[i], nil, false, func(it row.Item) { cells[roster.Cell{Account: it.Account, User: it.User}] = true })
	}
	return cells, err
}

// effectiveRows reads the rows of an operation that were done and changed something: all of them, or those with some numbers.
func effectiveRows(ctx context.Context, c *directory.Change, op *ent.BulkOperation, numbers []int, named bool, each func(row.Item)) error {
	done, err := row.Done(ctx, c.Tx, op)
	if err != nil {
		return err
	}
	var rows *sql.Rows
	columns, effective := row.Columns, `r.chunk IS NOT NULL AND r.outcome IN ('ADDED', 'CHANGED', 'REMOVED') ORDER BY r.id`
	if named {
		columns = row.NamedColumns
	}
	if numbers == nil {
		rows, err = c.Tx.QueryContext(ctx, `SELECT `+columns+` FROM bulk_rows r WHERE r.id > $1 AND r.id <= $2 AND `+effective, op.ID, store.LastRow(op.ID))
	} else {
		t := store.NewTable("id", store.UUID)
		for _, n := range slices.Compact(slices.Sorted(slices.Values(numbers))) {
			if n > 0 && n < 1<<24 { // the number is the last three bytes of the row's id
				t.Add(store.RowID(op.ID, n))
			}
		}
		if t.Len() == 0 {
			return nil
		}
		rows, err = c.Tx.Select(ctx, t, `SELECT `+columns+` FROM {v} JOIN bulk_rows r ON r.id = v.id WHERE `+effective)
	}
	sets := row.Sets{}
	return store.Scan(rows, err, func(scan func(...any) error) error {
		it, err := row.Scan(scan, sets)
		if err == nil && done(&it.Chunk) {
			each(it)
		}
		return err
	})
}

// rowsNamed returns row numbers as text for a sentence, at most the first ten.
func rowsNamed(numbers []int) string {
	const most = 10
	texts := make([]string, 0, most)
	for _, n := range numbers[:min(most, len(numbers))] {
		texts = append(texts, strconv.Itoa(n))
	}
	switch {
	case len(numbers) == 1:
		return "row " + texts[0]
	case len(numbers) > most:
		return fmt.Sprintf("rows %s and %d more", strings.Join(texts, ", "), len(numbers)-most)
	}
	return "rows " + strings.Join(texts, ", ")
}

// reverse returns the wish that reverses a row.
func reverse(it row.Item) row.Wish {
	was, is := it.Result.Before, it.Result.After
	back := row.Wish{Row: rules.Row{User: it.User, Duty: it.Duty, Was: it.Was, Seen: &is.Version, ExpiresAt: was.ExpiresAt}, Who: it.Who, AccountRef: directory.AccountRef{ID: it.Account}}
	for _, id := range was.Roles {
		back.RoleRefs = append(back.RoleRefs, row.RoleRef{ID: id})
	}
	switch it.Result.Outcome {
	case roster.Added:
		back.Action = roster.Remove
	case roster.Removed:
		back.Action = roster.Add
		if it.Duty == "" {
			none := 0
			back.Seen, back.Was = &none, uuid.Nil
		}
	case roster.Changed:
		back.Action = roster.Assign
		if it.Duty != "" {
			back.Duty = it.Duty.Other()
		}
	case roster.Unchanged, roster.NotAMember, roster.Refused: // effectiveRows does not return these
	}
	return back
}
