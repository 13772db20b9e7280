package signin

import (
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
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// staffInvitation is how long somebody new on the vendor's staff has to set a password.
const staffInvitation = 72 * time.Hour

// Invite makes an invitation for a user or for an identity, whichever is given, and answers its token, which is not
// stored. It takes the place of the subject's open ones. The token is bound to the subject's email of now: where the
// email changes before it is used, whoever got the mail cannot take over the new address.
func (s *Signin) Invite(ctx context.Context, tx *store.Tx, userID, identityID *uuid.UUID, ttl time.Duration) (token string, err error) {
	now := store.Instant(s.Now())
	open := invitation.UsedAtIsNil()
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
		SetTokenHash(digest(secret, []byte(email))).SetCreatedAt(now).SetExpiresAt(now.Add(ttl)).Exec(ctx)
	return base64.RawURLEncoding.EncodeToString(append(id[:], secret...)), err
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
			err = tx.Identity.UpdateOne(who).SetStaff(true).Exec(ctx)
		}
		if err != nil {
			return err
		}
		if inviteToken, err = s.Invite(ctx, tx, nil, &who.ID, staffInvitation); err != nil {
			return err
		}
		return audit.Write(ctx, tx, audit.Event{At: s.Now(), Actor: "command line", Action: "staff.added", User: who.ID, After: who.Email, Personal: true})
	})
	return inviteToken, err
}

// AcceptInvitation lets somebody invited in and signs them in (H35). Who has no password yet sets it by this; who has one
// proves it, since a mail alone must not open a sign-in that other organizations trust (H12). A staff invitation sets the
// password in any case. Names that are not empty replace those that the inviter typed.
func (s *Signin) AcceptInvitation(ctx context.Context, token, password, first, last string) (string, *access.Viewer, error) {
	ctx = access.Across(ctx) // an invitation says who comes, and signing in reaches every organization of the person
	first, err := identifier.Name(first, "firstName")
	if err != nil {
		return "", nil, err
	}
	if last, err = identifier.Name(last, "lastName"); err != nil {
		return "", nil, err
	}
	try, err := s.attempt(ctx, byToken, "")
	if err != nil {
		return "", nil, err
	}
	seen, err := s.invited(access.Trusted(ctx), s.DB.Ent, token)
	if err != nil {
		if !fault.Is(err, fault.InvalidInput) {
			try.undone(ctx)
		}
		return "", nil, store.Fault(err)
	}
	if seen.proves() { // the token was right, and now it is a password that may be guessed
		try.undone(ctx)
		if try, err = s.attempt(ctx, toSignIn, seen.emailKey()); err != nil {
			return "", nil, err
		}
	}
	hash, err := s.password(ctx, seen, password, first, last)
	if err != nil {
		if !seen.proves() || !fault.Is(err, fault.InvalidInput) {
			try.undone(ctx)
		}
		return "", nil, err
	}
	var bearer string
	var who, id uuid.UUID
	err = s.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		if seen.user != nil { // the organization first, as always (H11)
			if _, err := tx.Lock(ctx, seen.user.OrganizationID); err != nil {
				return err
			}
		}
		i, err := s.invited(ctx, tx.Client(), token)
		if err != nil {
			return err
		}
		if i.passwordHash() != seen.passwordHash() {
			return errOvertaken
		}
		row, err := s.accept(ctx, tx, i, hash, first, last)
		if err != nil {
			return err
		}
		who = row.ID
		if bearer, id, err = s.enter(ctx, tx, row); err != nil {
			return err
		}
		return try.succeeded(ctx, tx, row.EmailKey)
	})
	if err != nil {
		return "", nil, err
	}
	v, err := s.signedIn(ctx, who, id)
	return bearer, v, err
}

var errOvertaken = fault.New(fault.Stale, "Your password was set a moment ago. Sign in with it.")

// invitee is an invitation that can be used now, and whom it is for.
type invitee struct {
	id       uuid.UUID
	staff    bool          // for an identity, not for a user
	user     *ent.User     // nil for staff
	identity *ent.Identity // nil where the person has no sign-in yet
}

func (i *invitee) passwordHash() string {
	if i.identity == nil {
		return ""
	}
	return i.identity.PasswordHash
}

// proves says whether they prove a password that they have, rather than set one.
func (i *invitee) proves() bool { return i.passwordHash() != "" && !i.staff }

func (i *invitee) emailKey() string {
	if i.identity != nil {
		return i.identity.EmailKey
	}
	return i.user.EmailKey
}

// invited finds a usable invitation. One that was used, has ended, or is for another email is as good as unknown.
func (s *Signin) invited(ctx context.Context, db *ent.Client, token string) (*invitee, error) {
	invalid := fault.New(fault.InvalidInput,
		"This invitation cannot be used: it was used before, has ended, or a newer one took its place. Sign in, or ask for a new one.").At("token")
	raw := spelled(strings.TrimSpace(token), len(uuid.UUID{})+secretSize)
	if raw == nil {
		return nil, invalid
	}
	now := store.Instant(s.Now())
	row, err := db.Invitation.Query().Where(invitation.ID(uuid.UUID(raw[:16])), invitation.UsedAtIsNil(), invitation.ExpiresAtGT(now)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, invalid
	}
	if err != nil {
		return nil, err
	}
	out := &invitee{id: row.ID, staff: row.IdentityID != nil}
	var email string
	which := identity.ID(uuid.Nil)
	if out.staff {
		which = identity.ID(*row.IdentityID)
	} else if row.UserID != nil {
		p, err := db.User.Query().Where(user.ID(*row.UserID), user.StatusIn(rules.Invited, rules.Active),
			user.Or(user.InvitationExpiresAtIsNil(), user.InvitationExpiresAtGT(now), user.StatusEQ(rules.Active))).Only(ctx)
		if ent.IsNotFound(err) {
			return nil, invalid
		}
		if err != nil {
			return nil, err
		}
		out.user, email, which = p, p.EmailKey, identity.EmailKey(p.EmailKey)
		if p.IdentityID != nil {
			which = identity.ID(*p.IdentityID)
		}
	}
	out.identity, err = db.Identity.Query().Where(which).Only(ctx)
	if err != nil && !ent.IsNotFound(err) {
		return nil, err
	}
	if out.staff {
		if out.identity == nil {
			return nil, invalid
		}
		email = out.identity.EmailKey
	}
	if subtle.ConstantTimeCompare(row.TokenHash, digest(raw[16:], []byte(email))) != 1 {
		return nil, invalid
	}
	return out, nil
}

// password proves the password where there is one, else hashes the new one. An empty hash leaves what is there.
func (s *Signin) password(ctx context.Context, i *invitee, password, first, last string) (hash string, err error) {
	if !i.proves() {
		own := []string{i.emailKey(), first, last}
		if i.user != nil {
			own = append(own, i.user.FirstName, i.user.LastName)
		}
		if err := usable(password, own...); err != nil {
			return "", err
		}
		return s.Hash(ctx, password)
	}
	ok, err := s.verify(ctx, i.passwordHash(), password)
	if err == nil && !ok {
		err = fault.New(fault.InvalidInput, "You have a password here already, from another organization. Enter that one.").At("password")
	}
	return "", err
}

// accept uses the invitation up: it makes or finds the identity, links the user to it, and sets password and names.
func (s *Signin) accept(ctx context.Context, tx *store.Tx, i *invitee, hash, first, last string) (*ent.Identity, error) {
	now := store.Instant(s.Now())
	n, err := tx.Invitation.Update().Where(invitation.ID(i.id), invitation.UsedAtIsNil()).SetUsedAt(now).Save(ctx)
	if err != nil {
		return nil, err
	}
	if n == 0 {
		return nil, fault.New(fault.Stale, "This invitation was used a moment ago. Sign in.")
	}
	who := i.identity
	switch {
	case who == nil:
		who, err = tx.Identity.Create().SetEmail(i.user.Email).SetEmailKey(i.user.EmailKey).SetPasswordHash(hash).SetCreatedAt(now).Save(ctx)
	default:
		old, fresh := i.passwordHash(), hash
		if fresh == "" {
			fresh = old
		}
		same, err := setPassword(ctx, tx, who.ID, old, fresh)
		if err != nil {
			return nil, err
		}
		if !same {
			return nil, errOvertaken
		}
		if fresh != old { // whoever was signed in with the old password is not any more
			if err := endSessions(ctx, tx, who.ID); err != nil {
				return nil, err
			}
		}
		if fresh != old && old != "" {
			err = s.tellChanged(ctx, tx, who, "password.reset")
		}
		if err != nil {
			return nil, err
		}
	}
	if err != nil || i.user == nil {
		return who, err
	}
	u := tx.User.UpdateOne(i.user).SetIdentityID(who.ID)
	before := i.user.FirstName + " " + i.user.LastName
	if first != "" {
		u.SetFirstName(first)
	} else {
		first = i.user.FirstName
	}
	if last != "" {
		u.SetLastName(last)
	} else {
		last = i.user.LastName
	}
	if err := u.SetNameKey(identifier.NameKey(last, first)).Exec(ctx); err != nil {
		return nil, err
	}
	return who, audit.Write(ctx, tx, audit.Event{
		Organization: i.user.OrganizationID, At: now, ActorID: i.user.ID, Actor: who.Email, Action: "invitation.accepted", User: i.user.ID, Personal: true,
		Before: strings.TrimSpace(before), After: strings.TrimSpace(first + " " + last), RequestID: access.RequestID(ctx),
	})
}
