package signin

import (
	"context"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/identity"
	"example.com/roster/ent/identitylink"
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

// StaffList lists the vendor's staff by email.
func (s *Signin) StaffList(ctx context.Context) (all []StaffMember, err error) {
	ctx = access.Across(access.Trusted(ctx)) // staff are of no organization
	now := store.Instant(s.Now())
	staff, err := s.DB.Ent.Identity.Query().Where(identity.Staff(true)).Order(identity.ByEmailKey()).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, who := range staff {
		m := StaffMember{Email: who.Email, HasPassword: who.PasswordHash != ""}
		tokens, err := s.DB.Ent.Invitation.Query().Where(invitation.IdentityID(who.ID), invitation.UsedAtIsNil(), invitation.ExpiresAtGT(now)).All(ctx)
		if err != nil {
			return nil, err
		}
		for _, t := range tokens {
			m.InvitedUntil = &t.ExpiresAt
		}
		sessions, err := s.DB.Ent.Session.Query().Where(session.IdentityID(who.ID), session.ExpiresAtGT(now)).Order(session.BySeenAt()).All(ctx)
		if err != nil {
			return nil, err
		}
		for _, open := range sessions {
			m.SessionsOpen++
			m.LastSeen = &open.SeenAt
		}
		if m.Organizations, err = s.DB.Ent.User.Query().Where(user.IdentityID(who.ID)).Count(ctx); err != nil {
			return nil, err
		}
		all = append(all, m)
	}
	return all, nil
}

// StaffRemove takes somebody off the vendor's staff: their sessions end at once, and a token or reset that was given to them opens nothing. Who is a person
// of an organization keeps the sign-in for that; of anybody else it goes, with its password. Left is how many are on the staff still.
func (s *Signin) StaffRemove(ctx context.Context, email string) (left int, err error) {
	ctx = access.Across(ctx) // staff are of no organization
	err = s.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		who, err := tx.Identity.Query().Where(identity.EmailKey(identifier.EmailKey(email)), identity.Staff(true)).Only(ctx)
		if ent.IsNotFound(err) {
			return fault.New(fault.NotFound, "%q is not on the vendor's staff. See who is: roster staff list", email).At("email")
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
		return audit.Write(ctx, tx, audit.Event{At: s.Now(), Actor: "command line", Action: "staff.removed", User: who.ID, Before: who.Email, Personal: true})
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
	if _, err := tx.IdentityLink.Delete().Where(identitylink.IdentityID(who)).Exec(ctx); err != nil {
		return err
	}
	return tx.Identity.DeleteOneID(who).Exec(ctx)
}
