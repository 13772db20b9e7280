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

// logoutLife is how old a logout token may be, and so how long one is remembered.
const logoutLife = 10 * time.Minute

// logoutEvent is what a logout token says has happened (OpenID Connect Back-Channel Logout 1.0).
const logoutEvent = "http://schemas.openid.net/event/backchannel-logout"

// errLogout is what the provider hears, and anybody else who sends a token.
var errLogout = fault.New(fault.BadRequest, "The logout token can't be accepted; the gateway's log says why.")

// Logout ends the sessions that a logout token of the provider names: those of its subject, or of one session of its own.
// Anybody can send one, so it is held to everything that a token is held to, and works once.
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
		return because(errAway, "%d logout tokens are looked at already", cap(o.logouts))
	}
	t, err := o.leaving(ctx, p, raw)
	if err != nil {
		return err
	}
	ctx = access.Across(ctx) // it is told in every organization of the person
	err = o.signin.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		if err := o.once(ctx, tx, t); err != nil {
			return err
		}
		return o.signin.dismiss(ctx, tx, o.OIDCIssuer, t.Subject, t.SessionID)
	})
	if fault.Is(err, fault.Taken) {
		return because(errLogout, "the logout token came before")
	}
	return err
}

// leaving reads a logout token. Its signature, issuer, audience, end, event and id are checked by go-oidc, as that it has no nonce: else
// an id token could be sent as one.
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
		return nil, because(errLogout, "the logout token has not the event of a logout")
	case t.IssuedAt.IsZero() || t.IssuedAt.After(now.Add(drift)) || t.IssuedAt.Before(now.Add(-logoutLife)):
		return nil, because(errLogout, "the logout token was issued in the future, too long ago, or at no time")
	case t.Subject != "" && !storable(t.Subject), t.SessionID != "" && !storable(t.SessionID):
		return nil, because(errLogout, "the logout token names nothing that can be compared")
	}
	return t, nil
}

// once notes that a logout token has come, so that it does not come twice to any gateway.
func (o *OIDC) once(ctx context.Context, tx *store.Tx, t *oidc.LogoutToken) error {
	now := store.Instant(o.signin.Now())
	if _, err := tx.SpentState.Delete().Where(spentstate.EndsAtLTE(now)).Exec(ctx); err != nil {
		return err
	}
	id := hashed("logout token", o.OIDCIssuer, t.TokenID)
	return tx.SpentState.Create().SetID(id).SetEndsAt(now.Add(logoutLife + 2*drift)).Exec(ctx)
}

// dismiss ends sessions of single sign-on at the provider's word. A session whose name at the provider is not known ends with
// any of its subject's.
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

// SignOutURL is where a browser ends the provider's own session, too, when the viewer signs out: else the next single sign-on
// lets the same person in without a question. Empty where the session did not begin so, or the provider has no such place. It
// must be asked before the session ends. A provider that does not answer keeps nobody from signing out.
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
