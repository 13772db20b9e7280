package gateway_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"

	"example.com/roster/internal/client"
	"example.com/roster/internal/config"
	"example.com/roster/internal/gateway"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

const known, unknown = "query Who { viewer { email } }", "query Other { viewer { email } }"

func sha(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

// configured starts another gateway over the same database.
func configured(t *testing.T, g *gatewaytest.Gateway, change func(*config.Gateway)) *httptest.Server {
	t.Helper()
	cfg := config.Gateway{Listen: "127.0.0.1:0", PublicURL: "http://roster.test", InvitationTTL: time.Hour}
	change(&cfg)
	made, err := gateway.New(t.Context(), cfg, g.DB, time.Now, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	srv := httptest.NewServer(made.Handler)
	t.Cleanup(srv.Close)
	return srv
}

func listOf(t *testing.T, texts ...string) string {
	t.Helper()
	list := map[string]string{}
	for _, text := range texts {
		list[sha(text)] = text
	}
	b, err := json.Marshal(list)
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "documents.json")
	if err := os.WriteFile(file, b, 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

func TestAPersistedDocumentIsAskedByItsHash(t *testing.T) {
	t.Parallel()
	s := setShow(t, gatewaytest.Idle(t, storetest.Open(t, store.SQLite)))
	token := s.g.Token(chief)
	file := listOf(t, known)
	open := configured(t, s.g, func(c *config.Gateway) { c.PersistedDocuments = []string{file} })
	only := configured(t, s.g, func(c *config.Gateway) { c.PersistedDocuments, c.OnlyPersisted = []string{file}, true })

	program := []string{"Authorization", "Bearer " + token}
	// The headers that fetch sends in programs. Browsers also send Sec-Fetch-Site and, except for a GET from their own page, Origin.
	node := []string{"Authorization", "Bearer " + token, "Accept", "*/*", "Accept-Language", "*", "Sec-Fetch-Mode", "cors", "User-Agent", "node"}
	deno := []string{"Authorization", "Bearer " + token, "Accept", "*/*", "Accept-Language", "*", "User-Agent", "Deno/2.6.0"}
	bun := []string{"Authorization", "Bearer " + token, "Accept", "*/*", "Connection", "keep-alive", "User-Agent", "Bun/1.3.0"}
	page := []string{"Authorization", "Bearer " + token, "Sec-Fetch-Site", "same-origin"}
	cookie := []string{"Cookie", "__Host-roster=" + token, "Sec-Fetch-Site", "same-origin"}
	var stranger []string
	by := func(members string) string { return "{" + members + "}" }
	hash := func(text string) string {
		return by(fmt.Sprintf(`"extensions": {"persistedQuery": {"version": 1, "sha256Hash": %q}}`, sha(text)))
	}
	both := func(text, of string) string {
		return by(fmt.Sprintf(`"query": %q, "extensions": {"persistedQuery": {"version": 1, "sha256Hash": %q}}`, text, sha(of)))
	}
	id := func(text string) string { return by(fmt.Sprintf(`"documentId": %q`, "sha256:"+sha(text))) }
	full := func(text string) string { return by(fmt.Sprintf(`"query": %q`, text)) }
	for name, c := range map[string]struct {
		url     string
		headers []string
		body    string
		want    string // a code, or the viewer
	}{
		"by documentId":                           {open.URL, program, id(known), chief},
		"as Apollo's clients do":                  {open.URL, program, hash(known), chief},
		"with its text as well":                   {open.URL, program, both(known, known), chief},
		"with another text":                       {open.URL, program, both(unknown, known), "BAD_REQUEST"},
		"one that is unknown":                     {open.URL, program, id(unknown), "UNKNOWN_DOCUMENT"},
		"one that is unknown, as Apollo's do":     {open.URL, program, hash(unknown), "UNKNOWN_DOCUMENT"},
		"by a hash in capitals":                   {open.URL, program, by(`"documentId": "SHA256:` + sha(known) + `"`), "UNKNOWN_DOCUMENT"},
		"by an extension that is none":            {open.URL, program, by(`"extensions": {"persistedQuery": 7}`), "BAD_REQUEST"},
		"by nothing":                              {open.URL, program, by(`"extensions": {"persistedQuery": {}}`), "BAD_REQUEST"},
		"Apollo's second try runs":                {open.URL, program, both(unknown, unknown), chief},
		"and registers nothing":                   {open.URL, program, hash(unknown), "UNKNOWN_DOCUMENT"},
		"any text":                                {open.URL, cookie, full(unknown), chief},
		"only persisted: by documentId":           {only.URL, cookie, id(known), chief},
		"only persisted: its text":                {only.URL, cookie, full(known), chief},
		"only persisted: another from a page":     {only.URL, cookie, full(unknown), "UNKNOWN_DOCUMENT"},
		"only persisted: from a page with tokens": {only.URL, page, full(unknown), "UNKNOWN_DOCUMENT"},
		"only persisted: from a stranger":         {only.URL, stranger, full(unknown), "UNKNOWN_DOCUMENT"},
		"only persisted: a forged hash":           {only.URL, cookie, both(unknown, known), "BAD_REQUEST"},
		"only persisted: with its own hash":       {only.URL, cookie, both(unknown, unknown), "UNKNOWN_DOCUMENT"},
		"only persisted: from a program":          {only.URL, program, full(unknown), chief},
		"only persisted: from Node's fetch":       {only.URL, node, full(unknown), chief},
		"only persisted: from Deno's fetch":       {only.URL, deno, full(unknown), chief},
		"only persisted: from Bun's fetch":        {only.URL, bun, full(unknown), chief},
	} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, c.url+"/graphql", bytes.NewReader([]byte(c.body)))
		s.must(err)
		r.Header.Set("Content-Type", "application/json")
		s.persisted(name, r, c.headers, c.want)
	}
	byGET, err := http.NewRequestWithContext(t.Context(), http.MethodGet, only.URL+"/graphql?documentId="+url.QueryEscape("sha256:"+sha(known)), nil)
	s.must(err)
	s.persisted("only persisted: by GET", byGET, cookie, chief)

	if _, err := client.New(only.URL, "").SignIn(t.Context(), chief, gatewaytest.Password); err != nil {
		t.Errorf("the command line cannot sign in where only persisted documents are taken: %v", err)
	}
}

// A client with Apollo's protocol sends each query twice forever if it gets PersistedQueryNotFound and nothing is ever registered. Without lists of persisted
// queries, it gets the code that makes it stop using them.
func TestAClientIsToldWhereNothingIsPersisted(t *testing.T) {
	t.Parallel()
	s := setShow(t, gatewaytest.Idle(t, storetest.Open(t, store.SQLite)))
	file := listOf(t, known)
	none := configured(t, s.g, func(*config.Gateway) {})
	some := configured(t, s.g, func(c *config.Gateway) { c.PersistedDocuments = []string{file} })
	for url, want := range map[string]string{none.URL: "PersistedQueryNotSupported", some.URL: "PersistedQueryNotFound"} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, url+"/graphql", strings.NewReader(
			`{"operationName": "Other", "variables": {}, "extensions": {"persistedQuery": {"version": 1, "sha256Hash": "`+sha(unknown)+`"}}}`))
		s.must(err)
		r.Header.Set("Content-Type", "application/json")
		resp, err := http.DefaultClient.Do(r)
		s.must(err)
		var got struct{ Errors []struct{ Message string } }
		s.must(json.NewDecoder(resp.Body).Decode(&got))
		s.must(resp.Body.Close())
		if len(got.Errors) != 1 || got.Errors[0].Message != want || resp.StatusCode != http.StatusBadRequest {
			t.Errorf("%d %+v, want %s", resp.StatusCode, got, want)
		}
	}
}

func (s *show) persisted(name string, r *http.Request, headers []string, want string) {
	s.Helper()
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	resp, err := http.DefaultClient.Do(r)
	s.must(err)
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	s.must(err)
	if got := whoOf(s, body); got != want || got != chief && resp.StatusCode != http.StatusBadRequest {
		s.Errorf("%s: %d %s, want %s", name, resp.StatusCode, body, want)
	}
}

// whoOf returns the viewer in a response, or its error code.
func whoOf(s *show, body []byte) string {
	s.Helper()
	var a struct {
		Data   struct{ Viewer *struct{ Email string } }
		Errors []struct{ Extensions struct{ Code string } }
	}
	s.must(json.Unmarshal(body, &a))
	switch {
	case len(a.Errors) > 0:
		return a.Errors[0].Extensions.Code
	case a.Data.Viewer != nil:
		return a.Data.Viewer.Email
	}
	return ""
}

func TestAPersistedDocumentIsAskedOverAWebsocket(t *testing.T) {
	t.Parallel()
	s := setShow(t, gatewaytest.Idle(t, storetest.Open(t, store.SQLite)))
	file := listOf(t, known)
	only := configured(t, s.g, func(c *config.Gateway) { c.PersistedDocuments, c.OnlyPersisted = []string{file}, true })
	token := s.g.Token(chief)
	for name, c := range map[string]struct{ origin, payload, want string }{
		"by documentId, from a page":    {"http://roster.test", `{"documentId": "sha256:` + sha(known) + `"}`, chief},
		"another text, from a page":     {"http://roster.test", `{"query": "` + unknown + `"}`, "UNKNOWN_DOCUMENT"},
		"another text, from a program":  {"", `{"query": "` + unknown + `"}`, chief},
		"as Apollo does, from anywhere": {"", `{"extensions": {"persistedQuery": {"sha256Hash": "` + sha(known) + `"}}}`, chief},
	} {
		t.Run(name, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(t.Context(), patience)
			defer cancel()
			talk := (&show{T: t, g: s.g, org: s.org, op: s.op}).from(ctx, only.URL, c.origin)
			talk.say(`{"type": "connection_init", "payload": {"Authorization": "Bearer ` + token + `"}}`)
			talk.say(`{"id": "1", "type": "subscribe", "payload": ` + c.payload + `}`)
			if got := whoOf(talk.show, talk.hears("next").Payload); got != c.want {
				t.Errorf("%s, want %s", got, c.want)
			}
		})
	}
}

func TestAListOfDocumentsThatIsWrongStartsNothing(t *testing.T) {
	t.Parallel()
	db := storetest.Open(t, store.SQLite)
	for _, file := range []string{filepath.Join(t.TempDir(), "none.json"), listOf(t, "{ secret }")} {
		cfg := config.Gateway{Listen: "127.0.0.1:0", InvitationTTL: time.Hour, PersistedDocuments: []string{file}}
		if _, err := gateway.New(t.Context(), cfg, db, time.Now, slog.New(slog.DiscardHandler)); err == nil {
			t.Errorf("%s is taken", file)
		}
	}
}

// from opens a websocket as a page of an origin does, or as a program if the origin is "".
func (s *show) from(ctx context.Context, server, origin string) *talk {
	s.Helper()
	conn, status, err := knock(ctx, server, origin)
	if err != nil {
		s.Fatalf("%q: %d %v", origin, status, err)
	}
	s.Cleanup(func() { _ = conn.CloseNow() })
	return &talk{s, ctx, conn}
}

func knock(ctx context.Context, server, origin string) (*websocket.Conn, int, error) {
	o := &websocket.DialOptions{Subprotocols: []string{"graphql-transport-ws"}, HTTPHeader: http.Header{}}
	if origin != "" {
		o.HTTPHeader.Set("Origin", origin)
	}
	conn, resp, err := websocket.Dial(ctx, "ws"+server[len("http"):]+"/graphql", o)
	if err != nil && resp != nil {
		if resp.Body != nil {
			resp.Body.Close()
		}
		return nil, resp.StatusCode, err
	}
	return conn, http.StatusSwitchingProtocols, err
}

// A browser sends the session's cookie with a websocket of any page, so the origin alone decides which pages may open one. It fails with the mutant
// websocket-origin, which allows every page.
func TestPagesOfOtherSitesOpenNoWebsocket(t *testing.T) {
	t.Parallel()
	s := setShow(t, gatewaytest.Idle(t, storetest.Open(t, store.SQLite)))
	srv := configured(t, s.g, func(c *config.Gateway) { c.AllowedOrigins = []string{"https://console.example.com"} })
	for origin, opens := range map[string]bool{
		"":                                  true, // a program
		srv.URL:                             true,
		"http://roster.test":                true, // the public URL, behind a proxy that changes the host
		"https://console.example.com":       true,
		"http://console.example.com":        false,
		"https://console.example.com:8443":  false,
		"https://console.example.com.evil":  false,
		"https://evil.console.example.com":  false,
		"https://roster.test":               false,
		"https://evil.example":              false,
		"https://evil.example/" + srv.URL:   false,
		"null":                              false,
		"file://":                           false,
		"https://console.example.com, null": false,
	} {
		ctx, cancel := context.WithTimeout(t.Context(), patience)
		conn, status, err := knock(ctx, srv.URL, origin)
		if err == nil {
			_ = conn.CloseNow()
		}
		if (err == nil) != opens || !opens && status != http.StatusForbidden {
			t.Errorf("%q: %d %v, want open: %t", origin, status, err, opens)
		}
		cancel()
	}
}

func TestAPersonHasABoundedNumberOfSockets(t *testing.T) {
	t.Parallel()
	s := setShow(t, gatewaytest.Idle(t, storetest.Open(t, store.SQLite)))
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	hello := `{"type": "connection_init", "payload": {"Authorization": "Bearer ` + s.g.Token(chief) + `"}}`
	var first *talk
	for range 300 {
		talk := s.from(ctx, s.g.URL, "")
		talk.say(hello)
		talk.hears("connection_ack")
		if first == nil {
			first = talk
		}
	}
	more := s.from(ctx, s.g.URL, "")
	more.say(hello)
	if code := more.closed(); code != 1013 {
		t.Errorf("one more was closed with %d, want 1013", code)
	}
	other := s.from(ctx, s.g.URL, "")
	other.say(`{"type": "connection_init"}`)
	other.hears("connection_ack") // the limit is per viewer
	s.must(first.conn.Close(websocket.StatusNormalClosure, ""))
	for code := 1013; code == 1013; { // the gateway may notice the close later
		again := s.from(ctx, s.g.URL, "")
		again.say(hello)
		if m, err := hear(ctx, again.conn); err == nil && m.Type == "connection_ack" {
			code = 0
		} else if code = int(websocket.CloseStatus(err)); code != 1013 {
			t.Errorf("after one was closed, a new one is closed with %d", code)
		}
	}
}

func TestAMessageOfASocketIsBounded(t *testing.T) {
	t.Parallel()
	s := setShow(t, gatewaytest.Idle(t, storetest.Open(t, store.SQLite)))
	for name, c := range map[string]struct {
		text string
		code int
	}{
		"more than 1 MiB":      {`{"type": "ping", "payload": "` + string(bytes.Repeat([]byte("x"), 1<<20)) + `"}`, 1009},
		"bytes that are none":  {"{\"type\": \"ping\", \"payload\": \"\xff\xfe\"}", 4400},
		"no query":             {`{"id": "1", "type": "subscribe", "payload": {}}`, 4400},
		"two queries":          {`{"id": "1", "type": "subscribe", "payload": {"query": "{ a }", "query": "{ b }"}}`, 4400},
		"something behind it":  {`{"type": "ping"} canary`, 4400},
		"a batch in an answer": {`{"id": "1", "type": "subscribe", "payload": [{"query": "{ viewer { email } }"}]}`, 4400},
	} {
		t.Run(name, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(t.Context(), patience)
			defer cancel()
			talk := (&show{T: t, g: s.g, org: s.org, op: s.op}).from(ctx, s.g.URL, "")
			talk.say(`{"type": "connection_init", "payload": {"Authorization": "Bearer ` + s.g.Token(chief) + `"}}`)
			talk.hears("connection_ack")
			talk.say(c.text)
			if code := talk.closed(); code != c.code {
				t.Errorf("closed with %d, want %d", code, c.code)
			}
		})
	}
}
