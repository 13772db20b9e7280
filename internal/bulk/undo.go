package bulk

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/bulkoperation"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// MaxUndoRows bounds the rows that an undo can name; without names it takes all.
const MaxUndoRows = 1_000

// Undo plans the reverse of a run, row by row: what was touched since is kept and says so (H32). The plan is looked at and
// run like any other; an undo can be undone. What an earlier undo has not reversed can be undone again.
func (e *Engine) Undo(ctx context.Context, id uuid.UUID) (uuid.UUID, error) {
	return e.UndoRows(ctx, id, nil)
}

// UndoRows is Undo for the rows of these numbers; nil is all of them.
func (e *Engine) UndoRows(ctx context.Context, id uuid.UUID, numbers []int) (uuid.UUID, error) {
	return e.undo(ctx, id, numbers, nil)
}

// undone is an undo that is planned once more, for the rows that it was planned for, or for those of them that were refused.
type undone struct {
	by      *ent.BulkOperation
	refused bool
}

func (e *Engine) undo(ctx context.Context, id uuid.UUID, numbers []int, again *undone) (uuid.UUID, error) {
	if numbers != nil && (len(numbers) == 0 || len(numbers) > MaxUndoRows) {
		return uuid.Nil, fault.New(fault.InvalidInput, "Pass 1 to 1,000 row numbers, or leave rows out to undo all of them.").At("rows")
	}
	op, err := e.find(ctx, id)
	if err != nil {
		return uuid.Nil, err
	}
	l := e.burden()
	defer l.leave()
	if err := l.grow(ctx, int64(op.Total)*(wishWeight+mentionWeight/10)); err != nil { // before the database is held; people repeat
		return uuid.Nil, err
	}
	back := e.draft(ctx, op.OrganizationID, undoing)
	back.ErrorPolicy, back.OnSeatShortage, back.OnExisting, back.AssignMode = ApplyValid, rules.FillInOrder, rules.RefuseExisting, rules.ReplaceRoles
	back.IncludeSelf, back.UndoesID, back.Label, back.Total = true, &op.ID, op.Label, op.Total
	return e.plan(ctx, back, newBook(), func(ctx context.Context, p *planner) error {
		if err := steers(p.c, op); err != nil {
			return err
		}
		if err := p.stillKept(ctx, op.ID, "id"); err != nil {
			return err
		}
		switch {
		case !Terminal(op.Status) || op.FinishedAt == nil:
			return fault.New(fault.InvalidInput, "The operation is %s. Only an operation that has ended can be undone.", op.Status).At("id")
		case op.FinishedAt.Add(rules.UndoFor).Before(p.c.Now):
			return fault.New(fault.InvalidInput, "The operation ended more than %d days ago and can no longer be undone.", rules.UndoDays).At("id")
		}
		var only map[rules.Cell]bool
		if again != nil {
			if err := p.stillKept(ctx, again.by.ID, "source", "again"); err != nil {
				return err
			}
			if only, err = p.cells(ctx, again.by, again.refused); err != nil {
				return err
			}
		}
		return p.reverse(ctx, op, numbers, only)
	})
}

// Undoable says whether planning an undo of an operation makes sense: it changed something at most rules.UndoDays ago, and its undos
// have reversed fewer rows than that. What was done is counted with its effects, for the operation and for its undos alike.
func Undoable(op *ent.BulkOperation, reversed int, now time.Time) bool {
	return Terminal(op.Status) && op.FinishedAt != nil && !op.FinishedAt.Add(rules.UndoFor).Before(now) && Effective(op) > reversed
}

// Effective counts the rows of an operation that were done and changed something.
func Effective(op *ent.BulkOperation) int { return op.DoneAdded + op.DoneChanged + op.DoneRemoved }

// PutsBack says whether an operation of a source puts back exactly what was, ends of access included (H32).
func PutsBack(source string) bool { return source == undoing }

// EndAfter is when access ends after a row: what rules.Decide comes to, told from what the row keeps. undo says that the operation
// puts back what was, heir that the person is the operation's successor.
func EndAfter(o rules.Outcome, a rules.Action, asked, before *time.Time, undo, heir bool) *time.Time {
	switch o {
	case rules.Added:
		return asked
	case rules.Removed, rules.NotAMember:
		return nil
	case rules.Unchanged, rules.Refused:
		return before
	case rules.Changed:
	}
	switch {
	case heir && a == rules.Add: // for good (H33)
		return nil
	case asked != nil || undo:
		return asked
	}
	return before
}

// reverse writes into the book what puts back each row that was done and that no earlier undo has put back: all of them, or
// those of some numbers, or of some cells.
func (p *planner) reverse(ctx context.Context, op *ent.BulkOperation, numbers []int, only map[rules.Cell]bool) error {
	earlier, err := p.reversed(ctx, op)
	if err != nil {
		return err
	}
	var from []uuid.UUID // who was removed, two at most
	var again []int
	found := map[int]bool{}
	if err := p.effects(ctx, op, numbers, true, func(it item) {
		if only != nil && !only[rules.Cell{Account: it.Account, User: it.User}] {
			return
		}
		if numbers != nil {
			found[it.Number] = true
		}
		if earlier[rules.Cell{Account: it.Account, User: it.User}] {
			again = append(again, it.Number)
			return
		}
		if it.result.Outcome == rules.Removed && it.Duty == "" && len(from) < 2 && !slices.Contains(from, it.User) {
			from = append(from, it.User)
		}
		back := reverse(it)
		if it.result.Outcome == rules.Added && it.Duty == "" {
			back.Was = store.RowID(op.ID, it.Number)
		}
		p.book.add(back)
	}); err != nil {
		return err
	}
	if missing := slices.DeleteFunc(slices.Compact(slices.Sorted(slices.Values(numbers))), func(n int) bool { return found[n] }); len(missing) > 0 {
		return fault.New(fault.InvalidInput, "The operation changed nothing in %s. Choose rows that were added, changed or removed.", rowsNamed(missing)).At("rows")
	}
	switch {
	case numbers != nil && len(again) > 0:
		return fault.New(fault.InvalidInput, "An earlier undo already reversed %s. Undo that undo instead.", rowsNamed(again)).At("rows")
	case len(p.book.wishes) == 0 && len(again) > 0:
		return fault.New(fault.InvalidInput, "The operation is already undone. Undo its undo instead.").At("id")
	case len(p.book.wishes) == 0:
		return fault.New(fault.InvalidInput, "The operation changed nothing, so there is nothing to undo.").At("id")
	}
	// The one person from whom a successor took over takes over again. From several, nobody can be told to, and the successor
	// stays where they are the primary user.
	if op.SuccessorID != nil && len(from) == 1 {
		p.op.SuccessorID = &from[0]
	}
	return nil
}

// reversed is what the undos of an operation that have run so far have put back. Each cell is in one row of an operation
// that has an effect (H18).
func (p *planner) reversed(ctx context.Context, op *ent.BulkOperation) (map[rules.Cell]bool, error) {
	undos, err := p.c.Tx.BulkOperation.Query().Where(bulkoperation.OrganizationID(op.OrganizationID), bulkoperation.UndoesID(op.ID),
		bulkoperation.StartedAtNotNil()).All(ctx)
	cells := map[rules.Cell]bool{}
	for i := 0; err == nil && i < len(undos); i++ {
		err = p.effects(ctx, undos[i], nil, false, func(it item) { cells[rules.Cell{Account: it.Account, User: it.User}] = true })
	}
	return cells, err
}

// effects reads the rows of an operation that were done and changed something: all of them, or those of some numbers.
func (p *planner) effects(ctx context.Context, op *ent.BulkOperation, numbers []int, named bool, each func(item)) error {
	done, err := done(ctx, p.c.Tx, op)
	if err != nil {
		return err
	}
	var rows *sql.Rows
	columns, effective := rowColumns, `r.chunk IS NOT NULL AND r.outcome IN ('ADDED', 'CHANGED', 'REMOVED') ORDER BY r.id`
	if named {
		columns = namedColumns
	}
	if numbers == nil {
		rows, err = p.c.Tx.QueryContext(ctx, `SELECT `+columns+` FROM bulk_rows r WHERE r.id > $1 AND r.id <= $2 AND `+effective, op.ID, store.LastRow(op.ID))
	} else {
		t := store.NewTable("id", store.UUID)
		for _, n := range slices.Compact(slices.Sorted(slices.Values(numbers))) {
			if n > 0 && n < 1<<24 { // a row's number is part of its id
				t.Add(store.RowID(op.ID, n))
			}
		}
		if t.Len() == 0 {
			return nil
		}
		rows, err = p.c.Tx.Select(ctx, t, `SELECT `+columns+` FROM {v} JOIN bulk_rows r ON r.id = v.id WHERE `+effective)
	}
	sets := sets{}
	return store.Scan(rows, err, func(scan func(...any) error) error {
		it, err := scanRow(scan, sets)
		if err == nil && done(&it.chunk) {
			each(it)
		}
		return err
	})
}

// rowsNamed is the numbers of rows in a sentence, the first ten of them.
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

// reverse is the wish that puts a row back.
func reverse(it item) item {
	was, is := it.result.Before, it.result.After
	back := item{Row: rules.Row{User: it.User, Duty: it.Duty, Was: it.Was, Seen: &is.Version, ExpiresAt: was.ExpiresAt}, who: it.who, account: directory.AccountRef{ID: it.Account}}
	for _, id := range was.Roles {
		back.roles = append(back.roles, RoleRef{ID: id})
	}
	switch it.result.Outcome {
	case rules.Added:
		back.Action = rules.Remove
	case rules.Removed:
		back.Action = rules.Add
		if it.Duty == "" {
			none := 0
			back.Seen, back.Was = &none, uuid.Nil
		}
	case rules.Changed:
		back.Action = rules.Assign
		if it.Duty != "" {
			back.Duty = it.Duty.Other()
		}
	case rules.Unchanged, rules.NotAMember, rules.Refused: // never asked for
	}
	return back
}
