// Package oidctest is an OpenID Connect provider for tests: discovery, keys, codes and tokens over HTTP on this machine,
// with PKCE and codes that work once, as the specification requires. A test can change each part of its responses.
// It refuses to run outside of tests.
package oidctest

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/hmac"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"
)

// The id and the secret of the provider's only client.
const (
	Client = "roster-test"
	Secret = "a-secret-of-the-test-client"
)

// Provider is a running provider. A test sets its fields before the first request.
type Provider struct {
	URL string // the issuer
	RSA *rsa.PrivateKey
	EC  *ecdsa.PrivateKey
	Ed  ed25519.PrivateKey

	Thin      bool                                         // id tokens contain no claims about the email; the UserInfo endpoint returns them
	Half      bool                                         // like Thin, but id tokens contain the email without email_verified
	UserInfo  func(claims map[string]any)                  // changes the response of the UserInfo endpoint
	Leaves    bool                                         // discovery names an address for signing out
	Discovery func(map[string]any)                         // changes the response of discovery
	Keys      func(keys []map[string]any) []map[string]any // changes the key set
	Token     func(t *Token)                               // changes an id token before it is signed
	Broken    func(path string) int                        // returns an HTTP status to respond with instead, or 0

	mu    sync.Mutex
	codes map[string]granted
	asked map[string]int
	infos map[string]map[string]any // by Authorization header
}

// granted is what the provider returns for a code, and what the client must send with it.
type granted struct {
	challenge, redirect string
	token               *Token
}

// Token is an id token before it is signed.
type Token struct {
	Header map[string]any
	Claims map[string]any
	Sign   func(signed []byte) []byte // over header and claims
	Raw    func(jwt string) string    // changes the signed token
	Access string                     // the access token that is returned with it
}

// Person is a person with an account at the provider.
type Person struct{ Subject, Email string }

// Start starts a provider that runs until the test ends.
func Start(t testing.TB) *Provider {
	t.Helper()
	p := &Provider{codes: map[string]granted{}, asked: map[string]int{}, infos: map[string]map[string]any{}}
	p.RSA, p.EC = keys()
	p.Ed = ed25519.NewKeyFromSeed(make([]byte, ed25519.SeedSize)) // only for tests
	srv := httptest.NewServer(http.HandlerFunc(p.route))
	t.Cleanup(srv.Close)
	p.URL = srv.URL
	return p
}

// keys generates the keys once per process, because that is slow.
var keys = sync.OnceValues(func() (*rsa.PrivateKey, *ecdsa.PrivateKey) {
	r, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		panic(err)
	}
	e, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		panic(err)
	}
	return r, e
})

// Asked returns the number of requests to a path.
func (p *Provider) Asked(path string) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.asked[path]
}

// Login signs a person in at the provider. address is where Roster sent their browser. It returns the query with which the provider
// sends the browser back, and fails the test if address is not a valid request.
func (p *Provider) Login(t testing.TB, address string, who Person) url.Values {
	t.Helper()
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	q := u.Query()
	if u.Path != "/authorize" || q.Get("response_type") != "code" || q.Get("client_id") != Client || q.Get("code_challenge_method") != "S256" ||
		q.Get("code_challenge") == "" || q.Get("state") == "" || q.Get("nonce") == "" || !strings.Contains(q.Get("scope"), "openid") {
		t.Fatalf("no request for a sign-in: %s", address)
	}
	now := time.Now()
	tok := &Token{
		Header: map[string]any{"alg": "RS256", "kid": "rsa", "typ": "JWT"},
		Claims: map[string]any{
			"iss": p.URL, "aud": Client, "sub": who.Subject, "email": who.Email, "email_verified": true, "nonce": q.Get("nonce"),
			"iat": now.Unix(), "exp": now.Add(5 * time.Minute).Unix(),
		},
		Sign: p.SignRSA, Access: rand.Text(),
	}
	hash := sha256.Sum256([]byte(tok.Access))
	tok.Claims["at_hash"] = base64.RawURLEncoding.EncodeToString(hash[:16])
	if p.Token != nil {
		p.Token(tok)
	}
	if p.Thin || p.Half {
		p.thin(tok)
	}
	code := rand.Text()
	p.mu.Lock()
	p.codes[code] = granted{q.Get("code_challenge"), q.Get("redirect_uri"), tok}
	p.mu.Unlock()
	return url.Values{"code": {code}, "state": {q.Get("state")}}
}

// SignRSA signs with RS256 and the provider's key.
func (p *Provider) SignRSA(signed []byte) []byte { return SignRSA(p.RSA, signed) }

// SignRSA signs with RS256 and any key.
func SignRSA(key *rsa.PrivateKey, signed []byte) []byte {
	hash := sha256.Sum256(signed)
	s, err := rsa.SignPKCS1v15(rand.Reader, key, crypto.SHA256, hash[:])
	if err != nil {
		panic(err)
	}
	return s
}

// SignEC signs with ES256 and the provider's key.
func (p *Provider) SignEC(signed []byte) []byte {
	hash := sha256.Sum256(signed)
	r, s, err := ecdsa.Sign(rand.Reader, p.EC, hash[:])
	if err != nil {
		panic(err)
	}
	return append(r.FillBytes(make([]byte, 32)), s.FillBytes(make([]byte, 32))...)
}

// SignHMAC signs with HS256.
func SignHMAC(key, signed []byte) []byte {
	h := hmac.New(sha256.New, key)
	h.Write(signed)
	return h.Sum(nil)
}

// String returns the signed token.
func (t *Token) String() string {
	signed := encodePart(t.Header) + "." + encodePart(t.Claims)
	jwt := signed + "." + base64.RawURLEncoding.EncodeToString(t.Sign([]byte(signed)))
	if t.Raw != nil {
		jwt = t.Raw(jwt)
	}
	return jwt
}

func encodePart(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return base64.RawURLEncoding.EncodeToString(b)
}

func (p *Provider) route(w http.ResponseWriter, r *http.Request) {
	p.mu.Lock()
	p.asked[r.URL.Path]++
	p.mu.Unlock()
	if p.Broken != nil {
		if status := p.Broken(r.URL.Path); status != 0 {
			w.Header().Set("Location", "/elsewhere")
			w.WriteHeader(status)
			return
		}
	}
	switch r.URL.Path {
	case "/.well-known/openid-configuration":
		d := map[string]any{
			"issuer": p.URL, "authorization_endpoint": p.URL + "/authorize", "token_endpoint": p.URL + "/token", "jwks_uri": p.URL + "/keys",
			"id_token_signing_alg_values_supported": []string{"RS256", "ES256", "HS256", "none"},
		}
		if p.Thin || p.Half {
			d["userinfo_endpoint"] = p.URL + "/userinfo"
		}
		if p.Leaves {
			d["end_session_endpoint"] = p.URL + "/end?realm=test"
		}
		if p.Discovery != nil {
			p.Discovery(d)
		}
		respond(w, http.StatusOK, d)
	case "/keys":
		keys := []map[string]any{PublicRSA("rsa", &p.RSA.PublicKey)}
		keys = append(keys, p.publicEC("ec"), p.publicEd("ed"))
		if p.Keys != nil {
			keys = p.Keys(keys)
		}
		respond(w, http.StatusOK, map[string]any{"keys": keys})
	case "/token":
		p.exchange(w, r)
	case "/userinfo":
		p.userInfo(w, r)
	default:
		http.NotFound(w, r)
	}
}

// exchange returns the tokens for a code, once, to the client that sends its secret and the PKCE verifier.
func (p *Provider) exchange(w http.ResponseWriter, r *http.Request) {
	client, secret, _ := r.BasicAuth()
	if client != Client || secret != Secret || r.Method != http.MethodPost {
		respond(w, http.StatusUnauthorized, map[string]any{"error": "invalid_client"})
		return
	}
	code := r.PostFormValue("code")
	p.mu.Lock()
	g, ok := p.codes[code]
	delete(p.codes, code)
	p.mu.Unlock()
	challenge := sha256.Sum256([]byte(r.PostFormValue("code_verifier")))
	if !ok || g.redirect != r.PostFormValue("redirect_uri") || g.challenge != base64.RawURLEncoding.EncodeToString(challenge[:]) {
		respond(w, http.StatusBadRequest, map[string]any{"error": "invalid_grant"})
		return
	}
	a := map[string]any{"access_token": g.token.Access, "token_type": "Bearer", "expires_in": 300}
	if g.token.Claims != nil {
		a["id_token"] = g.token.String()
	}
	respond(w, http.StatusOK, a)
}

// PublicRSA returns a public key in the form of a key set. Its exponent must be 65537.
func PublicRSA(kid string, key *rsa.PublicKey) map[string]any {
	return map[string]any{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": kid,
		"n": base64.RawURLEncoding.EncodeToString(key.N.Bytes()), "e": "AQAB"}
}

func (p *Provider) publicEC(kid string) map[string]any {
	point, err := p.EC.PublicKey.Bytes()
	if err != nil {
		panic(err)
	}
	return map[string]any{"kty": "EC", "use": "sig", "alg": "ES256", "kid": kid, "crv": "P-256",
		"x": base64.RawURLEncoding.EncodeToString(point[1:33]), "y": base64.RawURLEncoding.EncodeToString(point[33:])}
}

func respond(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(v) // fails if the client is no longer connected
}
