package signin

import (
	"context"
	"time"

	"example.com/roster/ent"
	"example.com/roster/ent/invitation"
	"example.com/roster/ent/predicate"
	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// Waiting is the condition for people who have no sign-in yet: INVITED people while their invitation is valid, and ACTIVE people with a new email that they have
// not confirmed (H34). People of archived organizations are excluded.
func Waiting(now time.Time) predicate.User {
	return user.And(store.NotArchived, user.IdentityIDIsNil(), user.Or(user.StatusEQ(roster.Active),
		user.And(user.StatusEQ(roster.Invited), user.Or(user.InvitationExpiresAtIsNil(), user.InvitationExpiresAtGT(now)))))
}

// link links a sign-in to a person and activates them if they were invited. The caller must have a proof of the mailbox: a link from a mail to the person's
// address, the provider's confirmation of it, or a session of the sign-in with that address (H35). That both have the same address is not a proof. A person's email
// and the email of their sign-in are always the same. The caller holds the organization's lock (H11). It returns STALE if the person no longer waits for a sign-in.
func (s *Signin) link(ctx context.Context, tx *store.Tx, who *ent.Identity, p *ent.User) error {
	now := store.Instant(s.Now())
	ctx = access.Across(access.With(ctx, &access.Viewer{Identity: who.ID, Email: who.Email, RequestID: access.RequestID(ctx)}))
	n, err := tx.User.Update().Where(user.ID(p.ID), Waiting(now), user.EmailKey(who.EmailKey)).SetIdentityID(who.ID).Save(ctx)
	if err != nil {
		return err
	}
	if n == 0 {
		return fault.New(fault.Stale, "This invitation was used or canceled a moment ago. Sign in, or ask for a new one.")
	}
	if err := s.Activate(ctx, tx, p.OrganizationID, p.ID); err != nil {
		return err
	}
	return tx.Invitation.Update().Where(invitation.UserID(p.ID), invitation.UsedAtIsNil()).SetUsedAt(now).Exec(ctx)
}

// proved records that a person has proved that they read the mailbox of a sign-in. A password that was set without this proof is removed, together with the
// sessions that it opened.
func (s *Signin) proved(ctx context.Context, tx *store.Tx, who *ent.Identity) error {
	if err := tx.Identity.UpdateOneID(who.ID).ClearPasswordHash().SetUnproved(false).Exec(ctx); err != nil {
		return err
	}
	return endSessions(ctx, tx, who.ID)
}

// somewhere reports whether a sign-in is in use: by the vendor's staff, or by a person who is active or suspended in an organization.
func somewhere(ctx context.Context, tx *store.Tx, who *ent.Identity) (bool, error) {
	if who.Staff {
		return true, nil
	}
	return tx.User.Query().Where(user.IdentityID(who.ID), user.StatusIn(roster.Active, roster.Suspended)).Exist(ctx)
}
