package oidctest

import (
	"crypto/rand"
	"net/http"
	"net/url"
	"testing"
	"time"
)

// userInfo returns the claims about the person to whom an access token belongs.
func (p *Provider) userInfo(w http.ResponseWriter, r *http.Request) {
	p.mu.Lock()
	claims, ok := p.infos[r.Header.Get("Authorization")]
	p.mu.Unlock()
	if !ok {
		respond(w, http.StatusUnauthorized, map[string]any{"error": "invalid_token", "error_description": "canary"})
		return
	}
	if p.UserInfo != nil {
		p.UserInfo(claims)
	}
	respond(w, http.StatusOK, claims)
}

// thin moves the claims about the email from an id token to the UserInfo endpoint. With Half, the token keeps the email.
func (p *Provider) thin(t *Token) {
	info := map[string]any{"sub": t.Claims["sub"], "email": t.Claims["email"], "email_verified": t.Claims["email_verified"]}
	if !p.Half {
		delete(t.Claims, "email")
	}
	delete(t.Claims, "email_verified")
	p.mu.Lock()
	defer p.mu.Unlock()
	p.infos["Bearer "+t.Access] = info
}

// Left returns where the provider sends the browser after a person has signed out of it. address is where Roster sent the browser. It fails the test if address is
// not a valid request.
func (p *Provider) Left(t testing.TB, address string) string {
	t.Helper()
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	q := u.Query()
	if u.Scheme+"://"+u.Host+u.Path != p.URL+"/end" || q.Get("client_id") != Client || q.Get("post_logout_redirect_uri") == "" {
		t.Fatalf("no request to sign out: %s", address)
	}
	return q.Get("post_logout_redirect_uri")
}

// LogoutToken returns a signed token for the logout of a subject, or of one of their sessions. An empty subject or sid is left out. The bend functions change the
// token before it is signed.
func (p *Provider) LogoutToken(subject, sid string, bend ...func(*Token)) string {
	now := time.Now()
	tok := &Token{
		Header: map[string]any{"alg": "RS256", "kid": "rsa", "typ": "logout+jwt"},
		Claims: map[string]any{
			"iss": p.URL, "aud": Client, "iat": now.Unix(), "exp": now.Add(2 * time.Minute).Unix(), "jti": rand.Text(),
			"events": map[string]any{"http://schemas.openid.net/event/backchannel-logout": map[string]any{}},
		},
		Sign: p.SignRSA,
	}
	if subject != "" {
		tok.Claims["sub"] = subject
	}
	if sid != "" {
		tok.Claims["sid"] = sid
	}
	for _, b := range bend {
		b(tok)
	}
	return tok.String()
}
