package directory

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/bulkoperation"
	"example.com/roster/ent/identity"
	"example.com/roster/ent/invitation"
	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
)

// UserErase removes the names of a former person from the organization: from the record, audit events, rows of bulk
// operations, mails and invitations, and deletes the sign-in unless another organization uses it. Ids and the hashes of audit events
// stay. It cannot be undone.
func (d *Directory) UserErase(ctx context.Context, who UserRef) (uuid.UUID, error) {
	u, err := d.FindUser(ctx, uuid.Nil, who)
	if err != nil {
		return uuid.Nil, err
	}
	return u.ID, d.WithLock(ctx, u.OrganizationID, func(ctx context.Context, c *Change) error {
		if _, err := c.manager(ctx, roster.PeopleOnly); err != nil {
			return err
		}
		u, err := c.Tx.User.Get(ctx, u.ID)
		if err == nil {
			err = current("person", who.Version, u.Version)
		}
		if err == nil {
			err = rules.MayErase(roster.Person{ID: u.ID, Label: u.Email, Status: u.Status, OrganizationRole: u.OrganizationRole})
		}
		if err != nil {
			return err
		}
		return c.erase(ctx, u)
	})
}

func (c *Change) erase(ctx context.Context, u *ent.User) error {
	for _, step := range []func(context.Context, *ent.User) error{c.notPlanned, c.eraseRows, c.eraseActor, c.eraseViews, c.eraseMails, c.eraseRecord} {
		if err := step(ctx, u); err != nil {
			return err
		}
	}
	if err := audit.Erase(ctx, c.Tx, c.Org.ID, u.ID); err != nil {
		return err
	}
	if err := c.LogEvent(ctx, audit.UserErased, uuid.Nil, u.ID, audit.Standing{Status: u.Status, OrganizationRole: u.OrganizationRole}, nil); err != nil {
		return err
	}
	return c.eraseIdentity(ctx, u)
}

// notPlanned returns an error while an operation that has not ended names the person. A row's id begins with its operation's id.
func (c *Change) notPlanned(ctx context.Context, u *ent.User) error {
	open, err := c.Tx.BulkOperation.Query().Where(bulkoperation.OrganizationID(c.Org.ID), bulkoperation.StatusIn("PLANNING", "PLANNED", "QUEUED", "RUNNING", "CANCELING")).IDs(ctx)
	if err != nil {
		return err
	}
	called := calledAs(u)
	for _, id := range open {
		last := id
		last[13], last[14], last[15] = 0xff, 0xff, 0xff
		found, err := c.rowsNaming(ctx, u.ID, called, id, last)
		if err != nil {
			return err
		}
		if len(found) > 0 {
			return fault.New(fault.InvalidInput, "A planned or running bulk operation includes %s. Cancel it, or wait until it has ended.", u.Email).At("user")
		}
	}
	return nil
}

func (c *Change) eraseRecord(ctx context.Context, u *ent.User) error {
	if _, err := c.Tx.Invitation.Delete().Where(invitation.UserID(u.ID)).Exec(ctx); err != nil {
		return err
	}
	return c.Tx.User.UpdateOneID(u.ID).AddVersion(1).ClearIdentityID().SetEmail(roster.ErasedEmail).SetEmailKey(roster.ErasedEmail + ":" + u.ID.String()).ClearUsername().ClearUsernameKey().
		SetFirstName("").SetLastName("").SetNameKey("").SetSearchKey(identifier.PersonKey("", "", roster.ErasedEmail, "")).ClearLastLoginAt().ClearInvitationExpiresAt().ClearFormerNames().Exec(ctx)
}

// eraseIdentity deletes the sign-in of a person who came by single sign-on and accepted no invitation, with its sessions and its names in the installation's audit
// events. Any other sign-in was deleted when the person became FORMER (Unlink).
func (c *Change) eraseIdentity(ctx context.Context, u *ent.User) error {
	ctx = access.Across(ctx) // people of other organizations keep the sign-in, and the installation's audit events belong to no organization
	who, err := c.Tx.Identity.Query().Where(identity.EmailKey(u.EmailKey), identity.Staff(false)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil
	}
	if err != nil {
		return err
	}
	elsewhere, err := c.Tx.User.Query().Where(user.Or(user.IdentityID(who.ID), user.EmailKey(who.EmailKey))).Exist(ctx)
	if err != nil || elsewhere {
		return err
	}
	if err := audit.Erase(ctx, c.Tx, uuid.Nil, who.ID); err != nil {
		return err
	}
	if _, err := c.Tx.Invitation.Delete().Where(invitation.IdentityID(who.ID)).Exec(ctx); err != nil {
		return err
	}
	if err := c.Tx.Identity.DeleteOne(who).Exec(ctx); err != nil {
		return err
	}
	return audit.Write(ctx, c.Tx, audit.Event{At: c.Now, ActorID: c.Viewer.Identity, Actor: c.Viewer.Label(), Action: audit.IdentityErased, User: who.ID, Before: audit.Erasure{What: "SIGN_IN"}, RequestID: c.Viewer.RequestID})
}
