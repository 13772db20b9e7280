package signin

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/identity"
	"example.com/roster/ent/passwordreset"
	"example.com/roster/ent/session"
	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// PasswordChange sets a new password for a person who knows the current one. All their sessions end, including the current one. It returns
// the token of a new session and the viewer.
func (s *Signin) PasswordChange(ctx context.Context, current, next string) (token string, v *access.Viewer, err error) {
	v, err = access.Require(ctx)
	if err != nil {
		return "", nil, err
	}
	if v.Session == uuid.Nil {
		return "", nil, fault.New(fault.Forbidden, "Only a person who is signed in can change their password.")
	}
	ctx = access.Across(ctx) // it is recorded in all organizations of the person
	who, err := s.DB.Ent.Identity.Query().Where(identity.ID(v.Identity)).Only(access.Trusted(ctx))
	if err != nil {
		return "", nil, store.Fault(err)
	}
	if who.PasswordHash == "" {
		return "", nil, fault.New(fault.InvalidInput, "You sign in without a password, so there is none to change.").At("currentPassword")
	}
	if next == current {
		return "", nil, fault.New(fault.InvalidInput, "The new password is the same as the current one. Choose another one.").At("newPassword")
	}
	if err := usable(next, who.Email); err != nil {
		return "", nil, atPath(err, "newPassword")
	}
	try, err := s.attempt(ctx, toSignIn, who.EmailKey)
	if err != nil {
		return "", nil, err
	}
	ok, err := s.verify(ctx, who.PasswordHash, current)
	if err != nil {
		try.takeBack(ctx)
		return "", nil, err
	}
	if !ok {
		return "", nil, fault.New(fault.InvalidInput, "The current password is incorrect.").At("currentPassword")
	}
	fresh, err := s.Hash(ctx, next)
	if err != nil {
		try.takeBack(ctx)
		return "", nil, err
	}
	var id uuid.UUID
	err = s.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		same, err := setPassword(ctx, tx, who.ID, who.PasswordHash, fresh)
		if err != nil {
			return err
		}
		if !same {
			return fault.New(fault.Stale, "Your password was changed a moment ago. Sign in with the new one.")
		}
		// A person whose session has ended meanwhile must not be signed in again.
		n, err := tx.Session.Delete().Where(session.ID(v.Session)).Exec(ctx)
		if err != nil {
			return err
		}
		if n == 0 {
			return fault.New(fault.Unauthenticated, "Your session has ended. Sign in again.")
		}
		if err := endSessions(ctx, tx, who.ID); err != nil {
			return err
		}
		if token, id, err = s.arrive(ctx, tx, who); err != nil { // refused if the person was suspended meanwhile
			return err
		}
		if err := try.succeeded(ctx, tx, who.EmailKey); err != nil {
			return err
		}
		return s.tellChanged(ctx, tx, who, audit.PasswordChanged)
	})
	if err != nil {
		return "", nil, err
	}
	v, err = s.signedIn(ctx, who.ID, id)
	return token, v, err
}

// setPassword replaces the old hash with a fresh one, which can be the same, and locks the row. It returns false if another transaction has replaced the old hash. A
// sign-in that creates its session before a password change is seen by the transaction that ends the sessions, and a later one finds that the hash has
// changed.
func setPassword(ctx context.Context, tx *store.Tx, who uuid.UUID, old, fresh string) (bool, error) {
	was := identity.PasswordHash(old)
	if old == "" {
		was = identity.Or(identity.PasswordHashIsNil(), identity.PasswordHash(""))
	}
	n, err := tx.Identity.Update().Where(identity.ID(who), was).SetPasswordHash(fresh).Save(ctx)
	return n == 1, err
}

// endSessions deletes all sessions and password resets of a sign-in.
func endSessions(ctx context.Context, tx *store.Tx, who uuid.UUID) error {
	if _, err := tx.PasswordReset.Delete().Where(passwordreset.IdentityID(who)).Exec(ctx); err != nil {
		return err
	}
	_, err := tx.Session.Delete().Where(session.IdentityID(who)).Exec(ctx)
	return err
}

// tellChanged notifies a person by mail that their password was changed, because somebody else may have done it, and writes audit events.
func (s *Signin) tellChanged(ctx context.Context, tx *store.Tx, who *ent.Identity, action audit.Action) error {
	now := store.Instant(s.Now())
	if err := notify.EnqueueTo(ctx, tx, now, notify.PasswordChanged, who.Email); err != nil {
		return err
	}
	return s.tell(ctx, tx, who.ID, who.Email, action, audit.SignOut{Because: audit.AllEnded})
}

// tell writes an audit event about a person's own sign-in for each organization that they belong to, except archived ones. If there is none, as for staff, it writes
// one event of the installation. The state before is secret and is left out.
func (s *Signin) tell(ctx context.Context, tx *store.Tx, who uuid.UUID, email string, action audit.Action, after audit.State) error {
	people, err := tx.User.Query().Where(user.IdentityID(who), user.StatusNEQ(roster.Former), store.NotArchived).Order(user.ByOrganizationID()).All(ctx)
	if err != nil {
		return err
	}
	events := make([]audit.Event, len(people))
	for i, p := range people {
		events[i] = audit.Event{
			Organization: p.OrganizationID, At: store.Instant(s.Now()), ActorID: p.ID, Actor: email, Action: action, User: p.ID, After: after,
			RequestID: access.RequestID(ctx),
		}
	}
	if len(events) == 0 { // staff, or people of archived organizations only
		events = []audit.Event{{At: store.Instant(s.Now()), ActorID: who, Actor: email, Action: action, User: who, After: after, RequestID: access.RequestID(ctx)}}
	}
	return audit.WriteSoon(ctx, tx, events...)
}

// atPath replaces the path of a fault that has one, and returns any other error unchanged.
func atPath(err error, path string) error {
	if f, ok := fault.Of(err); ok && len(f.Path) > 0 {
		return f.At(path)
	}
	return err
}
