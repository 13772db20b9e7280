package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"mime/multipart"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"

	"github.com/coder/websocket"

	"example.com/roster/internal/client"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// canaries are planted texts. Each input has its own, so that a leak shows where it came in.
type canaries struct {
	mu    sync.Mutex
	named map[string]string // by text
}

// secret plants a text that must not appear anywhere: not in the log, metrics, spans, audit trail or responses.
func (c *canaries) secret(where string) string { return c.plant("s3cret", where) }

// own plants a text of the caller's own: it may appear in responses and records, but not in the log, metrics and spans.
func (c *canaries) own(where string) string { return c.plant("0wnt", where) }

func (c *canaries) plant(kind, where string) string {
	c.mu.Lock()
	defer c.mu.Unlock()
	text := fmt.Sprintf("%sc4nary%03dx", kind, len(c.named))
	c.named[text] = where
	return text
}

// search reports each planted text of the given kinds that a sink has as a failure, and returns their number. Texts consist of letters and digits, so that they
// look the same in URLs, headers and JSON.
func (c *canaries) search(t *testing.T, sink, text string, kinds ...string) (found int) {
	t.Helper()
	lower := strings.ToLower(text)
	for canary, where := range c.named {
		for _, k := range kinds {
			if i := strings.Index(lower, canary); strings.HasPrefix(canary, k) && i >= 0 {
				found++
				t.Errorf("%s tells what came in as %s: …%s…", sink, where, text[max(0, i-160):min(len(text), i+60)])
			}
		}
	}
	return found
}

// TestNoSecretIsTold plants secrets in every input of the real command, with the most verbose log level, first on a working database and then on one without
// tables. It searches the log, the metrics, the traces, the audit trail and the responses for them.
func TestNoSecretIsTold(t *testing.T) {
	c := &canaries{named: map[string]string{}}
	database := storetest.URL(t, store.Postgres)
	token := setScene(t, database)
	c.named[token] = "the session's token"
	c.named[chief] = "the viewer's email"
	c.named[gatewaytest.Password] = "the viewer's password"

	collector := newCollector(t)
	u, err := url.Parse(database)
	if err != nil {
		t.Fatal(err)
	}
	q := u.Query()
	q.Set("password", c.secret("the database's password")) // the test cluster accepts any password
	u.RawQuery = q.Encode()
	p := serving(t, u.String(), []string{
		"ROSTER_SMTP_URL=smtp://postman:" + c.secret("the mail server's password") + "@" + refusingMail(t),
		"ROSTER_OIDC_ISSUER=http://127.0.0.1:9", "ROSTER_OIDC_CLIENT_ID=roster", "ROSTER_OIDC_CLIENT_SECRET=" + c.secret("the provider's secret"), // nothing listens there
		"OTEL_EXPORTER_OTLP_HEADERS=x-key=" + c.secret("the collector's key"), "OTEL_BSP_SCHEDULE_DELAY=50",
	}, "--log-level", "debug", "--metrics-listen", "127.0.0.1:0", "--otlp-endpoint", collector.url, "--stop-delay", "0s")

	s := &speaker{t: t, canaries: c, url: p.url, token: token}
	s.everything()
	db, err := store.Open(context.Background(), database)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	await(t, "a mail that fails", func() bool { return strings.Contains(strings.Join(p.lines(), "\n"), `"outbox"`) })
	audit := canaryTable(t, db, `SELECT CAST(audit_events AS text) FROM audit_events`)
	for _, name := range []string{"audit_events", "bulk_operations"} {
		if _, err := db.Raw().Exec(`ALTER TABLE ` + name + ` RENAME TO ` + name + `_gone`); err != nil {
			t.Fatal(err)
		}
	}
	s.everything()
	if _, err := db.Raw().Exec(`ALTER TABLE sessions RENAME TO sessions_gone`); err != nil {
		t.Fatal(err)
	}
	s.everything()
	metrics := fetch(t, p.metrics)
	p.stop()
	if code := p.exit(); code != 0 {
		t.Errorf("the gateway ended with %d", code)
	}

	log, spans := strings.Join(p.lines(), "\n"), collector.text()
	for _, must := range []string{"internal error", `"viewer":"`, `"operation":"Named"`, `"msg":"operation"`} {
		if !strings.Contains(log, must) {
			t.Errorf("the log has no %s: the test does not reach what it is about", must)
		}
	}
	if !strings.Contains(spans, "Mutation.signIn") || !strings.Contains(metrics, "roster_graphql_operations_total") || len(audit) == 0 {
		t.Errorf("spans of %d bytes, metrics of %d, audit of %d: the test does not reach what it is about", len(spans), len(metrics), len(audit))
	}
	all := []string{"s3cret", "0wnt", token, chief, gatewaytest.Password}
	found := c.search(t, "the log", log, all...) + c.search(t, "a metric", metrics, all...) + c.search(t, "a span", spans, all...) +
		c.search(t, "the audit trail", audit, "s3cret", token, gatewaytest.Password) +
		c.search(t, "an answer", s.heard.String(), "s3cret", token, gatewaytest.Password)
	t.Logf("%d planted texts; %d bytes of log, %d of metrics, %d of spans, %d of audit, %d of answers; %d found",
		len(c.named), len(log), len(metrics), len(spans), len(audit), s.heard.Len(), found)
}

// speaker sends every kind of input to a gateway, with a planted text in each place.
type speaker struct {
	*canaries
	t          *testing.T
	url, token string
	heard      bytes.Buffer
}

func (s *speaker) everything() {
	var role struct {
		Organization struct {
			Roles struct {
				Edges []struct{ Node struct{ ID, Name string } }
			}
		}
	}
	// Without tables, no role is found, and what needs one is refused.
	_ = client.New(s.url, s.token).Do(context.Background(), `{ organization { roles { edges { node { id name } } } } }`, nil, &role)
	id := s.own("a role's id")
	for _, r := range role.Organization.Roles.Edges {
		if r.Node.Name == "Administrator" {
			id = r.Node.ID
		}
	}
	s.graphql(fmt.Sprintf(`query Named { organization { accounts(first: 5, filter: {search: "%s"}) { totalCount } } node(id: "%s") { id } }`, s.own("a filter's literal"), s.own("an id's literal")), nil)
	s.graphql(`query ($id: ID!) { node(id: $id) { id } }`, map[string]any{"id": "acc_" + s.own("an id in a variable")})
	s.graphql(`query ($id: ID!) { node(id: $id) { id } }`, map[string]any{"other": s.own("an unknown variable"), "id": map[string]any{"x": s.own("a variable of the wrong type")}})
	s.graphql(`query ($after: String) { organization { accounts(after: $after) { totalCount } } }`, map[string]any{"after": s.own("a cursor")})
	s.graphql(`mutation { accountCreate(input: {platform: `+s.own("an enum's literal")+`, handle: "x"}) { account { id } } }`, nil)
	s.graphql(`{ `+s.own("a field that is not there")+` }`, nil)
	s.graphql(`{ viewer { "`+s.own("a document that cannot be read")+` `, nil)
	s.graphql(`mutation ($h: String!) { accountCreate(input: {platform: X, handle: $h, name: $h}) { account { id } userErrors { message } } }`, map[string]any{"h": s.own("a handle")})
	s.graphql(`mutation ($n: String!) { roleCreate(input: {name: $n, modules: [LIBRARY], capabilities: []}) { role { id } userErrors { message } } }`, map[string]any{"n": s.own("a role's name")})
	s.graphql(`mutation { accountCreate(input: {platform: X, handle: "aurora1"}) { account { id } userErrors { message } } }`, nil)
	s.graphql(`mutation ($e: String!, $n: String!, $r: ID!, $t: DateTime) { membershipAdd(input: {account: {handle: {platform: X, handle: "aurora1"}}, email: $e, firstName: $n, lastName: $n, roleIds: [$r], expiresAt: $t}) {
		userErrors { message } } }`, map[string]any{"e": s.own("an invited person's email") + "@example.com", "n": s.own("an invited person's name"), "r": id})
	s.graphql(`mutation ($t: DateTime, $r: ID!) { membershipAdd(input: {account: {handle: {platform: X, handle: "aurora1"}}, email: "a@example.com", roleIds: [$r], expiresAt: $t}) { userErrors { message } } }`,
		map[string]any{"t": s.own("a time"), "r": s.own("a role's id in a variable")})
	s.graphql(`mutation { signIn(input: {email: "chief@roster.test", password: "`+s.secret("a password's literal")+`"}) { token userErrors { message } } }`, nil)
	s.graphql(`mutation ($p: String!) { signIn(input: {email: "nobody@roster.test", password: $p}) { token userErrors { message } } }`, map[string]any{"p": s.secret("a password in a variable")})
	s.graphql(`mutation ($t: String!, $p: String!) { invitationAccept(input: {token: $t, password: $p, firstName: "A", lastName: "B"}) { token userErrors { message } } }`,
		map[string]any{"t": s.secret("an invitation's token"), "p": s.secret("a new password")})
	s.graphql(`mutation ($e: String!) { bulkOperationPlan(input: {source: {rows: [{action: ADD, email: $e, account: {handle: {platform: X, handle: $e}}, roles: [{name: $e}]}]}}) { bulkOperation { id } userErrors { message } } }`,
		map[string]any{"e": s.own("a bulk row")})

	body := `{"query":"{ viewer { email } }"}`
	for _, h := range []string{"Cookie", "X-Canary", "User-Agent", "Referer", "Origin", "Accept", "Accept-Encoding", "Content-Type", "X-Forwarded-For", "X-Forwarded-Host",
		"Traceparent", "Tracestate", "Baggage", "If-None-Match", "Sec-Fetch-Site", "Idempotency-Key", "X-Request-Id"} {
		text := s.secret("the header " + h)
		switch h {
		case "Cookie":
			text = "__Host-roster=" + text + "; other=" + text
		case "X-Request-Id":
			text = "not an id: " + text
		case "Accept":
			text = "application/json, text/" + text
		}
		s.request(http.MethodPost, "/graphql", strings.NewReader(body), h, text)
	}
	s.request(http.MethodPost, "/graphql", strings.NewReader(body), "Authorization", "Bearer "+s.secret("an unknown token"))
	s.request(http.MethodPost, "/graphql", strings.NewReader(body), "Authorization", "Basic "+s.secret("another scheme"))
	s.request(http.MethodPost, "/graphql?token="+s.secret("the query string"), strings.NewReader(body))
	s.request(http.MethodGet, "/graphql?query="+url.QueryEscape(`{ node(id: "`+s.own("a GET's document")+`") { id } }`)+"&variables="+s.own("a GET's variables"), nil)
	s.request(http.MethodGet, "/"+s.secret("the path")+"?x="+s.secret("a query string of no route"), nil)
	s.request(http.MethodGet, "/bulk/"+s.secret("a result's id")+"/result.csv?outcome="+s.secret("an outcome"), nil, "Authorization", "Bearer "+s.token)
	s.request(http.MethodGet, "/bulk/"+s.secret("another result's id")+"/result.csv?link="+s.secret("a link to a result"), nil)
	s.request(http.MethodGet, "/signin/oidc?return="+s.secret("where to go after single sign-on"), nil)
	s.request(http.MethodGet, "/signin/oidc/callback?code="+s.secret("a provider's code")+"&state="+s.secret("a flow's state"), nil,
		"Cookie", "__Host-roster-signin="+s.secret("a flow's cookie"))
	s.request("S"+s.secret("the method"), "/graphql", nil)
	s.request(http.MethodPost, "/graphql", strings.NewReader(`{"query": "`+s.own("a body that ends early")))
	s.request(http.MethodPost, "/graphql", strings.NewReader(`{"query": {"x": "`+s.own("a document of another type")+`"}}`))
	s.request(http.MethodPost, "/graphql", strings.NewReader(`{"query":"{ viewer { email } }","operationName":"`+s.own("an unknown operation's name")+`"}`))
	s.request(http.MethodPost, "/graphql", strings.NewReader(`{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"`+s.own("a document's hash")+`"}}}`))
	s.upload(`{"query":"mutation ($f: Upload!) { bulkOperationPlan(input: {source: {csv: $f}}) { bulkOperation { id } userErrors { message } } }","variables":{"f":null}}`, `{"0":["variables.f"]}`)
	s.upload(`{"query":"`+s.own("an upload's document")+`"`, `{"0":["variables.`+s.own("an upload's map")+`"]}`)
	s.raw("GET /" + s.secret("a request that is none") + " HTTP/9.9\r\n\r\n")
	s.raw("POST /graphql HTTP/1.1\r\nHost: " + s.secret("a foreign host") + ".example.com\r\nContent-Length: 2\r\n\r\n{}")
	s.raw("POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\n" + s.secret("a header that is none") + "\r\n\r\n")
	s.socket()
}

func (s *speaker) graphql(query string, variables map[string]any) {
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		s.t.Fatal(err)
	}
	s.request(http.MethodPost, "/graphql", bytes.NewReader(body), "Authorization", "Bearer "+s.token)
	s.request(http.MethodPost, "/graphql", bytes.NewReader(body))
}

func (s *speaker) request(method, path string, body io.Reader, headers ...string) {
	r, err := http.NewRequestWithContext(context.Background(), method, s.url+path, body)
	if err != nil {
		s.t.Fatal(err)
	}
	if body != nil {
		r.Header.Set("Content-Type", "application/json")
	}
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		s.t.Fatal(err)
	}
	defer resp.Body.Close()
	_ = resp.Header.Write(&s.heard)
	if _, err := io.Copy(&s.heard, resp.Body); err != nil {
		s.t.Fatal(err)
	}
}

func (s *speaker) upload(operations, paths string) {
	var body bytes.Buffer
	w := multipart.NewWriter(&body)
	_ = w.WriteField("operations", operations) // writing to a buffer does not fail
	_ = w.WriteField("map", paths)
	file, err := w.CreateFormFile("0", s.own("a file's name")+".csv")
	if err != nil {
		s.t.Fatal(err)
	}
	fmt.Fprintf(file, "action,email,platform,handle,roles\nADD,%s@example.com,X,%s,%s\n%s\n", s.own("a cell's email"), s.own("a cell's handle"), s.own("a cell's role"), s.own("a line that is too short"))
	_ = w.Close()
	s.request(http.MethodPost, "/graphql", &body, "Content-Type", w.FormDataContentType(), "Authorization", "Bearer "+s.token)
}

// raw sends what a client library would not send.
func (s *speaker) raw(text string) {
	conn, err := new(net.Dialer).DialContext(s.t.Context(), "tcp", strings.TrimPrefix(s.url, "http://"))
	if err != nil {
		s.t.Fatal(err)
	}
	defer conn.Close() //nolint:errcheck // the gateway may have closed it
	if _, err := io.WriteString(conn, text); err != nil {
		s.t.Fatal(err)
	}
	_ = conn.(*net.TCPConn).CloseWrite()
	_, _ = io.Copy(&s.heard, conn) // the gateway may close the connection
}

func (s *speaker) socket() {
	for _, token := range []string{s.secret("a websocket's token"), s.token} {
		ctx, cancel := context.WithTimeout(context.Background(), patience)
		conn, resp, err := websocket.Dial(ctx, s.url+"/graphql", &websocket.DialOptions{Subprotocols: []string{"graphql-transport-ws"}}) //nolint:bodyclose // the library does it
		if err != nil {
			s.t.Fatalf("%v %v", resp, err)
		}
		for i, m := range []string{
			`{"type":"connection_init","payload":{"authorization":"Bearer ` + token + `","other":"` + s.secret("a websocket's payload") + `"}}`,
			`{"id":"` + s.own("a subscription's id") + `","type":"subscribe","payload":{"query":"query Named { node(id: \"` + s.own("a websocket's literal") + `\") { id } }"}}`,
			`{"type":"` + s.own("a websocket's message") + `"}`,
		} {
			_ = conn.Write(ctx, websocket.MessageText, []byte(m)) // the connection may be closed already
			if i < 2 {
				_, data, _ := conn.Read(ctx)
				s.heard.Write(data)
			}
		}
		for {
			_, data, err := conn.Read(ctx)
			if err != nil {
				s.heard.WriteString(err.Error())
				break
			}
			s.heard.Write(data)
		}
		_ = conn.CloseNow()
		cancel()
	}
}

// collector stores what is sent to an OpenTelemetry collector.
type collector struct {
	url string
	mu  sync.Mutex
	got bytes.Buffer
}

func newCollector(t *testing.T) *collector {
	c := &collector{}
	srv := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		c.mu.Lock()
		defer c.mu.Unlock()
		_, _ = io.Copy(&c.got, r.Body) // what has arrived so far is searched
	}))
	t.Cleanup(srv.Close)
	c.url = srv.URL
	return c
}

func (c *collector) text() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.got.String()
}

// refusingMail starts a mail server that refuses all connections.
func refusingMail(t *testing.T) (address string) {
	t.Helper()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = ln.Close() })
	go func() {
		for {
			conn, err := ln.Accept()
			if err != nil {
				return
			}
			_, _ = io.WriteString(conn, "554 not today\r\n") // the client may have gone
			_ = conn.Close()
		}
	}()
	return ln.Addr().String()
}

func canaryTable(t *testing.T, db *store.DB, query string) string {
	t.Helper()
	var all strings.Builder
	rows, err := db.Raw().QueryContext(context.Background(), query)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var text string
		err := scan(&text)
		all.WriteString(text + "\n")
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return all.String()
}

func fetch(t *testing.T, address string) string {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, address, http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(body)
}
