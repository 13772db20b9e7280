package directory

import (
	"context"
	"slices"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/account"
	"example.com/roster/ent/organization"
	"example.com/roster/ent/predicate"
	"example.com/roster/ent/role"
	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
)

// FindAccount finds an account that the viewer can see. Accounts of other organizations are not found.
func (d *Directory) FindAccount(ctx context.Context, ref AccountRef) (*ent.Account, error) {
	found, err := First(ref.Keys(), func(named predicate.Account) ([]*ent.Account, error) {
		return d.AccountsNamed(ctx, named)
	})
	switch {
	case err != nil:
		return nil, err
	case len(found) == 0:
		return nil, ref.Unknown().At("account")
	case len(found) > 1:
		return nil, fault.New(fault.InvalidInput, "Several of your organizations have an account with this handle. Pass the account's id instead.").At("account")
	}
	return found[0], nil
}

// AccountsNamed finds the account with a handle in each organization that has it. If only archived accounts have it, it finds the one that was archived last.
func (d *Directory) AccountsNamed(ctx context.Context, named predicate.Account) ([]*ent.Account, error) {
	const most = 1000 // organizations of the viewer, and archived accounts
	found, err := d.DB.Ent.Account.Query().Where(named).Order(account.ByArchivedAt(sql.OrderDesc(), sql.OrderNullsFirst()), account.ByID()).Limit(most).All(ctx)
	seen := map[uuid.UUID]bool{}
	return slices.DeleteFunc(found, func(a *ent.Account) bool {
		before := seen[a.OrganizationID]
		seen[a.OrganizationID] = true
		return before
	}), err
}

// FindUser finds a person whom the viewer can see; org uuid.Nil means any of the viewer's organizations.
func (d *Directory) FindUser(ctx context.Context, org uuid.UUID, ref UserRef) (*ent.User, error) {
	found, err := First(ref.Keys(), func(named predicate.User) ([]*ent.User, error) {
		q := d.DB.Ent.User.Query().Where(named)
		if org != uuid.Nil {
			q = q.Where(user.OrganizationID(org))
		}
		return q.Limit(2).All(ctx)
	})
	switch {
	case err != nil:
		return nil, err
	case len(found) == 0:
		return nil, ref.Unknown().At("user")
	case len(found) > 1:
		return nil, fault.New(fault.InvalidInput, "Several of your organizations have this person. Pass the person's id instead.").At("user")
	case found[0].Email == rules.ErasedEmail:
		return nil, fault.New(fault.NotFound, "This person was erased, so nothing about them can be changed.").At("user")
	}
	return found[0], nil
}

// Organization finds the organization of a change: the given one, or the viewer's only one.
func (d *Directory) Organization(ctx context.Context, id *uuid.UUID) (uuid.UUID, error) {
	v, err := access.Require(ctx)
	if err != nil {
		return uuid.Nil, err
	}
	if id != nil {
		if !v.Reaches(*id) {
			return uuid.Nil, fault.New(fault.NotFound, "Organization not found, or you have no access to it.").At("organizationId")
		}
		return *id, nil
	}
	if len(v.Persons) == 1 {
		return v.Persons[0].Organization, nil
	}
	ids, err := d.DB.Ent.Organization.Query().Where(organization.ArchivedAtIsNil()).Order(organization.ByID()).Limit(2).IDs(ctx)
	if err != nil {
		return uuid.Nil, err
	}
	if len(ids) != 1 {
		return uuid.Nil, fault.New(fault.InvalidInput, "You have access to %s organizations. Pass organizationId to choose one.", several(len(ids))).At("organizationId")
	}
	return ids[0], nil
}

func several(n int) string {
	if n == 0 {
		return "no"
	}
	return "several"
}

// findRole finds a role that the viewer can see.
func (d *Directory) findRole(ctx context.Context, id uuid.UUID) (*ent.Role, error) {
	r, err := d.DB.Ent.Role.Query().Where(role.ID(id)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, fault.New(fault.NotFound, "Role not found, or you have no access to it.").At("id")
	}
	return r, err
}
