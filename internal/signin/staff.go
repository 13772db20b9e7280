package signin

import (
	"context"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/identity"
	"example.com/roster/ent/invitation"
	"example.com/roster/ent/passwordreset"
	"example.com/roster/ent/session"
	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/store"
)

// StaffMember is somebody of the vendor's staff.
type StaffMember struct {
	Email         string     `json:"email"`
	HasPassword   bool       `json:"hasPassword"`
	InvitedUntil  *time.Time `json:"invitedUntil"` // an open token that sets their password; nil for none
	SessionsOpen  int        `json:"sessionsOpen"`
	LastSeen      *time.Time `json:"lastSeen"`      // by a session that is open; nil for none
	Organizations int        `json:"organizations"` // in which they are a person, too
}

// address cleans an email. One that nobody new could have is taken where somebody has it from before emails were held to today's
// law (H1).
func (s *Signin) address(ctx context.Context, email string) (string, error) {
	clean, err := identifier.Email(email, "email")
	if err == nil {
		return clean, nil
	}
	who, unknown := s.DB.Ent.Identity.Query().Where(identity.EmailKey(identifier.EmailKey(email))).Only(access.Trusted(ctx))
	if unknown != nil {
		return "", err
	}
	return who.Email, nil
}

// StaffAdd makes somebody a member of the vendor's staff and answers the token of an invitation with which they set
// their password within 72 hours. For somebody already there it is the way to a new password.
func (s *Signin) StaffAdd(ctx context.Context, email string) (inviteToken string, err error) {
	ctx = access.Across(ctx) // the installation's trail is of no organization
	if email, err = s.address(ctx, email); err != nil {
		return "", err
	}
	err = s.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		who, err := tx.Identity.Query().Where(identity.EmailKey(identifier.EmailKey(email))).Only(ctx)
		switch {
		case ent.IsNotFound(err):
			who, err = tx.Identity.Create().SetEmail(email).SetEmailKey(identifier.EmailKey(email)).SetStaff(true).
				SetCreatedAt(store.Instant(s.Now())).Save(ctx)
		case err == nil:
			if who.Unproved { // whoever set its password may be somebody else
				err = s.proved(ctx, tx, who)
			}
			if err == nil {
				err = tx.Identity.UpdateOne(who).SetStaff(true).Exec(ctx)
			}
		}
		if err != nil {
			return err
		}
		if inviteToken, err = s.Invite(ctx, tx, nil, &who.ID, staffInvitation); err != nil {
			return err
		}
		return audit.Write(ctx, tx, audit.Event{At: s.Now(), Actor: "command line", Action: audit.StaffAdded, User: who.ID, After: audit.Staff{Email: who.Email}, Personal: true})
	})
	return inviteToken, err
}

// StaffList lists the vendor's staff by email.
func (s *Signin) StaffList(ctx context.Context) (all []StaffMember, err error) {
	ctx = access.Across(access.Trusted(ctx)) // staff are of no organization
	now := store.Instant(s.Now())
	staff, err := s.DB.Ent.Identity.Query().Where(identity.Staff(true)).Order(identity.ByEmailKey()).All(ctx)
	if err != nil {
		return nil, err
	}
	ids := make([]uuid.UUID, len(staff))
	at := make(map[uuid.UUID]*StaffMember, len(staff))
	all = make([]StaffMember, len(staff))
	for i, who := range staff {
		ids[i], all[i] = who.ID, StaffMember{Email: who.Email, HasPassword: who.PasswordHash != ""}
		at[who.ID] = &all[i]
	}
	tokens, err := s.DB.Ent.Invitation.Query().Where(invitation.IdentityIDIn(ids...), invitation.UsedAtIsNil(), invitation.ExpiresAtGT(now)).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, t := range tokens {
		at[*t.IdentityID].InvitedUntil = &t.ExpiresAt
	}
	sessions, err := s.DB.Ent.Session.Query().Where(session.IdentityIDIn(ids...), session.ExpiresAtGT(now)).Order(session.BySeenAt()).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, open := range sessions {
		m := at[open.IdentityID]
		m.SessionsOpen++
		m.LastSeen = &open.SeenAt
	}
	people, err := s.DB.Ent.User.Query().Where(user.IdentityIDIn(ids...)).All(ctx)
	for _, p := range people {
		at[*p.IdentityID].Organizations++
	}
	return all, err
}

// StaffRemove takes somebody off the vendor's staff: their sessions end at once, and a token or reset that was given to them opens nothing. Who is a person
// of an organization keeps the sign-in for that; of anybody else it goes, with its password. Left is how many are on the staff still.
func (s *Signin) StaffRemove(ctx context.Context, email string) (left int, err error) {
	ctx = access.Across(ctx) // staff are of no organization
	err = s.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		who, err := tx.Identity.Query().Where(identity.EmailKey(identifier.EmailKey(email)), identity.Staff(true)).Only(ctx)
		if ent.IsNotFound(err) {
			return fault.New(fault.NotFound, "%q is not on the vendor's staff. List the staff with: roster staff list", email).At("email")
		}
		if err != nil {
			return err
		}
		if err := tx.Identity.UpdateOne(who).SetStaff(false).Exec(ctx); err != nil {
			return err
		}
		if err := s.withdraw(ctx, tx, who.ID); err != nil {
			return err
		}
		if left, err = tx.Identity.Query().Where(identity.Staff(true)).Count(ctx); err != nil {
			return err
		}
		return audit.Write(ctx, tx, audit.Event{At: s.Now(), Actor: "command line", Action: audit.StaffRemoved, User: who.ID, Before: audit.Staff{Email: who.Email}, Personal: true})
	})
	return left, err
}

// withdraw ends what a sign-in has opened, and the sign-in where nobody needs it.
func (s *Signin) withdraw(ctx context.Context, tx *store.Tx, who uuid.UUID) error {
	if err := endSessions(ctx, tx, who); err != nil {
		return err
	}
	if _, err := tx.Invitation.Delete().Where(invitation.IdentityID(who)).Exec(ctx); err != nil {
		return err
	}
	if _, err := tx.PasswordReset.Delete().Where(passwordreset.IdentityID(who)).Exec(ctx); err != nil {
		return err
	}
	needed, err := tx.User.Query().Where(user.IdentityID(who)).Exist(ctx)
	if err != nil || needed {
		return err
	}
	return tx.Identity.DeleteOneID(who).Exec(ctx) // with its password and what it is at a provider
}
