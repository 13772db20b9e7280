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

// maxToken bounds an id token; drift is how far the provider's clock may be ahead.
const (
	maxToken = 16 << 10
	drift    = time.Minute
)

// claim is whom the provider has seen, and in which session of its own, if it says so.
type claim struct {
	issuer, subject, email, sid string
	flaw                        error // why nobody new can have the email
}

// mark notes of a session that the provider began it, so that it can end it.
func (c *claim) mark(ctx context.Context, tx *store.Tx, id uuid.UUID) error {
	u := tx.Session.UpdateOneID(id).SetIssuer(c.issuer).SetSubject(c.subject)
	if c.sid != "" {
		u.SetSid(c.sid)
	}
	return u.Exec(ctx)
}

// inherit notes of a session that opened another one, in place of a password, how it began itself: if the provider began it, the provider can end both.
func inherit(ctx context.Context, tx *store.Tx, from, to uuid.UUID) error {
	old, err := tx.Session.Query().Where(session.ID(from)).Only(ctx)
	if ent.IsNotFound(err) { // it was ended a moment ago
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

// claims are what is read of a token, beside what go-oidc reads.
type claims struct {
	Party   *string         `json:"azp"`
	Session json.RawMessage `json:"sid"`
	emailClaims
}

// emailClaims is the email, in a token or at the UserInfo endpoint.
type emailClaims struct {
	Email    string          `json:"email"`
	Verified json.RawMessage `json:"email_verified"`
}

// missingClaims are the claims that are not there.
func (a emailClaims) missingClaims() (names []string) {
	if a.Email == "" {
		names = append(names, "no email")
	}
	if len(a.Verified) == 0 || string(a.Verified) == "null" {
		names = append(names, "no email_verified")
	}
	return names
}

// claimed exchanges the code and answers whom the token speaks of, after everything about it was checked.
func (o *OIDC) claimed(ctx context.Context, p *provider, f *flow, code string) (*claim, error) {
	select {
	case o.turns <- struct{}{}:
		defer func() { <-o.turns }()
	default:
		return nil, because(errAway, "%d ask the provider already", turns)
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
		out.sid = "" // then the provider ends it by the subject
	}
	return out, nil
}

// checked holds a signed token to what go-oidc leaves to its caller. Signature, issuer, audience and end are checked.
func (o *OIDC) checked(t *oidc.IDToken, f *flow, access string) (*claims, error) {
	c := &claims{}
	if err := t.Claims(c); err != nil {
		return nil, because(errAnswer, "%w", safe(err))
	}
	switch {
	case t.Nonce == "" || subtle.ConstantTimeCompare([]byte(t.Nonce), []byte(f.Nonce)) != 1:
		return nil, because(errAnswer, "the token has not this flow's nonce")
	case c.Party != nil && *c.Party != o.OIDCClientID, c.Party == nil && len(t.Audience) != 1:
		return nil, because(errAnswer, "the token is for another party")
	case t.IssuedAt.IsZero() || t.IssuedAt.After(o.signin.Now().Add(drift)):
		return nil, because(errAnswer, "the token was issued in the future, or at no time")
	case t.AccessTokenHash != "" && t.VerifyAccessToken(access) != nil:
		return nil, because(errAnswer, "the token goes with another access token")
	case !storable(t.Subject):
		return nil, because(errAnswer, "the token has no usable subject")
	}
	return c, nil
}

// storable says whether a name of the provider's can be stored and compared.
func storable(name string) bool {
	return name != "" && len(name) <= 255 && !strings.ContainsFunc(name, func(r rune) bool { return r < ' ' || r > '~' })
}

// located finds the email. A provider may leave the claims of a scope out of the token and answer them at its UserInfo endpoint
// alone (OpenID Connect Core 5.4); then both come from there, and of the same subject, so that no address is
// proved by what was said of another.
func (o *OIDC) located(ctx context.Context, p *provider, t *oidc.IDToken, told emailClaims, tokens *oauth2.Token) (emailClaims, error) {
	lack := told.missingClaims()
	if len(lack) == 0 {
		return told, nil
	}
	if at := p.UserInfoEndpoint(); at == "" || o.trusted(at) != nil {
		return emailClaims{}, because(errUntold, "the id token has %s, and the provider names no UserInfo endpoint that can be asked: have it put the claims of the scope email into the token",
			strings.Join(lack, " and "))
	}
	info, err := p.UserInfo(ctx, oauth2.StaticTokenSource(tokens))
	if err != nil {
		cause, _, _ := strings.Cut(err.Error(), ": ") // a status, and not the body
		var u *url.Error
		if errors.As(err, &u) || strings.HasPrefix(cause, "5") {
			return emailClaims{}, because(errAway, "UserInfo cannot be asked: %.60s", cause)
		}
		return emailClaims{}, because(errAnswer, "UserInfo refuses: %.60s", cause)
	}
	if info.Subject != t.Subject {
		return emailClaims{}, because(errAnswer, "UserInfo speaks of another subject than the id token")
	}
	var there emailClaims
	if err := info.Claims(&there); err != nil {
		return emailClaims{}, because(errAnswer, "UserInfo: %w", safe(err))
	}
	if lack := there.missingClaims(); len(lack) > 0 {
		return emailClaims{}, because(errUntold, "UserInfo has %s, nor has the id token all: have the provider answer the claims of the scope email", strings.Join(lack, " and "))
	}
	if told.Email != "" && told.Email != there.Email {
		return emailClaims{}, because(errAnswer, "UserInfo names another email than the id token")
	}
	return there, nil
}

// welcome refuses an email that is not proved, or not of a domain that may come, and says why nobody new can have it.
func (o *OIDC) welcome(a emailClaims) (email string, flaw, err error) {
	email, flaw = identifier.Email(a.Email)
	readable := flaw == nil
	if flaw != nil { // somebody from before addresses were held to today's law may have it
		at, err := mail.ParseAddress(a.Email)
		email, readable = a.Email, err == nil && at.Address == a.Email && len(a.Email) <= 320
	}
	switch {
	case string(a.Verified) != "true":
		err = because(errProved, "the provider has not verified the email: email_verified is %.20q", a.Verified)
	case !readable:
		err = because(errUntold, "what the provider calls email is no address")
	case len(o.OIDCDomains) > 0 && !slices.ContainsFunc(o.OIDCDomains, func(d string) bool { return identifier.InDomain(email, d) }):
		err = because(errNobody, "the email's domain is none of ROSTER_OIDC_DOMAINS")
	}
	return email, flaw, err
}
