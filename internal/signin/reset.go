package signin

import (
	"context"
	"crypto/subtle"
	"encoding/base64"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/identity"
	"example.com/roster/ent/passwordreset"
	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// resetLife is how long a reset link works. Within resetPause no second mail is sent to the same email, because the person already has
// a link.
const (
	resetLife  = time.Hour
	resetPause = time.Minute
)

// ResetRequest queues a mail with a link to reset a forgotten password. It does not check whether the email is known, so that neither its result nor its
// duration reveals it: this is checked when the mail is sent.
func (s *Signin) ResetRequest(ctx context.Context, email string) (err error) {
	clean, unlawful := identifier.Email(email, "email")
	if unlawful == nil {
		email = clean
	} else if !strings.Contains(email, "@") || utf8.RuneCountInString(email) > identifier.MaxEmail { // nobody has ever had an email of this form
		return unlawful
	}
	defer func() {
		if f, ok := fault.Of(unlawful); ok && err == nil { // returned for every address of this kind, whether or not a person has it
			err = fault.New(f.Code, "%s If an older sign-in uses this address, an email is on its way.", f.Message).At("email")
		}
	}()
	if _, err := s.attempt(ctx, toReset, identifier.EmailKey(email)); err != nil {
		return err
	}
	return s.DB.Write(access.Across(ctx), func(ctx context.Context, tx *store.Tx) error { // the mail belongs to no organization
		now := store.Instant(s.Now())
		if first, err := limitFrequency(ctx, tx, hashed("mail", identifier.EmailKey(email)), now, resetPause); err != nil || !first {
			return err
		}
		return notify.EnqueueTo(ctx, tx, now, notify.PasswordReset, email)
	})
}

// ResetToken creates the token of a reset when its mail is sent, so that it is never stored, and returns it with the mail's recipient.
// It returns empty strings if there is no password to reset: nobody signs in with this email, they have no password, or they are
// suspended. It replaces the previous token. People who have the email but no sign-in yet are sent their invitation or confirmation again instead.
func (s *Signin) ResetToken(ctx context.Context, tx *store.Tx, email string) (to, token string, err error) {
	who, err := tx.Identity.Query().Where(identity.EmailKey(identifier.EmailKey(email))).Only(ctx)
	if ent.IsNotFound(err) {
		return "", "", s.remind(ctx, tx, identifier.EmailKey(email))
	}
	if err != nil {
		return "", "", err
	}
	if out, err := suspended(ctx, tx, who); err != nil || out || who.PasswordHash == "" {
		return "", "", err
	}
	now := store.Instant(s.Now())
	if _, err := tx.PasswordReset.Delete().Where(passwordreset.IdentityID(who.ID)).Exec(ctx); err != nil {
		return "", "", err
	}
	id, secret := store.NewID(), random()
	err = tx.PasswordReset.Create().SetID(id).SetIdentityID(who.ID).SetTokenHash(digest(secret, []byte(who.PasswordHash))).
		SetCreatedAt(now).SetExpiresAt(now.Add(resetLife)).Exec(ctx)
	return who.Email, base64.RawURLEncoding.EncodeToString(append(id[:], secret...)), err
}

// remind sends the invitation, or the confirmation of a new email, again to the people with this email who have no sign-in yet (Waiting): one mail for each
// organization, at most mostOpen.
func (s *Signin) remind(ctx context.Context, tx *store.Tx, key string) error {
	now := store.Instant(s.Now())
	people, err := tx.User.Query().Where(user.EmailKey(key), Waiting(now)).Limit(mostOpen).All(ctx)
	if err != nil {
		return err
	}
	messages := make([]notify.Message, len(people))
	for i, p := range people {
		messages[i] = notify.Message{Organization: p.OrganizationID, User: p.ID, Kind: notify.Invited, Payload: notify.Payload{By: p.InvitedBy}}
		if p.InvitedByID != nil {
			messages[i].Actor = *p.InvitedByID
		}
		if p.Status == roster.Active {
			messages[i].Kind = notify.EmailProof
		}
	}
	return notify.Enqueue(ctx, tx, now, messages...)
}

// Reset sets a password with the token from the mail, ends all sessions, and starts a new one. It returns the session's token and the viewer.
func (s *Signin) Reset(ctx context.Context, token, password string) (bearer string, v *access.Viewer, err error) {
	ctx = access.Across(ctx) // it is recorded in all organizations of the person
	try, err := s.attempt(ctx, byToken, "")
	if err != nil {
		return "", nil, err
	}
	reset, who, err := s.resettable(access.Trusted(ctx), token)
	if err != nil {
		return "", nil, err
	}
	if err := usable(password, who.Email); err != nil {
		try.takeBack(ctx) // the token was right
		return "", nil, err
	}
	fresh, err := s.Hash(ctx, password)
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
		n, err := tx.PasswordReset.Delete().Where(passwordreset.ID(reset)).Exec(ctx)
		if err != nil {
			return err
		}
		if !same || n == 0 {
			return errReset
		}
		if err := endSessions(ctx, tx, who.ID); err != nil {
			return err
		}
		if err := tx.Identity.UpdateOneID(who.ID).SetUnproved(false).Exec(ctx); err != nil { // the link from the mail proves the mailbox
			return err
		}
		if bearer, id, err = s.arrive(ctx, tx, who); err != nil {
			return err
		}
		if err := try.succeeded(ctx, tx, who.EmailKey); err != nil {
			return err
		}
		return s.tellChanged(ctx, tx, who, audit.PasswordReset)
	})
	if err != nil {
		return "", nil, err
	}
	v, err = s.signedIn(ctx, who.ID, id)
	return bearer, v, err
}

var errReset = fault.New(fault.InvalidInput, "This link cannot be used: it was already used, has expired after an hour, was replaced by a newer one, "+
	"or the password was changed since. Ask for a new one.").At("token")

// resettable returns the id of the reset with this token, and its sign-in. It returns errReset if the token is unknown or has expired, or if the password
// was changed after the token was created.
func (s *Signin) resettable(ctx context.Context, token string) (uuid.UUID, *ent.Identity, error) {
	raw := spelled(strings.TrimSpace(token), len(uuid.UUID{})+secretSize)
	if raw == nil {
		return uuid.Nil, nil, errReset
	}
	row, err := s.DB.Ent.PasswordReset.Query().Where(passwordreset.ID(uuid.UUID(raw[:16])), passwordreset.ExpiresAtGT(store.Instant(s.Now()))).
		WithIdentity().Only(ctx)
	if ent.IsNotFound(err) {
		return uuid.Nil, nil, errReset
	}
	if err != nil {
		return uuid.Nil, nil, store.Fault(err)
	}
	who := row.Edges.Identity
	if subtle.ConstantTimeCompare(row.TokenHash, digest(raw[16:], []byte(who.PasswordHash))) != 1 {
		return uuid.Nil, nil, errReset
	}
	return row.ID, who, nil
}
