package source

import (
	"context"
	"strconv"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/bulk/book"
	"example.com/roster/internal/bulk/names"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// Offboard is a removal from everywhere: each membership, and the organization role (H26).
func Offboard(ctx context.Context, c *directory.Change, op *ent.BulkOperation, b *book.Book, people []directory.UserRef) error {
	if c.Viewer.Client == nil && !c.Viewer.Manages(c.Org.ID) { // an API client that was admitted manages members everywhere
		return fault.New(fault.Forbidden, "Only managers of the organization can remove someone from all accounts. Remove them from your own accounts instead.").At("source", "offboard")
	}
	if len(people) == 0 || len(people) > rules.MaxSelectionPeople {
		return fault.New(fault.InvalidInput, "Pass 1 to %d people.", rules.MaxSelectionPeople).At("source", "offboard")
	}
	seen := map[uuid.UUID]bool{}
	users := make([]*ent.User, 0, len(people))
	for i, ref := range people {
		u, err := names.Person(ctx, c, ref)
		if err != nil {
			return err
		}
		if u == nil {
			return fault.New(fault.UnknownPerson, "Person not found, or you have no access to them.").At("source", "offboard", strconv.Itoa(i))
		}
		if !seen[u.ID] {
			seen[u.ID] = true
			users = append(users, u)
		}
	}
	t, ids := store.NewTable("id", store.UUID, "place", store.Int), make([]uuid.UUID, len(users))
	for i, u := range users {
		ids[i] = u.ID
		t.Add(u.ID, i)
	}
	op.Leavers = row.JoinIDs(ids)
	rows, err := c.Tx.Select(ctx, t, `SELECT v.place, m.account_id FROM {v} JOIN memberships m ON m.user_id = v.id JOIN accounts a ON a.id = m.account_id
		WHERE m.organization_id = $1 ORDER BY v.place, a.name_key, a.id`, c.Org.ID)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var place int
		var id uuid.UUID
		if err := scan(&place, &id); err != nil {
			return err
		}
		u := users[place]
		b.Add(row.Wish{Row: rules.Row{Action: rules.Remove, User: u.ID}, Who: names.Who(u), AccountRef: directory.AccountRef{ID: id}})
		return nil
	}); err != nil {
		return err
	}
	for _, u := range users {
		if u.OrganizationRole != rules.NoDuty {
			b.Add(row.Wish{Row: rules.Row{Action: rules.Remove, User: u.ID, Duty: u.OrganizationRole}, Who: names.Who(u)})
		}
	}
	return nil
}

// Successor finds who takes over from the people who are removed everywhere, where somebody is named.
func Successor(ctx context.Context, c *directory.Change, ref *directory.UserRef) (*uuid.UUID, error) {
	if ref == nil {
		return nil, nil
	}
	u, err := names.Person(ctx, c, *ref)
	if err != nil {
		return nil, err
	}
	if u == nil {
		return nil, fault.New(fault.UnknownPerson, "Successor not found, or you have no access to them.").At("successor")
	}
	return &u.ID, nil
}
