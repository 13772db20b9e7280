package signin

import (
	"cmp"
	"context"
	"crypto/subtle"
	"encoding/base64"
	"strings"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/identity"
	"example.com/roster/ent/invitation"
	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// staffInvitation is how long a new member of the vendor's staff has to set a password.
const staffInvitation = 72 * time.Hour

// Invite creates an invitation to be sent by mail, for a user or an identity, whichever is given, and returns its token, which is not stored. It replaces
// earlier mailed invitations. The token is bound to the current email: if the email changes before the token is used, the recipient of the mail cannot
// take over the new address.
func (s *Signin) Invite(ctx context.Context, tx *store.Tx, userID, identityID *uuid.UUID, ttl time.Duration) (token string, err error) {
	return s.invite(ctx, tx, userID, identityID, ttl, false)
}

// InviteShown creates an invitation whose token is shown to the caller, who passes it on by other means than mail (H42). It replaces
// all open invitations of the person. Accepting it does not prove that the person reads the mailbox.
func (s *Signin) InviteShown(ctx context.Context, tx *store.Tx, userID uuid.UUID, ttl time.Duration) (token string, err error) {
	if _, err := tx.Invitation.Delete().Where(invitation.UsedAtIsNil(), invitation.UserID(userID)).Exec(ctx); err != nil {
		return "", err
	}
	return s.invite(ctx, tx, &userID, nil, ttl, true)
}

func (s *Signin) invite(ctx context.Context, tx *store.Tx, userID, identityID *uuid.UUID, ttl time.Duration, shown bool) (token string, err error) {
	now := store.Instant(s.Now())
	open := invitation.And(invitation.UsedAtIsNil(), invitation.Shown(false)) // a mail that is sent late must not replace a link that was shown instead
	var email string
	switch {
	case userID != nil:
		p, err := tx.User.Query().Where(user.ID(*userID)).Only(ctx)
		if err != nil {
			return "", err
		}
		email, open = p.EmailKey, invitation.And(open, invitation.UserID(*userID))
	case identityID != nil:
		i, err := tx.Identity.Query().Where(identity.ID(*identityID)).Only(ctx)
		if err != nil {
			return "", err
		}
		email, open = i.EmailKey, invitation.And(open, invitation.IdentityID(*identityID))
	default:
		return "", fault.New(fault.Internal, "An invitation is for a user or for an identity.")
	}
	if _, err := tx.Invitation.Delete().Where(open).Exec(ctx); err != nil {
		return "", err
	}
	id, secret := store.NewID(), random()
	err = tx.Invitation.Create().SetID(id).SetNillableUserID(userID).SetNillableIdentityID(identityID).
		SetTokenHash(digest(secret, []byte(email))).SetShown(shown).SetCreatedAt(now).SetExpiresAt(now.Add(ttl)).Exec(ctx)
	return base64.RawURLEncoding.EncodeToString(append(id[:], secret...)), err
}

// Acceptance is the input with which a person accepts an invitation.
type Acceptance struct {
	Token     string    // from the mail
	Person    uuid.UUID // instead of a token: one of the viewer's own open invitations (see Open)
	Password  string
	FirstName string // empty keeps the name that the inviter entered
	LastName  string
}

// AcceptInvitation accepts an invitation, starts a session, and returns its token and the viewer (H35). The link from the mail proves the mailbox. A person
// without a password sets one; a person with a password has to enter it, because a mail alone must not open a sign-in that other organizations trust (H12); a
// person who is signed in with the invited address needs neither. An invitation to the staff always sets the password.
func (s *Signin) AcceptInvitation(ctx context.Context, in Acceptance) (string, *access.Viewer, error) {
	viewer := access.From(ctx)
	ctx = access.Across(ctx) // the invitation says who the person is
	var err error
	if in.FirstName, err = identifier.Name(in.FirstName, "firstName"); err != nil {
		return "", nil, err
	}
	if in.LastName, err = identifier.Name(in.LastName, "lastName"); err != nil {
		return "", nil, err
	}
	try, err := s.attempt(ctx, byToken, "")
	if err != nil {
		return "", nil, err
	}
	seen, err := s.invited(access.Trusted(ctx), s.DB.Ent, in, viewer)
	if err != nil {
		if !fault.Is(err, fault.InvalidInput) {
			try.takeBack(ctx)
		}
		return "", nil, store.Fault(err)
	}
	if seen.proves() { // the token was right; from here on a password can be guessed
		try.takeBack(ctx)
		if try, err = s.attempt(ctx, toSignIn, seen.emailKey()); err != nil {
			return "", nil, err
		}
	}
	hash, err := s.password(ctx, seen, in)
	if err != nil {
		if !seen.proves() || !fault.Is(err, fault.InvalidInput) {
			try.takeBack(ctx)
		}
		return "", nil, err
	}
	var bearer string
	var who, id uuid.UUID
	err = s.writeFor(ctx, seen, func(ctx context.Context, tx *store.Tx) error {
		i, err := s.invited(ctx, tx.Client(), in, viewer)
		if err != nil {
			return err
		}
		if i.passwordHash() != seen.passwordHash() || i.signedIn != seen.signedIn {
			return errOvertaken
		}
		row, err := s.accept(ctx, tx, i, hash, in)
		if err != nil {
			return err
		}
		who = row.ID
		if bearer, id, err = s.arrive(ctx, tx, row); err != nil {
			return err
		}
		if i.signedIn {
			if err := inherit(ctx, tx, viewer.Session, id); err != nil {
				return err
			}
		}
		if i.user != nil { // the person may belong to several organizations, but signs in to this one
			if err := tx.User.UpdateOneID(i.user.ID).SetLastLoginAt(store.Instant(s.Now())).Exec(ctx); err != nil {
				return err
			}
		}
		return try.succeeded(ctx, tx, row.EmailKey)
	})
	if err != nil {
		return "", nil, err
	}
	v, err := s.signedIn(ctx, who, id)
	return bearer, v, err
}

// writeFor runs fn in a write transaction. For the invitation of an organization, it locks the organization first (H11).
func (s *Signin) writeFor(ctx context.Context, i *invitee, fn func(context.Context, *store.Tx) error) error {
	if i.user == nil {
		return s.DB.Write(ctx, fn)
	}
	return s.DB.WriteIn(ctx, i.user.OrganizationID, func(ctx context.Context, tx *store.Tx) error {
		if _, err := tx.Lock(ctx, i.user.OrganizationID); err != nil {
			return err
		}
		return fn(ctx, tx)
	})
}

var errOvertaken = fault.New(fault.Stale, "Your password was set a moment ago. Sign in with it.")

// invitee is a valid invitation and the person it is for.
type invitee struct {
	id       uuid.UUID     // of the invitation; uuid.Nil if the viewer accepts one of their own
	staff    bool          // for an identity, not for a user
	shown    bool          // the token was shown to somebody else, so it does not prove the mailbox
	user     *ent.User     // nil for staff
	identity *ent.Identity // nil if the person has no sign-in yet
	ends     time.Time     // of the token
	signedIn bool          // the viewer is signed in as identity
	trusted  bool          // the identity already belongs to the staff or to an organization
}

func (i *invitee) passwordHash() string {
	if i.identity == nil {
		return ""
	}
	return i.identity.PasswordHash
}

// proves reports whether the person has to prove an existing password instead of setting one.
func (i *invitee) proves() bool {
	return i.passwordHash() != "" && !i.staff && !i.signedIn && !i.firstProof()
}

// firstProof reports whether the person proves for the first time that they read the mailbox, after the password of their sign-in was set by a link that had been
// shown to somebody else. The password that they choose now replaces it.
func (i *invitee) firstProof() bool {
	return i.identity != nil && i.identity.Unproved && !i.shown && i.id != uuid.Nil
}

func (i *invitee) emailKey() string {
	if i.identity != nil {
		return i.identity.EmailKey
	}
	return i.user.EmailKey
}

// errUnproved is returned if the sign-in was created by a link that was shown to somebody else: its session does not prove the mailbox (H12, H35).
var errUnproved = fault.New(fault.InvalidInput, "Accept this invitation with the link in its email, because you have not confirmed this email address yet.").At("invitation")

var errInvitation = fault.New(fault.InvalidInput,
	"This invitation cannot be used: it was already used, has expired, or was replaced by a newer one. Sign in, or ask for a new one.").At("token")

// invited returns a valid invitation with its person. It returns errInvitation if the invitation is unknown, was used, has expired, or is for another email.
func (s *Signin) invited(ctx context.Context, db *ent.Client, in Acceptance, viewer *access.Viewer) (*invitee, error) {
	out, err := s.invitee(ctx, db, in, viewer)
	if ent.IsNotFound(err) {
		return nil, errInvitation
	}
	if err != nil || out.staff {
		return out, err
	}
	out.identity, err = db.Identity.Query().Where(identity.EmailKey(out.user.EmailKey)).Only(ctx)
	if ent.IsNotFound(err) {
		return out, nil
	}
	if err != nil {
		return nil, err
	}
	out.signedIn = viewer != nil && viewer.Session != uuid.Nil && viewer.Identity == out.identity.ID
	out.trusted = out.identity.Staff
	if !out.trusted {
		out.trusted, err = db.User.Query().Where(user.IdentityID(out.identity.ID), user.StatusIn(roster.Active, roster.Suspended)).Exist(ctx)
	}
	return out, err
}

// invitee returns a valid invitation with its user or staff identity. It returns errInvitation or a not-found error if there is none.
func (s *Signin) invitee(ctx context.Context, db *ent.Client, in Acceptance, viewer *access.Viewer) (*invitee, error) {
	now := store.Instant(s.Now())
	if in.Person != uuid.Nil { // one of the viewer's own
		if viewer == nil || viewer.Session == uuid.Nil {
			return nil, fault.New(fault.Unauthenticated, "Sign in to accept an invitation without its link.")
		}
		who, err := db.Identity.Query().Where(identity.ID(viewer.Identity)).Only(ctx)
		if err != nil {
			return nil, err
		}
		if who.Unproved {
			return nil, errUnproved
		}
		p, err := db.User.Query().Where(user.ID(in.Person), Waiting(now), user.EmailKey(who.EmailKey)).Only(ctx)
		return &invitee{user: p}, err
	}
	raw := spelled(strings.TrimSpace(in.Token), len(uuid.UUID{})+secretSize)
	if raw == nil {
		return nil, errInvitation
	}
	row, err := db.Invitation.Query().Where(invitation.ID(uuid.UUID(raw[:16])), invitation.UsedAtIsNil(), invitation.ExpiresAtGT(now)).Only(ctx)
	if err != nil {
		return nil, err
	}
	out := &invitee{id: row.ID, staff: row.IdentityID != nil, shown: row.Shown, ends: row.ExpiresAt}
	var email string
	switch {
	case out.staff:
		if out.identity, err = db.Identity.Query().Where(identity.ID(*row.IdentityID)).Only(ctx); err != nil {
			return nil, err
		}
		email = out.identity.EmailKey
	case row.UserID != nil:
		if out.user, err = db.User.Query().Where(user.ID(*row.UserID), Waiting(now)).Only(ctx); err != nil {
			return nil, err
		}
		email = out.user.EmailKey
	}
	if subtle.ConstantTimeCompare(row.TokenHash, digest(raw[16:], []byte(email))) != 1 {
		return nil, errInvitation
	}
	return out, nil
}

// password checks the existing password, or returns the hash of the new one. An empty hash means that the stored one is kept.
func (s *Signin) password(ctx context.Context, i *invitee, in Acceptance) (hash string, err error) {
	switch {
	case i.signedIn:
		return "", nil
	case i.proves():
		ok, err := s.verify(ctx, i.passwordHash(), in.Password)
		if err == nil && !ok {
			err = fault.New(fault.InvalidInput, "You already have a password here from another organization. Enter that one.").At("password")
		}
		return "", err
	case i.trusted && !i.staff && i.passwordHash() == "": // single sign-on only: a mail must not add a password to their sign-in
		return "", fault.New(fault.InvalidInput, "You already use single sign-on here. Sign in with it, then accept the invitation.").At("password")
	}
	own := []string{i.emailKey(), in.FirstName, in.LastName}
	if i.user != nil {
		own = append(own, i.user.FirstName, i.user.LastName)
	}
	if err := usable(in.Password, own...); err != nil {
		return "", err
	}
	return s.Hash(ctx, in.Password)
}

// accept marks the invitation as used, creates or finds the identity, links the user to it, and sets password and names.
func (s *Signin) accept(ctx context.Context, tx *store.Tx, i *invitee, hash string, in Acceptance) (*ent.Identity, error) {
	now := store.Instant(s.Now())
	if i.id != uuid.Nil {
		n, err := tx.Invitation.Update().Where(invitation.ID(i.id), invitation.UsedAtIsNil()).SetUsedAt(now).Save(ctx)
		if err != nil {
			return nil, err
		}
		if n == 0 {
			return nil, fault.New(fault.Stale, "This invitation was used a moment ago. Sign in.")
		}
	}
	who, err := s.identify(ctx, tx, i, hash)
	if err != nil || i.user == nil {
		return who, err
	}
	if unproved := i.shown && (i.identity == nil || i.passwordHash() == "" && !i.trusted); unproved || i.firstProof() {
		if err := tx.Identity.UpdateOneID(who.ID).SetUnproved(unproved).Exec(ctx); err != nil {
			return nil, err
		}
	}
	if err := s.link(ctx, tx, who, i.user); err != nil {
		return nil, err
	}
	first, last := cmp.Or(in.FirstName, i.user.FirstName), cmp.Or(in.LastName, i.user.LastName)
	username := ""
	if i.user.Username != nil {
		username = *i.user.Username
	}
	if err := tx.User.UpdateOneID(i.user.ID).AddVersion(1).SetFirstName(first).SetLastName(last).SetNameKey(identifier.NameKey(last, first)).
		SetSearchKey(identifier.PersonKey(first, last, i.user.Email, username)).Exec(ctx); err != nil {
		return nil, err
	}
	named := func(first, last string) audit.Person {
		return audit.Person{ID: audit.ID(globalid.User, i.user.ID), FirstName: first, LastName: last, Email: i.user.Email, Username: i.user.Username}
	}
	return who, audit.Write(ctx, tx, audit.Event{
		Organization: i.user.OrganizationID, At: now, ActorID: i.user.ID, Actor: who.Email, Action: audit.InvitationAccepted, User: i.user.ID, Personal: true,
		Before: named(i.user.FirstName, i.user.LastName), After: named(first, last), RequestID: access.RequestID(ctx),
	})
}

// identify returns the identity of the person who accepts, and creates it if there is none. A non-empty hash becomes its password. It returns errOvertaken if the
// password was changed meanwhile.
func (s *Signin) identify(ctx context.Context, tx *store.Tx, i *invitee, hash string) (*ent.Identity, error) {
	who := i.identity
	if who == nil {
		return tx.Identity.Create().SetEmail(i.user.Email).SetEmailKey(i.user.EmailKey).SetPasswordHash(hash).SetCreatedAt(store.Instant(s.Now())).Save(ctx)
	}
	old, fresh := i.passwordHash(), cmp.Or(hash, i.passwordHash())
	if fresh == "" { // they have no password and need none
		return who, nil
	}
	same, err := setPassword(ctx, tx, who.ID, old, fresh)
	if err != nil {
		return nil, err
	}
	if !same {
		return nil, errOvertaken
	}
	if fresh == old {
		return who, nil
	}
	// The password is new, so the sessions of the old one end.
	if err := endSessions(ctx, tx, who.ID); err != nil {
		return nil, err
	}
	if old == "" {
		return who, nil
	}
	return who, s.tellChanged(ctx, tx, who, audit.PasswordReset)
}
