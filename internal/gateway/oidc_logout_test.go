package gateway_test

import (
	"encoding/base64"
	"encoding/json"
	"io"
	"maps"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"example.com/roster/internal/audit"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/signin/oidctest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// told sends a logout token as the provider does, and returns the response's status.
func (o *door) told(token string) int {
	o.t.Helper()
	status, _ := o.send(url.Values{"logout_token": {token}}.Encode(), nil)
	return status
}

func (o *door) send(form string, header http.Header) (status int, body string) {
	o.t.Helper()
	r, err := http.NewRequestWithContext(o.t.Context(), http.MethodPost, o.url+"/signin/oidc/logout", strings.NewReader(form))
	if err != nil {
		o.t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	maps.Copy(r.Header, header)
	res, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		o.t.Fatal(err)
	}
	defer res.Body.Close()
	if res.Header.Get("Cache-Control") != "no-store" {
		o.t.Errorf("the answer may be kept: %v", res.Header)
	}
	b, err := io.ReadAll(res.Body)
	if err != nil {
		o.t.Fatal(err)
	}
	return res.StatusCode, string(b)
}

// named sets the provider's session id in the tokens that follow.
func named(p *oidctest.Provider, sid any) {
	p.Token = func(t *oidctest.Token) { t.Claims["sid"] = sid }
}

func TestTheProviderEndsSessions(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		d := openDoors(t, db)
		p := oidctest.Start(t)
		o, other := d.door(t, p), d.door(t, p)
		ben, mia := oidctest.Person{Subject: "ben", Email: "ben@acme.test"}, oidctest.Person{Subject: "mia", Email: "mia@acme.test"}
		here := func(s *http.Cookie) bool { t.Helper(); return o.me(s) != "" && other.me(s) != "" }

		named(p, "one")
		laptop := o.come(p, ben)
		named(p, "two")
		phone := other.come(p, ben)
		named(p, "three")
		stranger := o.come(p, mia)
		password := &http.Cookie{Name: sessionCookie, Value: d.Token("ben@acme.test")}
		if !here(laptop) || !here(phone) || !here(stranger) || !here(password) {
			t.Fatal("somebody is not signed in")
		}

		// One session ends, on every gateway at once.
		if got := o.told(p.LogoutToken("ben", "one")); got != http.StatusOK || here(laptop) || !here(phone) || !here(password) {
			t.Errorf("one session: %d; the ended one lives: %t", got, here(laptop))
		}
		// A token can name just the provider's session.
		if got := other.told(p.LogoutToken("", "three")); got != http.StatusOK || here(stranger) || !here(phone) {
			t.Errorf("by its session alone: %d", got)
		}
		// A token for a subject does not end another person's session.
		if got := o.told(p.LogoutToken("mia", "two")); got != http.StatusOK || !here(phone) {
			t.Errorf("the session of another: %d", got)
		}
		// A token without a session ends all sessions of the subject that began at the provider, but no others.
		named(p, nil)
		unnamed := o.come(p, ben)
		if got := o.told(p.LogoutToken("ben", "")); got != http.StatusOK || here(phone) || here(unnamed) || !here(password) {
			t.Errorf("all of a subject: %d", got)
		}
		// A session without a known id ends with any session of its subject.
		unnamed = o.come(p, ben)
		if got := o.told(p.LogoutToken("ben", "seven")); got != http.StatusOK || here(unnamed) {
			t.Errorf("a session without a name: %d", got)
		}
		// A subject without a session is already signed out.
		if got := o.told(p.LogoutToken("nobody", "")); got != http.StatusOK {
			t.Errorf("nobody: %d", got)
		}
		// A token of another provider ends nothing.
		named(p, "one")
		laptop = o.come(p, ben)
		second := oidctest.Start(t)
		if got := d.door(t, second).told(second.LogoutToken("ben", "one")); got != http.StatusOK || !here(laptop) {
			t.Errorf("the word of another provider's gateway: %d", got)
		}
		events, err := db.Ent.AuditEvent.Query().All(gatewaytest.System())
		d.must(err)
		n := 0
		for _, e := range events {
			if e.Action == "sessions.ended" && e.After != nil && strings.Contains(*e.After, string(audit.EndedByProvider)) {
				n++
			}
		}
		if n != 4 {
			t.Errorf("the audit tells of %d ends", n)
		}
	})
}

// A sid that is not a valid text does not prevent a sign-in: the provider can end the session by its subject.
func TestAnOddNameOfASessionRefusesNobody(t *testing.T) {
	t.Parallel()
	d := openDoors(t, storetest.Open(t, store.SQLite))
	p := oidctest.Start(t)
	o := d.door(t, p)
	for _, sid := range []any{7, strings.Repeat("x", 300), "a\x00b", map[string]any{}, nil, ""} {
		named(p, sid)
		s := o.come(p, oidctest.Person{Subject: "ben", Email: "ben@acme.test"})
		if got := o.told(p.LogoutToken("ben", "")); got != http.StatusOK || o.me(s) != "" {
			t.Errorf("%v: %d, still %q", sid, got, o.me(s))
		}
	}
}

func TestBadLogoutTokensEndNothing(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		d := openDoors(t, db)
		p := oidctest.Start(t)
		o := d.door(t, p)
		evil := oidctest.Start(t)
		named(p, "one")
		var idToken string
		p.Token = func(t *oidctest.Token) {
			t.Claims["sid"] = "one"
			t.Raw = func(jwt string) string { idToken = jwt; return jwt }
		}
		s := o.come(p, oidctest.Person{Subject: "ben", Email: "ben@acme.test"})
		now := time.Now()
		claim := func(name string, value any) func(*oidctest.Token) {
			return func(t *oidctest.Token) {
				if t.Claims[name] = value; value == nil {
					delete(t.Claims, name)
				}
			}
		}
		const event = "http://schemas.openid.net/event/backchannel-logout"
		for name, token := range map[string]string{
			"nothing":                     "",
			"no token":                    "a.b.c",
			"huge":                        p.LogoutToken("ben", "one", claim("more", strings.Repeat("x", 20<<10))),
			"another audience":            p.LogoutToken("ben", "one", claim("aud", "other")),
			"no audience":                 p.LogoutToken("ben", "one", claim("aud", nil)),
			"another issuer":              p.LogoutToken("ben", "one", claim("iss", evil.URL)),
			"another issuer's token":      evil.LogoutToken("ben", "one"),
			"no issuer":                   p.LogoutToken("ben", "one", claim("iss", nil)),
			"a nonce":                     p.LogoutToken("ben", "one", claim("nonce", "n")),
			"an empty nonce":              p.LogoutToken("ben", "one", claim("nonce", "")),
			"expired":                     p.LogoutToken("ben", "one", claim("exp", now.Add(-time.Second).Unix())),
			"without an end":              p.LogoutToken("ben", "one", claim("exp", nil)),
			"issued too long ago":         p.LogoutToken("ben", "one", claim("iat", now.Add(-11*time.Minute).Unix()), claim("exp", now.Add(time.Hour).Unix())),
			"issued in the future":        p.LogoutToken("ben", "one", claim("iat", now.Add(5*time.Minute).Unix())),
			"issued at no time":           p.LogoutToken("ben", "one", claim("iat", nil)),
			"no id of its own":            p.LogoutToken("ben", "one", claim("jti", nil)),
			"no event":                    p.LogoutToken("ben", "one", claim("events", nil)),
			"another event":               p.LogoutToken("ben", "one", claim("events", map[string]any{"http://schemas.openid.net/event/other": map[string]any{}})),
			"an event that is null":       p.LogoutToken("ben", "one", claim("events", map[string]any{event: nil})),
			"an event that is a text":     p.LogoutToken("ben", "one", claim("events", map[string]any{event: "{}"})),
			"events that are a list":      p.LogoutToken("ben", "one", claim("events", []string{event})),
			"nobody and no session":       p.LogoutToken("", ""),
			"a subject that is a number":  p.LogoutToken("", "one", claim("sub", 7)),
			"a subject with a NUL":        p.LogoutToken("ben\x00", "one"),
			"a session with a NUL":        p.LogoutToken("ben", "one\x00"),
			"an id token":                 idToken,
			"a key that is not the set's": p.LogoutToken("ben", "one", func(t *oidctest.Token) { t.Sign = func(b []byte) []byte { return oidctest.SignRSA(foreign(), b) } }),
			"an unknown key":              p.LogoutToken("ben", "one", func(t *oidctest.Token) { t.Header["kid"] = "other" }),
			"its own key": p.LogoutToken("ben", "one", func(t *oidctest.Token) {
				t.Header["jwk"] = oidctest.PublicRSA("rsa", &foreign().PublicKey)
				t.Sign = func(b []byte) []byte { return oidctest.SignRSA(foreign(), b) }
			}),
			"unsigned": p.LogoutToken("ben", "one", func(t *oidctest.Token) { t.Header["alg"] = "none"; t.Sign = func([]byte) []byte { return nil } }),
			"signed with the client secret": p.LogoutToken("ben", "one", func(t *oidctest.Token) {
				t.Header["alg"] = "HS256"
				t.Sign = func(b []byte) []byte { return oidctest.SignHMAC([]byte(oidctest.Secret), b) }
			}),
			"changed after it was signed": p.LogoutToken("mia", "", func(t *oidctest.Token) {
				t.Raw = func(jwt string) string {
					parts := strings.Split(jwt, ".")
					body, _ := base64.RawURLEncoding.DecodeString(parts[1])
					parts[1] = base64.RawURLEncoding.EncodeToString([]byte(strings.Replace(string(body), `"mia"`, `"ben"`, 1)))
					return strings.Join(parts, ".")
				}
			}),
		} {
			status, body := o.send(url.Values{"logout_token": {token}}.Encode(), nil)
			if status != http.StatusBadRequest || body != `{"error":"invalid_request"}`+"\n" {
				t.Errorf("%s: %d %s", name, status, body)
			}
			if o.me(s) == "" {
				t.Fatalf("%s ended a session", name)
			}
		}
		if log := o.log.String(); strings.Contains(log, "eyJ") || !strings.Contains(log, "logout token refused") {
			t.Errorf("the log tells a token, or nothing:\n%s", log)
		}
		good := p.LogoutToken("ben", "one")
		for name, form := range map[string]string{
			"two tokens":       "logout_token=" + good + "&logout_token=" + good,
			"in another field": "token=" + good,
			"half a form":      "logout_token=%zz",
		} {
			if status, _ := o.send(form, nil); status != http.StatusBadRequest {
				t.Errorf("%s: %d", name, status)
			}
		}
		// A page of another site cannot send a token through a browser, and the token must be in a form, not in the URL.
		if status, _ := o.send("logout_token="+good, http.Header{"Origin": {"https://evil.test"}, "Sec-Fetch-Site": {"cross-site"}}); status != http.StatusForbidden {
			t.Errorf("from a page of another site: %d", status)
		}
		if status, _ := o.send("logout_token="+good, http.Header{"Content-Type": {"text/plain"}}); status != http.StatusBadRequest {
			t.Errorf("as plain text: %d", status)
		}
		o.get("/signin/oidc/logout?logout_token=" + good) // serves a page of the console
		if status, _ := o.send("", nil); status != http.StatusBadRequest || o.me(s) == "" {
			t.Fatalf("an address: %d, or the session has ended", status)
		}

		// A token works once, and not again when the person has come back.
		if got := o.told(good); got != http.StatusOK || o.me(s) != "" {
			t.Errorf("the good one: %d", got)
		}
		p.Token = func(t *oidctest.Token) { t.Claims["sid"] = "one" }
		s = o.come(p, oidctest.Person{Subject: "ben", Email: "ben@acme.test"})
		if got := d.door(t, p).told(good); got != http.StatusBadRequest || o.me(s) == "" {
			t.Errorf("again, at another gateway: %d", got)
		}
		// Of many identical tokens at once, one is accepted.
		many := p.LogoutToken("mia", "")
		var taken, refusedOnes int
		var mu sync.Mutex
		var together sync.WaitGroup
		for range 8 {
			together.Go(func() {
				got := o.told(many)
				mu.Lock()
				defer mu.Unlock()
				switch got {
				case http.StatusOK:
					taken++
				case http.StatusBadRequest:
					refusedOnes++
				}
			})
		}
		together.Wait()
		if taken != 1 || refusedOnes != 7 {
			t.Errorf("of eight at once %d were taken, %d refused", taken, refusedOnes)
		}
	})
}

// Anybody can send tokens. The provider's keys are not requested for each of them, and a valid token is accepted in between.
func TestAFloodOfLogoutTokensDoesNotFloodTheProvider(t *testing.T) {
	t.Parallel()
	d := openDoors(t, storetest.Open(t, store.SQLite))
	p := oidctest.Start(t)
	o := d.door(t, p)
	s := o.come(p, oidctest.Person{Subject: "ben", Email: "ben@acme.test"})
	before := p.Asked("/keys")
	for range 50 {
		if got := o.told(p.LogoutToken("ben", "", func(t *oidctest.Token) { t.Header["kid"] = "made up" })); got != http.StatusBadRequest {
			t.Errorf("answered %d", got)
		}
	}
	if n := p.Asked("/keys") - before; n > 2 {
		t.Errorf("the keys were fetched %d times", n)
	}
	if got := o.told(p.LogoutToken("ben", "")); got != http.StatusOK || o.me(s) != "" {
		t.Errorf("the good one: %d", got)
	}
	// While the provider is down, its tokens cannot be verified.
	down := oidctest.Start(t)
	down.Broken = func(string) int { return http.StatusServiceUnavailable }
	if got := d.door(t, down).told(down.LogoutToken("ben", "")); got != http.StatusServiceUnavailable {
		t.Errorf("without a provider: %d", got)
	}
}

// signOut calls a sign-out mutation as a browser does.
func (o *door) signOut(mutation string, s *http.Cookie) string {
	o.t.Helper()
	r, err := http.NewRequestWithContext(o.t.Context(), http.MethodPost, o.url+"/graphql", strings.NewReader(`{"query":"mutation { out: `+mutation+` { signedOut singleSignOutUrl } }"}`))
	if err != nil {
		o.t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	r.AddCookie(&http.Cookie{Name: s.Name, Value: s.Value})
	res, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		o.t.Fatal(err)
	}
	defer res.Body.Close()
	var got struct {
		Data struct {
			Out struct {
				SignedOut        bool
				SingleSignOutURL *string `json:"singleSignOutUrl"`
			}
		}
	}
	if err := json.NewDecoder(res.Body).Decode(&got); err != nil || !got.Data.Out.SignedOut {
		o.t.Errorf("not signed out: %+v, %v", got, err)
	}
	if got.Data.Out.SingleSignOutURL == nil {
		return ""
	}
	return *got.Data.Out.SingleSignOutURL
}

func TestSigningOutLeadsToTheProviderWhoseSessionItWas(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		d := openDoors(t, db)
		p := oidctest.Start(t)
		p.Leaves = true
		o := d.door(t, p)
		ben := oidctest.Person{Subject: "ben", Email: "ben@acme.test"}
		for _, mutation := range []string{"signOut", "signOutEverywhere"} {
			s := o.come(p, ben)
			if to := p.Left(t, o.signOut(mutation, s)); to != publicURL+"/signin" || o.me(s) != "" {
				t.Errorf("%s leads to %q, as %q", mutation, to, o.me(s))
			}
		}
		s := o.come(p, ben)
		if u, err := url.Parse(o.signOut("signOut", s)); err != nil || u.Query().Get("realm") != "test" || u.Query().Has("id_token_hint") {
			t.Errorf("%v, %v", u, err)
		}
		if to := o.signOut("signOut", &http.Cookie{Name: sessionCookie, Value: d.Token("ben@acme.test")}); to != "" {
			t.Errorf("who came by a password is sent to %q", to)
		}
		// A gateway that has not contacted the provider yet does so now. If the provider is down, people can sign out all the same.
		s = o.come(p, ben)
		p.Left(t, d.door(t, p).signOut("signOut", s))
		s = o.come(p, ben)
		fresh := d.door(t, p)
		p.Broken = func(string) int { return http.StatusServiceUnavailable }
		if to := fresh.signOut("signOut", s); to != "" || o.me(s) != "" {
			t.Errorf("without the provider: %q, as %q", to, o.me(s))
		}

		silent := oidctest.Start(t)
		for _, where := range []any{nil, "javascript:alert(1)", "/end", "ftp://id.test/end"} {
			silent.Discovery = func(d map[string]any) { d["end_session_endpoint"] = where }
			o := d.door(t, silent)
			if to := o.signOut("signOut", o.come(silent, oidctest.Person{Subject: "mia", Email: "mia@acme.test"})); to != "" {
				t.Errorf("a provider whose place is %v: sent to %q", where, to)
			}
		}
	})
}
