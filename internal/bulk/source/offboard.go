package source

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/bulk/book"
	"example.com/roster/internal/bulk/names"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// Offboard adds rows to the book that remove people from everywhere: one for each membership, and one for the organization role (H26).
func Offboard(ctx context.Context, c *directory.Change, op *ent.BulkOperation, b *book.Book, people People) error {
	path := []string{"source", "offboard"}
	if people.Filter != nil {
		path[1] = "offboardSelection"
	}
	if c.Viewer.Client == nil && !c.Viewer.Manages(c.Org.ID) { // an API client that passed the check for planning manages members everywhere
		return fault.New(fault.Forbidden, "Only managers of the organization can remove someone from all accounts. Remove them from your own accounts instead.").At(path...)
	}
	if n := len(people.Refs); people.Filter == nil && people.IDs == nil && (n == 0 || n > roster.MaxSelectionPeople) {
		return fault.New(fault.InvalidInput, "Pass 1 to %d people.", roster.MaxSelectionPeople).At(path...)
	}
	users, err := people.read(ctx, c, path...)
	if err != nil {
		return err
	}
	t, has := store.NewTable("id", store.UUID, "place", store.Int), make([]bool, len(users))
	for i, u := range users {
		t.Add(u.ID, i)
	}
	rows, err := c.Tx.Select(ctx, t, `SELECT v.place, m.account_id FROM {v} JOIN memberships m ON m.user_id = v.id JOIN accounts a ON a.id = m.account_id
		WHERE m.organization_id = $1 ORDER BY v.place, a.name_key, a.id`, c.Org.ID)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var place int
		var id uuid.UUID
		if err := scan(&place, &id); err != nil {
			return err
		}
		if b.Len() == roster.MaxRows {
			return fault.New(fault.LimitReached, "These people have more than %d memberships. Choose fewer people.", roster.MaxRows).At(path...)
		}
		u := users[place]
		has[place] = true
		b.Add(row.Wish{Row: rules.Row{Action: roster.Remove, User: u.ID}, Who: names.Who(u), AccountRef: directory.AccountRef{ID: id}})
		return nil
	}); err != nil {
		return err
	}
	for i, u := range users {
		if u.OrganizationRole != roster.NoDuty {
			has[i] = true
			b.Add(row.Wish{Row: rules.Row{Action: roster.Remove, User: u.ID, Duty: u.OrganizationRole}, Who: names.Who(u)})
		}
	}
	// Many people whom a filter finds may have no access any more; the operation is only about the others.
	var ids []uuid.UUID
	for i, u := range users {
		if has[i] || people.Filter == nil {
			ids = append(ids, u.ID)
		}
	}
	if len(ids) == 0 {
		return fault.New(fault.InvalidInput, "Nobody who matches the filter has access.").At(path...)
	}
	op.Leavers = row.JoinIDs(ids)
	return nil
}

// Successor returns who takes over from the people who are removed everywhere, nil if nobody is named.
func Successor(ctx context.Context, c *directory.Change, ref *directory.UserRef) (*uuid.UUID, error) {
	if ref == nil {
		return nil, nil
	}
	u, err := names.Person(ctx, c, *ref)
	if err != nil {
		return nil, err
	}
	if u == nil {
		return nil, fault.Missing(fault.UnknownPerson, "successor").At("successor")
	}
	return &u.ID, nil
}
