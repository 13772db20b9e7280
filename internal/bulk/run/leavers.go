package run

import (
	"bytes"
	"context"
	"slices"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// addNewAccess adds rows for access that the people who are removed everywhere were given since the plan (H26). The run calls it before each round of chunks,
// and so also before it ends.
func (r *running) addNewAccess(ctx context.Context, most int, op *ent.BulkOperation) (*ent.BulkOperation, error) {
	if op.Source != operation.Offboarding || op.Leavers == "" {
		return op, nil
	}
	return r.locked(ctx, func(ctx context.Context, c *directory.Change, op *ent.BulkOperation) error {
		_, err := addLeavers(ctx, c, op, most)
		return err
	})
}

// addLeavers adds these rows in chunks of their own, and returns the chunks' numbers.
func addLeavers(ctx context.Context, c *directory.Change, op *ent.BulkOperation, most int) ([]int, error) {
	if op.Source != operation.Offboarding || op.Leavers == "" {
		return nil, nil
	}
	people := store.IDs(row.SplitIDs(op.Leavers))
	var items []row.Item
	add := func(scan func(...any) error) error {
		var account uuid.NullUUID
		it := row.Item{Row: rules.Row{Action: roster.Remove}}
		err := scan(&it.User, &account, &it.Duty, &it.Who.Email, &it.Who.FirstName, &it.Who.LastName)
		it.Account, it.Result.Outcome = account.UUID, roster.Removed
		items = append(items, it)
		return err
	}
	rows, err := c.Tx.Select(ctx, people, `SELECT m.user_id, m.account_id, '', u.email, u.first_name, u.last_name FROM {v} JOIN memberships m ON m.user_id = v.id JOIN users u ON u.id = v.id
		LEFT JOIN bulk_rows r ON r.id > $1 AND r.id <= $2 AND r.user_id = m.user_id AND r.account_id = m.account_id WHERE r.id IS NULL`, op.ID, store.LastRow(op.ID))
	if err := store.Scan(rows, err, add); err != nil {
		return nil, err
	}
	slices.SortFunc(items, func(a, b row.Item) int { return bytes.Compare(a.Account[:], b.Account[:]) })
	memberships := len(items)
	rows, err = c.Tx.Select(ctx, people, `SELECT u.id, NULL, u.organization_role, u.email, u.first_name, u.last_name FROM {v} JOIN users u ON u.id = v.id
		LEFT JOIN bulk_rows r ON r.id > $1 AND r.id <= $2 AND r.user_id = u.id AND r.account_id IS NULL WHERE r.id IS NULL AND u.organization_role <> 'NONE'`, op.ID, store.LastRow(op.ID))
	if err := store.Scan(rows, err, add); err != nil || len(items) == 0 {
		return nil, err
	}
	var numbers []int
	number, err := lastChunk(ctx, c, op.ID)
	if err != nil {
		return nil, err
	}
	for from := 0; from < len(items); {
		to := from + 1
		if from >= memberships {
			to = len(items) // organization roles come last, so that a person leaves in one step
		}
		for to < memberships && (to-from < most || items[to].Account == items[to-1].Account) { // all rows of an account (H14)
			to++
		}
		number++
		if err := addOpenChunk(ctx, c, op, items[from:to], number); err != nil {
			return nil, err
		}
		numbers = append(numbers, number)
		from = to
	}
	return numbers, nil
}

func lastChunk(ctx context.Context, c *directory.Change, op uuid.UUID) (n int, err error) {
	rows, err := c.Tx.QueryContext(ctx, `SELECT coalesce(max(number), 0) FROM bulk_chunks WHERE id > $1 AND id <= $2`, op, store.LastRow(op))
	err = store.Scan(rows, err, func(scan func(...any) error) error { return scan(&n) })
	return n, err
}

// addOpenChunk adds a chunk of rows that are still to be done, with the current memberships.
func addOpenChunk(ctx context.Context, c *directory.Change, op *ent.BulkOperation, items []row.Item, number int) error {
	var t store.Touch
	numbers := make([]int, len(items))
	for i := range items {
		items[i].Number = op.Total + 1 + i
		numbers[i] = items[i].Number
		if items[i].Duty == "" {
			t.Cells = append(t.Cells, roster.Cell{Account: items[i].Account, User: items[i].User})
		}
	}
	w, err := c.World(ctx, t)
	if err != nil {
		return err
	}
	for i := range items {
		items[i].Result.Before = w.Grant(roster.Cell{Account: items[i].Account, User: items[i].User})
	}
	return addRows(ctx, c, op, items, number, numbers)
}
