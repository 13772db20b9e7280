package directory

import (
	"context"
	"net/mail"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

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

// FindAccount finds an account that the viewer can see; another organization's is as if it did not exist.
func (d *Directory) FindAccount(ctx context.Context, ref AccountRef) (*ent.Account, error) {
	q := d.DB.Ent.Account.Query()
	if ref.ID != uuid.Nil {
		q = q.Where(account.ID(ref.ID))
	} else {
		q = q.Where(account.PlatformEQ(ref.Platform), account.HandleKey(rules.HandleKey(ref.Handle)))
	}
	found, err := q.Limit(2).All(ctx)
	switch {
	case err != nil:
		return nil, err
	case len(found) == 0:
		return nil, fault.New(fault.NotFound, "There is no such account.").At("account")
	case len(found) > 1:
		return nil, fault.New(fault.InvalidInput, "Several of your organizations have an account with this handle. Name it by its id.").At("account")
	}
	return found[0], nil
}

// Names is the reference as a predicate on users; names are compared normalised (H1).
func (r UserRef) Names() predicate.User {
	switch {
	case r.ID != uuid.Nil:
		return user.ID(r.ID)
	case r.Email != "":
		return user.EmailKey(rules.Key(r.Email))
	}
	return user.UsernameKey(rules.HandleKey(r.Username))
}

// FindUser finds a person whom the viewer can see; org uuid.Nil is any of the viewer's organizations.
func (d *Directory) FindUser(ctx context.Context, org uuid.UUID, ref UserRef) (*ent.User, error) {
	q := d.DB.Ent.User.Query()
	if org != uuid.Nil {
		q = q.Where(user.OrganizationID(org))
	}
	found, err := q.Where(ref.Names()).Limit(2).All(ctx)
	switch {
	case err != nil:
		return nil, err
	case len(found) == 0:
		return nil, fault.New(fault.NotFound, "There is no such person.").At("user")
	case len(found) > 1:
		return nil, fault.New(fault.InvalidInput, "Several of your organizations know this person. Name them by their id.").At("user")
	case found[0].Email == rules.ErasedEmail:
		return nil, fault.New(fault.NotFound, "This person was erased; nothing about them can be changed.").At("user")
	}
	return found[0], nil
}

// Organization finds the organization that a change is for: the one named, else the viewer's only one.
func (d *Directory) Organization(ctx context.Context, id *uuid.UUID) (uuid.UUID, error) {
	v, err := access.Require(ctx)
	if err != nil {
		return uuid.Nil, err
	}
	if id != nil {
		if !v.Reaches(*id) {
			return uuid.Nil, fault.New(fault.NotFound, "There is no such organization.").At("organizationId")
		}
		return *id, nil
	}
	if len(v.Persons) == 1 {
		return v.Persons[0].Organization, nil
	}
	ids, err := d.DB.Ent.Organization.Query().Order(organization.ByID()).Limit(2).IDs(ctx)
	if err != nil {
		return uuid.Nil, err
	}
	if len(ids) != 1 {
		return uuid.Nil, fault.New(fault.InvalidInput, "You reach %s organizations. Say which one with organizationId.", several(len(ids))).At("organizationId")
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
		return nil, fault.New(fault.NotFound, "There is no such role.").At("id")
	}
	return r, err
}

// Text cleans what a person typed: trimmed, valid, without control characters, at most limit characters.
func Text(s string, limit int, path ...string) (string, error) {
	s = strings.TrimSpace(s)
	name := path[len(path)-1]
	switch {
	case !utf8.ValidString(s) || strings.ContainsFunc(s, unicode.IsControl):
		return "", fault.New(fault.InvalidInput, "%s holds a character that is not text.", name).At(path...)
	case utf8.RuneCountInString(s) > limit:
		return "", fault.New(fault.InvalidInput, "%s is longer than %d characters.", name, limit).At(path...)
	}
	return s, nil
}

// Clean checks a person as typed: the email is an address, the rest is text.
func (u NewUser) Clean(path ...string) (NewUser, error) {
	var err error
	for _, f := range []struct {
		value *string
		name  string
		limit int
	}{{&u.Email, "email", 320}, {&u.Username, "username", 100}, {&u.FirstName, "firstName", 200}, {&u.LastName, "lastName", 200}} {
		if *f.value, err = Text(*f.value, f.limit, append(slices.Clone(path), f.name)...); err != nil {
			return u, err
		}
	}
	if a, err := mail.ParseAddress(u.Email); err != nil || a.Address != u.Email || strings.ContainsAny(u.Email, " <>,;") {
		return u, fault.New(fault.InvalidInput, "%q is not an email address.", u.Email).At(append(path, "email")...)
	}
	u.Username = rules.TrimHandle(u.Username)
	return u, nil
}
