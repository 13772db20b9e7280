package server

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"example.com/roster/internal/access"
)

// A browser's session cookie is accepted. Anything else under its name authenticates nobody and is deleted.
func TestCookiesThatAreNone(t *testing.T) {
	for name, c := range map[string]struct {
		header  []string
		in      bool
		dropped bool
	}{
		"a session":           {[]string{"__Host-roster=good"}, true, false},
		"beside others":       {[]string{"a=b; __Host-roster=good; c=d"}, true, false},
		"twice the same":      {[]string{"__Host-roster=good; __Host-roster=good"}, true, false},
		"two that differ":     {[]string{"__Host-roster=planted; __Host-roster=good"}, false, true},
		"two headers":         {[]string{"__Host-roster=good", "__Host-roster=planted"}, false, true},
		"garbage":             {[]string{"__Host-roster=\x00\xff;;;=;__Host-roster"}, false, false},
		"unknown":             {[]string{"__Host-roster=" + strings.Repeat("A", 43)}, false, true},
		"empty":               {[]string{"__Host-roster="}, false, false},
		"without its prefix":  {[]string{"roster=good"}, false, false},
		"a neighbour's":       {[]string{"__Secure-roster=good"}, false, false},
		"another case":        {[]string{"__host-roster=good"}, false, false},
		"no cookie whatever ": {nil, false, false},
	} {
		t.Run(name, func(t *testing.T) {
			s := &server{Config: Config{Authenticate: func(_ context.Context, token string) (*access.Viewer, error) {
				if token == "good" {
					return &access.Viewer{Email: "ada@example.com"}, nil
				}
				return nil, nil
			}}}
			var v *access.Viewer
			address := ""
			h := s.authenticated(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
				v, address = access.From(r.Context()), access.ClientAddress(r.Context())
			}))
			r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", nil)
			r.RemoteAddr = "[2001:db8::1]:4711"
			r.Header["Cookie"] = c.header
			w := httptest.NewRecorder()
			h.ServeHTTP(w, r)
			if (v != nil) != c.in || (w.Header().Get("Set-Cookie") != "") != c.dropped {
				t.Errorf("signed in: %t, Set-Cookie %q", v != nil, w.Header().Get("Set-Cookie"))
			}
			if address != "2001:db8::1" {
				t.Errorf("the client is at %q", address)
			}
		})
	}
}

func TestTheCookieIsTheHostsAlone(t *testing.T) {
	for crossSite, want := range map[bool]string{
		false: "__Host-roster=token; Path=/; HttpOnly; Secure; SameSite=Lax",
		true:  "__Host-roster=token; Path=/; HttpOnly; Secure; SameSite=None; Partitioned",
	} {
		w := httptest.NewRecorder()
		(&server{Config: Config{CrossSiteCookie: crossSite}}).setCookie(w, "token")
		if got := w.Header().Get("Set-Cookie"); got != want {
			t.Errorf("the cookie is %q, want %q", got, want)
		}
	}
}

// With CrossSiteCookie, browsers also send the session cookie for pages of other sites. It then counts for allowed origins, and for requests with which a
// browser would also have sent a SameSite=Lax cookie.
func TestACookieForOtherSitesCountsForAllowedOriginsAlone(t *testing.T) {
	s := &server{Config: Config{CrossSiteCookie: true, AllowedOrigins: []string{"https://app.other.test"}, PublicURL: "https://roster.test"}}
	site := func(site string, more ...string) []string { return append([]string{"Sec-Fetch-Site", site}, more...) }
	for name, c := range map[string]struct {
		method  string
		headers []string
		counts  bool
	}{
		"an allowed origin":                         {"POST", site("cross-site", "Origin", "https://app.other.test"), true},
		"an allowed origin in an older browser":     {"POST", []string{"Origin", "https://app.other.test"}, true},
		"a websocket of an allowed origin":          {"GET", []string{"Origin", "https://app.other.test", "Upgrade", "websocket"}, true},
		"our own page":                              {"POST", site("same-origin", "Origin", "https://roster.test"), true},
		"our own page, with nothing said":           {"GET", site("same-origin"), true},
		"a neighbour, whom other guards judge":      {"POST", site("same-site", "Origin", "https://www.roster.test"), true},
		"somebody at the address bar":               {"GET", site("none"), true},
		"a link on another site":                    {"GET", site("cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "document"), true},
		"a form on another site":                    {"POST", site("cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "document", "Origin", "https://evil.test"), false},
		"a frame on another site":                   {"GET", site("cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "iframe"), false},
		"a picture on another site":                 {"GET", site("cross-site", "Sec-Fetch-Mode", "no-cors", "Sec-Fetch-Dest", "image"), false},
		"a script of another site":                  {"POST", site("cross-site", "Origin", "https://evil.test"), false},
		"a script of no origin":                     {"POST", site("cross-site", "Origin", "null"), false},
		"a websocket of another site":               {"GET", []string{"Origin", "https://evil.test", "Upgrade", "websocket"}, false},
		"a browser that does not say where it is":   {"GET", nil, false},
		"an origin that begins as an allowed one":   {"POST", site("cross-site", "Origin", "https://app.other.test.evil.test"), false},
		"a site that no browser says":               {"POST", site("friendly"), false},
		"an allowed origin, which is one too often": {"POST", site("cross-site", "Origin", "https://app.other.test https://evil.test"), false},
	} {
		r := httptest.NewRequestWithContext(t.Context(), c.method, "/graphql", nil)
		for i := 0; i < len(c.headers); i += 2 {
			r.Header.Set(c.headers[i], c.headers[i+1])
		}
		if got := s.counts(r); got != c.counts {
			t.Errorf("%s: %t", name, got)
		}
		if !(&server{}).counts(r) {
			t.Errorf("%s: a cookie that is Lax is left to browsers, and programs send what they have", name)
		}
	}
}
