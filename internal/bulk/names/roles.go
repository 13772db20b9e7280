package names

import (
	"context"
	"strconv"
	"strings"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/role"
	"example.com/roster/internal/bulk/book"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
)

// Roles finds the roles that a book names, and gives each set with an unknown name a problem. It returns the roles that it found.
func Roles(ctx context.Context, c *directory.Change, b *book.Book) (map[uuid.UUID]*ent.Role, error) {
	all, err := c.Tx.Role.Query().Where(role.OrganizationID(c.Org.ID)).All(ctx)
	if err != nil {
		return nil, err
	}
	byID, byName, found := map[uuid.UUID]*ent.Role{}, map[string]uuid.UUID{}, map[uuid.UUID]*ent.Role{}
	for _, r := range all {
		byID[r.ID], byName[r.NameKey] = r, r.ID
	}
	for i := range b.RoleSets {
		set := &b.RoleSets[i]
		names := make([]string, len(set.Refs))
		for k, ref := range set.Refs {
			id := ref.ID
			if id == uuid.Nil {
				id = byName[identifier.RoleKey(ref.Name)]
			}
			names[k] = ref.Name
			r := byID[id]
			if r == nil {
				named := strconv.Quote(ref.Name)
				if ref.ID != uuid.Nil {
					named = "with this id"
				}
				if set.Problem == nil {
					set.Problem = fault.New(fault.UnknownRole, "The organization has no role %s.", named)
				}
				continue
			}
			found[id] = r
			set.IDs = append(set.IDs, id)
			set.Administer = set.Administer || roster.Role{Modules: r.Modules}.Administers()
		}
		if set.Problem != nil {
			set.Text = strings.Join(names, ";")
		}
		set.IDs = roster.SortRoles(set.IDs)
	}
	return found, nil
}
