package gateway_test

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"example.com/roster/ent/session"
	"example.com/roster/internal/config"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/signin/oidctest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// A provider may return the claims of a scope only at its UserInfo endpoint, as npm's oidc-provider does.
func TestAProviderMayTellTheEmailAtItsUserInfoEndpointAlone(t *testing.T) {
	t.Parallel()
	d := openDoors(t, storetest.Open(t, store.SQLite))
	ben := oidctest.Person{Subject: "1", Email: "ben@acme.test"}

	p := oidctest.Start(t)
	p.Thin = true
	o := d.door(t, p)
	if got := o.me(o.come(p, ben)); got != "ben@acme.test" || p.Asked("/userinfo") != 1 {
		t.Errorf("they came as %q, asked %d times", got, p.Asked("/userinfo"))
	}
	p = oidctest.Start(t)
	p.Half = true
	if got := d.door(t, p); got.me(got.come(p, ben)) != "ben@acme.test" || p.Asked("/userinfo") != 1 {
		t.Errorf("UserInfo was asked %d times whether the email is verified", p.Asked("/userinfo"))
	}
	// If the token has all claims, UserInfo is not requested.
	p = oidctest.Start(t)
	p.Discovery = func(d map[string]any) { d["userinfo_endpoint"] = p.URL + "/userinfo" }
	d.door(t, p).come(p, oidctest.Person{Subject: "1", Email: "mia@acme.test"})
	if n := p.Asked("/userinfo"); n != 0 {
		t.Errorf("UserInfo was asked %d times", n)
	}

	set := func(name string, value any) func(map[string]any) {
		return func(claims map[string]any) {
			if claims[name] = value; value == nil {
				delete(claims, name)
			}
		}
	}
	for name, c := range map[string]struct {
		info   func(map[string]any)
		bend   func(*oidctest.Provider)
		status int
		page   string
		why    string // in the log, for the operator
	}{
		"of another subject":          {info: set("sub", "2"), status: refused, page: "can't be accepted", why: "another subject"},
		"of no subject":               {info: set("sub", nil), status: refused, page: "can't be accepted", why: "another subject"},
		"without an email":            {info: set("email", nil), status: refused, page: "did not send your email", why: "UserInfo has no email,"},
		"without a word of proof":     {info: set("email_verified", nil), status: refused, page: "did not send your email", why: "UserInfo has no email_verified"},
		"not verified":                {info: set("email_verified", false), status: refused, page: "has not verified", why: "email_verified is"},
		"verified by a text":          {info: set("email_verified", "true"), status: refused, page: "has not verified", why: "email_verified is"},
		"an email that is a number":   {info: set("email", 1), status: refused, page: "can't be accepted", why: "UserInfo"},
		"an email that is no address": {info: set("email", "Ben <ben@acme.test>"), status: refused, page: "did not send your email", why: "not an email address"},
		"refused":                     {bend: broken("/userinfo", http.StatusForbidden), status: refused, page: "can't be accepted", why: "403"},
		"redirected":                  {bend: broken("/userinfo", http.StatusFound), status: refused, page: "can't be accepted", why: "302"},
		"down":                        {bend: broken("/userinfo", http.StatusBadGateway), status: away, page: "can't be reached", why: "502"},
		"not announced": {bend: func(p *oidctest.Provider) {
			p.Discovery = func(d map[string]any) { delete(d, "userinfo_endpoint") }
		}, status: refused, page: "did not send your email", why: "no email and no email_verified, and the provider has no usable UserInfo endpoint"},
		// An address in the token is not verified by what UserInfo says about another address.
		"the proof of another address": {bend: func(p *oidctest.Provider) { p.Half = true }, info: set("email", "mia@acme.test"),
			status: refused, page: "can't be accepted", why: "another email"},
	} {
		t.Run(name, func(t *testing.T) {
			p := oidctest.Start(t)
			p.Thin, p.UserInfo = true, c.info
			if c.bend != nil {
				c.bend(p)
			}
			o := d.door(t, p)
			before := d.traces()
			address, kept := o.begin("/signin/oidc")
			a := o.back(p.Login(t, address, ben), kept)
			if a.status != c.status || a.cookies[sessionCookie] != nil || d.traces() != before || !strings.Contains(strings.ReplaceAll(a.page, "&#39;", "'"), c.page) {
				t.Errorf("%d: %s", a.status, a.page)
			}
			if log := o.log.String(); !strings.Contains(log, c.why) || strings.Contains(log, "canary") || strings.Contains(log, "ben@") {
				t.Errorf("the log does not say %q, or more than that:\n%s", c.why, log)
			}
		})
	}
}

func TestEveryAsymmetricSignatureIsTaken(t *testing.T) {
	t.Parallel()
	d := openDoors(t, storetest.Open(t, store.SQLite))
	for _, alg := range []string{"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "EdDSA"} {
		p := oidctest.Start(t)
		p.Token = func(t *oidctest.Token) { p.SignWith(t, alg) }
		o := d.door(t, p)
		if got := o.me(o.come(p, oidctest.Person{Subject: "ben", Email: "ben@acme.test"})); got != "ben@acme.test" {
			t.Errorf("%s: they came as %q", alg, got)
		}
		for name, swap := range map[string]string{"PS256": "RS256", "RS256": "PS256", "EdDSA": "RS256"} {
			if name != alg {
				continue
			}
			p.Token = func(t *oidctest.Token) {
				p.SignWith(t, swap)
				t.Header["alg"] = alg
			}
			address, kept := o.begin("/signin/oidc")
			if a := o.back(p.Login(t, address, oidctest.Person{Subject: "ben", Email: "ben@acme.test"}), kept); a.status != refused {
				t.Errorf("%s signed as %s: %d", alg, swap, a.status)
			}
		}
	}
}

func TestDomainsAreComparedAsTheDNSWritesThem(t *testing.T) {
	t.Parallel()
	d := openDoors(t, storetest.Open(t, store.SQLite))
	d.invited("ada@bücher.test")
	p := oidctest.Start(t)
	o := d.door(t, p, func(g *config.Gateway) { g.OIDCDomains = []string{"acmei.test", "xn--bcher-kva.test"} })
	subject := 0
	for email, in := range map[string]bool{"ada@bücher.test": true, "ben@acmei.test": false, "ben@acmeİ.test": false, "ben@acmei.test.": false, `"x@acmei.test"@evil.test`: false} {
		subject++
		address, kept := o.begin("/signin/oidc")
		a := o.back(p.Login(t, address, oidctest.Person{Subject: strconv.Itoa(subject), Email: email}), kept)
		if (a.cookies[sessionCookie] != nil) != in {
			t.Errorf("%s: %d\n%s", email, a.status, o.log)
		}
		// In an allowed domain, they are refused because they are not invited; in another, because of the domain.
		if email != "ben@acmei.test" && !in && strings.Contains(o.log.String(), "nobody has this email") {
			t.Errorf("%s passes for acmei.test", email)
		}
		o.log.mu.Lock()
		o.log.b.Reset()
		o.log.mu.Unlock()
	}
}

func TestPeopleComeBackToAPageOfAnAllowedOrigin(t *testing.T) {
	t.Parallel()
	d := openDoors(t, storetest.Open(t, store.SQLite))
	p := oidctest.Start(t)
	o := d.door(t, p, func(g *config.Gateway) {
		g.AllowedOrigins = []string{"https://console.acme.test", "http://localhost:5173"}
	})
	for to, want := range map[string]string{
		"https://console.acme.test":                              "https://console.acme.test",
		"https://console.acme.test/":                             "https://console.acme.test/",
		"https://console.acme.test/accounts?q=1#top":             "https://console.acme.test/accounts?q=1#top",
		"https://console.acme.test?q=https://evil.test/":         "https://console.acme.test?q=https://evil.test/",
		"http://localhost:5173/x":                                "http://localhost:5173/x",
		"/accounts":                                              "/accounts",
		"https://evil.test/":                                     "/",
		"https://console.acme.test.evil.test/":                   "/",
		"https://console.acme.test@evil.test/":                   "/",
		"https://console.acme.test:pw@evil.test/":                "/",
		"https://console.acme.test:8443/":                        "/",
		"https://console.acme.testing/":                          "/",
		"https://evil.test/https://console.acme.test/":           "/",
		`https://console.acme.test\@evil.test/`:                  "/",
		`https://console.acme.test/\evil.test`:                   "/",
		"https://console.acme.test/\r\nSet-Cookie: a=b":          "/",
		"https://console.acme.test/\t":                           "/",
		"http://console.acme.test/":                              "/",
		"https:/console.acme.test/":                              "/",
		"https:console.acme.test/":                               "/",
		"//console.acme.test/":                                   "/",
		"HTTPS://console.acme.test/":                             "/",
		"https://CONSOLE.acme.test/":                             "/",
		" https://console.acme.test/":                            "/",
		"https://cönsole.acme.test/":                             "/",
		"https://console.acme.test/ä":                            "/",
		"http://localhost:51730/":                                "/",
		"http://localhost:5173.evil.test/":                       "/",
		"javascript:alert(1)//https://console.acme.test":         "/",
		"//evil.test":                                            "/",
		"https://console.acme.test/" + strings.Repeat("x", 1024): "/",
	} {
		address, kept := o.begin("/signin/oidc?return=" + url.QueryEscape(to))
		if a := o.back(p.Login(t, address, oidctest.Person{Subject: "1", Email: "ben@acme.test"}), kept); a.status != http.StatusSeeOther || a.to != want {
			t.Errorf("%q led to %q (%d), want %q", to, a.to, a.status, want)
		}
	}
}

// While the provider does not respond, nobody waits too long, it gets one request for all, and its known configuration still works.
func TestAProviderThatHangsGathersNobody(t *testing.T) {
	t.Parallel()
	d := openDoors(t, storetest.Open(t, store.SQLite))
	p := oidctest.Start(t)
	free := make(chan struct{})
	hang := make(chan struct{})
	close(hang)
	var mu sync.Mutex
	p.Broken = func(path string) int {
		mu.Lock()
		wait := hang
		mu.Unlock()
		if path == "/.well-known/openid-configuration" {
			select {
			case <-wait:
			case <-free:
			}
		}
		return 0
	}
	mu.Lock()
	hang = make(chan struct{})
	mu.Unlock()
	t.Cleanup(func() { close(free) })
	o := d.door(t, p)
	impatient := &http.Client{Timeout: 300 * time.Millisecond}
	var many sync.WaitGroup
	begun := time.Now()
	turned := make(chan int, 200)
	for range 100 {
		many.Go(func() {
			r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, o.url+"/signin/oidc", http.NoBody)
			if err != nil {
				turned <- 0
				return
			}
			res, err := impatient.Do(r)
			if err != nil {
				turned <- 0
				return
			}
			res.Body.Close()
			turned <- res.StatusCode
		})
	}
	many.Wait()
	close(turned)
	refusals := 0
	for status := range turned {
		if status == away {
			refusals++
		} else if status != 0 {
			t.Errorf("answered %d", status)
		}
	}
	if refusals < 36 || time.Since(begun) > 5*time.Second || p.Asked("/.well-known/openid-configuration") != 1 {
		t.Errorf("%d refused at once, after %s, asked %d times", refusals, time.Since(begun), p.Asked("/.well-known/openid-configuration"))
	}
	mu.Lock()
	close(hang)
	mu.Unlock()
	o.come(p, oidctest.Person{Subject: "1", Email: "ben@acme.test"})

	// An hour later, it stops responding again.
	mu.Lock()
	hang = make(chan struct{})
	mu.Unlock()
	o.later.Store(int64(61 * time.Minute))
	p.Token = func(t *oidctest.Token) {
		t.Claims["iat"], t.Claims["exp"] = time.Now().Add(61*time.Minute).Unix(), time.Now().Add(66*time.Minute).Unix()
	}
	begun = time.Now()
	o.come(p, oidctest.Person{Subject: "1", Email: "ben@acme.test"})
	if took := time.Since(begun); took > 8*time.Second {
		t.Errorf("with what was known a sign-in took %s", took)
	}
	if n, err := d.DB.Ent.Session.Query().Where(session.Issuer(p.URL), session.Subject("1"), session.SidIsNil()).Count(gatewaytest.System()); err != nil || n != 2 {
		t.Errorf("%d sessions, %v", n, err)
	}
}
