package gateway_test

import (
	"context"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent/user"
	"example.com/roster/internal/config"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/signin/oidctest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// bad is a sign-in that must be refused. What is nil is as in a valid sign-in.
type bad struct {
	name   string
	who    oidctest.Person
	set    func(*config.Gateway)
	bend   func(p *oidctest.Provider)
	token  func(p *oidctest.Provider, t *oidctest.Token)
	visits func(b *visits)
	status int
	why    string // in the log: it must fail for this reason
}

// visits is a started sign-in, before the browser comes back from the provider.
type visits struct {
	*door
	d    *doors
	p    *oidctest.Provider
	kept *http.Cookie
	q    url.Values
}

// another starts a second flow in another person's browser. The provider has already answered it, too.
func (v *visits) another() (url.Values, *http.Cookie) {
	address, kept := v.begin("/signin/oidc")
	return v.p.Login(v.t, address, oidctest.Person{Subject: "mallory", Email: "ben@acme.test"}), kept
}

func claims(set map[string]any) func(*oidctest.Provider, *oidctest.Token) {
	return func(_ *oidctest.Provider, t *oidctest.Token) {
		for k, v := range set {
			t.Claims[k] = v
			if v == nil {
				delete(t.Claims, k)
			}
		}
	}
}

func raw(change func(head, body, sign string) string) func(*oidctest.Provider, *oidctest.Token) {
	return func(_ *oidctest.Provider, t *oidctest.Token) {
		t.Raw = func(jwt string) string {
			p := strings.Split(jwt, ".")
			return change(p[0], p[1], p[2])
		}
	}
}

func mac(key func(p *oidctest.Provider) []byte) func(*oidctest.Provider, *oidctest.Token) {
	return func(p *oidctest.Provider, t *oidctest.Token) {
		t.Header["alg"] = "HS256"
		t.Sign = func(signed []byte) []byte { return oidctest.SignHMAC(key(p), signed) }
	}
}

func broken(at string, status int) func(*oidctest.Provider) {
	return func(p *oidctest.Provider) {
		p.Broken = func(path string) int {
			if path == at {
				return status
			}
			return 0
		}
	}
}

func publicPEM(p *oidctest.Provider) []byte {
	der, err := x509.MarshalPKIXPublicKey(&p.RSA.PublicKey)
	if err != nil {
		panic(err)
	}
	return pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: der})
}

const (
	flowed   = http.StatusBadRequest
	refused  = http.StatusForbidden
	away     = http.StatusServiceUnavailable
	octBytes = "a key that everybody shares, says the provider"
)

var (
	today   = time.Now().Unix()
	foreign = sync.OnceValue(func() *rsa.PrivateKey {
		k, err := rsa.GenerateKey(rand.Reader, 2048)
		if err != nil {
			panic(err)
		}
		return k
	})
	octKey = map[string]any{"kty": "oct", "kid": "rsa", "k": base64.RawURLEncoding.EncodeToString([]byte(octBytes))}
)

var waysOfBeingBad = []bad{
	// The signature.
	{name: "alg none", status: refused, why: "malformed jwt", token: func(_ *oidctest.Provider, t *oidctest.Token) {
		t.Header["alg"], t.Sign = "none", func([]byte) []byte { return nil }
	}},
	{name: "HS256 with the public key", status: refused, why: "malformed jwt", token: mac(publicPEM)},
	{name: "HS256 with the client secret", status: refused, why: "malformed jwt", token: mac(func(*oidctest.Provider) []byte { return []byte(oidctest.Secret) })},
	{name: "HS256 with a shared key of the key set", status: refused, why: "malformed jwt", token: mac(func(*oidctest.Provider) []byte { return []byte(octBytes) }),
		bend: func(p *oidctest.Provider) {
			p.Keys = func(keys []map[string]any) []map[string]any { return append(keys, octKey) }
		}},
	{name: "a shared key where a public one should be", status: refused, why: "failed to verify", bend: func(p *oidctest.Provider) {
		p.Keys = func([]map[string]any) []map[string]any { return []map[string]any{octKey} }
	}, token: func(_ *oidctest.Provider, t *oidctest.Token) {
		t.Sign = func(signed []byte) []byte { return oidctest.SignHMAC([]byte(octBytes), signed) }
	}},
	{name: "a key that is not in the key set", status: refused, why: "failed to verify", token: func(_ *oidctest.Provider, t *oidctest.Token) {
		t.Sign = func(signed []byte) []byte { return oidctest.SignRSA(foreign(), signed) }
	}},
	{name: "an unknown kid", status: refused, why: "failed to verify", token: func(_ *oidctest.Provider, t *oidctest.Token) { t.Header["kid"] = "other" }},
	{name: "a key inside the token's own header", status: refused, why: "failed to verify", token: func(_ *oidctest.Provider, t *oidctest.Token) {
		t.Header["jwk"] = oidctest.PublicRSA("rsa", &foreign().PublicKey)
		t.Sign = func(signed []byte) []byte { return oidctest.SignRSA(foreign(), signed) }
	}},
	{name: "swapped kid", status: refused, why: "failed to verify", token: func(_ *oidctest.Provider, t *oidctest.Token) { t.Header["kid"] = "ec" }},
	{name: "ES256 signed with RSA", status: refused, why: "failed to verify", token: func(_ *oidctest.Provider, t *oidctest.Token) {
		t.Header["alg"], t.Header["kid"] = "ES256", "ec"
	}},
	{name: "signature cut", status: refused, why: "failed to verify", token: raw(func(h, b, s string) string { return h + "." + b + "." + s[:len(s)-8] })},
	{name: "no signature", status: refused, why: "failed to verify", token: raw(func(h, b, _ string) string { return h + "." + b + "." })},
	{name: "changed after it was signed", status: refused, why: "failed to verify", token: raw(func(h, b, s string) string {
		body, err := base64.RawURLEncoding.DecodeString(b)
		if err != nil {
			panic(err)
		}
		return h + "." + base64.RawURLEncoding.EncodeToString([]byte(strings.Replace(string(body), "ada@", "mia@", 1))) + "." + s
	})},
	{name: "huge token", status: refused, why: "id token has", token: claims(map[string]any{"groups": strings.Repeat("x", 20<<10)})},
	{name: "no id token", status: refused, why: "id token has 0 bytes", token: func(_ *oidctest.Provider, t *oidctest.Token) { t.Claims = nil }},

	// The issuer, the audience and the subject.
	{name: "wrong iss", status: refused, why: "different provider", token: claims(map[string]any{"iss": "https://evil.test"})},
	{name: "no iss", status: refused, why: "different provider", token: claims(map[string]any{"iss": nil})},
	{name: "wrong aud", status: refused, why: "expected audience", token: claims(map[string]any{"aud": "other"})},
	{name: "no aud", status: refused, why: "expected audience", token: claims(map[string]any{"aud": nil})},
	{name: "token for another client", status: refused, why: "expected audience", token: claims(map[string]any{"aud": "other", "azp": "other"})},
	{name: "aud list without azp", status: refused, why: "another party", token: claims(map[string]any{"aud": []string{oidctest.Client, "other"}})},
	{name: "aud list with wrong azp", status: refused, why: "another party", token: claims(map[string]any{"aud": []string{oidctest.Client, "other"}, "azp": "other"})},
	{name: "one aud with wrong azp", status: refused, why: "another party", token: claims(map[string]any{"azp": "other"})},
	{name: "at_hash of another access token", status: refused, why: "another access token", token: claims(map[string]any{"at_hash": "c2l4dGVlbiBieXRlcyAhIQ"})},
	{name: "no subject", status: refused, why: "no usable subject", token: claims(map[string]any{"sub": nil})},
	{name: "subject too long", status: refused, why: "no usable subject", token: claims(map[string]any{"sub": strings.Repeat("s", 256)})},

	// The times.
	{name: "expired", status: refused, why: "expired", token: claims(map[string]any{"exp": today - 3600})},
	{name: "no end", status: refused, why: "expired", token: claims(map[string]any{"exp": nil})},
	{name: "issued in the future", status: refused, why: "issued in the future", token: claims(map[string]any{"iat": today + 7200, "exp": today + 10000})},
	{name: "issued at no time", status: refused, why: "has no issue time, or was issued in the future", token: claims(map[string]any{"iat": nil})},
	{name: "not yet valid", status: refused, why: "nbf", token: claims(map[string]any{"nbf": today + 7200})},

	// The flow.
	{name: "missing nonce", status: refused, why: "nonce", token: claims(map[string]any{"nonce": nil})},
	{name: "wrong nonce", status: refused, why: "nonce", token: claims(map[string]any{"nonce": "another flow's"})},
	{name: "state missing", status: flowed, why: "state", visits: func(v *visits) { v.q.Del("state") }},
	{name: "state twice", status: flowed, why: "state", visits: func(v *visits) { v.q.Add("state", v.q.Get("state")) }},
	{name: "state of another browser", status: flowed, why: "state", visits: func(v *visits) { v.q, _ = v.another() }},
	{name: "in a browser that began nothing", status: flowed, why: "no flow", visits: func(v *visits) { v.kept = &http.Cookie{Name: flowCookie} }},
	{name: "in a browser that began another flow", status: flowed, why: "state", visits: func(v *visits) { _, v.kept = v.another() }},
	{name: "cookie changed", status: flowed, why: "seal", visits: func(v *visits) { v.kept.Value = v.kept.Value[:40] + "AAAA" + v.kept.Value[44:] }},
	{name: "cookie of somebody who has another secret", status: flowed, why: "seal", visits: func(v *visits) {
		o := v.d.door(v.t, v.p, func(g *config.Gateway) { g.OIDCClientSecret = "another secret, of evil" })
		_, v.kept = o.begin("/signin/oidc")
	}},
	{name: "state expired", status: flowed, why: "has expired", visits: func(v *visits) { v.later.Store(int64(11 * time.Minute)) }},
	{name: "state reused", status: flowed, why: "flow was already used", visits: func(v *visits) {
		q := url.Values{"state": v.q["state"], "error": {"login_required"}}
		if a := v.back(q, v.kept); a.status != refused {
			v.t.Errorf("the first time: %d", a.status)
		}
	}},
	{name: "code reused", status: refused, why: "invalid_grant", visits: func(v *visits) {
		q, kept := v.another()
		q.Set("code", v.q.Get("code")) // this uses the code up, though nobody gets in
		if a := v.back(q, kept); a.status != refused {
			v.t.Errorf("the first time: %d", a.status)
		}
	}},
	{name: "code of another flow", status: refused, why: "invalid_grant", visits: func(v *visits) {
		q, _ := v.another()
		v.q.Set("code", q.Get("code")) // PKCE
	}},
	{name: "no code", status: refused, why: "no code", visits: func(v *visits) { v.q.Del("code") }},
	{name: "two codes", status: refused, why: "no code", visits: func(v *visits) { v.q.Add("code", v.q.Get("code")) }},
	{name: "unknown code", status: refused, why: "invalid_grant", visits: func(v *visits) { v.q.Set("code", "guessed") }},
	{name: "mixed-up issuer parameter", status: refused, why: "another issuer", visits: func(v *visits) { v.q.Set("iss", "https://evil.test") }},
	{name: "issuer parameter twice", status: refused, why: "another issuer", visits: func(v *visits) { v.q["iss"] = []string{v.p.URL, "https://evil.test"} }},
	{name: "issuer parameter promised and missing", status: refused, why: "another issuer, or none", bend: func(p *oidctest.Provider) {
		p.Discovery = func(d map[string]any) { d["authorization_response_iss_parameter_supported"] = true }
	}},
	{name: "provider error beside a code", status: refused, why: "access_denied", visits: func(v *visits) { v.q.Set("error", "access_denied") }},

	// The provider.
	{name: "provider answers nonsense for a code", status: away, why: "500", bend: broken("/token", http.StatusInternalServerError)},
	{name: "provider redirects the secret elsewhere", status: refused, why: "302", bend: broken("/token", http.StatusFound)},
	{name: "provider without keys", status: refused, why: "get keys failed", bend: broken("/keys", http.StatusNotFound)},
	{name: "endless key set", status: refused, why: "too long", bend: func(p *oidctest.Provider) {
		p.Keys = func(keys []map[string]any) []map[string]any {
			return append(keys, map[string]any{"kty": "RSA", "n": strings.Repeat("A", 2<<20)})
		}
	}},

	// The person.
	{name: "email_verified false", status: refused, why: "email_verified", token: claims(map[string]any{"email_verified": false})},
	{name: "email_verified missing", status: refused, why: "email_verified", token: claims(map[string]any{"email_verified": nil})},
	{name: "email_verified a text", status: refused, why: "email_verified", token: claims(map[string]any{"email_verified": "true"})},
	{name: "email_verified a number", status: refused, why: "email_verified", token: claims(map[string]any{"email_verified": 1})},
	{name: "no email", status: refused, why: "no email", token: claims(map[string]any{"email": nil})},
	{name: "an email with a name around it", status: refused, why: "not an email address", token: claims(map[string]any{"email": "Ada <ada@acme.test>"})},
	{name: "an email that is a list", status: refused, why: "cannot unmarshal", token: claims(map[string]any{"email": []string{"ada@acme.test"}})},
	{name: "an email of another domain than is let in", status: refused, why: "ROSTER_OIDC_DOMAINS", set: func(g *config.Gateway) { g.OIDCDomains = []string{"other.test"} }},
	{name: "unknown person", who: oidctest.Person{Subject: "9", Email: "nobody@acme.test"}, status: refused, why: "nobody has this email"},
	{name: "invited too long ago", who: oidctest.Person{Subject: "9", Email: "late@acme.test"}, status: refused, why: "nobody has this email"},
	{name: "suspended person", who: oidctest.Person{Subject: "9", Email: "sue@acme.test"}, status: refused, why: "single sign-on refused"},
	{name: "person without access", who: oidctest.Person{Subject: "9", Email: "former@acme.test"}, status: refused, why: "not active in any organization"},
	{name: "an address that was given to somebody else", who: oidctest.Person{Subject: "9", Email: "linked@acme.test"}, status: refused, why: "another subject"},
}

func TestBadSingleSignOn(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		d := openDoors(t, db)
		d.invited("ada@acme.test")
		d.invited("late@acme.test")
		d.invited("linked@acme.test")
		d.Broken("an invitation's end is moved by hand")
		d.must(d.DB.Write(gatewaytest.System(), func(ctx context.Context, tx *store.Tx) error {
			return tx.User.Update().Where(user.EmailKey("late@acme.test")).SetInvitationExpiresAt(time.Now().Add(-time.Minute)).Exec(ctx)
		}))
		for _, b := range waysOfBeingBad {
			t.Run(b.name, func(t *testing.T) { d.isBad(t, b) })
		}
		// Without what is bad, the sign-in succeeds.
		p := oidctest.Start(t)
		p.Token = func(t *oidctest.Token) {
			t.Claims["aud"], t.Claims["azp"] = []string{"other", oidctest.Client}, oidctest.Client
			t.Header["alg"], t.Header["kid"], t.Sign = "ES256", "ec", p.SignEC
		}
		o := d.door(t, p, func(g *config.Gateway) { g.OIDCDomains = []string{"acme.test"} })
		o.come(p, oidctest.Person{Subject: "1", Email: "ada@acme.test"})
	})
}

func (d *doors) isBad(t *testing.T, b bad) {
	p := oidctest.Start(t)
	set := b.set
	if set == nil {
		set = func(*config.Gateway) {}
	}
	o := d.door(t, p, set)
	if b.who.Email == "linked@acme.test" {
		d.link(p, b.who.Email)
	}
	if b.bend != nil {
		b.bend(p)
	}
	who := b.who
	if who.Email == "" {
		who = oidctest.Person{Subject: "1", Email: "ada@acme.test"}
	}
	address, kept := o.begin("/signin/oidc?return=/secret-place")
	p.Token = func(t *oidctest.Token) {
		if b.token != nil {
			b.token(p, t)
		}
	}
	v := &visits{door: o, d: d, p: p, kept: kept, q: p.Login(t, address, who)}
	code, state := v.q.Get("code"), v.q.Get("state")
	if b.visits != nil {
		b.visits(v)
	}
	before := d.traces()
	a := v.back(v.q, v.kept)
	if after := d.traces(); after != before {
		t.Errorf("sessions, links, identities were %v and are %v", before, after)
	}
	if c := a.cookies[sessionCookie]; c != nil || len(a.cookies) != 1 || a.cookies[flowCookie].MaxAge >= 0 || a.to != "" {
		t.Errorf("the browser gets %v and goes to %q", a.cookies, a.to)
	}
	if a.status != b.status || !strings.Contains(a.page, a.id) || !strings.Contains(a.page, "You are not signed in") || a.id == "" {
		t.Errorf("answered %d, want %d: %s", a.status, b.status, a.page)
	}
	if !strings.Contains(o.log.String(), b.why) || !strings.Contains(o.log.String(), a.id) {
		t.Errorf("the log does not say %q:\n%s", b.why, o.log)
	}
	for _, secret := range []string{oidctest.Secret, code, state, kept.Value, "eyJ"} {
		if strings.Contains(o.log.String(), secret) || strings.Contains(a.page, secret) {
			t.Errorf("%q is told:\n%s\n%s", secret, o.log, a.page)
		}
	}
	// The request id can contain any three digits, including those of a status.
	if strings.Contains(strings.ReplaceAll(a.page, a.id, ""), b.why) {
		t.Errorf("the page tells the cause: %s", a.page)
	}
}

// link creates a person who is linked to another subject of the provider.
func (d *doors) link(p *oidctest.Provider, email string) {
	d.t.Helper()
	d.must(d.DB.Write(gatewaytest.System(), func(ctx context.Context, tx *store.Tx) error {
		id := uuid.New()
		if err := tx.Identity.Create().SetID(id).SetEmail(email).SetEmailKey(identifier.EmailKey(email)).SetCreatedAt(time.Now()).Exec(ctx); err != nil {
			return err
		}
		return tx.IdentityLink.Create().SetIdentityID(id).SetIssuer(p.URL).SetSubject("first").SetCreatedAt(time.Now()).Exec(ctx)
	}))
}

func TestAProviderThatSaysItIsAnotherIsNotAsked(t *testing.T) {
	t.Parallel()
	d := openDoors(t, storetest.Open(t, store.SQLite))
	for name, bend := range map[string]func(*oidctest.Provider){
		"another issuer": func(p *oidctest.Provider) {
			p.Discovery = func(d map[string]any) { d["issuer"] = "https://evil.test" }
		},
		"moved": broken("/.well-known/openid-configuration", http.StatusFound),
		"endless": func(p *oidctest.Provider) {
			p.Discovery = func(d map[string]any) { d["more"] = strings.Repeat("x", 2<<20) }
		},
	} {
		p := oidctest.Start(t)
		bend(p)
		if a := d.door(t, p).get("/signin/oidc"); a.status != away || len(a.cookies) != 0 || a.to != "" || !strings.Contains(a.page, a.id) {
			t.Errorf("%s: %d to %q, %v", name, a.status, a.to, a.cookies)
		}
	}
}
