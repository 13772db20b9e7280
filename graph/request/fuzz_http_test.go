package request

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"testing"
)

// FuzzAccept parses any text as an Accept header. A media type that the client also accepts without a weight is always used.
func FuzzAccept(f *testing.F) {
	for _, seed := range []string{"", "*/*", "application/*;q=0.5", "application/json;q=0", "application/graphql-response+json;q=0.9, application/json;q=0.8", "text/event-stream", "text/event-stream;q=NaN", "text/html;a=\",application/json,\"",
		"application/json;q=1e-400", "application/json;charset=latin1", ";;,,", "\xff", "APPLICATION/JSON;Q=.5", "application/json;q=-0"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, said string) {
		for _, w := range wishes(said, GraphQLJSON, PlainJSON, EventStream) {
			if !(w.q >= 0 && w.q <= 1) || w.exact < 0 || w.exact > 3 {
				t.Errorf("%q: %+v", said, w)
			}
		}
		shape := func(accept ...string) string {
			s := preferred(http.Header{"Accept": accept})
			if s.JSON != "" && s.JSON != GraphQLJSON && s.JSON != PlainJSON || s.rather && s.JSON == "" && !s.events && s.Events(true) {
				t.Errorf("%q: %+v", accept, s)
			}
			return s.JSON
		}
		shape(said)
		if got := shape(said, GraphQLJSON); got != GraphQLJSON {
			t.Errorf("%q and %s: %q", said, GraphQLJSON, got)
		}
		if got := shape(PlainJSON, said); got == "" {
			t.Errorf("%s and %q: nothing", PlainJSON, said)
		}
		for _, accept := range [][]string{{EventStream, said}, {said, EventStream}} {
			if s := preferred(http.Header{"Accept": accept}); !s.Events(true) || s.JSON != "" && !s.rather && s.Events(false) {
				t.Errorf("%q: %+v, so that a subscription gets no events, or a query does", accept, s)
			}
		}
		r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/graphql", nil)
		r.Header["Upgrade"] = []string{said, "h2c, WebSocket "}
		if !Upgrades(r) {
			t.Errorf("%q: no websocket", said)
		}
	})
}

// FuzzAddress parses any text as the query string of a GET. An error is a 4xx, and accepted parameters are the same after they are written and parsed again.
func FuzzAddress(f *testing.F) {
	for _, seed := range []string{"", "query={a}", "query=%7Ba%7D&variables=%7B%22a%22%3A1%7D", "query=a&query=b", "variables=[]", "variables={}x", "extensions=null", "query=%ff", "query=%", "a;b", "query={a}&operationName=\x00", "documentId=sha256:x", "variables={\"a\":1e999}"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, raw string) {
		read := func(raw string) (query, operation, variables, extensions string, taken bool) {
			r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/graphql", nil)
			r.Header.Set("GraphQL-Require-Preflight", "1")
			r.URL.RawQuery = raw
			p, no := Queried(r)
			if no != nil {
				if no.Status < 400 || no.Status >= 500 || no.Fault.Message == "" {
					t.Errorf("%q: %d %v", raw, no.Status, no.Fault)
				}
				return "", "", "", "", false
			}
			v, err := json.Marshal(p.Variables)
			if err != nil {
				t.Fatalf("%q: %v", raw, err)
			}
			e, err := json.Marshal(p.Extensions)
			if err != nil {
				t.Fatalf("%q: %v", raw, err)
			}
			return p.Query, p.OperationName, string(v), string(e), true
		}
		query, operation, variables, extensions, taken := read(raw)
		if !taken {
			return
		}
		again := url.Values{"query": {query}, "operationName": {operation}, "variables": {variables}, "extensions": {extensions}}.Encode()
		if q, o, v, e, ok := read(again); !ok || q != query || o != operation || v != variables || e != extensions {
			t.Errorf("%q is %q, again %q %q %q %q %t", raw, again, q, o, v, e, ok)
		}
	})
}
