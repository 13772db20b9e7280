package server

import (
	"context"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"

	"example.com/roster/internal/access"
)

// FuzzCredentials sends any credentials. Authorization has priority over the cookie, only a token that was sent is authenticated, and it is the same after it
// is written and parsed again.
func FuzzCredentials(f *testing.F) {
	for _, seed := range [][3]string{{"", "", ""}, {"Bearer good", "", ""}, {"bearer  good ", "__Host-roster=other", ""}, {"Bearer", "", ""}, {"Bearer ", "__Host-roster=good", ""}, {"Basic eDp5", "", ""}, {"Bearer\tgood", "", ""},
		{"", "__Host-roster=good", ""}, {"", `a=b; __Host-roster="good"; c=d`, "__Host-roster=good"}, {"", "__Host-roster=a", "__Host-roster=b"}, {"", "__Host-roster=; __Host-roster=good", ""}, {"", ";;=;\x00\xff", ""}, {"\xff", "", ""}} {
		f.Add(seed[0], seed[1], seed[2])
	}
	f.Fuzz(func(t *testing.T, authorization, first, second string) {
		token, status := presented(authorization, first, second)
		scheme, after, _ := strings.Cut(authorization, " ")
		switch {
		case authorization != "" && !strings.EqualFold(scheme, "Bearer"):
			if token != "" || status != http.StatusUnauthorized {
				t.Errorf("Authorization %q: %d, asked for %q", authorization, status, token)
			}
		case authorization != "":
			if token != strings.TrimSpace(after) {
				t.Errorf("Authorization %q: asked for %q", authorization, token)
			}
			if again, _ := presented("Bearer "+token, "", ""); again != token {
				t.Errorf("Authorization %q: %q, then %q", authorization, token, again)
			}
		case token != "" && token != "two":
			sent := first + ";" + second
			if !strings.Contains(sent, cookieName+"="+token) && !strings.Contains(sent, cookieName+`="`+token+`"`) {
				t.Errorf("Cookie %q, %q: asked for %q", first, second, token)
			}
			w := httptest.NewRecorder()
			(&server{}).setCookie(w, token)
			written, _, _ := strings.Cut(w.Header().Get("Set-Cookie"), ";")
			if again, _ := presented("", written, ""); again != token {
				t.Errorf("Cookie %q: %q, then %q", written, token, again)
			}
		}
	})
}

// presented returns the token that a request is authenticated with, and the response's status.
func presented(authorization string, cookies ...string) (token string, status int) {
	s := &server{Config: Config{Authenticate: func(_ context.Context, sent string) (*access.Viewer, error) {
		token += sent // twice would be another one
		return &access.Viewer{Email: "ada@example.com"}, nil
	}}}
	r := httptest.NewRequestWithContext(context.Background(), http.MethodPost, "/graphql", nil)
	if authorization != "" {
		r.Header["Authorization"] = []string{authorization}
	}
	for _, c := range cookies {
		if c != "" {
			r.Header["Cookie"] = append(r.Header["Cookie"], c)
		}
	}
	w := httptest.NewRecorder()
	s.authenticated(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {})).ServeHTTP(w, r)
	return token, w.Code
}

// FuzzForwarded parses any text as a forwarding header. It never overrides what the trusted proxy has seen, and a host name is the same with any port.
func FuzzForwarded(f *testing.F) {
	for _, seed := range []string{"", "192.0.2.1", "192.0.2.1, 10.0.0.9", "[2001:db8::1]:80", "::ffff:10.0.0.1", "fe80::1%eth0", ",,,", "unknown, _hidden", "10.0.0.1:99999", "\xff", "[::1", "a.b.:443", "1.2.3.4.:80"} {
		f.Add(seed)
	}
	n := Network{Proxies: []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("fd00::/8")}}
	peer, seen := netip.MustParseAddr("10.0.0.1"), netip.MustParseAddr("198.51.100.7")
	f.Fuzz(func(t *testing.T, text string) {
		if a := n.client(peer, []string{text}); !a.IsValid() || a.Zone() != "" || a.Is4In6() {
			t.Errorf("%q: the client is %v", text, a)
		}
		for _, forwarded := range [][]string{{text, seen.String()}, {text + ", " + seen.String()}, {text + "," + seen.String() + ", 10.3.2.1"}, {text, seen.String() + ":4711", "::ffff:10.1.1.1"}} {
			if a := n.client(peer, forwarded); a != seen {
				t.Errorf("%q: the client is %v", forwarded, a)
			}
		}
		if !strings.ContainsAny(text, ":[]") && hostname(text+":443") != hostname(text) {
			t.Errorf("%q is %q, and with a port %q", text, hostname(text), hostname(text+":443"))
		}
		if name := hostname(text); name != strings.ToLower(name) {
			t.Errorf("%q is %q", text, name)
		}
	})
}
