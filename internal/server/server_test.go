package server_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/server"
)

const friend = "https://console.example.com"

// gateway starts a server whose GraphQL handler answers with the viewer. change can change the configuration first.
func gateway(t *testing.T, change func(*server.Config)) *httptest.Server {
	t.Helper()
	c := server.Config{
		GraphQL: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if _, err := io.Copy(io.Discard, r.Body); err != nil {
				http.Error(w, "unreadable", http.StatusUnprocessableEntity)
				return
			}
			if v := access.From(r.Context()); v != nil {
				_, _ = io.WriteString(w, v.Email+" "+v.RequestID)
				return
			}
			_, _ = io.WriteString(w, "stranger")
		}),
		Socket: func(r *http.Request) bool { return r.Header.Get("Upgrade") != "" },
		Authenticate: func(_ context.Context, token string) (*access.Viewer, error) {
			switch token {
			case "good":
				return &access.Viewer{Email: "ann@example.com"}, nil
			case "rst_client":
				return &access.Viewer{Email: "a client", Client: &access.Client{}}, nil
			case "broken":
				return nil, errors.New("select password from identities")
			}
			return nil, nil
		},
		Result: func(_ context.Context, w io.Writer, _ uuid.UUID, format string, outcomes []roster.Outcome) error {
			_, err := io.WriteString(w, format+" "+strings.Trim(strings.Join(strings.Fields(string(mustJSON(outcomes))), ""), "[]"))
			return err
		},
		Lists: server.Lists{"/things": {Names: []string{"parts"}, Write: func(_ context.Context, w io.Writer, list, id, filter, orderBy string) error {
			if id == "none" {
				return fault.Missing(fault.NotFound, "object")
			}
			_, err := fmt.Fprint(w, list, id, filter, orderBy)
			return err
		}}},
		ParseID: func(s string) (uuid.UUID, error) {
			if !strings.HasPrefix(s, "blk_") {
				return uuid.Nil, errors.New("not an id")
			}
			return uuid.Nil, nil
		},
		Ping:           func(context.Context) error { return nil },
		PublicURL:      "http://roster.test",
		AllowedOrigins: []string{friend},
		Log:            slog.New(slog.DiscardHandler),
		Now:            time.Now,
	}
	if change != nil {
		change(&c)
	}
	h, err := server.New(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return s
}

func mustJSON(v any) []byte {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return b
}

type answer struct {
	status int
	header http.Header
	body   string
}

// code returns the GraphQL error code of a refusal; empty if there is none.
func (a answer) code() string {
	var b struct {
		Errors []struct{ Extensions struct{ Code string } }
	}
	if json.Unmarshal([]byte(a.body), &b) != nil || len(b.Errors) == 0 {
		return ""
	}
	return b.Errors[0].Extensions.Code
}

func ask(t *testing.T, method, url string, body io.Reader, headers ...string) answer {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, url, body)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer{resp.StatusCode, resp.Header, string(b)}
}

func TestARequestHasAnID(t *testing.T) {
	s := gateway(t, nil)
	if got := ask(t, "GET", s.URL+"/healthz", nil, "X-Request-Id", "abc-1").header.Get("X-Request-Id"); got != "abc-1" {
		t.Errorf("a sane id came back as %q", got)
	}
	for _, insane := range []string{"a b", strings.Repeat("x", 65), "<script>"} {
		if _, err := uuid.Parse(ask(t, "GET", s.URL+"/healthz", nil, "X-Request-Id", insane).header.Get("X-Request-Id")); err != nil {
			t.Errorf("%q was not replaced: %v", insane, err)
		}
	}
	if got := ask(t, "POST", s.URL+"/graphql", nil, "Authorization", "Bearer good", "X-Request-Id", "abc-2").body; got != "ann@example.com abc-2" {
		t.Errorf("the viewer has no request id: %q", got)
	}
}

// Every response, also a refusal, has the same security headers and does not reveal the server's software.
func TestEveryAnswerIsFencedForBrowsers(t *testing.T) {
	s := gateway(t, func(c *server.Config) { c.AllowedOrigins = []string{friend} })
	for _, request := range [][]string{
		{"GET", "/healthz"}, {"GET", "/readyz"}, {"GET", "/nothing"}, {"POST", "/"}, {"PUT", "/graphql"}, {"POST", "/graphql"}, {"GET", "//graphql"},
		{"POST", "/graphql", "Authorization", "Bearer good"}, {"POST", "/graphql", "Authorization", "Bearer unknown"}, {"POST", "/graphql", "Authorization", "Bearer broken"},
		{"POST", "/graphql", "Cookie", "__Host-roster=good"}, {"POST", "/graphql", "Accept", "text/event-stream"},
		{"POST", "/graphql", "Sec-Fetch-Site", "cross-site"}, {"POST", "/graphql", "Origin", "https://evil.example.com"}, {"POST", "/graphql", "Origin", friend},
		{"OPTIONS", "/graphql", "Origin", friend, "Access-Control-Request-Method", "POST"},
		{"GET", "/schema.graphql"}, {"GET", "/schema.graphql", "Authorization", "Bearer good"},
		{"GET", "/bulk/blk_1/result.csv"}, {"GET", "/bulk/blk_1/result.jsonl"}, {"GET", "/bulk/none/result.csv"}, {"GET", "/bulk/blk_1/result.csv?outcome=x"},
		{"GET", "/things/thi_1/parts.csv"}, {"GET", "/things/none/parts.csv"},
	} {
		h := ask(t, request[0], s.URL+request[1], nil, request[2:]...).header
		for name, want := range map[string]string{
			"X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY", "Referrer-Policy": "no-referrer", "Cache-Control": "no-store",
			"Content-Security-Policy":    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
			"Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Resource-Policy": "same-origin",
			"Permissions-Policy": "accelerometer=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()",
			"Server":             "", "X-Powered-By": "",
		} {
			if got := h.Get(name); got != want {
				t.Errorf("%v: %s is %q, want %q", request, name, got, want)
			}
		}
		if request[1] == "/graphql" && !strings.Contains(strings.Join(h.Values("Vary"), ","), "Origin") {
			t.Errorf("%v: Vary is %q", request, h.Values("Vary"))
		}
	}
}

// An origin is only allowed if it is exactly the same.
func TestNoOriginPassesForAnother(t *testing.T) {
	s := gateway(t, func(c *server.Config) { c.AllowedOrigins = []string{friend} })
	for _, origin := range []string{
		"null", "http://console.example.com", "https://console.example.com:444", "https://console.example.com.", "https://CONSOLE.example.com", "https://evil.console.example.com",
		"https://console.example.com.evil.test", "https://evilconsole.example.com", "https://console.example.comevil.test", "https://example.com", "https://console.example.com/",
		"https://console.example.com@evil.test", "https://evil.test#console.example.com", "https://console_example.com", "*", "https://*.example.com", friend + " " + friend, friend + ",https://evil.test", "file://",
	} {
		for _, method := range []string{"POST", "OPTIONS"} {
			h := ask(t, method, s.URL+"/graphql", nil, "Origin", origin, "Access-Control-Request-Method", "POST", "Access-Control-Request-Headers", "content-type").header
			for _, name := range []string{"Access-Control-Allow-Origin", "Access-Control-Allow-Credentials"} {
				if got := h.Get(name); got != "" {
					t.Errorf("%s from %q: %s is %q", method, origin, name, got)
				}
			}
		}
	}
}

func TestAPanicIsInternalWithoutAStack(t *testing.T) {
	s := gateway(t, func(c *server.Config) {
		c.GraphQL = http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("secret") })
	})
	a := ask(t, "POST", s.URL+"/graphql", nil)
	if a.status != 500 || a.code() != "INTERNAL" || strings.Contains(a.body, "secret") || strings.Contains(a.body, "goroutine") {
		t.Errorf("%d %s", a.status, a.body)
	}
}

func TestTheLogHoldsNoSecrets(t *testing.T) {
	var log bytes.Buffer
	s := gateway(t, func(c *server.Config) { c.Log = slog.New(slog.NewTextHandler(&log, nil)) })
	ask(t, "POST", s.URL+"/graphql?q=canary", strings.NewReader("canary"), "Authorization", "Bearer canary", "Cookie", "__Host-roster=canary")
	s.Close()
	if l := log.String(); strings.Contains(l, "canary") || !strings.Contains(l, "route=/graphql") || !strings.Contains(l, "status=401") {
		t.Error(l)
	}
}

func TestABodyBeyondItsLimitIsA413(t *testing.T) {
	s := gateway(t, nil)
	who := []string{"Content-Type", "application/json", "Authorization", "Bearer good"}
	for name, body := range map[string]io.Reader{
		"of known length":   bytes.NewReader(make([]byte, 1<<20+1)),
		"of unknown length": io.MultiReader(bytes.NewReader(make([]byte, 1<<20+1))),
	} {
		if a := ask(t, "POST", s.URL+"/graphql", body, who...); a.status != 413 || a.code() != "BAD_REQUEST" {
			t.Errorf("%s: %d %s", name, a.status, a.body)
		}
	}
	if a := ask(t, "POST", s.URL+"/graphql", bytes.NewReader(make([]byte, 1<<20)), who...); a.status != 200 {
		t.Errorf("exactly 1 MiB: %d %s", a.status, a.body)
	}
}

// An anonymous request can only be as large as signing in needs. If a session has ended, a larger request is answered with UNAUTHENTICATED.
func TestAStrangersBodyIsSmall(t *testing.T) {
	s := gateway(t, nil)
	if a := ask(t, "POST", s.URL+"/graphql", bytes.NewReader(make([]byte, 16<<10+1)), "Content-Type", "application/json"); a.status != 401 || a.code() != "UNAUTHENTICATED" {
		t.Errorf("more than 16 KiB: %d %s", a.status, a.body)
	}
	if a := ask(t, "POST", s.URL+"/graphql", bytes.NewReader(make([]byte, 16<<10))); a.status != 200 {
		t.Errorf("exactly 16 KiB: %d %s", a.status, a.body)
	}
}

func TestAnUploadMayBeLarger(t *testing.T) {
	s := gateway(t, func(c *server.Config) {
		c.GraphQL = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			n, err := io.Copy(io.Discard, r.Body)
			var large *http.MaxBytesError
			fmt.Fprint(w, n, " ", errors.As(err, &large))
		})
	})
	const form = "multipart/form-data; boundary=x"
	if a := ask(t, "POST", s.URL+"/graphql", io.MultiReader(bytes.NewReader(make([]byte, 2<<20))), "Content-Type", form); a.body != "2097152 false" {
		t.Errorf("2 MiB: %d %s", a.status, a.body)
	}
	if a := ask(t, "POST", s.URL+"/graphql", io.MultiReader(bytes.NewReader(make([]byte, 101<<20+1))), "Content-Type", form); a.body != "105906176 true" {
		t.Errorf("more than 101 MiB: %d %s", a.status, a.body)
	}
	if a := ask(t, "POST", s.URL+"/graphql", bytes.NewReader(make([]byte, 102<<20)), "Content-Type", form); a.status != 413 || a.code() != "BAD_REQUEST" {
		t.Errorf("102 MiB, as announced: %d %s", a.status, a.body)
	}
}

func TestOtherSitesCannotWrite(t *testing.T) {
	s := gateway(t, nil)
	for _, c := range []struct {
		name    string
		headers []string
		status  int
	}{
		{"a program without an origin passes", nil, 200},
		{"the gateway's own page passes", []string{"Sec-Fetch-Site", "same-origin"}, 200},
		{"a foreign page does not", []string{"Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example"}, 403},
		{"a foreign page of an old browser does not", []string{"Origin", "https://evil.example"}, 403},
		{"a sandboxed page does not", []string{"Origin", "null"}, 403},
		{"an allowed origin passes", []string{"Sec-Fetch-Site", "cross-site", "Origin", friend}, 200},
		{"an allowed host on another scheme does not", []string{"Origin", "http://console.example.com"}, 403},
	} {
		a := ask(t, "POST", s.URL+"/graphql", nil, c.headers...)
		if a.status != c.status || c.status == 403 && a.code() != "FORBIDDEN" {
			t.Errorf("%s: %d %s", c.name, a.status, a.body)
		}
	}
}

func TestCORSAnswersExactOriginsAlone(t *testing.T) {
	s := gateway(t, nil)
	for origin, want := range map[string]string{friend: friend, "https://evil.example": "", friend + ".evil.example": "", "null": ""} {
		h := ask(t, "OPTIONS", s.URL+"/graphql", nil, "Origin", origin, "Access-Control-Request-Method", "POST",
			"Access-Control-Request-Headers", "authorization,content-type").header
		if got := h.Get("Access-Control-Allow-Origin"); got != want {
			t.Errorf("%s: %q", origin, got)
		}
		if want != "" && h.Get("Access-Control-Allow-Credentials") != "true" {
			t.Errorf("%s may not send its cookie", origin)
		}
	}
	none := gateway(t, func(c *server.Config) { c.AllowedOrigins = nil })
	if got := ask(t, "GET", none.URL+"/healthz", nil, "Origin", friend).header.Get("Access-Control-Allow-Origin"); got != "" {
		t.Errorf("without a list, %q is allowed", got)
	}
}

func TestWhoAsks(t *testing.T) {
	s := gateway(t, nil)
	for _, c := range []struct {
		name, header, value string
		status              int
		want                string
	}{
		{"nobody is a stranger", "X", "", 200, "stranger"},
		{"a token is its viewer", "Authorization", "Bearer good", 200, "ann@example.com"},
		{"the scheme has any case", "Authorization", "bearer good", 200, "ann@example.com"},
		{"an unknown token is refused", "Authorization", "Bearer old", 401, "UNAUTHENTICATED"},
		{"another scheme is refused", "Authorization", "Basic good", 401, "UNAUTHENTICATED"},
		{"a cookie is its viewer", "Cookie", "__Host-roster=good", 200, "ann@example.com"},
		{"an API client's token is its viewer", "Authorization", "Bearer rst_client", 200, "a client"},
		{"an API client's token is no cookie", "Cookie", "__Host-roster=rst_client", 200, "stranger"},
		{"an unknown cookie is a stranger", "Cookie", "__Host-roster=old", 200, "stranger"},
		{"a failure says nothing about its cause", "Authorization", "Bearer broken", 500, "INTERNAL"},
	} {
		a := ask(t, "POST", s.URL+"/graphql", nil, c.header, c.value)
		if a.status != c.status || !strings.Contains(a.body, c.want) || strings.Contains(a.body, "select") {
			t.Errorf("%s: %d %s", c.name, a.status, a.body)
		}
	}
	if c := ask(t, "POST", s.URL+"/graphql", nil, "Cookie", "__Host-roster=old").header.Get("Set-Cookie"); !strings.Contains(c, "Max-Age=0") {
		t.Errorf("an ended cookie is not taken back: %q", c)
	}
}

func TestASessionIsHandedToTheBrowser(t *testing.T) {
	s := gateway(t, func(c *server.Config) {
		c.GraphQL = http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { access.SetCookie(r.Context(), "fresh") })
	})
	const want = "__Host-roster=fresh; Path=/; HttpOnly; Secure; SameSite=Lax"
	if got := ask(t, "POST", s.URL+"/graphql", nil).header.Get("Set-Cookie"); got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestAWebsocketNamesItsViewer(t *testing.T) {
	enter := server.WithViewer(func(_ context.Context, token string) (*access.Viewer, error) {
		if token == "good" {
			return &access.Viewer{Email: "ann@example.com"}, nil
		}
		return nil, nil
	})
	ctx, err := enter(access.WithRequestID(t.Context(), "abc"), "good")
	if err != nil {
		t.Fatal(err)
	}
	if v := access.From(ctx); v.Email != "ann@example.com" || v.RequestID != "abc" {
		t.Errorf("%+v", v)
	}
	if _, err := enter(t.Context(), "old"); !fault.Is(err, fault.Unauthenticated) {
		t.Error(err)
	}
}

func TestHealth(t *testing.T) {
	s := gateway(t, func(c *server.Config) { c.Ping = func(context.Context) error { return errors.New("pq: no route") } })
	if a := ask(t, "GET", s.URL+"/healthz", nil); a.status != 200 {
		t.Errorf("the process lives whatever the database does: %d", a.status)
	}
	if a := ask(t, "GET", s.URL+"/readyz", nil); a.status != 503 || strings.Contains(a.body, "pq") {
		t.Errorf("%d %s", a.status, a.body)
	}
	if a := ask(t, "GET", gateway(t, nil).URL+"/readyz", nil); a.status != 200 {
		t.Errorf("%d %s", a.status, a.body)
	}
}
