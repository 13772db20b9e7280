package graph

import (
	"context"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/predicate"
	"example.com/roster/graph/model"
	"example.com/roster/internal/access"
	"example.com/roster/internal/bulk"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/globalid"
)

// choice is a @oneOf field. gqlgen checks these in literals only; in variables nobody does.
type choice interface {
	IsSet() bool
	IsZero() bool
}

// one refuses input in which not exactly one field is given, or the given one is null.
func one(path []string, given bool, fields ...choice) error {
	set := 0
	for _, f := range fields {
		if f.IsSet() {
			set++
		}
	}
	if set != 1 || !given {
		return fault.New(fault.InvalidInput, "Pass exactly one of these fields, and not null.").At(path...)
	}
	return nil
}

// at extends a path into the input without sharing its array.
func at(path []string, more ...string) []string {
	return append(append(make([]string, 0, len(path)+len(more)), path...), more...)
}

// idOf reads an id of a kind. One that is malformed or of another kind names nothing.
func idOf(id globalid.ID, k globalid.Kind, path ...string) (uuid.UUID, error) {
	if u := id.Of(k); u != uuid.Nil {
		return u, nil
	}
	return uuid.Nil, fault.New(fault.NotFound, "There is no such %s, or you have no access to it.", noun(k)).At(path...)
}

// optionalID reads an id that may be left out; nil for none.
func optionalID(id graphql.Omittable[*globalid.ID], k globalid.Kind, path ...string) (*uuid.UUID, error) {
	if id.Value() == nil {
		return nil, nil
	}
	u, err := idOf(*id.Value(), k, path...)
	return &u, err
}

// roleIDs reads a list of ids of roles.
func roleIDs(ids []*globalid.ID, path ...string) ([]uuid.UUID, error) {
	out := make([]uuid.UUID, len(ids))
	for i, id := range ids {
		var err error
		if out[i], err = idOf(*id, globalid.Role, path...); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func noun(k globalid.Kind) string {
	switch k {
	case globalid.Organization:
		return "organization"
	case globalid.Account:
		return "account"
	case globalid.User:
		return "person"
	case globalid.Membership:
		return "membership"
	case globalid.Role:
		return "role"
	case globalid.BulkOperation:
		return "bulk operation"
	case globalid.BulkRow:
		return "row"
	case globalid.AuditEvent:
		return "event"
	case globalid.APIClient:
		return "API client"
	case globalid.Invitation:
		return "invitation"
	case globalid.Session:
		return "session"
	}
	return "thing"
}

func accountRef(in *model.AccountRef, path ...string) (directory.AccountRef, error) {
	id, handle := in.ID.Value(), in.Handle.Value()
	if err := one(path, id != nil || handle != nil, in.ID, in.Handle); err != nil {
		return directory.AccountRef{}, err
	}
	if id == nil {
		return directory.AccountRef{Platform: handle.Platform, Handle: handle.Handle}, nil
	}
	u, err := idOf(*id, globalid.Account, at(path, "id")...)
	return directory.AccountRef{ID: u}, err
}

func userRef(in *model.UserRef, path ...string) (directory.UserRef, error) {
	id, email, username := in.ID.Value(), in.Email.Value(), in.Username.Value()
	if err := one(path, id != nil || email != nil || username != nil, in.ID, in.Email, in.Username); err != nil {
		return directory.UserRef{}, err
	}
	if id == nil {
		return directory.UserRef{Email: value(email), Username: value(username)}, nil
	}
	u, err := idOf(*id, globalid.User, at(path, "id")...)
	return directory.UserRef{ID: u}, err
}

func userRefs(in []*model.UserRef, path ...string) ([]directory.UserRef, error) {
	out := make([]directory.UserRef, len(in))
	for i, ref := range in {
		var err error
		if out[i], err = userRef(ref, at(path, strconv.Itoa(i))...); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// changedAccount reads which account a change is of, and the version that the caller saw (H45).
func changedAccount(in *model.AccountRef, seen graphql.Omittable[*int]) (directory.AccountRef, error) {
	ref, err := accountRef(in, "account")
	ref.Version = seen.Value()
	return ref, err
}

// changedUser reads whose record a change is of, and the version that the caller saw (H45).
func changedUser(in *model.UserRef, seen graphql.Omittable[*int]) (directory.UserRef, error) {
	ref, err := userRef(in, "user")
	ref.Version = seen.Value()
	return ref, err
}

func optionalUser(in graphql.Omittable[*model.UserRef], path ...string) (*directory.UserRef, error) {
	if in.Value() == nil {
		return nil, nil
	}
	ref, err := userRef(in.Value(), path...)
	return &ref, err
}

func roleRefs(in []*model.RoleRef, path ...string) ([]bulk.RoleRef, error) {
	out := make([]bulk.RoleRef, len(in))
	for i, r := range in {
		id, name := r.ID.Value(), r.Name.Value()
		if err := one(path, id != nil || name != nil, r.ID, r.Name); err != nil {
			return nil, err
		}
		out[i].Name = value(name)
		if id != nil {
			var err error
			if out[i].ID, err = idOf(*id, globalid.Role, path...); err != nil {
				return nil, err
			}
		}
	}
	return out, nil
}

func newUser(in *model.NewUserInput) directory.NewUser {
	return directory.NewUser{
		Email: in.Email, Username: value(in.Username.Value()), FirstName: value(in.FirstName.Value()), LastName: value(in.LastName.Value()),
	}
}

func value[T any](p *T) T {
	if p == nil {
		var zero T
		return zero
	}
	return *p
}

// accountBy finds an account that the viewer can see. Where several organizations have the handle, the id must be named.
func (q *request) accountBy(ctx context.Context, in *model.AccountRef, path ...string) (*model.Account, error) {
	v, err := access.Require(ctx)
	if err != nil {
		return nil, err
	}
	ref, err := accountRef(in, path...)
	if err != nil {
		return nil, err
	}
	found, err := directory.First(ref.Keys(), func(named predicate.Account) ([]*ent.Account, error) {
		return q.Directory.AccountsNamed(ctx, named)
	})
	a, err := only(found, err, "account", ref.Unknown, path)
	if err != nil {
		return nil, err
	}
	return accountOf(v, a), q.Directory.Note(ctx, a.OrganizationID)
}

// userBy finds a person that the viewer can see.
func (q *request) userBy(ctx context.Context, in *model.UserRef, path ...string) (*model.User, error) {
	if _, err := access.Require(ctx); err != nil {
		return nil, err
	}
	ref, err := userRef(in, path...)
	if err != nil {
		return nil, err
	}
	found, err := directory.First(ref.Keys(), func(named predicate.User) ([]*ent.User, error) {
		return q.DB.Ent.User.Query().Where(named).Limit(2).All(ctx)
	})
	u, err := only(found, err, "person", ref.Unknown, path)
	if err != nil {
		return nil, err
	}
	return userOf(u, q.Now()), q.Directory.Note(ctx, u.OrganizationID)
}

func only[T any](found []*T, err error, what string, unknown func() *fault.Error, path []string) (*T, error) {
	switch {
	case err != nil:
		return nil, err
	case len(found) == 0:
		return nil, unknown().At(path...)
	case len(found) > 1:
		return nil, fault.New(fault.InvalidInput, "Several organizations have this %s. Pass its id instead.", what).At(path...)
	}
	return found[0], nil
}
