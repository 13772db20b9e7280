package directory

import (
	"slices"

	"github.com/google/uuid"

	"example.com/roster/ent/account"
	"example.com/roster/ent/predicate"
	"example.com/roster/ent/user"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/identifier"
)

// Keys returns the reference as predicates on accounts, most likely first. A handle that was stored before today's checks (H1) may have
// another key than a new one.
func (r AccountRef) Keys() []predicate.Account {
	if r.ID != uuid.Nil {
		return []predicate.Account{account.ID(r.ID)}
	}
	var out []predicate.Account
	for _, key := range identifier.HandleKeys(string(r.Platform), r.Handle) {
		out = append(out, account.And(account.PlatformEQ(r.Platform), account.HandleKey(key)))
	}
	return out
}

// Unknown says that the account was not found, or why no account can have this handle.
func (r AccountRef) Unknown() *fault.Error {
	if r.ID == uuid.Nil {
		_, _, err := identifier.Handle(string(r.Platform), r.Handle)
		if f, ok := fault.Of(err); ok {
			return f
		}
	}
	return fault.Missing(fault.NotFound, "account")
}

// Keys returns the reference as predicates on users, most likely first. Names are compared in normalized form (H1).
func (r UserRef) Keys() []predicate.User {
	switch {
	case r.ID != uuid.Nil:
		return []predicate.User{user.ID(r.ID)}
	case r.Email != "":
		return []predicate.User{user.EmailKey(identifier.EmailKey(r.Email))}
	}
	var out []predicate.User
	for _, key := range identifier.UsernameKeys(r.Username) {
		out = append(out, user.UsernameKey(key))
	}
	return out
}

// Unknown says that the person was not found, or why nobody can have this email or username.
func (r UserRef) Unknown() *fault.Error {
	var err error
	switch {
	case r.ID != uuid.Nil:
	case r.Email != "":
		_, err = identifier.Email(r.Email)
	default:
		_, err = identifier.Username(r.Username)
	}
	if f, ok := fault.Of(err); ok {
		return f
	}
	return fault.Missing(fault.NotFound, "person")
}

// First returns the result of the first predicate that finds anything.
func First[P, T any](named []P, find func(P) ([]*T, error)) ([]*T, error) {
	for _, p := range named {
		if found, err := find(p); err != nil || len(found) > 0 {
			return found, err
		}
	}
	return nil, nil
}

// Clean checks a person as entered.
func (u NewUser) Clean(path ...string) (NewUser, error) {
	var err error
	if u.Email, err = identifier.Email(u.Email, pathBelow(path, "email")...); err != nil {
		return u, err
	}
	return u.CleanWithoutEmail(path...)
}

// CleanWithoutEmail checks the names and the username, but not the email.
func (u NewUser) CleanWithoutEmail(path ...string) (NewUser, error) {
	var err error
	if u.Username, err = identifier.Username(u.Username, pathBelow(path, "username")...); err == nil {
		u, err = u.CleanNames(path...)
	}
	return u, err
}

// CleanNames checks a person's first and last name.
func (u NewUser) CleanNames(path ...string) (NewUser, error) {
	var err error
	if u.FirstName, err = identifier.Name(u.FirstName, pathBelow(path, "firstName")...); err == nil {
		u.LastName, err = identifier.Name(u.LastName, pathBelow(path, "lastName")...)
	}
	return u, err
}

func pathBelow(path []string, name string) []string { return append(slices.Clip(path), name) }
