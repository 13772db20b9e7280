package signin

import (
	"context"
	"encoding/base64"
	"strings"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/identity"
	"example.com/roster/ent/staffclaim"
	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/store"
)

// ClaimLife is how long the token for the first staff member is valid.
const ClaimLife = time.Hour

// theClaim is the id of the only row, so that a new token replaces the previous one.
var theClaim = uuid.UUID{15: 1}

// Claimable creates the one-time token with which the first member of the vendor's staff signs in, if there is no staff yet, and
// passes it to keep, which writes it to a place that only the operator can read. Only its hash is stored. It returns an empty string if there is
// staff.
//
// If several gateways start at the same time, each creates a token and only the last one works. keep is called while the row is locked: if the gateways
// write to the same place, the last token is the one that is kept there.
func (s *Signin) Claimable(ctx context.Context, keep func(token string) error) (token string, err error) {
	err = s.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		token = ""
		secret := random()
		if _, err := tx.ExecContext(ctx, `INSERT INTO staff_claims (id, token_hash, expires_at) VALUES ($1, $2, $3)
			ON CONFLICT (id) DO UPDATE SET token_hash = excluded.token_hash, expires_at = excluded.expires_at`,
			theClaim, digest(secret), store.Instant(s.Now()).Add(ClaimLife)); err != nil {
			return err
		}
		if there, err := tx.Identity.Query().Where(identity.Staff(true)).Exist(ctx); err != nil || there {
			if err == nil {
				_, err = tx.StaffClaim.Delete().Exec(ctx)
			}
			return err
		}
		token = base64.RawURLEncoding.EncodeToString(secret)
		return keep(token)
	})
	return token, err
}

// errClaim is returned for every token that does not work, and for all tokens once there is staff.
var errClaim = fault.New(fault.InvalidInput, "This token cannot be used: it was already used, has expired after an hour, or was replaced by a gateway that started later. "+
	"Once there is a staff user, no token works; add staff with roster staff add.").At("token")

// Claim makes the holder of the token the first member of the vendor's staff, with this email and password, and signs them in. It returns the token of
// their session and the viewer.
func (s *Signin) Claim(ctx context.Context, token, email, password string) (bearer string, v *access.Viewer, err error) {
	ctx = access.Across(ctx) // they may already belong to organizations
	try, err := s.attempt(ctx, byToken, "")
	if err != nil {
		return "", nil, err
	}
	secret := spelled(strings.TrimSpace(token), secretSize)
	if secret == nil {
		return "", nil, errClaim
	}
	usableNow := staffclaim.And(staffclaim.ID(theClaim), staffclaim.TokenHash(digest(secret)), staffclaim.ExpiresAtGT(store.Instant(s.Now())))
	known, err := s.DB.Ent.StaffClaim.Query().Where(usableNow).Exist(access.Trusted(ctx))
	if err != nil {
		return "", nil, store.Fault(err)
	}
	if !known {
		return "", nil, errClaim
	}
	email, err = identifier.Email(email, "email")
	if err == nil {
		err = usable(password, email)
	}
	hash := ""
	if err == nil {
		hash, err = s.Hash(ctx, password)
	}
	if err != nil {
		try.takeBack(ctx) // the token was right
		return "", nil, err
	}
	var who *ent.Identity
	var id uuid.UUID
	err = s.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		// The token works once, and only while there is no staff: of many concurrent attempts, one succeeds.
		n, err := tx.StaffClaim.Delete().Where(usableNow).Exec(ctx)
		if err != nil {
			return err
		}
		there, err := tx.Identity.Query().Where(identity.Staff(true)).Exist(ctx)
		if err != nil {
			return err
		}
		if n == 0 || there {
			return errClaim
		}
		if who, err = s.employ(ctx, tx, email, hash); err != nil {
			return err
		}
		if bearer, id, err = s.arrive(ctx, tx, who); err != nil {
			return err
		}
		event := audit.Event{
			At: store.Instant(s.Now()), ActorID: who.ID, Actor: who.Email, Action: audit.StaffClaimed, User: who.ID, After: audit.Staff{Email: who.Email}, Personal: true,
			RequestID: access.RequestID(ctx),
		}
		if err := audit.Write(ctx, tx, event); err != nil {
			return err
		}
		return try.succeeded(ctx, tx, who.EmailKey)
	})
	if err != nil {
		return "", nil, err
	}
	if s.Claimed != nil {
		s.Claimed()
	}
	v, err = s.signedIn(ctx, who.ID, id)
	return bearer, v, err
}

// employ makes the person with this email a member of the vendor's staff with this password. If they already had a sign-in, its password is replaced and its
// sessions end.
func (s *Signin) employ(ctx context.Context, tx *store.Tx, email, hash string) (*ent.Identity, error) {
	who, err := tx.Identity.Query().Where(identity.EmailKey(identifier.EmailKey(email))).Only(ctx)
	if ent.IsNotFound(err) {
		return tx.Identity.Create().SetEmail(email).SetEmailKey(identifier.EmailKey(email)).SetStaff(true).SetPasswordHash(hash).
			SetCreatedAt(store.Instant(s.Now())).Save(ctx)
	}
	if err != nil {
		return nil, err
	}
	if who, err = tx.Identity.UpdateOne(who).SetStaff(true).SetUnproved(false).SetPasswordHash(hash).Save(ctx); err != nil {
		return nil, err
	}
	return who, endSessions(ctx, tx, who.ID)
}
