package gateway_test

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent/user"
	"example.com/roster/internal/config"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/gateway"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/signin/oidctest"
	"example.com/roster/internal/store"
)

// doors is an organization with people of each kind, and gateways with single sign-on over its database.
type doors struct {
	*gatewaytest.Gateway
	t         *testing.T
	org, news uuid.UUID
}

func openDoors(t *testing.T, db *store.DB) *doors {
	d := &doors{Gateway: gatewaytest.Idle(t, db), t: t}
	d.org = d.Organization("acme", 20, false)
	d.news = d.Account(d.org, "acmenews")
	d.Manager(d.org, "mia@acme.test")
	d.Grant(d.org, d.news, d.Person(d.org, "ben@acme.test"), "Administrator")
	d.Person(d.org, "former@acme.test")
	sue := d.Person(d.org, "sue@acme.test")
	d.Grant(d.org, d.news, sue, "Publisher")
	_, err := d.Directory.UserSuspend(gatewaytest.System(), directory.UserRef{ID: sue}, nil)
	d.must(err)
	d.Staff("vera@vendor.test")
	return d
}

func (d *doors) must(err error) {
	d.t.Helper()
	if err != nil {
		d.t.Fatal(err)
	}
}

// invited adds a person by email, who has not signed in yet.
func (d *doors) invited(email string) {
	d.t.Helper()
	_, err := d.Directory.MembershipAdd(gatewaytest.System(), directory.MembershipAdd{
		Account: directory.AccountRef{ID: d.news}, User: directory.NewUser{Email: email}, Roles: []uuid.UUID{d.Role(d.org, "Publisher")},
	})
	d.must(err)
}

func (d *doors) status(email string) roster.Status {
	d.t.Helper()
	u, err := d.DB.Ent.User.Query().Where(user.EmailKey(identifier.EmailKey(email))).Only(gatewaytest.System())
	d.must(err)
	return u.Status
}

// traces counts the rows that a sign-in creates.
func (d *doors) traces() (n [3]int) {
	d.t.Helper()
	ctx := gatewaytest.System()
	var err error
	n[0], err = d.DB.Ent.Session.Query().Count(ctx)
	d.must(err)
	n[1], err = d.DB.Ent.IdentityLink.Query().Count(ctx)
	d.must(err)
	n[2], err = d.DB.Ent.Identity.Query().Count(ctx)
	d.must(err)
	return n
}

// door is a gateway whose provider is p.
type door struct {
	t       *testing.T
	url     string
	stopped atomic.Pointer[time.Time] // the time at which its clock was stopped
	later   atomic.Int64              // how far it is ahead
	log     *doorLog
}

// doorLog is a log that can be read while it is written.
type doorLog struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *doorLog) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *doorLog) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

const publicURL = "https://roster.test"

func (d *doors) door(t *testing.T, p *oidctest.Provider, set ...func(*config.Gateway)) *door {
	t.Helper()
	cfg := config.Gateway{Listen: "127.0.0.1:0", PublicURL: publicURL, MailDir: t.TempDir(), InvitationTTL: time.Hour, BulkChunkRows: 1500, BulkLease: time.Second,
		SingleSignOn: config.SingleSignOn{OIDCIssuer: p.URL, OIDCClientID: oidctest.Client, OIDCClientSecret: oidctest.Secret, OIDCName: "Acme ID"}}
	for _, s := range set {
		s(&cfg)
	}
	o := &door{t: t, log: &doorLog{}}
	ctx, stop := context.WithCancel(context.Background())
	g, err := gateway.New(ctx, cfg, d.DB, o.now, slog.New(slog.NewTextHandler(o.log, nil)))
	if err != nil {
		t.Fatal(err)
	}
	srv := httptest.NewServer(g.Handler)
	t.Cleanup(func() { stop(); srv.Close() })
	o.url = srv.URL
	return o
}

// now is the gateway's clock, which a test can advance and stop.
func (o *door) now() time.Time {
	at := time.Now()
	if stopped := o.stopped.Load(); stopped != nil {
		at = *stopped
	}
	return at.Add(time.Duration(o.later.Load()))
}

// answered is a response as a browser sees it.
type answered struct {
	status  int
	to      string
	page    string
	id      string
	cookies map[string]*http.Cookie
}

func (o *door) get(path string, cookies ...*http.Cookie) *answered {
	o.t.Helper()
	r, err := http.NewRequestWithContext(o.t.Context(), http.MethodGet, o.url+path, http.NoBody)
	if err != nil {
		o.t.Fatal(err)
	}
	for _, c := range cookies {
		r.AddCookie(&http.Cookie{Name: c.Name, Value: c.Value})
	}
	res, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		o.t.Fatal(err)
	}
	defer res.Body.Close()
	page, err := io.ReadAll(res.Body)
	if err != nil {
		o.t.Fatal(err)
	}
	a := &answered{status: res.StatusCode, to: res.Header.Get("Location"), page: string(page), id: res.Header.Get("X-Request-Id"), cookies: map[string]*http.Cookie{}}
	for _, c := range res.Cookies() {
		a.cookies[c.Name] = c
	}
	return a
}

const (
	flowCookie    = "__Host-roster-signin"
	sessionCookie = "__Host-roster"
)

// begin starts a sign-in and returns the address to which the browser is redirected, and the flow's cookie.
func (o *door) begin(path string) (address string, kept *http.Cookie) {
	o.t.Helper()
	a := o.get(path)
	c := a.cookies[flowCookie]
	if a.status != http.StatusSeeOther || c == nil || !c.Secure || !c.HttpOnly || c.SameSite != http.SameSiteLaxMode || c.Path != "/" || c.Domain != "" || c.MaxAge != 600 {
		o.t.Fatalf("begin: %d, cookie %v, %s\n%s", a.status, c, a.page, o.log)
	}
	return a.to, c
}

func (o *door) back(q url.Values, cookies ...*http.Cookie) *answered {
	o.t.Helper()
	return o.get("/signin/oidc/callback?"+q.Encode(), cookies...)
}

// come signs a person in and returns the session's cookie.
func (o *door) come(p *oidctest.Provider, who oidctest.Person) *http.Cookie {
	o.t.Helper()
	address, kept := o.begin("/signin/oidc?return=/accounts%3Fq%3D1")
	a := o.back(p.Login(o.t, address, who), kept)
	c := a.cookies[sessionCookie]
	if a.status != http.StatusSeeOther || a.to != "/accounts?q=1" || c == nil || c.Value == "" || !c.Secure || !c.HttpOnly || a.cookies[flowCookie].MaxAge >= 0 {
		o.t.Fatalf("%s: %d to %q, cookie %v: %s\n%s", who.Email, a.status, a.to, c, a.page, o.log)
	}
	return c
}

// me returns the email of the session's viewer.
func (o *door) me(session *http.Cookie) string {
	o.t.Helper()
	r, err := http.NewRequestWithContext(o.t.Context(), http.MethodPost, o.url+"/graphql", strings.NewReader(`{"query": "{ viewer { email } signInOptions { singleSignOnUrl singleSignOnName } }"}`))
	if err != nil {
		o.t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	if session != nil {
		r.AddCookie(&http.Cookie{Name: session.Name, Value: session.Value})
	}
	res, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		o.t.Fatal(err)
	}
	defer res.Body.Close()
	var got struct {
		Data struct {
			Viewer        *struct{ Email string }
			SignInOptions struct{ SingleSignOnURL, SingleSignOnName string }
		}
	}
	if err := json.NewDecoder(res.Body).Decode(&got); err != nil {
		o.t.Fatal(err)
	}
	if s := got.Data.SignInOptions; s.SingleSignOnURL != publicURL+"/signin/oidc" || s.SingleSignOnName != "Acme ID" {
		o.t.Errorf("the options of signing in are %+v", s)
	}
	if got.Data.Viewer == nil {
		return ""
	}
	return got.Data.Viewer.Email
}
