package directory

import (
	"context"
	"strings"

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
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// UserErase takes the names of a former person out of the organization: the record, the audit's texts, the rows of bulk
// operations, mails and invitations, and the sign-in if no other organization knows it. Ids stay, and so do the audit's
// hashes. It cannot be undone.
func (d *Directory) UserErase(ctx context.Context, who UserRef) (uuid.UUID, error) {
	u, err := d.FindUser(ctx, uuid.Nil, who)
	if err != nil {
		return uuid.Nil, err
	}
	return u.ID, d.Locked(ctx, u.OrganizationID, func(ctx context.Context, c *Change) error {
		if _, err := c.manager(ctx, rules.PeopleOnly); err != nil {
			return err
		}
		u, err := c.Tx.User.Get(ctx, u.ID)
		switch {
		case err != nil:
			return err
		case u.Email == rules.ErasedEmail:
			return fault.New(fault.NotFound, "This person was erased already.").At("user")
		case u.Status != rules.Former:
			return fault.New(fault.InvalidInput, "%s is %s. Only a former person can be erased: remove them from all accounts first.", u.Email, strings.ToLower(string(u.Status))).At("user")
		}
		return c.erase(ctx, u)
	})
}

func (c *Change) erase(ctx context.Context, u *ent.User) error {
	for _, step := range []func(context.Context, *ent.User) error{c.notPlanned, c.eraseTexts, c.eraseRecord} {
		if err := step(ctx, u); err != nil {
			return err
		}
	}
	if err := audit.Erase(ctx, c.Tx, c.Org.ID, u.ID); err != nil {
		return err
	}
	if err := c.Log(ctx, "user.erased", uuid.Nil, u.ID, string(u.Status), ""); err != nil {
		return err
	}
	return c.eraseIdentity(ctx, u)
}

// named are an organization's bulk rows about a person, by id or as typed.
const named = `organization_id = $1 AND (user_id = $2 OR lower(email) = lower($3) OR lower(email) = $4 OR lower(username) = $5)`

func (c *Change) namedBy(u *ent.User) []any {
	username := ""
	if u.UsernameKey != nil {
		username = *u.UsernameKey
	}
	return []any{c.Org.ID, u.ID, u.Email, u.EmailKey, username}
}

// notPlanned refuses while a plan that can still run needs the names. A row's id begins with its operation's.
func (c *Change) notPlanned(ctx context.Context, u *ent.User) error {
	open, err := c.Tx.BulkOperation.Query().Where(bulkoperation.OrganizationID(c.Org.ID), bulkoperation.StatusIn("PLANNING", "PLANNED", "QUEUED", "RUNNING", "CANCELING")).IDs(ctx)
	if err != nil {
		return err
	}
	for _, id := range open {
		last := id
		last[13], last[14], last[15] = 0xff, 0xff, 0xff
		found := false
		rows, err := c.Tx.QueryContext(ctx, `SELECT 1 FROM bulk_rows WHERE `+named+` AND id > $6 AND id <= $7 LIMIT 1`, append(c.namedBy(u), id, last)...)
		if err := store.Scan(rows, err, func(func(...any) error) error {
			found = true
			return nil
		}); err != nil {
			return err
		}
		if found {
			return fault.New(fault.InvalidInput, "A bulk operation that is planned or running names %s. Cancel it, or wait for its end.", u.Email).At("user")
		}
	}
	return nil
}

// eraseTexts clears what was typed or told about the person or by them.
func (c *Change) eraseTexts(ctx context.Context, u *ent.User) error {
	if _, err := c.Tx.ExecContext(ctx, `UPDATE bulk_rows SET email = NULL, username = NULL, first_name = NULL, last_name = NULL, problem_message = NULL, notice = NULL WHERE `+named,
		c.namedBy(u)...); err != nil {
		return err
	}
	for _, s := range []string{ // what the person is not named in any more
		`UPDATE memberships SET added_by = '` + rules.ErasedEmail + `' WHERE organization_id = $1 AND added_by = $2`,
		`UPDATE bulk_operations SET created_by = '` + rules.ErasedEmail + `' WHERE organization_id = $1 AND created_by = $2`,
	} {
		if _, err := c.Tx.ExecContext(ctx, s, c.Org.ID, u.Email); err != nil {
			return err
		}
	}
	if _, err := c.Tx.ExecContext(ctx, `UPDATE users SET invited_by = '`+rules.ErasedEmail+`' WHERE organization_id = $1 AND invited_by_id = $2`, c.Org.ID, u.ID); err != nil {
		return err
	}
	if _, err := c.Tx.ExecContext(ctx, `DELETE FROM outbox WHERE organization_id = $1 AND user_id = $2`, c.Org.ID, u.ID); err != nil {
		return err
	}
	if _, err := c.Tx.ExecContext(ctx, `UPDATE api_clients SET created_by = '`+rules.ErasedEmail+`' WHERE organization_id = $1 AND created_by = $2`, c.Org.ID, u.Email); err != nil {
		return err
	}
	return c.eraseMails(ctx, c.Org.ID, u.Email)
}

// eraseMails takes an address out of what mails tell; those about a sign-in belong to no organization.
func (c *Change) eraseMails(ctx context.Context, org uuid.UUID, email string) error {
	_, err := c.Tx.ExecContext(ctx, `UPDATE outbox SET payload = replace(payload, $2, '"`+rules.ErasedEmail+`"') WHERE organization_id = $1 AND payload LIKE $3 ESCAPE '!'`,
		org, `"`+email+`"`, `%"`+likeText.Replace(email)+`"%`)
	return err
}

var likeText = strings.NewReplacer("!", "!!", "%", "!%", "_", "!_")

func (c *Change) eraseRecord(ctx context.Context, u *ent.User) error {
	if _, err := c.Tx.Invitation.Delete().Where(invitation.UserID(u.ID)).Exec(ctx); err != nil {
		return err
	}
	return c.Tx.User.UpdateOneID(u.ID).ClearIdentityID().SetEmail(rules.ErasedEmail).SetEmailKey(rules.ErasedEmail + ":" + u.ID.String()).ClearUsername().ClearUsernameKey().
		SetFirstName("").SetLastName("").SetNameKey("").SetSearchKey(identifier.PersonKey("", "", rules.ErasedEmail, "")).ClearLastLoginAt().ClearInvitationExpiresAt().Exec(ctx)
}

// eraseIdentity removes the sign-in of whoever came by single sign-on and accepted nothing, with its sessions and its names in the installation's chain. Any
// other sign-in went when the person became FORMER (Unlink).
func (c *Change) eraseIdentity(ctx context.Context, u *ent.User) error {
	ctx = access.Across(ctx) // who is a person of another organization keeps the sign-in, and the installation's trail is of none
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
	if err := c.eraseMails(ctx, uuid.Nil, who.Email); err != nil {
		return err
	}
	if _, err := c.Tx.Invitation.Delete().Where(invitation.IdentityID(who.ID)).Exec(ctx); err != nil {
		return err
	}
	if err := c.Tx.Identity.DeleteOne(who).Exec(ctx); err != nil {
		return err
	}
	return audit.Write(ctx, c.Tx, audit.Event{At: c.Now, ActorID: c.Viewer.Identity, Actor: c.Viewer.Label(), Action: "identity.erased", User: who.ID, Before: "sign-in", RequestID: c.Viewer.RequestID})
}
