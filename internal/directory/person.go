package directory

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/user"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// UserAdd adds a person to the organization without an account.
type UserAdd struct {
	Organization *uuid.UUID // nil means the viewer's only organization
	User         NewUser
	Duty         roster.OrganizationRole
}

// UserAdd returns the person's id. A person with an organization role is invited and uses a seat (H2, H5, H35); without one only the record is created. An
// existing person keeps their names. Only managers learn whether a person is already in the organization (H47).
func (d *Directory) UserAdd(ctx context.Context, in UserAdd) (uuid.UUID, error) {
	org, err := d.Organization(ctx, in.Organization)
	if err != nil {
		return uuid.Nil, err
	}
	newcomer, err := in.User.CleanWithoutEmail()
	if err != nil {
		return uuid.Nil, err
	}
	var id uuid.UUID
	err = d.WithLock(ctx, org, func(ctx context.Context, c *Change) error {
		if _, err := c.manager(ctx, roster.PeopleOnly); err != nil {
			return err
		}
		known, err := withEmail(ctx, c.Tx.User, org, newcomer.Email)
		if err != nil {
			return err
		}
		if known == nil {
			id, err = c.addUnknown(ctx, newcomer, in.Duty)
			return err
		}
		id = known.ID
		w, err := c.World(ctx, store.Touch{Users: []uuid.UUID{id}})
		if err != nil {
			return err
		}
		dec, err := rules.AddPerson(w, id, true, in.Duty)
		if err != nil {
			return err
		}
		return c.Write(ctx, w, dec)
	})
	return id, err
}

// addUnknown creates the record of a new person and its audit event, before the event of the organization role is written.
func (c *Change) addUnknown(ctx context.Context, u NewUser, duty roster.OrganizationRole) (id uuid.UUID, err error) {
	if u.Email, err = identifier.Email(u.Email, "email"); err != nil {
		return uuid.Nil, err
	}
	if err := c.usernameFree(ctx, u.Username, uuid.Nil); err != nil {
		return uuid.Nil, err
	}
	w, err := c.World(ctx, store.Touch{})
	if err != nil {
		return uuid.Nil, err
	}
	id = c.Newcomer(w, u)
	dec, err := rules.AddPerson(w, id, false, duty)
	if err != nil {
		return uuid.Nil, err
	}
	p, _ := dec.Person(id)
	if err := c.LogEvent(ctx, audit.UserAdded, uuid.Nil, id, nil, auditStanding(p.After)); err != nil {
		return uuid.Nil, err
	}
	return id, c.Write(ctx, w, dec)
}

// withEmail finds the organization's record of a person with an email; nil if there is none.
func withEmail(ctx context.Context, users *ent.UserClient, org uuid.UUID, email string) (*ent.User, error) {
	u, err := users.Query().Where(user.OrganizationID(org), user.EmailKey(identifier.EmailKey(email))).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	return u, err
}
