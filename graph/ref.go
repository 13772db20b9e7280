package graph

import (
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"

	"example.com/roster/graph/model"
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
	return uuid.Nil, missing(k).At(path...)
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

// nullable tells null, which removes a text, from a field that was left out.
func nullable(in graphql.Omittable[*string]) *string {
	if in.IsSet() && in.Value() == nil {
		return new("")
	}
	return in.Value()
}

// missing is the refusal of a thing of a kind that does not exist for the viewer.
func missing(k globalid.Kind) *fault.Error {
	return fault.New(fault.NotFound, "There is no such %s.", noun(k))
}
