package server_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"example.com/roster/internal/access"
	"example.com/roster/internal/server"
)

// reach sends a request from a peer, and returns the status and the client address that the handler saw.
func reach(t *testing.T, n server.Network, peer string, change func(*http.Request)) (status int, client string) {
	t.Helper()
	h, err := server.New(t.Context(), server.Config{
		GraphQL: http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { client = access.ClientAddress(r.Context()) }),
		Socket:  func(*http.Request) bool { return false }, Network: n, Log: quiet, Now: time.Now,
	})
	if err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "http://roster.test/graphql", strings.NewReader("{}"))
	r.RemoteAddr = peer
	if change != nil {
		change(r)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Code, client
}

func TestTheClientIsTheRightmostAddressThatNoProxyHas(t *testing.T) {
	n := server.Network{Proxies: []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("fd00::/8")}}
	for _, c := range []struct{ peer, forwarded, want string }{
		{"192.0.2.1:50", "", "192.0.2.1"},
		{"192.0.2.1:50", "198.51.100.7", "192.0.2.1"}, // a header from a peer that is not a proxy is ignored
		{"10.0.0.1:50", "", "10.0.0.1"},
		{"10.0.0.1:50", "198.51.100.7", "198.51.100.7"},
		{"10.0.0.1:50", "203.0.113.9, 198.51.100.7", "198.51.100.7"}, // the part on the left was written by the client
		{"10.0.0.1:50", "203.0.113.9, 198.51.100.7, 10.2.3.4", "198.51.100.7"},
		{"10.0.0.1:50", "198.51.100.7, nonsense", "10.0.0.1"},
		{"10.0.0.1:50", "198.51.100.7:4711", "198.51.100.7"},
		{"10.0.0.1:50", "10.9.9.9, 10.2.3.4", "10.9.9.9"},
		{"[fd00::1]:50", "[2001:db8::5]:1", "2001:db8::5"},
		{"[::ffff:10.0.0.1]:50", "::ffff:198.51.100.7", "198.51.100.7"},
	} {
		if _, got := reach(t, n, c.peer, func(r *http.Request) { r.Header.Set("X-Forwarded-For", c.forwarded) }); got != c.want {
			t.Errorf("%s with %q is %s, want %s", c.peer, c.forwarded, got, c.want)
		}
	}
	// Two header lines form one list.
	if _, got := reach(t, n, "10.0.0.1:50", func(r *http.Request) {
		r.Header["X-Forwarded-For"] = []string{"203.0.113.9", "198.51.100.7"}
	}); got != "198.51.100.7" {
		t.Errorf("of two lines: %s", got)
	}
}

func TestAForeignNameIsMisdirected(t *testing.T) {
	n := server.Network{Hosts: []string{"localhost", "127.0.0.1", "::1", "roster.example.com"}}
	for host, want := range map[string]int{
		"roster.example.com": 200, "ROSTER.example.com:443": 200, "roster.example.com.": 200, "localhost:8080": 200, "127.0.0.1": 200, "[::1]:8080": 200,
		"rebound.example.net": 421, "roster.example.com.evil.test": 421, "127.0.0.1.nip.io:8080": 421, "": 421, "localhost@evil.test": 421, "0.0.0.0:8080": 421,
	} {
		if got, _ := reach(t, n, "127.0.0.1:50", func(r *http.Request) { r.Host = host }); got != want {
			t.Errorf("%q: %d, want %d", host, got, want)
		}
	}
	if got, _ := reach(t, n, "127.0.0.1:50", func(r *http.Request) { r.Host, r.Method, r.URL.Path = "10.1.2.3:8080", "GET", "/healthz" }); got != 200 {
		t.Errorf("a probe by address: %d", got)
	}
}

func TestPlainTextComesFromProxiesAlone(t *testing.T) {
	n := server.Network{Guarded: true, HTTPS: true, Proxies: []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")}}
	for _, c := range []struct {
		peer, proto string
		want        int
	}{
		{"10.0.0.1:50", "https", 200}, {"10.0.0.1:50", "", 200}, {"10.0.0.1:50", "http", 421},
		{"192.0.2.1:50", "", 421}, {"192.0.2.1:50", "https", 421}, {"127.0.0.1:50", "", 200},
	} {
		if got, _ := reach(t, n, c.peer, func(r *http.Request) { r.Header.Set("X-Forwarded-Proto", c.proto) }); got != c.want {
			t.Errorf("%+v: %d", c, got)
		}
	}
}

func TestReadinessSaysWhatIsMissingAndLooksOnceASecond(t *testing.T) {
	var looks atomic.Int32
	var later, fixed atomic.Int64
	ctx, stop := context.WithCancel(t.Context())
	s := gateway(t, func(c *server.Config) {
		c.Now = func() time.Time { return time.Unix(later.Load(), 0) }
		c.Ping = func(context.Context) error { looks.Add(1); return nil }
		c.Checks = []server.Check{{Reason: "schema", Holds: func(context.Context) error {
			if fixed.Load() == 0 {
				return errors.New("canary")
			}
			return nil
		}}}
	})
	says := func(url string) string {
		a := ask(t, "GET", url+"/readyz", nil)
		return strings.TrimSpace(a.body)
	}
	for range 3 {
		if got := says(s.URL); got != "schema" {
			t.Errorf("it says %q", got)
		}
	}
	if n := looks.Load(); n != 1 {
		t.Errorf("%d looks for three probes within a second", n)
	}
	later.Add(2)
	fixed.Store(1)
	if got := says(s.URL); got != "ready" {
		t.Errorf("it says %q", got)
	}
	h, err := server.New(ctx, server.Config{GraphQL: http.NotFoundHandler(), Ping: func(context.Context) error { return nil }, Log: quiet, Now: time.Now, StopDelay: time.Hour})
	if err != nil {
		t.Fatal(err)
	}
	stop()
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/readyz", nil))
	if body, _ := io.ReadAll(w.Body); w.Code != 503 || string(body) != "stopping\n" || w.Header().Get("Connection") != "close" {
		t.Errorf("while stopping: %d %q %v", w.Code, body, w.Header())
	}
}
