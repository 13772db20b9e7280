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
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// Waiting are the people who have no sign-in and wait for one: who is INVITED, as long as the invitation holds, and who is ACTIVE under a new email that
// nobody has proved yet (H34). Nobody waits for an archived organization.
func Waiting(now time.Time) predicate.User {
	return user.And(store.NotArchived, user.IdentityIDIsNil(), user.Or(user.StatusEQ(rules.Active),
		user.And(user.StatusEQ(rules.Invited), user.Or(user.InvitationExpiresAtIsNil(), user.InvitationExpiresAtGT(now)))))
}

// link makes a sign-in a person's and activates who was invited. The caller has the proof of the mailbox that it takes: a link from a mail to the person's
// address, a provider's word for it, or a session of the sign-in with that address (H35); that two addresses are equal proves nothing. A
// person's email and their sign-in's are one. The caller holds the organization's lock (H11).
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

// proved notes that whoever reads the mailbox of a sign-in has come, by a provider's word or a mail: a password that was set without such a proof goes, with
// what it opened.
func (s *Signin) proved(ctx context.Context, tx *store.Tx, who *ent.Identity) error {
	if err := tx.Identity.UpdateOneID(who.ID).ClearPasswordHash().SetUnproved(false).Exec(ctx); err != nil {
		return err
	}
	return endSessions(ctx, tx, who.ID)
}

// somewhere says whether a sign-in is somebody already: on the vendor's staff, or active or suspended in an organization.
func somewhere(ctx context.Context, tx *store.Tx, who *ent.Identity) (bool, error) {
	if who.Staff {
		return true, nil
	}
	return tx.User.Query().Where(user.IdentityID(who.ID), user.StatusIn(rules.Active, rules.Suspended)).Exist(ctx)
}
