package names

import (
	"context"

	"example.com/roster/ent"
	"example.com/roster/ent/predicate"
	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/store"
)

// Visible returns a query for the people of the organization whom the planning viewer may see (H40).
func Visible(ctx context.Context, c *directory.Change) (*ent.UserQuery, error) {
	q := c.Tx.User.Query().Where(user.OrganizationID(c.Org.ID))
	narrow, err := store.Visible(access.With(ctx, c.Viewer), ent.TypeUser)
	if narrow != nil {
		q = q.Where(narrow)
	}
	return q, err
}

// Person finds a person whom the viewer may see, or returns nil.
func Person(ctx context.Context, c *directory.Change, ref directory.UserRef) (*ent.User, error) {
	found, err := directory.First(ref.Keys(), func(named predicate.User) ([]*ent.User, error) {
		q, err := Visible(ctx, c)
		if err != nil {
			return nil, err
		}
		return q.Where(named).All(ctx)
	})
	if len(found) == 0 {
		return nil, err
	}
	return found[0], nil
}

// Who returns a person in the form in which rows name people.
func Who(u *ent.User) directory.NewUser {
	who := directory.NewUser{Email: u.Email, FirstName: u.FirstName, LastName: u.LastName}
	if u.Username != nil {
		who.Username = *u.Username
	}
	return who
}
