package server_test

import (
	"net/http"
	"slices"
	"strings"
	"testing"

	"example.com/roster/internal/licenses"
	"example.com/roster/internal/server"
)

func TestLicensesAreForEverybodyAndKept(t *testing.T) {
	s := gateway(t, func(c *server.Config) { c.Authenticate = nil }) // authenticating would panic
	a := ask(t, "GET", s.URL+"/licenses", nil, "Accept-Encoding", "identity", "Authorization", "Bearer unknown")
	if a.status != http.StatusOK || a.body != licenses.Notices() {
		t.Fatalf("%d, %d bytes", a.status, len(a.body))
	}
	for name, want := range map[string]string{
		"Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=86400", "Content-Encoding": "",
		"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
	} {
		if got := a.header.Get(name); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
	zipped := ask(t, "GET", s.URL+"/licenses", nil, "Accept-Encoding", "gzip")
	if zipped.header.Get("Content-Encoding") != "gzip" || len(zipped.body)*2 > len(a.body) || !slices.Contains(zipped.header.Values("Vary"), "Accept-Encoding") {
		t.Errorf("%d bytes compressed of %d, %v", len(zipped.body), len(a.body), zipped.header)
	}
	if plain := ask(t, "GET", s.URL+"/licenses", nil); plain.body != a.body { // the client accepts gzip and decompresses it
		t.Errorf("compressed, it is another text of %d bytes", len(plain.body))
	}
	if refused := ask(t, "POST", s.URL+"/licenses", strings.NewReader("")); refused.status != http.StatusMethodNotAllowed {
		t.Errorf("POST: %d", refused.status)
	}
}
