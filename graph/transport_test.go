package graph_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"mime/multipart"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/coder/websocket"
	"github.com/coder/websocket/wsjson"

	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

func TestHTTPTakesQueriesByGETAndChangesByPOSTAlone(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setStage(t, gatewaytest.Idle(t, db))
		get := func(viewer, query string) answer {
			r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.URL+"/graphql?query="+url.QueryEscape(query), nil)
			s.must(err)
			return s.send(t, viewer, r)
		}
		if a := get("mia", `{ viewer { email } }`); a.at(t, "viewer", "email") != "mia@acme.test" {
			t.Errorf("a query by GET: %s", a.body)
		}
		s.unchanged(t, "a mutation by GET", func() {
			a := get("mia", `mutation { roleCreate(input: {name: "By GET", modules: [], capabilities: []}) { role { id } } }`)
			if a.status != http.StatusMethodNotAllowed || a.header.Get("Allow") != "POST" || !a.refused() {
				t.Errorf("a mutation by GET: %d %s", a.status, a.body)
			}
		})
		if a := get("mia", "{ user(ref: {email: \"\xff\xfe\"}) { email } }"); len(a.errors) == 0 {
			t.Errorf("bytes that are no text: %s", a.body)
		}
		if a := s.ask(t, "mia", `query ($id: ID!) { node(id: $id) { id } }`, map[string]any{"id": s.names["acc:news"].String()}); a.at(t, "node", "id") == nil {
			t.Errorf("a query by POST: %s", a.body)
		}
	})
}

func TestAFileIsUploadedAndPlanned(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setStage(t, gatewaytest.Idle(t, db))
		a := s.upload(t, "mia", "\ufeffEMAIL;Platform;handle;ROLES\r\nnora@acme.test;x;@acmenews;publisher\r\nben@acme.test;VIDEO;acme-studio;Standard\r\n")
		if counts := fmt.Sprint(a.at(t, "bulkOperationPlan", "bulkOperation", "counts")); counts != "map[added:1 refused:0 total:2 unchanged:1]" {
			t.Errorf("%s: %s", counts, a.body)
		}
	})
}

// upload plans a file with a GraphQL multipart request.
func (s *stage) upload(t testing.TB, viewer, csv string) answer {
	t.Helper()
	body, contentType := s.form(t, `mutation ($csv: Upload!) { bulkOperationPlan(input: {source: {csv: $csv}}) {
			bulkOperation { counts { total added unchanged refused } } userErrors { code message path } } }`, csv)
	return s.post(t, viewer, contentType, body)
}

// form returns a multipart body with a document and a file for its variable csv.
func (s *stage) form(t testing.TB, query, csv string) (body *bytes.Buffer, contentType string) {
	t.Helper()
	body = &bytes.Buffer{}
	m := multipart.NewWriter(body)
	operations, err := json.Marshal(map[string]any{"query": query, "variables": map[string]any{"csv": nil}})
	s.must(err)
	s.must(m.WriteField("operations", string(operations)))
	s.must(m.WriteField("map", `{"0": ["variables.csv"]}`))
	w, err := m.CreateFormFile("0", "rows.csv")
	s.must(err)
	_, err = w.Write([]byte(csv))
	s.must(err)
	s.must(m.Close())
	return body, m.FormDataContentType()
}

func TestABrowserSignsInAndOutByItsCookie(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setStage(t, gatewaytest.Idle(t, db))
		send := func(query, cookie string) answer {
			body, err := json.Marshal(map[string]any{"query": query})
			s.must(err)
			r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, s.URL+"/graphql", bytes.NewReader(body))
			s.must(err)
			r.Header.Set("Content-Type", "application/json")
			if cookie != "" {
				r.Header.Set("Cookie", cookie)
			}
			return s.send(t, "", r)
		}
		in := send(`mutation { signIn(input: {email: "cleo@acme.test", password: "`+gatewaytest.Password+`"}) { token } }`, "")
		set := in.header.Get("Set-Cookie")
		for _, word := range []string{"HttpOnly", "Secure", "SameSite=Lax", "Path=/"} {
			if !strings.Contains(set, word) {
				t.Errorf("the cookie %q is not %s", set, word)
			}
		}
		cookie, _, _ := strings.Cut(set, ";")
		who := func() any {
			v, _ := send(`{ viewer { email } }`, cookie).at(t, "viewer").(map[string]any)
			return v["email"]
		}
		if who() != "cleo@acme.test" {
			t.Errorf("with the cookie the viewer is %v", who())
		}
		out := send(`mutation { signOut { signedOut } }`, cookie)
		if out.at(t, "signOut", "signedOut") != true || !strings.Contains(out.header.Get("Set-Cookie"), "Max-Age=0") {
			t.Errorf("signed out: %s, %q", out.body, out.header.Get("Set-Cookie"))
		}
		if who() != nil {
			t.Errorf("after signing out the viewer is still %v", who())
		}
	})
}

const progress = `subscription ($id: ID!) { bulkOperationProgress(id: $id) { sequence status counts { pending added refused } bulkOperation { id } } }`

// run starts a planned operation; the gateway must be running its workers.
func (s *stage) run(t testing.TB, operation string) {
	t.Helper()
	id := s.names[operation].String()
	digest := s.ask(t, "mia", `query ($id: ID!) { bulkOperation(id: $id) { digest } }`, map[string]any{"id": id}).at(t, "bulkOperation", "digest")
	a := s.ask(t, "mia", `mutation ($in: BulkOperationRunInput!) { bulkOperationRun(input: $in) { userErrors { code message } } }`,
		map[string]any{"in": map[string]any{"id": id, "digest": digest, "idempotencyKey": "run"}})
	if a.refused() {
		t.Fatalf("%s", a.body)
	}
}

// steps checks that a subscription sent the current state first, then later states in order until the end.
func steps(t *testing.T, got []answer) {
	t.Helper()
	var states []string
	last := -1.0
	for _, a := range got {
		states = append(states, fmt.Sprint(a.at(t, "bulkOperationProgress", "status")))
		sequence := a.at(t, "bulkOperationProgress", "sequence").(float64)
		if sequence <= last {
			t.Errorf("sequence %v after %v", sequence, last)
		}
		last = sequence
	}
	if len(states) < 2 || states[0] != "PLANNED" || states[len(states)-1] != "PARTIAL" {
		t.Errorf("the states were %v, want PLANNED first and PARTIAL last", states)
	}
	counts := fmt.Sprint(got[len(got)-1].at(t, "bulkOperationProgress", "counts"))
	if counts != "map[added:1 pending:0 refused:1]" {
		t.Errorf("in the end %s", counts)
	}
}

func TestProgressOverAWebSocketBeginsWithTheStateNowAndEndsWithTheOperation(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setStage(t, gatewaytest.Start(t, db))
		ctx, cancel := context.WithTimeout(context.Background(), patience)
		defer cancel()
		conn := s.socket(t, ctx, s.Token("mia@acme.test"))
		s.must(wsjson.Write(ctx, conn, map[string]any{"id": "1", "type": "subscribe", "payload": map[string]any{
			"query": progress, "variables": map[string]any{"id": s.names["blk:acme"].String()},
		}}))
		var got []answer
		for {
			var m struct {
				Type    string
				Payload json.RawMessage
			}
			s.must(wsjson.Read(ctx, conn, &m))
			switch m.Type {
			case "ping":
				s.must(wsjson.Write(ctx, conn, map[string]any{"type": "pong"}))
				continue
			case "complete":
				steps(t, got)
				return
			case "next":
				got = append(got, parsed(t, m.Payload))
				if len(got) == 1 {
					s.run(t, "blk:acme")
				}
			default:
				t.Fatalf("%s %s", m.Type, m.Payload)
			}
		}
	})
}

// socket opens a websocket and authenticates.
func (s *stage) socket(t *testing.T, ctx context.Context, token string) *websocket.Conn {
	t.Helper()
	conn, resp, err := websocket.Dial(ctx, strings.Replace(s.URL, "http", "ws", 1)+"/graphql", &websocket.DialOptions{Subprotocols: []string{"graphql-transport-ws"}})
	s.must(err)
	if resp.Body != nil {
		defer resp.Body.Close()
	}
	t.Cleanup(func() { _ = conn.CloseNow() })
	s.must(wsjson.Write(ctx, conn, map[string]any{"type": "connection_init", "payload": map[string]any{"Authorization": "Bearer " + token}}))
	var m struct{ Type string }
	s.must(wsjson.Read(ctx, conn, &m))
	if m.Type != "connection_ack" {
		t.Fatalf("instead of connection_ack came %q", m.Type)
	}
	return conn
}

func parsed(t testing.TB, body []byte) answer {
	t.Helper()
	a := answer{body: body}
	var p struct {
		Data   map[string]any
		Errors []problem
	}
	if err := json.Unmarshal(body, &p); err != nil {
		t.Fatal(err)
	}
	a.data, a.errors = p.Data, p.Errors
	a.discreet(t)
	return a
}

// stream subscribes over SSE and calls each with every event, until the gateway completes the stream.
func (s *stage) stream(t *testing.T, viewer, id string, each func(answer)) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	body, err := json.Marshal(map[string]any{"query": progress, "variables": map[string]any{"id": id}})
	s.must(err)
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, s.URL+"/graphql", bytes.NewReader(body))
	s.must(err)
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "text/event-stream")
	if e := email(viewer); e != "" {
		r.Header.Set("Authorization", "Bearer "+s.Token(e))
	}
	resp, err := http.DefaultClient.Do(r)
	s.must(err)
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK || !strings.HasPrefix(resp.Header.Get("Content-Type"), "text/event-stream") {
		t.Fatalf("%s %s", resp.Status, resp.Header.Get("Content-Type"))
	}
	event := ""
	for lines := bufio.NewScanner(resp.Body); lines.Scan(); {
		line := lines.Text()
		if name, ok := strings.CutPrefix(line, "event: "); ok {
			event = name
		}
		if event == "complete" {
			return
		}
		if data, ok := strings.CutPrefix(line, "data: "); ok && event == "next" {
			each(parsed(t, []byte(data)))
		}
	}
	t.Fatal("the stream broke off")
}

func TestProgressOverSSEBeginsWithTheStateNowAndEndsWithTheOperation(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setStage(t, gatewaytest.Start(t, db))
		var got []answer
		s.stream(t, "mia", s.names["blk:acme"].String(), func(a answer) {
			if got = append(got, a); len(got) == 1 {
				s.run(t, "blk:acme")
			}
		})
		steps(t, got)

		// An operation that has ended sends its state once.
		ended := 0
		s.stream(t, "mia", s.names["blk:acme"].String(), func(answer) { ended++ })
		if ended != 1 {
			t.Errorf("an ended operation sent %d states", ended)
		}
		for viewer, want := range map[string]string{"": "UNAUTHENTICATED", "gina": "NOT_FOUND", "cleo": "NOT_FOUND"} {
			var codes []string
			s.stream(t, viewer, s.names["blk:acme"].String(), func(a answer) { codes = append(codes, a.codes()...) })
			if !slices.Equal(codes, []string{want}) {
				t.Errorf("%q hears %v, want %s", viewer, codes, want)
			}
		}
	})
}
