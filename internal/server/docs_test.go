package server_test

import (
	"net/http"
	"strings"
	"testing"

	"example.com/roster/internal/manual"
	"example.com/roster/internal/server"
)

// The documentation is the same for everybody, signed in or not, and runs no scripts.
func TestTheDocumentsAreForEverybodyAndRunNothing(t *testing.T) {
	s := gateway(t, func(c *server.Config) { c.Authenticate = nil }) // authenticating would panic
	paths := map[string]string{"/docs": "text/html", "/docs/docs.css": "text/css", "/docs/pictures/users.png": "image/png", "/docs/pictures/plan-run-undo.webp": "image/webp"}
	for _, p := range manual.Pages() {
		paths["/docs/"+p.Name] = "text/html"
	}
	for path, kind := range paths {
		a := ask(t, "GET", s.URL+path, nil, "Authorization", "Bearer unknown")
		if a.status != http.StatusOK || !strings.HasPrefix(a.header.Get("Content-Type"), kind) || len(a.body) < 500 {
			t.Errorf("%s: %d, %s, %d bytes", path, a.status, a.header.Get("Content-Type"), len(a.body))
		}
		policy := a.header.Get("Content-Security-Policy")
		if !strings.HasPrefix(policy, "default-src 'none';") || strings.Contains(policy, "script-src") || strings.Contains(policy, "unsafe") || strings.Contains(policy, "nonce") {
			t.Errorf("%s: %s", path, policy)
		}
		for name, want := range map[string]string{"Cache-Control": "public, max-age=3600", "X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY", "Referrer-Policy": "no-referrer"} {
			if got := a.header.Get(name); got != want {
				t.Errorf("%s: %s is %q, want %q", path, name, got, want)
			}
		}
		if kind == "text/html" && (!strings.Contains(a.body, "<h1") || strings.Contains(a.body, "<script") || strings.Contains(a.body, "style=")) {
			t.Errorf("%s: %s", path, a.body)
		}
	}
	styles := ask(t, "GET", s.URL+"/docs/docs.css", nil).body
	_, font, _ := strings.Cut(styles, "url('")
	font, _, _ = strings.Cut(font, "'")
	if a := ask(t, "GET", s.URL+font, nil); a.status != http.StatusOK {
		t.Errorf("the font %q: %d", font, a.status)
	}
	for _, path := range []string{"/docs/nosuch", "/docs/rules", "/docs/errors.md", "/docs/pictures/", "/docs/pictures/nosuch.png", "/docs/pictures/..%2ferrors.md", "/docs/errors/more"} {
		if a := ask(t, "GET", s.URL+path, nil); a.status != http.StatusNotFound {
			t.Errorf("%s: %d", path, a.status)
		}
	}
	if a := ask(t, "POST", s.URL+"/docs/errors", nil); a.status != http.StatusMethodNotAllowed {
		t.Errorf("POST: %d", a.status)
	}
}
