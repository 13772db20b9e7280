package graph_test

import (
	"bufio"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/coder/websocket/wsjson"
	"github.com/vektah/gqlparser/v2/ast"

	"example.com/roster/internal/config"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// The operation and the accepted media types decide whether an answer is a single response or an event stream. The order in the Accept header does not
// matter.
func TestTheOperationDecidesWhetherItsAnswerIsAStream(t *testing.T) {
	t.Parallel()
	const friend = "https://console.acme.test"
	s := setStage(t, gatewaytest.IdleWith(t, storetest.Open(t, store.SQLite), func(c *config.Gateway) { c.AllowedOrigins = []string{friend} }))
	const (
		events = "text/event-stream"
		js     = "application/json"
		modern = "application/graphql-response+json"
		query  = `{ viewer { email } }`
	)
	watch := s.real(`subscription { bulkOperationProgress(id: "{{blk:acme}}") { status } }`)
	cookie := []string{"Cookie", "__Host-roster=" + s.Token("mia@acme.test")}
	token := []string{"Authorization", "Bearer " + s.Token("mia@acme.test")}
	for name, c := range map[string]struct {
		method, document, accept string
		headers                  []string
		status                   int
		media                    string
		says                     string
	}{
		"events alone":                         {"POST", watch, events, token, 200, events, `"PLANNED"`},
		"events last":                          {"POST", watch, modern + ", " + js + ", " + events + ", multipart/mixed", token, 200, events, `"PLANNED"`},
		"events first":                         {"POST", watch, events + ", " + js, token, 200, events, `"PLANNED"`},
		"events liked least":                   {"POST", watch, js + ", " + events + ";q=0.1", token, 200, events, `"PLANNED"`},
		"events refused":                       {"POST", watch, js + ", " + events + ";q=0", token, 400, js, "text/event-stream"},
		"anything, which a program says":       {"POST", watch, "*/*", token, 400, js, "text/event-stream"},
		"a query, events last":                 {"POST", query, modern + ", " + events, token, 200, modern, "mia@acme.test"},
		"a query, events first":                {"POST", query, events + ", " + js, token, 200, js, "mia@acme.test"},
		"a query, events liked better":         {"POST", query, events + ", " + js + ";q=0.9", token, 200, events, "mia@acme.test"},
		"a query, events alone":                {"POST", query, events, token, 200, events, "mia@acme.test"},
		"what does not parse":                  {"POST", "subscription {", events, token, 200, events, "GRAPHQL_PARSE_FAILED"},
		"what does not parse, either":          {"POST", "subscription {", modern + ", " + events, token, 400, modern, "GRAPHQL_PARSE_FAILED"},
		"a change, events alone":               {"POST", "mutation { signOut { signedOut } }", events, nil, 200, events, "signOut"},
		"by GET":                               {"GET", watch, events, token, 200, events, `"PLANNED"`},
		"by GET, either":                       {"GET", watch, js + ", " + events, token, 200, events, `"PLANNED"`},
		"a change by GET":                      {"GET", "mutation { signOut { signedOut } }", events, token, 405, js, "POST"},
		"by GET, a stranger":                   {"GET", watch, events, nil, 200, events, "UNAUTHENTICATED"},
		"by GET with the cookie":               {"GET", watch, events, cookie, 403, js, "GraphQL-Require-Preflight"},
		"by GET, of our own page":              {"GET", watch, events, append(cookie, "Sec-Fetch-Site", "same-origin"), 200, events, `"PLANNED"`},
		"by GET, of a page from elsewhere":     {"GET", watch, events, append(cookie, "Sec-Fetch-Site", "cross-site", "Origin", "https://evil.test"), 403, js, "FORBIDDEN"},
		"by GET, of a neighbour":               {"GET", watch, events, append(cookie, "Sec-Fetch-Site", "same-site", "Origin", "https://evil.acme.test"), 403, js, "FORBIDDEN"},
		"by GET, of a page without an origin":  {"GET", watch, events, append(cookie, "Sec-Fetch-Site", "cross-site", "Origin", "null"), 403, js, "FORBIDDEN"},
		"by GET, of an allowed origin's page":  {"GET", watch, events, append(cookie, "Sec-Fetch-Site", "same-site", "Origin", friend), 200, events, `"PLANNED"`},
		"a query by GET of an allowed origin":  {"GET", query, js, append(cookie, "Sec-Fetch-Site", "same-site", "Origin", friend), 200, js, "mia@acme.test"},
		"a change by GET of an allowed origin": {"GET", "mutation { signOut { signedOut } }", events, append(cookie, "Sec-Fetch-Site", "same-site", "Origin", friend), 405, js, "POST"},
	} {
		t.Run(name, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(t.Context(), patience)
			defer cancel()
			address, body := s.URL+"/graphql", ""
			if c.method == http.MethodGet {
				address += "?" + url.Values{"query": {c.document}}.Encode()
			} else {
				body = string(must(json.Marshal(map[string]string{"query": c.document})))
			}
			r, err := http.NewRequestWithContext(ctx, c.method, address, strings.NewReader(body))
			s.must(err)
			r.Header.Set("Accept", c.accept)
			if body != "" {
				r.Header.Set("Content-Type", js)
			}
			for i := 0; i < len(c.headers); i += 2 {
				r.Header.Set(c.headers[i], c.headers[i+1])
			}
			resp, err := http.DefaultClient.Do(r)
			s.must(err)
			defer resp.Body.Close()
			media, _, _ := strings.Cut(resp.Header.Get("Content-Type"), ";")
			if resp.StatusCode != c.status || media != c.media {
				t.Errorf("%d %s, want %d %s", resp.StatusCode, media, c.status, c.media)
			}
			if media != events {
				text, err := io.ReadAll(resp.Body)
				if err != nil || !strings.Contains(string(text), c.says) {
					t.Errorf("%s %v, want %s", text, err, c.says)
				}
				return
			}
			for lines := bufio.NewScanner(resp.Body); lines.Scan(); {
				if data, ok := strings.CutPrefix(lines.Text(), "data: "); ok {
					if !strings.Contains(data, c.says) {
						t.Errorf("%s, want %s", data, c.says)
					}
					return
				}
			}
			t.Error("no event came")
		})
	}
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// transports returns functions that send an operation as mia, by name of the transport.
func (s *stage) transports(t *testing.T) map[string]func(query string, variables map[string]any) answer {
	return map[string]func(query string, variables map[string]any) answer{
		"POST": func(query string, variables map[string]any) answer { return s.ask(t, "mia", query, variables) },
		"GET": func(query string, variables map[string]any) answer {
			q := url.Values{"query": {query}, "variables": {string(must(json.Marshal(variables)))}}
			r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.URL+"/graphql?"+q.Encode(), nil)
			s.must(err)
			return s.send(t, "mia", r)
		},
		"events": func(query string, variables map[string]any) answer {
			return s.event(t, s.asking("mia", "token", query, variables))
		},
		"a websocket": func(query string, variables map[string]any) answer {
			return s.overSocket(t, query, variables)
		},
		"an upload": func(query string, variables map[string]any) answer {
			operations := must(json.Marshal(map[string]any{"query": query, "variables": variables}))
			contentType, body := form(t, "operations", string(operations), "map", `{}`)
			return s.post(t, "mia", contentType, body)
		},
	}
}

// overSocket sends an operation as mia over a websocket and returns its first answer or its errors.
func (s *stage) overSocket(t *testing.T, query string, variables map[string]any) answer {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	conn := s.socket(t, ctx, s.Token("mia@acme.test"))
	s.must(wsjson.Write(ctx, conn, map[string]any{"id": "1", "type": "subscribe", "payload": map[string]any{"query": query, "variables": variables}}))
	for {
		var m struct {
			Type    string
			Payload json.RawMessage
		}
		s.must(wsjson.Read(ctx, conn, &m))
		switch m.Type {
		case "next":
			return parsed(t, m.Payload)
		case "error":
			return parsed(t, slices.Concat([]byte(`{"errors":`), m.Payload, []byte("}")))
		}
	}
}

// Each directive that introspection lists for documents works over each transport, and all other directives are the contract's.
func TestEveryDirectiveOfTheSchemaIsDoneOverEveryTransport(t *testing.T) {
	t.Parallel()
	s := setStage(t, gatewaytest.Idle(t, storetest.Open(t, store.SQLite)))
	const email = `{"viewer":{"email":"mia@acme.test"}}`
	inDocuments := map[string]map[string]string{ // the documents of each directive and their data
		"skip": {
			`query ($yes: Boolean!) { viewer { email isStaff @skip(if: $yes) } }`:                                                      email,
			`query ($yes: Boolean!) { viewer { email ... @skip(if: $yes) { isStaff } } }`:                                              email,
			`query ($yes: Boolean!) { viewer { email ...more @skip(if: $yes) } } fragment more on Viewer { isStaff }`:                  email,
			`query ($yes: Boolean!) { viewer { email @skip(if: false) ...more @skip(if: $yes) } } fragment more on Viewer { isStaff }`: email,
		},
		"include": {
			`query ($yes: Boolean!) { viewer { email @include(if: $yes) isStaff @include(if: false) } }`:                                  email,
			`query ($yes: Boolean!) { viewer { ... @include(if: $yes) { email } ... @include(if: false) { isStaff } } }`:                  email,
			`query ($yes: Boolean!) { viewer { ...more @include(if: $yes) } } fragment more on Viewer { email }`:                          email,
			`query ($yes: Boolean!) { viewer { email ...more @include(if: false) @skip(if: $yes) } } fragment more on Viewer { isStaff }`: email,
		},
	}
	inSchema := []string{"deprecated", "oneOf", "specifiedBy"} // for clients to read, not for documents
	a := s.ask(t, "mia", `{ __schema { directives { name locations } } }`, nil)
	var found []string
	for _, d := range a.at(t, "__schema", "directives").([]any) {
		d := d.(map[string]any)
		name, executable := d["name"].(string), false
		for _, l := range d["locations"].([]any) {
			executable = executable || slices.Contains([]any{"QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION"}, l)
			if !executable && !slices.Contains(introspected, ast.DirectiveLocation(l.(string))) {
				t.Errorf("@%s can stand at a %s, of which an introspection says nothing", name, l)
			}
		}
		if executable {
			found = append(found, name)
		} else if !slices.Contains(inSchema, name) {
			t.Errorf("the schema has @%s, of which nobody has said what it does", name)
		}
		for document, want := range inDocuments[name] {
			for by, ask := range s.transports(t) {
				a := ask(document, map[string]any{"yes": true})
				if got := string(must(json.Marshal(a.data))); got != want || len(a.errors) > 0 {
					t.Errorf("@%s by %s: %s %s, want %s", name, by, got, a.codes(), want)
				}
			}
		}
	}
	slices.Sort(found)
	if !slices.Equal(found, []string{"include", "skip"}) {
		t.Errorf("documents can have %v: a new one needs its documents here", found)
	}
	for by, ask := range s.transports(t) {
		if a := ask(`{ viewer { email ... @defer { isStaff } } }`, nil); len(a.errors) != 1 || a.errors[0].code() != "GRAPHQL_VALIDATION_FAILED" {
			t.Errorf("@defer by %s: %s", by, a.body)
		}
	}
}

// introspected are the locations outside documents for which introspection shows directives, as specifiedByURL, isOneOf and isDeprecated.
var introspected = []ast.DirectiveLocation{
	ast.LocationScalar, ast.LocationInputObject, ast.LocationFieldDefinition, ast.LocationArgumentDefinition, ast.LocationInputFieldDefinition, ast.LocationEnumValue,
}

// event returns the first event of a subscription.
func (s *stage) event(t testing.TB, r *http.Request) answer {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	r = r.WithContext(ctx)
	r.Header.Set("Accept", "text/event-stream")
	resp, err := http.DefaultClient.Do(r)
	s.must(err)
	defer resp.Body.Close()
	for events := bufio.NewScanner(resp.Body); events.Scan(); {
		if data, ok := strings.CutPrefix(events.Text(), "data: "); ok {
			a := parsed(t, []byte(data))
			a.status = resp.StatusCode
			return a
		}
	}
	t.Fatalf("nothing is told: %d", resp.StatusCode)
	return answer{}
}
