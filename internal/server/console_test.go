package server_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

var nonce = regexp.MustCompile(`nonce-([A-Za-z0-9_-]{24})'`)

// A page can only run scripts that the gateway serves, is not cached, and has a nonce that no other response has.
func TestThePagesAreFenced(t *testing.T) {
	s := gateway(t, nil)
	seen := []string{}
	for _, path := range []string{"/", "/signin", "/invitation", "/reset", "/claim", "/accounts", "/a/x/acme", "/a/x/acme/users", "/business", "/business/blk_1", "/seats", "/graphiql", "/seats?q=a"} {
		a := ask(t, "GET", s.URL+path, nil)
		policy := a.header.Get("Content-Security-Policy")
		if a.status != 200 || !strings.Contains(a.body, `<div id="root">`) || !strings.HasPrefix(a.header.Get("Content-Type"), "text/html") {
			t.Errorf("%s: %d %s", path, a.status, a.body)
		}
		for _, part := range []string{"default-src 'none'", "script-src 'self';", "connect-src 'self'", "base-uri 'none'", "frame-ancestors 'none'", "object-src 'none'"} {
			if !strings.Contains(policy, part) {
				t.Errorf("%s: the policy lacks %s: %s", path, part, policy)
			}
		}
		if strings.Contains(policy, "unsafe-eval") || strings.Contains(policy, "http") || strings.Contains(policy, "unsafe-inline") != (path == "/graphiql") {
			t.Errorf("%s: %s", path, policy)
		}
		if got := a.header.Get("Cache-Control"); got != "no-store" {
			t.Errorf("%s is kept: %s", path, got)
		}
		m := nonce.FindStringSubmatch(policy)
		if m == nil || slices.Contains(seen, m[1]) || !strings.Contains(a.body, m[1]) || strings.Contains(a.body, "__NONCE__") {
			t.Errorf("%s: nonce %v", path, m)
			continue
		}
		seen = append(seen, m[1])
	}
	for _, r := range [][]string{{"POST", "/seats"}, {"DELETE", "/"}, {"PUT", "/graphiql"}} {
		if a := ask(t, r[0], s.URL+r[1], nil); a.status != 405 {
			t.Errorf("%v: %d", r, a.status)
		}
	}
	if a := ask(t, "HEAD", s.URL+"/seats", nil); a.status != 200 || a.body != "" {
		t.Errorf("HEAD: %d %q", a.status, a.body)
	}
}

func TestAssetsAreKeptForGoodAndCompressed(t *testing.T) {
	s := gateway(t, nil)
	scripts := regexp.MustCompile(`(?:src|href)="(/[^"]+\.(?:js|css|svg))"`)
	for _, path := range []string{"/", "/graphiql"} {
		found := scripts.FindAllStringSubmatch(ask(t, "GET", s.URL+path, nil).body, -1)
		if len(found) < 2 {
			t.Fatalf("%s loads %v", path, found)
		}
		for _, f := range found {
			a := ask(t, "GET", s.URL+f[1], nil, "Accept-Encoding", "gzip")
			if a.status != 200 || a.header.Get("Cache-Control") != "public, max-age=31536000, immutable" || !slices.Contains(a.header.Values("Vary"), "Accept-Encoding") ||
				!strings.HasPrefix(a.header.Get("Content-Security-Policy"), "default-src 'none'; script-src 'self'; connect-src 'self'") {
				t.Errorf("%s: %d %v", f[1], a.status, a.header)
			}
			plain := ask(t, "GET", s.URL+f[1], nil, "Accept-Encoding", "identity")
			if len(plain.body) > 10_000 && (a.header.Get("Content-Encoding") != "gzip" || plain.header.Get("Content-Encoding") != "" || len(a.body)*2 > len(plain.body)) {
				t.Errorf("%s: %d bytes, %d compressed", f[1], len(plain.body), len(a.body))
			}
		}
	}
	for _, path := range []string{"/assets/none.js", "/assets/", "/assets/../index.html", "/graphiql/assets/none.js", "/assets/.source-hash", "/index.html", "/.source-hash"} {
		if a := ask(t, "GET", s.URL+path, nil); a.status != 404 || a.header.Get("Cache-Control") != "no-store" {
			t.Errorf("%s: %d", path, a.status)
		}
	}
}
