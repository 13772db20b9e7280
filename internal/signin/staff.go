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

// StaffMember is a member of the vendor's staff.
type StaffMember struct {
	Email         string     `json:"email"`
	HasPassword   bool       `json:"hasPassword"`
	InvitedUntil  *time.Time `json:"invitedUntil"` // end of an open invitation to set a password; nil if there is none
	SessionsOpen  int        `json:"sessionsOpen"`
	LastSeen      *time.Time `json:"lastSeen"`      // last use of an open session; nil if there is none
	Organizations int        `json:"organizations"` // number of organizations to which they also belong
}

// cleanEmail returns the normal form of an email. It accepts an email that would be refused for new people if a person has had it since before emails were
// checked as they are today (H1).
func (s *Signin) cleanEmail(ctx context.Context, email string) (string, error) {
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

// StaffAdd adds a person to the vendor's staff and returns the token of an invitation with which they set their password within 72 hours. A person who is
// already on the staff can use it to set a new password.
func (s *Signin) StaffAdd(ctx context.Context, email string) (inviteToken string, err error) {
	ctx = access.Across(ctx) // the installation's audit events belong to no organization
	if email, err = s.cleanEmail(ctx, email); err != nil {
		return "", err
	}
	err = s.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		who, err := tx.Identity.Query().Where(identity.EmailKey(identifier.EmailKey(email))).Only(ctx)
		switch {
		case ent.IsNotFound(err):
			who, err = tx.Identity.Create().SetEmail(email).SetEmailKey(identifier.EmailKey(email)).SetStaff(true).
				SetCreatedAt(store.Instant(s.Now())).Save(ctx)
		case err == nil:
			if who.Unproved { // its password may have been set by somebody else
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

// StaffList returns the vendor's staff in the order of their emails.
func (s *Signin) StaffList(ctx context.Context) (all []StaffMember, err error) {
	ctx = access.Across(access.Trusted(ctx)) // staff belong to no organization
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
	sessions, err := s.DB.Ent.Session.Query().Where(session.IdentityIDIn(ids...), notExpired(now)).Order(session.BySeenAt()).All(ctx)
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

// StaffRemove removes a person from the vendor's staff: their sessions end immediately, and their open invitations and resets stop working. A person who also
// belongs to an organization keeps the sign-in; otherwise it is deleted with its password. It returns how many members are left.
func (s *Signin) StaffRemove(ctx context.Context, email string) (left int, err error) {
	ctx = access.Across(ctx) // staff belong to no organization
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

// withdraw deletes the sessions, invitations and password resets of a sign-in, and the sign-in itself if no person of an organization uses it.
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
	return tx.Identity.DeleteOneID(who).Exec(ctx) // with its password and its link to a provider
}
