// Package signin knows who somebody is: passwords, invitations, sessions, and the viewer with rights read afresh for each
// request (H30). It refuses to decide what a viewer may do, and to move seats: activating a person is directory's.
package signin

import (
	"context"
	"sync"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/identity"
	"example.com/roster/ent/invitation"
	"example.com/roster/ent/session"
	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// Signin signs people in and out. It must not be copied.
type Signin struct {
	DB  *store.DB
	Now func() time.Time

	// Activate turns an INVITED person ACTIVE, in the caller's transaction: it locks the organization, moves the seat
	// from reserved to active, and may make them a primary user (H5, H25). The context's viewer is that person.
	Activate func(ctx context.Context, tx *store.Tx, org, user uuid.UUID) error

	once  sync.Once
	slots chan struct{} // who may hash a password now
}

// SignIn answers a bearer token and the viewer (S4). One answer, after the same time, for an unknown email and a wrong
// password. The sign-in is noted in every organization of the person (B8, H31), and their open invitations to this email
// are accepted by it (H35).
func (s *Signin) SignIn(ctx context.Context, email, password string) (token string, v *access.Viewer, err error) {
	wrong := fault.New(fault.InvalidInput, "Email or password is wrong.")
	who, err := s.DB.Ent.Identity.Query().Where(identity.EmailKey(rules.Key(email))).Only(access.Trusted(ctx))
	if err != nil && !ent.IsNotFound(err) {
		return "", nil, store.Fault(err)
	}
	hash := nobody
	if who != nil && who.PasswordHash != "" {
		hash = who.PasswordHash
	}
	ok, err := s.verify(ctx, hash, password)
	if err != nil {
		return "", nil, err
	}
	if !ok || hash == nobody {
		return "", nil, wrong
	}
	var id uuid.UUID
	err = s.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		// Between the check and here the password may have changed.
		same, err := tx.Identity.Query().Where(identity.ID(who.ID), identity.PasswordHash(hash)).Exist(ctx)
		if err != nil {
			return err
		}
		if !same {
			return wrong
		}
		token, id, err = s.enter(ctx, tx, who)
		return err
	})
	if err != nil {
		return "", nil, err
	}
	v, err = s.signedIn(ctx, who.ID, id)
	return token, v, err
}

// enter is the rest of every sign-in: open invitations to the identity's email are accepted, the time is noted, a session
// begins.
func (s *Signin) enter(ctx context.Context, tx *store.Tx, who *ent.Identity) (token string, id uuid.UUID, err error) {
	now := store.Instant(s.Now())
	if err := s.join(ctx, tx, who, now); err != nil {
		return "", uuid.Nil, err
	}
	if err := tx.Identity.UpdateOneID(who.ID).SetLastLoginAt(now).Exec(ctx); err != nil {
		return "", uuid.Nil, err
	}
	if err := tx.User.Update().Where(user.IdentityID(who.ID)).SetLastLoginAt(now).Exec(ctx); err != nil {
		return "", uuid.Nil, err
	}
	return begin(ctx, tx, who.ID, now)
}

// join links and activates who was invited under the identity's email. Organizations are locked in the order of their
// ids, each before its rows are touched, so that it cannot deadlock with a change of access (H11).
func (s *Signin) join(ctx context.Context, tx *store.Tx, who *ent.Identity, now time.Time) error {
	invited := user.And(
		user.StatusEQ(rules.Invited),
		user.Or(user.InvitationExpiresAtIsNil(), user.InvitationExpiresAtGT(now)),
		user.Or(user.IdentityID(who.ID), user.And(user.IdentityIDIsNil(), user.EmailKey(who.EmailKey))))
	people, err := tx.User.Query().Where(invited).Order(user.ByOrganizationID()).All(ctx)
	if err != nil {
		return err
	}
	ctx = access.With(ctx, &access.Viewer{Identity: who.ID, Email: who.Email, RequestID: access.RequestID(ctx)})
	for _, p := range people {
		if _, err := tx.Lock(ctx, p.OrganizationID); err != nil {
			return err
		}
		// They may have been removed before the lock was ours.
		n, err := tx.User.Update().Where(user.ID(p.ID), invited).SetIdentityID(who.ID).Save(ctx)
		if err != nil {
			return err
		}
		if n == 0 {
			continue
		}
		if err := s.Activate(ctx, tx, p.OrganizationID, p.ID); err != nil {
			return err
		}
		err = tx.Invitation.Update().Where(invitation.UserID(p.ID), invitation.UsedAtIsNil()).SetUsedAt(now).Exec(ctx)
		if err != nil {
			return err
		}
	}
	return nil
}

// SignOut ends the viewer's session; a viewer without one has nothing to end.
func (s *Signin) SignOut(ctx context.Context) error {
	v, err := access.Require(ctx)
	if err != nil {
		return err
	}
	return s.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		_, err := tx.Session.Delete().Where(session.ID(v.Session)).Exec(ctx)
		return err
	})
}

// signedIn is the viewer of a session that has just begun.
func (s *Signin) signedIn(ctx context.Context, who, session uuid.UUID) (*access.Viewer, error) {
	v, err := s.ViewerOf(ctx, who)
	if err != nil {
		return nil, err
	}
	v.Session, v.RequestID = session, access.RequestID(ctx)
	return v, nil
}
