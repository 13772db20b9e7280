package directory

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/invitation"
	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// UserUpdate edits a person's record. Nil leaves a field as it is.
type UserUpdate struct {
	User                                 UserRef
	FirstName, LastName, Username, Email *string
}

// UserUpdate lets administrators of one of the person's accounts, the person themselves and managers edit names, and only managers edit the email
// and the username (B26, H34). A person with a legacy role cannot be edited (H29).
func (d *Directory) UserUpdate(ctx context.Context, in UserUpdate) (uuid.UUID, error) {
	u, err := d.FindUser(ctx, uuid.Nil, in.User)
	if err != nil {
		return uuid.Nil, err
	}
	for _, f := range []struct {
		value *string
		name  string
		is    string
		clean func(string, ...string) (string, error)
	}{
		{in.FirstName, "firstName", u.FirstName, identifier.Name}, {in.LastName, "lastName", u.LastName, identifier.Name},
		{in.Username, "username", textOrEmpty(u.Username), identifier.Username}, {in.Email, "email", u.Email, identifier.Email},
	} {
		if f.value != nil && *f.value != f.is { // values that are sent back as they are may be older than today's checks (H1)
			if *f.value, err = f.clean(*f.value, f.name); err != nil {
				return uuid.Nil, err
			}
		}
	}
	return u.ID, d.WithLock(ctx, u.OrganizationID, func(ctx context.Context, c *Change) error {
		u, err := c.Tx.User.Get(ctx, u.ID)
		if err != nil {
			return err
		}
		only := ""
		switch {
		case in.Email != nil:
			only = "email"
		case in.Username != nil:
			only = "username"
		}
		if err := c.mayEdit(ctx, u, only); err != nil {
			return err
		}
		if err := current("person", in.User.Version, u.Version); err != nil {
			return err
		}
		return c.editUser(ctx, u, in)
	})
}

// mayEdit returns an error if the viewer cannot edit the person. only is the name of an edited field that only managers may change, if there is one.
func (c *Change) mayEdit(ctx context.Context, u *ent.User, only string) error {
	var r store.Reads
	actor, held := c.rights(&r, c.Viewer, nil), c.holdings(&r, []uuid.UUID{u.ID})
	if err := r.Run(ctx, c.Tx); err != nil {
		return err
	}
	return rules.MayUpdate(*actor, roster.Person{ID: u.ID, Label: u.Email, OrganizationRole: u.OrganizationRole}, held[u.ID], only)
}

func (c *Change) editUser(ctx context.Context, u *ent.User, in UserUpdate) error {
	q := c.Tx.User.UpdateOneID(u.ID).AddVersion(1)
	first, last := u.FirstName, u.LastName
	if in.FirstName != nil {
		first = *in.FirstName
	}
	if in.LastName != nil {
		last = *in.LastName
	}
	if first == u.FirstName && last == u.LastName && (in.Username == nil || *in.Username == textOrEmpty(u.Username)) && (in.Email == nil || *in.Email == u.Email) {
		return nil // nothing to record
	}
	q.SetFirstName(first).SetLastName(last).SetNameKey(identifier.NameKey(last, first))
	email, username := u.Email, textOrEmpty(u.Username)
	if in.Username != nil && *in.Username != textOrEmpty(u.Username) {
		name := *in.Username
		if err := c.usernameFree(ctx, name, u.ID); err != nil {
			return err
		}
		username = name
		if name == "" {
			q.ClearUsername().ClearUsernameKey()
		} else {
			q.SetUsername(name).SetUsernameKey(identifier.UsernameKey(name))
		}
	}
	if in.Email != nil && *in.Email != u.Email {
		email = *in.Email
		key := identifier.EmailKey(*in.Email)
		taken, err := c.Tx.User.Query().Where(user.OrganizationID(c.Org.ID), user.EmailKey(key), user.IDNEQ(u.ID)).Exist(ctx)
		if err != nil {
			return err
		}
		if taken {
			return fault.New(fault.Taken, "Someone else in the organization has the email %s.", *in.Email).At("email")
		}
		if err := c.moveAddress(ctx, u, q, *in.Email); err != nil {
			return err
		}
	}
	q.SetFormerNames(formerNames(u, first+" "+last, email, username))
	after, err := q.SetSearchKey(identifier.PersonKey(first, last, email, username)).Save(ctx)
	if err != nil {
		return err
	}
	return c.LogPersonal(ctx, audit.UserUpdated, uuid.Nil, u.ID, personState(u), personState(after))
}

// moveAddress changes a person's email. The old address loses access by password and provider, and is notified; the owner of the new address confirms it with
// a link. The person keeps status, grants and seat, even as the last administrator (H34).
func (c *Change) moveAddress(ctx context.Context, u *ent.User, q *ent.UserUpdateOne, email string) error {
	if err := c.Unlink(ctx, []uuid.UUID{u.ID}); err != nil {
		return err
	}
	if _, err := c.Tx.Invitation.Delete().Where(invitation.UserID(u.ID)).Exec(ctx); err != nil {
		return err
	}
	q.SetEmail(email).SetEmailKey(identifier.EmailKey(email))
	if u.Status == roster.Former && u.InvitedAt == nil && u.LastLoginAt == nil { // people who are only a record have never been mailed, and are not mailed now
		return nil
	}
	q.SetInvitedAt(c.Now).SetInvitedByID(c.Viewer.ActorID(c.Org.ID)).SetInvitedBy(c.Viewer.Label())
	changed := c.mail(u.ID, notify.EmailChanged)
	changed.Payload.OldEmail = u.Email
	messages := []notify.Message{changed}
	switch u.Status {
	case roster.Invited:
		messages = append(messages, c.mail(u.ID, notify.Invited))
	case roster.Active:
		messages = append(messages, c.mail(u.ID, notify.EmailProof))
	case roster.Suspended, roster.Former: // they are invited when they come back
	}
	return notify.Enqueue(ctx, c.Tx, c.Now, messages...)
}

// textOrEmpty returns an optional text.
func textOrEmpty(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func personState(u *ent.User) audit.Person {
	return audit.Person{ID: audit.ID(globalid.User, u.ID), FirstName: u.FirstName, LastName: u.LastName, Email: u.Email, Username: u.Username}
}

// UserSuspend takes a person's access and frees the seat (H7). A successor takes over accounts of which they are the primary user (H26).
func (d *Directory) UserSuspend(ctx context.Context, who UserRef, successor *UserRef) (uuid.UUID, error) {
	u, err := d.FindUser(ctx, uuid.Nil, who)
	if err != nil {
		return uuid.Nil, err
	}
	heir, err := d.heir(ctx, u.OrganizationID, successor)
	if err != nil {
		return uuid.Nil, err
	}
	t := store.Touch{Linked: []uuid.UUID{u.ID}}
	return d.managed(ctx, u, who.Version, t, roster.ManageMembers, audit.UserSuspended, heir, func(w *rules.World, a roster.Actor) (*rules.Decision, error) {
		return rules.Suspend(w, a, u.ID, heir)
	})
}

// UserReactivate gives a suspended person their access back. They use a seat again (H7).
func (d *Directory) UserReactivate(ctx context.Context, who UserRef) (uuid.UUID, error) {
	u, err := d.FindUser(ctx, uuid.Nil, who)
	if err != nil {
		return uuid.Nil, err
	}
	return d.managed(ctx, u, who.Version, store.Touch{Linked: []uuid.UUID{u.ID}}, roster.ManageMembers, audit.UserReactivated, uuid.Nil, func(w *rules.World, _ roster.Actor) (*rules.Decision, error) {
		return rules.Reactivate(w, u.ID)
	})
}

// UserSetOrganizationRole makes a person a manager or auditor, or neither. The role uses a seat (H2).
func (d *Directory) UserSetOrganizationRole(ctx context.Context, who UserRef, duty roster.OrganizationRole) (uuid.UUID, error) {
	u, err := d.FindUser(ctx, uuid.Nil, who)
	if err != nil {
		return uuid.Nil, err
	}
	return d.managed(ctx, u, who.Version, store.Touch{Users: []uuid.UUID{u.ID}}, roster.PeopleOnly, "", uuid.Nil, func(w *rules.World, a roster.Actor) (*rules.Decision, error) {
		return rules.SetDuty(w, a, u.ID, duty)
	})
}

// managed makes a change of one person, by a manager or an API client with the scope. The audit event of a status has this action; that of an organization
// role is written by Write.
func (d *Directory) managed(ctx context.Context, u *ent.User, seen *int, t store.Touch, needed roster.Scope, action audit.Action, heir uuid.UUID, decide func(*rules.World, roster.Actor) (*rules.Decision, error)) (uuid.UUID, error) {
	return u.ID, d.WithLock(ctx, u.OrganizationID, func(ctx context.Context, c *Change) error {
		actor, err := c.manager(ctx, needed)
		if err != nil {
			return err
		}
		if err := c.currentUser(ctx, u.ID, seen); err != nil {
			return err
		}
		w, err := c.World(ctx, t)
		if err == nil {
			err = rules.Spare(actor, w.People[u.ID])
		}
		if err == nil && heir != uuid.Nil { // the successor's memberships of the person's accounts
			for id := range w.Accounts {
				t.Cells = append(t.Cells, roster.Cell{Account: id, User: heir})
			}
			t.Users = append(t.Users, heir)
			w, err = c.World(ctx, t)
		}
		if err != nil {
			return err
		}
		dec, err := decide(w, actor)
		if err != nil {
			return err
		}
		if err := c.Write(ctx, w, dec); err != nil {
			return err
		}
		p, ok := dec.Person(u.ID)
		if !ok || action == "" {
			return nil
		}
		return c.LogEvent(ctx, action, uuid.Nil, u.ID, auditStanding(p.Before), auditStanding(p.After))
	})
}

// currentUser is current for a person who has to be read only if the caller passes a version.
func (c *Change) currentUser(ctx context.Context, id uuid.UUID, seen *int) error {
	if seen == nil {
		return nil
	}
	u, err := c.Tx.User.Get(ctx, id)
	if err != nil {
		return err
	}
	return current("person", seen, u.Version)
}

func auditStanding(p roster.Person) audit.Standing {
	return audit.Standing{Status: p.Status, OrganizationRole: p.OrganizationRole}
}

// Activate makes an invited person active, in the transaction of their sign-in. It may make them a primary user (H25).
func (d *Directory) Activate(ctx context.Context, tx *store.Tx, org, id uuid.UUID) error {
	u, err := tx.User.Get(ctx, id)
	if err != nil {
		return err
	}
	c, err := d.lock(ctx, tx, org, &access.Viewer{Email: u.Email, RequestID: access.RequestID(ctx), Persons: []access.Person{{Organization: org, User: id}}})
	if err != nil {
		return err
	}
	w, err := c.World(ctx, store.Touch{Linked: []uuid.UUID{id}})
	if err != nil {
		return err
	}
	dec, err := rules.Activate(w, id)
	if err != nil {
		return err
	}
	if err := c.Write(ctx, w, dec); err != nil {
		return err
	}
	p, ok := dec.Person(id)
	if !ok { // they were already active
		return nil
	}
	return c.LogEvent(ctx, audit.UserActivated, uuid.Nil, id, auditStanding(p.Before), auditStanding(p.After))
}
