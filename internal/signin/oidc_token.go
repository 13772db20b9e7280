package signin

import (
	"context"
	"crypto/subtle"
	"encoding/json"
	"errors"
	"net/http"
	"net/mail"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/google/uuid"
	"golang.org/x/oauth2"

	"example.com/roster/ent"
	"example.com/roster/ent/session"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/store"
)

// maxToken is the maximum size of a token in bytes; drift is how far the provider's clock may be ahead.
const (
	maxToken = 16 << 10
	drift    = time.Minute
)

// claim is the person whom the provider has identified. sid is the id of their session at the provider, or empty.
type claim struct {
	issuer, subject, email, sid string
	flaw                        error // why the email is refused for new people, or nil
}

// mark records that a session was started by the provider, so that the provider can end it.
func (c *claim) mark(ctx context.Context, tx *store.Tx, id uuid.UUID) error {
	u := tx.Session.UpdateOneID(id).SetIssuer(c.issuer).SetSubject(c.subject)
	if c.sid != "" {
		u.SetSid(c.sid)
	}
	return u.Exec(ctx)
}

// inherit marks a session that was started from another one, without a password, in the same way as the other one: if the provider can end that, it can end
// both. It returns UNAUTHENTICATED if the other session has ended.
func inherit(ctx context.Context, tx *store.Tx, from, to uuid.UUID) error {
	old, err := tx.Session.Query().Where(session.ID(from)).Only(ctx)
	if ent.IsNotFound(err) { // it has just ended
		return fault.New(fault.Unauthenticated, "Your session has ended. Sign in again to accept the invitation.")
	}
	if err != nil || old.Issuer == nil || old.Subject == nil {
		return err
	}
	c := &claim{issuer: *old.Issuer, subject: *old.Subject}
	if old.Sid != nil {
		c.sid = *old.Sid
	}
	return c.mark(ctx, tx, to)
}

// claims are the claims of an id token that go-oidc does not read.
type claims struct {
	Party   *string         `json:"azp"`
	Session json.RawMessage `json:"sid"`
	emailClaims
}

// emailClaims are the claims about the email, in an id token or from the UserInfo endpoint.
type emailClaims struct {
	Email    string          `json:"email"`
	Verified json.RawMessage `json:"email_verified"`
}

// missingClaims lists the claims that are missing.
func (a emailClaims) missingClaims() (names []string) {
	if a.Email == "" {
		names = append(names, "no email")
	}
	if len(a.Verified) == 0 || string(a.Verified) == "null" {
		names = append(names, "no email_verified")
	}
	return names
}

// claimed exchanges the code for an id token, checks the token completely, and returns the person whom it is about.
func (o *OIDC) claimed(ctx context.Context, p *provider, f *flow, code string) (*claim, error) {
	select {
	case o.turns <- struct{}{}:
		defer func() { <-o.turns }()
	default:
		return nil, because(errAway, "%d sign-ins are already waiting for the provider", turns)
	}
	ctx, cancel := context.WithTimeout(oidc.ClientContext(ctx, o.client), providerWait)
	defer cancel()
	answer, err := p.oauth.Exchange(ctx, code, oauth2.VerifierOption(f.Verifier))
	if err != nil {
		var r *oauth2.RetrieveError
		var u *url.Error
		if errors.As(err, &u) || errors.As(err, &r) && r.Response != nil && r.Response.StatusCode >= http.StatusInternalServerError {
			return nil, because(errAway, "%w", safe(err))
		}
		return nil, because(errAnswer, "%w", safe(err))
	}
	raw, _ := answer.Extra("id_token").(string)
	if raw == "" || len(raw) > maxToken {
		return nil, because(errAnswer, "the id token has %d bytes", len(raw))
	}
	t, err := p.verifier.Verify(ctx, raw)
	if err != nil {
		return nil, because(errAnswer, "%w", safe(err))
	}
	c, err := o.checked(t, f, answer.AccessToken)
	if err != nil {
		return nil, err
	}
	at, err := o.located(ctx, p, t, c.emailClaims, answer)
	if err != nil {
		return nil, err
	}
	out := &claim{issuer: o.OIDCIssuer, subject: t.Subject}
	if out.email, out.flaw, err = o.welcome(at); err != nil {
		return nil, err
	}
	if json.Unmarshal(c.Session, &out.sid) != nil || !storable(out.sid) {
		out.sid = "" // the provider can still end the session by its subject
	}
	return out, nil
}

// checked makes the checks that go-oidc leaves to its caller, and returns the claims. The token's signature, issuer, audience and expiry must already be
// checked. access is the access token that came with it.
func (o *OIDC) checked(t *oidc.IDToken, f *flow, access string) (*claims, error) {
	c := &claims{}
	if err := t.Claims(c); err != nil {
		return nil, because(errAnswer, "%w", safe(err))
	}
	switch {
	case t.Nonce == "" || subtle.ConstantTimeCompare([]byte(t.Nonce), []byte(f.Nonce)) != 1:
		return nil, because(errAnswer, "the token does not have this flow's nonce")
	case c.Party != nil && *c.Party != o.OIDCClientID, c.Party == nil && len(t.Audience) != 1:
		return nil, because(errAnswer, "the token is for another party")
	case t.IssuedAt.IsZero() || t.IssuedAt.After(o.signin.Now().Add(drift)):
		return nil, because(errAnswer, "the token has no issue time, or was issued in the future")
	case t.AccessTokenHash != "" && t.VerifyAccessToken(access) != nil:
		return nil, because(errAnswer, "the token belongs to another access token")
	case !storable(t.Subject):
		return nil, because(errAnswer, "the token has no usable subject")
	}
	return c, nil
}

// storable reports whether a subject or session id of the provider can be stored and compared: 1 to 255 printable ASCII characters.
func storable(name string) bool {
	return name != "" && len(name) <= 255 && !strings.ContainsFunc(name, func(r rune) bool { return r < ' ' || r > '~' })
}

// located returns the claims about the email. A provider may leave them out of the id token and return them only from its UserInfo endpoint
// (OpenID Connect Core 5.4). If the token lacks one of them, both are read from there, for the same subject and the same email, so that
// the verification of one address never counts for another.
func (o *OIDC) located(ctx context.Context, p *provider, t *oidc.IDToken, claims emailClaims, tokens *oauth2.Token) (emailClaims, error) {
	lack := claims.missingClaims()
	if len(lack) == 0 {
		return claims, nil
	}
	if at := p.UserInfoEndpoint(); at == "" || o.trusted(at) != nil {
		return emailClaims{}, because(errUntold, "the id token has %s, and the provider has no usable UserInfo endpoint: configure it to put the claims of the scope email into the token",
			strings.Join(lack, " and "))
	}
	info, err := p.UserInfo(ctx, oauth2.StaticTokenSource(tokens))
	if err != nil {
		cause, _, _ := strings.Cut(err.Error(), ": ") // the status without the body
		var u *url.Error
		if errors.As(err, &u) || strings.HasPrefix(cause, "5") {
			return emailClaims{}, because(errAway, "the request to UserInfo failed: %.60s", cause)
		}
		return emailClaims{}, because(errAnswer, "UserInfo refused the request: %.60s", cause)
	}
	if info.Subject != t.Subject {
		return emailClaims{}, because(errAnswer, "UserInfo has another subject than the id token")
	}
	var there emailClaims
	if err := info.Claims(&there); err != nil {
		return emailClaims{}, because(errAnswer, "UserInfo: %w", safe(err))
	}
	if lack := there.missingClaims(); len(lack) > 0 {
		return emailClaims{}, because(errUntold, "UserInfo has %s, and the id token does not have all claims either: configure the provider to return the claims of the scope email", strings.Join(lack, " and "))
	}
	if claims.Email != "" && claims.Email != there.Email {
		return emailClaims{}, because(errAnswer, "UserInfo has another email than the id token")
	}
	return there, nil
}

// welcome returns the email, and why it is refused for new people, if it is. It returns an error if the provider has not verified the email, if it is not an
// address, or if its domain is not allowed.
func (o *OIDC) welcome(a emailClaims) (email string, flaw, err error) {
	email, flaw = identifier.Email(a.Email)
	readable := flaw == nil
	if flaw != nil { // a person may have had it since before emails were checked as they are today
		at, err := mail.ParseAddress(a.Email)
		email, readable = a.Email, err == nil && at.Address == a.Email && len(a.Email) <= 320
	}
	switch {
	case string(a.Verified) != "true":
		err = because(errProved, "the provider has not verified the email: email_verified is %.20q", a.Verified)
	case !readable:
		err = because(errUntold, "the provider's email claim is not an email address")
	case len(o.OIDCDomains) > 0 && !slices.ContainsFunc(o.OIDCDomains, func(d string) bool { return identifier.InDomain(email, d) }):
		err = because(errNobody, "the email's domain is not in ROSTER_OIDC_DOMAINS")
	}
	return email, flaw, err
}
