// Package signin establishes who a person is: passwords, single sign-on, invitations, sessions, and the viewer with current rights for each
// request (H30). It refuses to decide what a viewer can do, and to change seats: activating a person is the job of directory.
package signin

import (
	"cmp"
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/identity"
	"example.com/roster/ent/session"
	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// Signin signs people in and out. It must not be copied.
type Signin struct {
	DB  *store.DB
	Now func() time.Time

	// Activate makes an INVITED person ACTIVE, in the caller's transaction: it locks the organization, changes the seat
	// from reserved to active, and may make them a primary user (H5, H25).
	Activate func(ctx context.Context, tx *store.Tx, org, user uuid.UUID) error

	// Claimed is called when the first member of the vendor's staff has signed in; it may be nil.
	Claimed func()

	// Observe is called after each sign-in by password or single sign-on, with the method and the result; it may be nil.
	Observe func(way, result string)

	// Derive derives the key of a password hash; nil means DeriveKey. Only tests set it, because its cost is what makes guessing passwords expensive.
	Derive func(password, salt []byte, passes, memory uint32, lanes uint8, size uint32) []byte

	once    sync.Once
	slots   chan struct{} // limits how many passwords are hashed at the same time
	waiting atomic.Int64  // callers that wait for a slot
}

// observe reports a sign-in that returned err to Observe, as ok, wrong, throttled, refused or failed.
func (s *Signin) observe(way string, err error) {
	if s.Observe == nil {
		return
	}
	result := "failed"
	f, typed := fault.Of(err)
	switch {
	case err == nil:
		result = "ok"
	case errors.Is(err, errWrong):
		result = "wrong"
	case typed && f.Code == fault.Throttled:
		result = "throttled"
	case typed && f.Code != fault.Internal && f.Code != fault.Unavailable:
		result = "refused"
	}
	s.Observe(way, result)
}

// errWrong is returned for an unknown email, a wrong password, and a person who cannot sign in now, so that the three cannot be distinguished.
var errWrong = fault.New(fault.InvalidInput, "Incorrect email or password.")

// SignIn starts a session and returns its token and the viewer (S4). For an unknown email, a wrong password and a suspended person it returns the same error
// after the same time (H7). It gives access to the organizations that the sign-in is linked to, and accepts no invitations: those have to be accepted
// explicitly (H12, H35). A stored hash that is cheaper than today's is replaced.
func (s *Signin) SignIn(ctx context.Context, email, password string) (token string, v *access.Viewer, err error) {
	defer func() { s.observe("password", err) }()
	ctx = access.Across(ctx) // the viewer is not known yet
	key := identifier.EmailKey(email)
	try, err := s.attempt(ctx, toSignIn, key)
	if err != nil {
		return "", nil, err
	}
	who, hash, fresh, err := s.prove(ctx, key, password)
	if err != nil {
		if !errors.Is(err, errWrong) {
			try.takeBack(ctx)
		}
		return "", nil, err
	}
	var id uuid.UUID
	err = s.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		// The password may have changed since the check. This checks it again and locks the row.
		same, err := setPassword(ctx, tx, who.ID, hash, fresh)
		if err != nil {
			return err
		}
		if !same {
			return errWrong
		}
		if token, id, err = s.arrive(ctx, tx, who); err != nil {
			return err
		}
		if err := try.succeeded(ctx, tx, key); err != nil {
			return err
		}
		return s.tell(ctx, tx, who.ID, who.Email, audit.SessionStarted, audit.SignIn{Method: audit.ByPassword})
	})
	if errors.Is(err, errSuspended) {
		err = errWrong
	}
	if err != nil {
		return "", nil, err
	}
	v, err = s.signedIn(ctx, who.ID, id)
	return token, v, err
}

// prove returns the identity with this email and password, its stored hash, and the hash to store from now on.
func (s *Signin) prove(ctx context.Context, key, password string) (who *ent.Identity, hash, fresh string, err error) {
	who, err = s.DB.Ent.Identity.Query().Where(identity.EmailKey(key)).Only(access.Trusted(ctx))
	if err != nil && !ent.IsNotFound(err) {
		return nil, "", "", store.Fault(err)
	}
	hash = nobody // an unknown email also costs one hash, so that its refusal takes as long as any other
	if who != nil && who.PasswordHash != "" {
		hash = who.PasswordHash
	}
	ok, err := s.verify(ctx, hash, password)
	if err != nil {
		return nil, "", "", err
	}
	if !ok || hash == nobody {
		return nil, "", "", errWrong
	}
	if fresh = hash; dated(hash) {
		fresh, err = s.Hash(ctx, password)
	}
	return who, hash, fresh, err
}

// errSuspended is returned to a person who could sign in, but is suspended in all their organizations (H7) or belongs to archived ones only.
var errSuspended = fault.New(fault.Forbidden, "Your access is suspended. Ask a manager of your organization.")

// arrive starts a session for a person who has proved who they are, and returns its token and id. It returns errSuspended for a suspended person. If they
// belong to one organization, the sign-in is recorded there immediately (H31); if they belong to several, it is recorded when the session first uses one of
// them (Note). Suspending the person at the same moment either waits for this transaction and then ends its session, or is committed before this
// transaction checks.
func (s *Signin) arrive(ctx context.Context, tx *store.Tx, who *ent.Identity) (token string, id uuid.UUID, err error) {
	now := store.Instant(s.Now())
	if err := tx.Identity.UpdateOneID(who.ID).SetLastLoginAt(now).Exec(ctx); err != nil {
		return "", uuid.Nil, err
	}
	people, err := tx.User.Query().Where(user.IdentityID(who.ID), store.NotArchived).Limit(2).IDs(ctx)
	if err != nil {
		return "", uuid.Nil, err
	}
	if len(people) == 1 {
		if err := tx.User.UpdateOneID(people[0]).SetLastLoginAt(now).Exec(ctx); err != nil {
			return "", uuid.Nil, err
		}
	}
	if suspended, err := suspended(ctx, tx, who); err != nil || suspended {
		return "", uuid.Nil, cmp.Or[error](err, errSuspended)
	}
	return createSession(ctx, tx, who.ID, now)
}

// suspended reports whether a person has lost access everywhere: each of their organizations has suspended them or is archived. It is false for staff, and for
// people who are active or suspended in no organization.
func suspended(ctx context.Context, tx *store.Tx, who *ent.Identity) (bool, error) {
	if who.Staff {
		return false, nil
	}
	known := tx.User.Query().Where(user.IdentityID(who.ID), user.StatusIn(roster.Suspended, roster.Active))
	somebody, err := known.Clone().Exist(ctx)
	if err != nil || !somebody {
		return false, err
	}
	active, err := known.Where(user.StatusEQ(roster.Active), store.NotArchived).Exist(ctx)
	return !active, err
}

// SignOut ends the viewer's session. It does nothing if the viewer has no session.
func (s *Signin) SignOut(ctx context.Context) error {
	v, err := access.Require(ctx)
	if err != nil {
		return err
	}
	ctx = access.Across(ctx) // it is recorded in all organizations of the person
	return s.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		n, err := tx.Session.Delete().Where(session.ID(v.Session)).Exec(ctx)
		if err != nil || n == 0 {
			return err
		}
		return s.tell(ctx, tx, v.Identity, v.Email, audit.SessionEnded, audit.SignOut{Because: audit.SignedOut})
	})
}

// SignOutEverywhere ends all sessions of the viewer, on every device.
func (s *Signin) SignOutEverywhere(ctx context.Context) error {
	v, err := access.Require(ctx)
	if err != nil {
		return err
	}
	ctx = access.Across(ctx) // it is recorded in all organizations of the person
	return s.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		if _, err := tx.Session.Delete().Where(session.IdentityID(v.Identity)).Exec(ctx); err != nil {
			return err
		}
		return s.tell(ctx, tx, v.Identity, v.Email, audit.SessionsEnded, audit.SignOut{Because: audit.AllEnded})
	})
}

// signedIn returns the viewer of a session that has just begun.
func (s *Signin) signedIn(ctx context.Context, who, session uuid.UUID) (*access.Viewer, error) {
	v, err := s.ViewerOf(ctx, who)
	if err != nil {
		return nil, err
	}
	v.Session, v.Began, v.RequestID = session, store.Instant(s.Now()), access.RequestID(ctx)
	return v, nil
}
