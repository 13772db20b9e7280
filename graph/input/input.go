// Package input converts the input of mutations and filters to the types that directory and bulk accept. It refuses what is malformed, with its path in the
// input, and reads nothing.
package input

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

// choice is a field of a @oneOf input. gqlgen checks @oneOf only in literals; package limit checks it in variables.
type choice interface {
	IsSet() bool
	IsZero() bool
}

// One refuses input unless exactly one of the fields is set and its value is given, which means that it is not null.
func One(path []string, given bool, fields ...choice) error {
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

// At returns a path extended by more steps. It does not share path's array.
func At(path []string, more ...string) []string {
	return append(append(make([]string, 0, len(path)+len(more)), path...), more...)
}

// ID returns the UUID of an id of this kind. A malformed id, or one of another kind, is refused as not found.
func ID(id globalid.ID, k globalid.Kind, path ...string) (uuid.UUID, error) {
	if u := id.Of(k); u != uuid.Nil {
		return u, nil
	}
	return uuid.Nil, Missing(k).At(path...)
}

// OptionalID is ID for an id that can be left out or null, for which it returns nil.
func OptionalID(id graphql.Omittable[*globalid.ID], k globalid.Kind, path ...string) (*uuid.UUID, error) {
	if id.Value() == nil {
		return nil, nil
	}
	u, err := ID(*id.Value(), k, path...)
	return &u, err
}

// RoleIDs is ID for a list of ids of roles.
func RoleIDs(ids []*globalid.ID, path ...string) ([]uuid.UUID, error) {
	out := make([]uuid.UUID, len(ids))
	for i, id := range ids {
		var err error
		if out[i], err = ID(*id, globalid.Role, path...); err != nil {
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
		return "audit event"
	case globalid.APIClient:
		return "API client"
	case globalid.Invitation:
		return "invitation"
	case globalid.Session:
		return "session"
	case globalid.SavedView:
		return "saved view"
	}
	return "object"
}

// AccountRef converts a reference to an account, by id or by handle.
func AccountRef(in *model.AccountRef, path ...string) (directory.AccountRef, error) {
	id, handle := in.ID.Value(), in.Handle.Value()
	if err := One(path, id != nil || handle != nil, in.ID, in.Handle); err != nil {
		return directory.AccountRef{}, err
	}
	if id == nil {
		return directory.AccountRef{Platform: handle.Platform, Handle: handle.Handle}, nil
	}
	u, err := ID(*id, globalid.Account, At(path, "id")...)
	return directory.AccountRef{ID: u}, err
}

// UserRef converts a reference to a person, by id, email or username.
func UserRef(in *model.UserRef, path ...string) (directory.UserRef, error) {
	id, email, username := in.ID.Value(), in.Email.Value(), in.Username.Value()
	if err := One(path, id != nil || email != nil || username != nil, in.ID, in.Email, in.Username); err != nil {
		return directory.UserRef{}, err
	}
	if id == nil {
		return directory.UserRef{Email: Value(email), Username: Value(username)}, nil
	}
	u, err := ID(*id, globalid.User, At(path, "id")...)
	return directory.UserRef{ID: u}, err
}

// UserRefs converts a list of references to people.
func UserRefs(in []*model.UserRef, path ...string) ([]directory.UserRef, error) {
	out := make([]directory.UserRef, len(in))
	for i, ref := range in {
		var err error
		if out[i], err = UserRef(ref, At(path, strconv.Itoa(i))...); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// ChangedAccount converts the reference to the account that a mutation changes, with the version that the client last read (H45).
func ChangedAccount(in *model.AccountRef, seen graphql.Omittable[*int]) (directory.AccountRef, error) {
	ref, err := AccountRef(in, "account")
	ref.Version = seen.Value()
	return ref, err
}

// ChangedUser converts the reference to the person that a mutation changes, with the version that the client last read (H45).
func ChangedUser(in *model.UserRef, seen graphql.Omittable[*int]) (directory.UserRef, error) {
	ref, err := UserRef(in, "user")
	ref.Version = seen.Value()
	return ref, err
}

// OptionalUser is UserRef for a reference that can be left out or null, for which it returns nil.
func OptionalUser(in graphql.Omittable[*model.UserRef], path ...string) (*directory.UserRef, error) {
	if in.Value() == nil {
		return nil, nil
	}
	ref, err := UserRef(in.Value(), path...)
	return &ref, err
}

// RoleRefs converts a list of references to roles, each by id or name.
func RoleRefs(in []*model.RoleRef, path ...string) ([]bulk.RoleRef, error) {
	out := make([]bulk.RoleRef, len(in))
	for i, r := range in {
		id, name := r.ID.Value(), r.Name.Value()
		if err := One(path, id != nil || name != nil, r.ID, r.Name); err != nil {
			return nil, err
		}
		out[i].Name = Value(name)
		if id != nil {
			var err error
			if out[i].ID, err = ID(*id, globalid.Role, path...); err != nil {
				return nil, err
			}
		}
	}
	return out, nil
}

// NewUser converts the input about a person to be added.
func NewUser(in *model.NewUserInput) directory.NewUser {
	return directory.NewUser{
		Email: Value(in.Email.Value()), Username: Value(in.Username.Value()), FirstName: Value(in.FirstName.Value()), LastName: Value(in.LastName.Value()),
	}
}

// Value returns what a pointer points to, or the zero value if it is nil.
func Value[T any](p *T) T {
	if p == nil {
		var zero T
		return zero
	}
	return *p
}

// Nullable returns nil if a text was left out, and an empty text, which removes the stored one, if it is null.
func Nullable(in graphql.Omittable[*string]) *string {
	if in.IsSet() && in.Value() == nil {
		return new("")
	}
	return in.Value()
}

// Missing returns the error for an object of this kind that does not exist or that the viewer cannot see.
func Missing(k globalid.Kind) *fault.Error {
	return fault.Missing(fault.NotFound, noun(k))
}
