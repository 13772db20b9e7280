package signin

import (
	"bytes"
	"context"
	"encoding/json"
	"net/url"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/google/uuid"

	"example.com/roster/ent/identity"
	"example.com/roster/ent/predicate"
	"example.com/roster/ent/session"
	"example.com/roster/ent/spentstate"
	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/store"
)

// logoutLife is the maximum age of a logout token. A used one is remembered until it is certainly older.
const logoutLife = 10 * time.Minute

// logoutEvent is the event that a logout token must contain (OpenID Connect Back-Channel Logout 1.0).
const logoutEvent = "http://schemas.openid.net/event/backchannel-logout"

// errLogout is returned for every logout token that is not accepted. Only the log contains the cause, because anybody can send a token.
var errLogout = fault.New(fault.BadRequest, "The logout token can't be accepted; the gateway's log says why.")

// Logout ends the sessions that a logout token of the provider names: all sessions of a subject, or those of one session at the provider.
// Anybody can send a token, so it is checked like an id token, and it works only once.
func (o *OIDC) Logout(ctx context.Context, raw string) error {
	if raw == "" || len(raw) > maxToken {
		return because(errLogout, "the logout token has %d bytes", len(raw))
	}
	p, err := o.provider(ctx)
	if err != nil {
		return err
	}
	select {
	case o.logouts <- struct{}{}:
		defer func() { <-o.logouts }()
	default:
		return because(errAway, "%d logout tokens are already being checked", cap(o.logouts))
	}
	t, err := o.leaving(ctx, p, raw)
	if err != nil {
		return err
	}
	ctx = access.Across(ctx) // it is recorded in all organizations of the person
	err = o.signin.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		if err := o.once(ctx, tx, t); err != nil {
			return err
		}
		return o.signin.dismiss(ctx, tx, o.OIDCIssuer, t.Subject, t.SessionID)
	})
	if fault.Is(err, fault.Taken) {
		return because(errLogout, "the logout token was already used")
	}
	return err
}

// leaving checks a logout token and returns it. go-oidc checks its signature, issuer, audience, expiry, event and id, and that it has no nonce, because otherwise
// an id token could be used as a logout token.
func (o *OIDC) leaving(ctx context.Context, p *provider, raw string) (*oidc.LogoutToken, error) {
	ctx, cancel := context.WithTimeout(ctx, providerWait)
	defer cancel()
	t, err := p.logout.VerifyLogout(ctx, raw)
	if err != nil {
		return nil, because(errLogout, "%w", safe(err))
	}
	var c struct {
		Events map[string]json.RawMessage `json:"events"`
	}
	now := o.signin.Now()
	switch err := t.Claims(&c); {
	case err != nil:
		return nil, because(errLogout, "%w", safe(err))
	case !bytes.HasPrefix(c.Events[logoutEvent], []byte("{")):
		return nil, because(errLogout, "the logout token does not have the event of a logout")
	case t.IssuedAt.IsZero() || t.IssuedAt.After(now.Add(drift)) || t.IssuedAt.Before(now.Add(-logoutLife)):
		return nil, because(errLogout, "the logout token has no issue time, or was issued in the future or too long ago")
	case t.Subject != "" && !storable(t.Subject), t.SessionID != "" && !storable(t.SessionID):
		return nil, because(errLogout, "the logout token has a subject or session id that is not valid")
	}
	return t, nil
}

// once records that a logout token was used, so that no gateway accepts it again. If it was used before, the transaction fails with TAKEN.
func (o *OIDC) once(ctx context.Context, tx *store.Tx, t *oidc.LogoutToken) error {
	now := store.Instant(o.signin.Now())
	if _, err := tx.SpentState.Delete().Where(spentstate.EndsAtLTE(now)).Exec(ctx); err != nil {
		return err
	}
	id := hashed("logout token", o.OIDCIssuer, t.TokenID)
	return tx.SpentState.Create().SetID(id).SetEndsAt(now.Add(logoutLife + 2*drift)).Exec(ctx)
}

// dismiss ends the single sign-on sessions with this subject and sid; either can be empty. If both are given, it also ends the subject's sessions whose sid is not
// known.
func (s *Signin) dismiss(ctx context.Context, tx *store.Tx, issuer, subject, sid string) error {
	named := []predicate.Session{session.Issuer(issuer)}
	if subject != "" {
		named = append(named, session.Subject(subject))
	}
	switch {
	case sid != "" && subject != "":
		named = append(named, session.Or(session.Sid(sid), session.SidIsNil()))
	case sid != "":
		named = append(named, session.Sid(sid))
	}
	var who []uuid.UUID
	if err := tx.Session.Query().Where(named...).Unique(true).Order(session.ByIdentityID()).Select(session.FieldIdentityID).Scan(ctx, &who); err != nil {
		return err
	}
	if _, err := tx.Session.Delete().Where(named...).Exec(ctx); err != nil {
		return err
	}
	people, err := tx.Identity.Query().Where(identity.IDIn(who...)).Order(identity.ByID()).All(ctx)
	if err != nil {
		return err
	}
	for _, p := range people {
		if err := s.tell(ctx, tx, p.ID, p.Email, audit.SessionsEnded, audit.SignOut{Because: audit.EndedByProvider}); err != nil {
			return err
		}
	}
	return nil
}

// SignOutURL returns the address at which a browser also ends the provider's session when the viewer signs out: otherwise the next single sign-on would
// sign in the same person without asking. It is empty if the session was not started by single sign-on, if the provider has no address for this, or if
// the provider does not respond within newsWait. Call it before the session ends.
func (o *OIDC) SignOutURL(ctx context.Context) string {
	v, err := access.Require(ctx)
	if o == nil || err != nil {
		return ""
	}
	ours, err := o.signin.DB.Ent.Session.Query().Where(session.ID(v.Session), session.Issuer(o.OIDCIssuer)).Exist(access.Trusted(ctx))
	if err != nil || !ours {
		return ""
	}
	ctx, cancel := context.WithTimeout(ctx, newsWait)
	defer cancel()
	p, err := o.provider(ctx)
	if err != nil || p.endSession == "" {
		return ""
	}
	u, err := url.Parse(p.endSession)
	if err != nil {
		return ""
	}
	q := u.Query()
	q.Set("client_id", o.OIDCClientID)
	q.Set("post_logout_redirect_uri", o.after)
	u.RawQuery, u.Fragment = q.Encode(), ""
	return u.String()
}
