package server_test

import (
	"bytes"
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"time"

	"example.com/roster/internal/access"
	"example.com/roster/internal/server"
)

// front is a gateway with a readable log, and what its handler saw.
type front struct {
	http.Handler
	log     bytes.Buffer
	client  string
	headers http.Header
}

func facing(t *testing.T, n server.Network) *front {
	t.Helper()
	f := &front{}
	var err error
	f.Handler, err = server.New(t.Context(), server.Config{
		GraphQL: http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
			f.client, f.headers = access.ClientAddress(r.Context()), r.Header.Clone()
		}),
		Socket: func(*http.Request) bool { return false }, Network: n, Log: slog.New(slog.NewTextHandler(&f.log, nil)), Now: time.Now,
		Ping: func(context.Context) error { return nil },
	})
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func (f *front) ask(t *testing.T, path, peer, header, value string) *httptest.ResponseRecorder {
	t.Helper()
	f.client, f.headers = "", nil
	method, body := http.MethodGet, ""
	if path == "/graphql" {
		method, body = http.MethodPost, "{}"
	}
	r := httptest.NewRequestWithContext(t.Context(), method, "http://roster.test"+path, strings.NewReader(body))
	r.RemoteAddr = peer
	if header != "" {
		r.Header.Set(header, value)
	}
	w := httptest.NewRecorder()
	f.ServeHTTP(w, r)
	return w
}

func TestAProxyThatIsNotDeclaredIsRefusedBeforeItsVisitorsShareAnAddress(t *testing.T) {
	proxies := []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")}
	for _, c := range []struct {
		peer, header, value string
		status              int
	}{
		// A peer on this machine or in a private network that sends the header is an undeclared proxy.
		{"127.0.0.1:50", "X-Forwarded-For", "198.51.100.7", 421},
		{"127.9.9.9:50", "X-Forwarded-For", "198.51.100.7", 421},
		{"[::1]:50", "X-Forwarded-For", "198.51.100.7", 421},
		{"[::ffff:127.0.0.1]:50", "X-Forwarded-For", "198.51.100.7", 421},
		{"127.0.0.1:50", "Forwarded", "for=198.51.100.7", 421},
		{"127.0.0.1:50", "X-Real-IP", "198.51.100.7", 421},
		{"127.0.0.1:50", "x-forwarded-for", "nonsense", 421},
		{"172.17.0.1:50", "X-Forwarded-For", "198.51.100.7", 421},
		{"192.168.1.1:50", "X-Real-IP", "198.51.100.7", 421},
		{"100.64.0.9:50", "X-Forwarded-For", "198.51.100.7", 421},
		{"169.254.1.1:50", "X-Forwarded-For", "198.51.100.7", 421},
		{"[fe80::1%eth0]:50", "X-Forwarded-For", "198.51.100.7", 421},
		{"[fd12::1]:50", "X-Forwarded-For", "198.51.100.7", 421},
		// Without the header, the request was not forwarded.
		{"127.0.0.1:50", "", "", 200},
		{"127.0.0.1:50", "X-Forwarded-For", " ", 200},
		{"192.168.1.1:50", "Via", "1.1 somewhere", 200},
		// The headers of a declared proxy are used, and those of other peers ignored.
		{"10.0.0.1:50", "X-Forwarded-For", "198.51.100.7", 200},
		{"192.0.2.1:50", "X-Forwarded-For", "198.51.100.7", 200},
		{"192.0.2.1:50", "Forwarded", "for=198.51.100.7", 200},
		{"[2001:db8::1]:50", "X-Real-IP", "198.51.100.7", 200},
	} {
		f := facing(t, server.Network{Proxies: proxies})
		w := f.ask(t, "/graphql", c.peer, c.header, c.value)
		if w.Code != c.status {
			t.Errorf("%s with %s: %d", c.peer, c.header, w.Code)
		}
		if c.status == 421 && (!strings.Contains(w.Body.String(), "ROSTER_TRUSTED_PROXIES") || !strings.Contains(f.log.String(), "ROSTER_TRUSTED_PROXIES")) {
			t.Errorf("%s with %s: the operator is not told: %s %s", c.peer, c.header, w.Body, &f.log)
		}
		if got := f.ask(t, "/healthz", c.peer, c.header, c.value).Code; got != 200 {
			t.Errorf("a probe from %s with %s: %d", c.peer, c.header, got)
		}
	}
}

func TestAStrangersForwardedHeaderHarmsNobodyElse(t *testing.T) {
	f := facing(t, server.Network{Proxies: []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")}})
	for range 5 {
		for _, header := range []string{"X-Forwarded-For", "Forwarded", "X-Real-IP"} {
			if w := f.ask(t, "/graphql", "192.0.2.1:50", header, "198.51.100.7"); w.Code != 200 || f.client != "192.0.2.1" || f.headers.Get(header) != "" {
				t.Errorf("a stranger with %s: %d as %s, %v", header, w.Code, f.client, f.headers)
			}
		}
		// Behind an undeclared proxy that passes the header through, only requests with the header are refused.
		if w := f.ask(t, "/graphql", "127.0.0.1:50", "X-Forwarded-For", "198.51.100.7"); w.Code != 421 {
			t.Errorf("who wrote it: %d", w.Code)
		}
		if w := f.ask(t, "/graphql", "127.0.0.1:50", "", ""); w.Code != 200 {
			t.Errorf("another: %d", w.Code)
		}
		// Behind a declared proxy, what is left of its own entry was written by the client.
		if w := f.ask(t, "/graphql", "10.0.0.1:50", "X-Forwarded-For", "127.0.0.1, 192.0.2.9"); w.Code != 200 || f.client != "192.0.2.9" {
			t.Errorf("behind a declared proxy: %d as %s", w.Code, f.client)
		}
		f.ask(t, "/graphql", "10.0.0.1:50", "X-Real-IP", "198.51.100.7")
	}
	for _, line := range []string{"level=ERROR", "headers that are ignored", "a header that is not read"} {
		if n := strings.Count(f.log.String(), line); n != 1 {
			t.Errorf("%q is logged %d times:\n%s", line, n, &f.log)
		}
	}
}
