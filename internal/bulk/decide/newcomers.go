package decide

import (
	"context"
	"maps"
	"slices"

	"github.com/google/uuid"

	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/store"
)

// Newcomers returns the people of some rows who are not in the organization yet. If somebody with the same email joined after the plan was created, it
// changes the rows to be about that person; if the username was given to someone else, it refuses the row.
func Newcomers(ctx context.Context, c *directory.Change, items []row.Item) (map[uuid.UUID]directory.NewUser, error) {
	all := map[uuid.UUID]bool{}
	for _, it := range items {
		all[it.User] = true
	}
	rows, err := c.Tx.Select(ctx, store.IDs(row.Sorted(all)), `SELECT u.id FROM {v} JOIN users u ON u.id = v.id WHERE `+store.BelongsTo("u", 1), c.Org.ID)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		err := scan(&id)
		delete(all, id)
		return err
	}); err != nil {
		return nil, err
	}
	if len(all) == 0 {
		return nil, nil
	}
	if err := readNames(ctx, c, items, all); err != nil {
		return nil, err
	}
	newcomers := map[uuid.UUID]directory.NewUser{}
	for _, it := range items {
		if _, seen := newcomers[it.User]; all[it.User] && !seen {
			newcomers[it.User] = it.Who
		}
	}
	found, owners, err := c.FindNewcomers(ctx, slices.Collect(maps.Values(newcomers)))
	if err != nil {
		return nil, err
	}
	for i := range items {
		it := &items[i]
		who, isNew := newcomers[it.User]
		if !isNew {
			continue
		}
		if known := found[identifier.EmailKey(who.Email)]; known != nil {
			it.User, it.Moved = known.ID, true
		} else if owner := owners[identifier.UsernameKey(who.Username)]; who.Username != "" && owner != nil {
			it.Refuse(fault.New(fault.Stale, "The username %s was given to someone else after the plan was created.", who.Username))
		}
	}
	for id, who := range newcomers {
		if found[identifier.EmailKey(who.Email)] != nil {
			delete(newcomers, id)
		}
	}
	return newcomers, nil
}

// readNames reads the names of people who are not in the organization from their rows.
func readNames(ctx context.Context, c *directory.Change, items []row.Item, people map[uuid.UUID]bool) error {
	t, at := store.NewTable("id", store.UUID), map[int]*row.Item{}
	for i := range items {
		if it := &items[i]; people[it.User] {
			t.Add(store.RowID(c.Bulk, it.Number))
			at[it.Number] = it
		}
	}
	rows, err := c.Tx.Select(ctx, t, `SELECT r.number, coalesce(r.email, ''), coalesce(r.username, ''), coalesce(r.first_name, ''), coalesce(r.last_name, '')
		FROM {v} JOIN bulk_rows r ON r.id = v.id`)
	return store.Scan(rows, err, func(scan func(...any) error) error {
		var n int
		var who directory.NewUser
		if err := scan(&n, &who.Email, &who.Username, &who.FirstName, &who.LastName); err != nil {
			return err
		}
		at[n].Who = who
		return nil
	})
}
