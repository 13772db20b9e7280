package gateway_test

import (
	"context"
	"crypto/rand"
	"crypto/rsa"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"example.com/roster/ent/identity"
	"example.com/roster/ent/identitylink"
	"example.com/roster/ent/user"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/signin/oidctest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

func TestPeopleComeBySingleSignOn(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		d := openDoors(t, db)
		p := oidctest.Start(t)
		o := d.door(t, p)
		ctx := gatewaytest.System()
		if o.me(nil) != "" {
			t.Error("a stranger is somebody")
		}

		d.invited("ada@acme.test")
		if s := o.come(p, oidctest.Person{Subject: "1", Email: "Ada@acme.test"}); o.me(s) == "" || d.status("ada@acme.test") != roster.Active {
			t.Errorf("the invited person is %s", d.status("ada@acme.test"))
		}
		u, err := db.Ent.User.Query().Where(user.EmailKey("ada@acme.test")).Only(ctx)
		if err != nil || u.LastLoginAt == nil {
			t.Errorf("the sign-in is not noted (H31): %v, %v", u, err)
		}
		active, err := db.Ent.Organization.Get(ctx, d.org)
		d.must(err)
		if active.SeatsReserved != 0 {
			t.Errorf("%d seats are still reserved", active.SeatsReserved)
		}

		if got := o.me(o.come(p, oidctest.Person{Subject: "2", Email: "ben@acme.test"})); got != "ben@acme.test" {
			t.Errorf("somebody with a password came as %q", got)
		}
		d.As("ben@acme.test") // the password still works
		if got := o.me(o.come(p, oidctest.Person{Subject: "2", Email: "renamed@elsewhere.test"})); got != "ben@acme.test" {
			t.Errorf("after the email changed at the provider they came as %q", got)
		}
		if got := o.me(o.come(p, oidctest.Person{Subject: "2", Email: "mia@acme.test"})); got != "ben@acme.test" {
			t.Errorf("who takes another's email at the provider came as %q", got)
		}
		if got := o.me(o.come(p, oidctest.Person{Subject: "3", Email: "vera@vendor.test"})); got != "vera@vendor.test" {
			t.Errorf("staff came as %q", got)
		}
		links, err := db.Ent.IdentityLink.Query().Where(identitylink.Issuer(p.URL)).Count(ctx)
		if err != nil || links != 3 {
			t.Errorf("%d links, %v", links, err)
		}

		// Another subject at the provider is another person, until the operator unlinks the first one.
		address, kept := o.begin("/signin/oidc")
		if a := o.back(p.Login(t, address, oidctest.Person{Subject: "4", Email: "ben@acme.test"}), kept); a.status != http.StatusForbidden {
			t.Errorf("a new subject with a linked email: %d", a.status)
		}
		if n, err := d.Signin.Unlink(context.Background(), "ben@acme.test"); err != nil || n != 1 {
			t.Errorf("unlink: %d, %v", n, err)
		}
		if got := o.me(o.come(p, oidctest.Person{Subject: "4", Email: "ben@acme.test"})); got != "ben@acme.test" {
			t.Errorf("after unlinking they came as %q", got)
		}
	})
}

func TestAFlowMayEndAtAnotherGateway(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		d := openDoors(t, db)
		p := oidctest.Start(t)
		one, other := d.door(t, p), d.door(t, p)
		address, kept := one.begin("/signin/oidc")
		q := p.Login(t, address, oidctest.Person{Subject: "1", Email: "ben@acme.test"})
		if a := other.back(q, kept); a.status != http.StatusSeeOther || a.to != "/" {
			t.Fatalf("%d to %q\n%s", a.status, a.to, other.log)
		}
		before := d.traces()
		if a := one.back(q, kept); a.status != http.StatusBadRequest || a.cookies[sessionCookie] != nil || d.traces() != before {
			t.Errorf("the flow came back twice: %d", a.status)
		}
		if n := p.Asked("/token"); n != 1 {
			t.Errorf("the code was sent %d times", n)
		}
	})
}

func TestManyFirstSignInsOfOnePersonMakeOneLink(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		d := openDoors(t, db)
		d.invited("ada@acme.test")
		p := oidctest.Start(t)
		o := d.door(t, p)
		var together sync.WaitGroup
		for range 8 {
			address, kept := o.begin("/signin/oidc")
			q := p.Login(t, address, oidctest.Person{Subject: "1", Email: "ada@acme.test"})
			together.Go(func() {
				if a := o.back(q, kept); a.status != http.StatusSeeOther {
					t.Errorf("%d: %s", a.status, a.page)
				}
			})
		}
		together.Wait()
		ctx := gatewaytest.System()
		links, err := db.Ent.IdentityLink.Query().Count(ctx)
		d.must(err)
		ones, err := db.Ent.Identity.Query().Where(identity.EmailKey("ada@acme.test")).Count(ctx)
		d.must(err)
		if links != 1 || ones != 1 {
			t.Errorf("%d links, %d identities\n%s", links, ones, o.log)
		}
	})
}

func TestAProviderThatIsDownKeepsNoGatewayFromStarting(t *testing.T) {
	t.Parallel()
	d := openDoors(t, storetest.Open(t, store.SQLite))
	p := oidctest.Start(t)
	var down atomic.Bool
	down.Store(true)
	p.Broken = func(string) int {
		if down.Load() {
			return http.StatusServiceUnavailable
		}
		return 0
	}
	o := d.door(t, p)
	o.stopped.Store(new(time.Now())) // three sign-ins within the time in which the provider is not tried again
	for range 3 {
		if a := o.get("/signin/oidc"); a.status != http.StatusServiceUnavailable || len(a.cookies) != 0 || !strings.Contains(a.page, a.id) {
			t.Errorf("%d: %s", a.status, a.page)
		}
	}
	if n := p.Asked("/.well-known/openid-configuration"); n != 1 {
		t.Errorf("a provider in trouble was asked %d times at once", n)
	}
	down.Store(false)
	o.stopped.Store(nil)
	o.later.Store(int64(6 * time.Second))
	ben := oidctest.Person{Subject: "1", Email: "ben@acme.test"}
	o.come(p, ben)

	// The known configuration still works, and new keys are fetched.
	o.later.Store(int64(2 * time.Minute))
	fresh, err := rsa.GenerateKey(rand.Reader, 2048)
	d.must(err)
	p.Keys = func([]map[string]any) []map[string]any {
		return []map[string]any{oidctest.PublicRSA("fresh", &fresh.PublicKey), {"kty": "oct", "kid": "fresh", "k": "c2VjcmV0"}}
	}
	p.Token = func(t *oidctest.Token) {
		t.Header["kid"] = "fresh"
		t.Sign = func(signed []byte) []byte { return oidctest.SignRSA(fresh, signed) }
	}
	o.come(p, ben)
}

func TestNobodyIsSentElsewhere(t *testing.T) {
	t.Parallel()
	d := openDoors(t, storetest.Open(t, store.SQLite))
	p := oidctest.Start(t)
	o := d.door(t, p)
	for _, to := range []string{
		"//evil.test", "https://evil.test", `/\evil.test`, `\\evil.test`, "/\t/evil.test", "/\n/evil.test", "javascript:alert(1)", "evil.test", "", " /x",
		"/%2Fevil.test", "/signin/oidc", "///evil.test", "http:/evil.test", "/x\r\nSet-Cookie: a=b", "/" + strings.Repeat("x", 2000), "/ä",
	} {
		address, kept := o.begin("/signin/oidc?return=" + url.QueryEscape(to))
		if a := o.back(p.Login(t, address, oidctest.Person{Subject: "1", Email: "ben@acme.test"}), kept); a.status != http.StatusSeeOther || a.to != "/" {
			t.Errorf("%q led to %q (%d)", to, a.to, a.status)
		}
	}
	r, err := http.NewRequestWithContext(t.Context(), http.MethodHead, o.url+"/signin/oidc", http.NoBody)
	d.must(err)
	res, err := http.DefaultTransport.RoundTrip(r)
	d.must(err)
	res.Body.Close()
	if res.StatusCode != http.StatusMethodNotAllowed || len(res.Cookies()) != 0 {
		t.Errorf("HEAD: %d", res.StatusCode)
	}
}
