package directory

import (
	"context"
	"fmt"
	"slices"
	"strconv"

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
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// FindAccount finds an account that the viewer can see. Accounts of other organizations are not found.
func (d *Directory) FindAccount(ctx context.Context, ref AccountRef) (*ent.Account, error) {
	found, err := First(ref.Keys(), func(named predicate.Account) ([]*ent.Account, error) {
		return d.AccountsNamed(ctx, named)
	})
	return theAccount(ref, found, err)
}

// theAccount returns the account that was found, or an error if there is none or more than one.
func theAccount[T any](ref AccountRef, found []*T, err error) (*T, error) {
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

// accountWithPerson is an account and, if its organization has a person with the email that was asked for, that person.
type accountWithPerson struct {
	account, organization uuid.UUID
	person                uuid.NullUUID
}

// findWithPerson is FindAccount that also finds the person with an email in the account's organization, whether or not the viewer sees them. It is one statement.
func (d *Directory) findWithPerson(ctx context.Context, ref AccountRef, email string) (*accountWithPerson, error) {
	found, err := First(ref.Keys(), func(named predicate.Account) ([]*accountWithPerson, error) {
		a, u := sql.Table(account.Table), sql.Table(user.Table).As("u")
		s := sql.Dialect(d.DB.Dialect).Select(a.C(account.FieldID), a.C(account.FieldOrganizationID), u.C(user.FieldID)).From(a).
			LeftJoin(u).OnP(sql.And(sql.ColumnsEQ(u.C(user.FieldOrganizationID), a.C(account.FieldOrganizationID)), sql.EQ(u.C(user.FieldEmailKey), identifier.EmailKey(email))))
		if narrow, err := store.Visible(ctx, ent.TypeAccount); err != nil {
			return nil, err
		} else if narrow != nil {
			narrow(s)
		}
		named(s)
		newestFirst(s.Limit(mostNamed))
		var out []*accountWithPerson
		query, args := s.Query()
		rows, err := d.DB.ByKey().QueryContext(ctx, query, args...)
		err = store.Scan(rows, err, func(scan func(...any) error) error {
			var p accountWithPerson
			err := scan(&p.account, &p.organization, &p.person)
			out = append(out, &p)
			return err
		})
		return oneEach(out, func(p *accountWithPerson) uuid.UUID { return p.organization }), err
	})
	return theAccount(ref, found, err)
}

// newestFirst orders accounts with the same handle: the one that is not archived, then the one that was archived last.
func newestFirst(s *sql.Selector) {
	account.ByArchivedAt(sql.OrderDesc(), sql.OrderNullsFirst())(s)
	account.ByID()(s)
}

// mostNamed is the maximum number of accounts with the same handle that are read, including archived ones.
const mostNamed = 1000

// oneEach keeps the first of each organization.
func oneEach[T any](all []*T, organization func(*T) uuid.UUID) []*T {
	seen := map[uuid.UUID]bool{}
	return slices.DeleteFunc(all, func(t *T) bool {
		before := seen[organization(t)]
		seen[organization(t)] = true
		return before
	})
}

// AccountsNamed finds the account with a handle in each organization that has it. If only archived accounts have it, it finds the one that was archived last.
func (d *Directory) AccountsNamed(ctx context.Context, named predicate.Account) ([]*ent.Account, error) {
	found, err := d.DB.Ent.Account.Query().Where(named).Order(newestFirst).Limit(mostNamed).All(store.PlanOnce(ctx))
	return oneEach(found, func(a *ent.Account) uuid.UUID { return a.OrganizationID }), err
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
	case found[0].Email == roster.ErasedEmail:
		return nil, erased()
	}
	return found[0], nil
}

// findUsers is FindUser for several people of one organization, with one statement on PostgreSQL. The error for a person has their position in its path.
func (d *Directory) findUsers(ctx context.Context, org uuid.UUID, refs []UserRef) ([]uuid.UUID, error) {
	ids, emails, usernames := store.NewTable("key", store.UUID), store.NewTable("key", store.Text), store.NewTable("key", store.Text)
	for _, r := range refs {
		switch {
		case r.ID != uuid.Nil:
			ids.Add(r.ID)
		case r.Email != "":
			emails.Add(identifier.EmailKey(r.Email))
		default:
			for _, key := range identifier.UsernameKeys(r.Username) {
				usernames.Add(key)
			}
		}
	}
	seen, args, err := store.VisibleIn(ctx, d.DB.Dialect, ent.TypeUser, "u")
	if err != nil {
		return nil, err
	}
	type person struct {
		id     uuid.UUID
		erased bool
	}
	var read store.Reads
	find := func(keys *store.Table, column string) map[string]person {
		found := map[string]person{}
		read.Add(keys.InOrganization(org), store.Values("CAST(v.key AS text)", store.Text, "u.id", store.UUID, "u.email", store.Text),
			fmt.Sprintf("{v} JOIN users u ON u.organization_id = v.organization_id AND u.%s = v.key WHERE %s", column, seen), args,
			func(scan func(...any) error) error {
				var key, email string
				var p person
				err := scan(&key, &p.id, &email)
				p.erased = email == roster.ErasedEmail
				found[key] = p
				return err
			})
		return found
	}
	byID, byEmail, byUsername := find(ids, "id"), find(emails, "email_key"), find(usernames, "username_key")
	if err := read.Run(ctx, d.DB); err != nil {
		return nil, err
	}
	out := make([]uuid.UUID, len(refs))
	for i, r := range refs {
		var p person
		switch {
		case r.ID != uuid.Nil:
			p = byID[r.ID.String()]
		case r.Email != "":
			p = byEmail[identifier.EmailKey(r.Email)]
		default:
			for _, key := range identifier.UsernameKeys(r.Username) {
				if p = byUsername[key]; p.id != uuid.Nil {
					break
				}
			}
		}
		if p.erased {
			return nil, erased().At("users", strconv.Itoa(i))
		}
		if p.id == uuid.Nil {
			return nil, r.Unknown().At("users", strconv.Itoa(i))
		}
		out[i] = p.id
	}
	return out, nil
}

func erased() *fault.Error {
	return fault.New(fault.NotFound, "This person was erased, so nothing about them can be changed.").At("user")
}

// Organization finds the organization of a change: the given one, or the viewer's only one.
func (d *Directory) Organization(ctx context.Context, id *uuid.UUID) (uuid.UUID, error) {
	v, err := access.Require(ctx)
	if err != nil {
		return uuid.Nil, err
	}
	if id != nil {
		if !v.Reaches(*id) {
			return uuid.Nil, fault.Missing(fault.NotFound, "organization").At("organizationId")
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
		return nil, fault.Missing(fault.NotFound, "role").At("id")
	}
	return r, err
}
