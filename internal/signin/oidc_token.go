package signin

import (
	"context"
	"crypto/subtle"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"example.com/roster/internal/identifier"
	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"
)

// maxToken bounds an id token; drift is how far the provider's clock may be ahead.
const (
	maxToken = 16 << 10
	drift    = time.Minute
)

// claim is whom the provider has seen.
type claim struct {
	issuer, subject, email string
	flaw                   error // why nobody new can have the email
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
	return o.checked(t, f, answer.AccessToken)
}

// checked holds a signed token to what go-oidc leaves to its caller. Signature, issuer, audience and end are checked.
func (o *OIDC) checked(t *oidc.IDToken, f *flow, access string) (*claim, error) {
	var c struct {
		Party    *string         `json:"azp"`
		Email    string          `json:"email"`
		Verified json.RawMessage `json:"email_verified"`
	}
	if err := t.Claims(&c); err != nil {
		return nil, because(errAnswer, "%w", safe(err))
	}
	email, flaw := identifier.Email(c.Email)
	if flaw != nil { // somebody from before addresses were held to today's law may have it
		email = c.Email
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
	case t.Subject == "" || len(t.Subject) > 255 || strings.ContainsFunc(t.Subject, func(r rune) bool { return r < ' ' || r > '~' }):
		return nil, because(errAnswer, "the token has no usable subject")
	case string(c.Verified) != "true":
		return nil, because(errNobody, "the provider has not verified the email: email_verified is %.20q", c.Verified)
	case flaw != nil && (!strings.Contains(email, "@") || len(email) > 320):
		return nil, because(errNobody, "the token has no email")
	case len(o.OIDCDomains) > 0 && !slices.ContainsFunc(o.OIDCDomains, func(d string) bool { return identifier.InDomain(email, d) }):
		return nil, because(errNobody, "the email's domain is none of ROSTER_OIDC_DOMAINS")
	}
	return &claim{issuer: o.OIDCIssuer, subject: t.Subject, email: email, flaw: flaw}, nil
}
