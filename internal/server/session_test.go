package server

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"example.com/roster/internal/access"
)

// A browser's cookie is one; whatever else comes under its name signs nobody in and is dropped.
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
	w := httptest.NewRecorder()
	setCookie(w, "token")
	if got := w.Header().Get("Set-Cookie"); got != "__Host-roster=token; Path=/; HttpOnly; Secure; SameSite=Lax" {
		t.Errorf("the cookie is %q", got)
	}
}
