package graph_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// sent is an HTTP request and the expected response.
type sent struct {
	method, query string
	headers       []string // names and values, alternating
	body          string

	status int
	media  string // of the answer, without its charset
	code   string // of its only error; empty if there is none
	data   bool   // whether it has data
	more   []string
}

// Details of GraphQL over HTTP that the graphql-http audits do not cover.
func TestGraphQLOverHTTPToTheLetter(t *testing.T) {
	t.Parallel()
	s := setStage(t, gatewaytest.Idle(t, storetest.Open(t, store.SQLite)))
	const (
		js     = "application/json"
		modern = "application/graphql-response+json"
		q      = `{"query": "{ viewer { email } }"}`
		broken = `{"query": "{ viewer "}`
		change = "mutation { signOut { signedOut } }"
	)
	post := func(body string, headers ...string) sent {
		return sent{method: "POST", body: body, headers: append([]string{"Content-Type", js}, headers...), status: 200, media: js, data: true}
	}
	get := func(query string, headers ...string) sent {
		return sent{method: "GET", query: query, headers: headers, status: 200, media: js, data: true}
	}
	no := func(c sent, status int, code string) sent {
		c.status, c.code, c.data = status, code, false
		return c
	}
	as := func(c sent, media string) sent { c.media = media; return c }
	says := func(c sent, headers ...string) sent { c.more = headers; return c }
	with := func(c sent, method string) sent { c.method = method; return c }
	ok := "query=" + url.QueryEscape("{ viewer { email } }")
	for name, c := range map[string]sent{
		// methods
		"a mutation by GET":     says(no(get("query="+url.QueryEscape(change)), 405, "BAD_REQUEST"), "Allow", "POST"),
		"a subscription by GET": no(get("query="+url.QueryEscape(`subscription { bulkOperationProgress(id: "blk_x") { status } }`)), 400, "BAD_REQUEST"),
		"PUT":                   says(no(with(post(q), "PUT"), 405, "BAD_REQUEST"), "Allow", "GET, POST, OPTIONS"),
		"DELETE":                says(no(with(post(q), "DELETE"), 405, "BAD_REQUEST"), "Allow", "GET, POST, OPTIONS"),
		"PATCH":                 says(no(with(post(q), "PATCH"), 405, "BAD_REQUEST"), "Allow", "GET, POST, OPTIONS"),
		"HEAD":                  {method: "HEAD", query: ok, status: 405, media: js, more: []string{"Allow", "GET, POST, OPTIONS"}},
		"OPTIONS":               {method: "OPTIONS", status: 204, more: []string{"Allow", "GET, POST, OPTIONS"}},

		// media types and headers of the answer
		"no Accept":                           says(post(q), "X-Content-Type-Options", "nosniff"),
		"anything":                            post(q, "Accept", "*/*"),
		"any application":                     post(q, "Accept", "application/*"),
		"the specification's":                 as(post(q, "Accept", modern), modern),
		"both, as a browser's client":         as(post(q, "Accept", modern+", "+js+";q=0.9, */*;q=0.1"), modern),
		"both alike":                          as(post(q, "Accept", js+", "+modern), modern),
		"JSON rather":                         post(q, "Accept", modern+";q=0.5, "+js),
		"JSON by name, anything else as well": post(q, "Accept", js+", */*"),
		"anything but JSON":                   as(post(q, "Accept", "*/*, "+js+";q=0"), modern),
		"a text":                              no(post(q, "Accept", "text/plain"), 406, "BAD_REQUEST"),
		"nothing at all":                      no(post(q, "Accept", "*/*;q=0"), 406, "BAD_REQUEST"),
		"another alphabet":                    no(post(q, "Accept", js+"; charset=utf-16"), 406, "BAD_REQUEST"),
		"a weight that is none":               no(post(q, "Accept", js+";q=high"), 406, "BAD_REQUEST"),
		"everything, and JSON first":          as(post(q, "Accept", modern+", "+js+", text/event-stream, multipart/mixed"), modern),

		// bodies
		"another type":             no(post(q, "Content-Type", "text/plain"), 415, "BAD_REQUEST"),
		"a form":                   no(post("query=%7Bviewer%7Bemail%7D%7D", "Content-Type", "application/x-www-form-urlencoded"), 415, "BAD_REQUEST"),
		"a document":               no(post("{ viewer { email } }", "Content-Type", "application/graphql"), 415, "BAD_REQUEST"),
		"UTF-8, said":              post(q, "Content-Type", js+"; charset=UTF-8"),
		"UTF-16, said":             no(post(q, "Content-Type", js+"; charset=utf-16"), 415, "BAD_REQUEST"),
		"nothing":                  no(post(""), 400, "BAD_REQUEST"),
		"space":                    no(post("  \n"), 400, "BAD_REQUEST"),
		"space around":             post(" \r\n" + q + "\n\t "),
		"bytes that are no text":   no(post("{\"query\": \"{ viewer { email } } # \xff\xfe\"}"), 400, "BAD_REQUEST"),
		"a mark before":            no(post("\ufeff"+q), 400, "BAD_REQUEST"),
		"something behind":         no(post(q+"canary"), 400, "BAD_REQUEST"),
		"a second object":          no(post(q+q), 400, "BAD_REQUEST"),
		"a comma at the end":       no(post(`{"query": "{ viewer { email } }",}`), 400, "BAD_REQUEST"),
		"half an object":           no(post(`{"query": "canary`), 400, "BAD_REQUEST"),
		"a batch":                  no(post("["+q+"]"), 400, "BAD_REQUEST"),
		"a text, not an object":    no(post(`"canary"`), 400, "BAD_REQUEST"),
		"null":                     no(post("null"), 400, "BAD_REQUEST"),
		"no query":                 no(post(`{"variables": {}}`), 400, "BAD_REQUEST"),
		"a null query":             no(post(`{"query": null}`), 400, "BAD_REQUEST"),
		"an empty query":           no(post(`{"query": ""}`), 400, "BAD_REQUEST"),
		"a number for a query":     no(post(`{"query": 7}`), 400, "BAD_REQUEST"),
		"two queries":              no(post(`{"query": "{ viewer { email } }", "query": "{ __typename }"}`), 400, "BAD_REQUEST"),
		"two sets of variables":    no(post(`{"query": "{ viewer { email } }", "variables": {}, "variables": null}`), 400, "BAD_REQUEST"),
		"members in capitals":      no(post(`{"QUERY": "{ viewer { email } }"}`), 400, "BAD_REQUEST"),
		"members that are unknown": post(`{"query": "{ viewer { email } }", "id": [1, {"a": null}], "http": 2}`),
		"members that are null":    post(`{"query": "{ viewer { email } }", "variables": null, "operationName": null, "extensions": null, "documentId": null}`),
		"extensions":               post(`{"query": "{ viewer { email } }", "extensions": {"anything": [1]}}`),
		"deep variables":           no(post(`{"query": "{ viewer { email } }", "variables": {"a": `+strings.Repeat("[", 50_000)+strings.Repeat("]", 50_000)+`}}`), 400, "BAD_REQUEST"),
		"deep extensions":          no(post(`{"query": "{ viewer { email } }", "extensions": {"a": `+strings.Repeat(`{"a":`, 20_000)+`1`+strings.Repeat("}", 20_000)+`}}`), 400, "BAD_REQUEST"),
		"more than 1 MiB":          no(post(q+strings.Repeat(" ", 1<<20)), 413, "BAD_REQUEST"),
		"both ways to name":        no(post(`{"query": "{ viewer { email } }", "documentId": "sha256:00"}`), 400, "BAD_REQUEST"),

		// URLs
		"by GET":                           get(ok + "&variables=&operationName="),
		"variables by GET":                 get("query=" + url.QueryEscape(`query ($e: String!) { user(ref: {email: $e}) { email } }`) + "&variables=" + url.QueryEscape(`{"e": "mia@acme.test"}`)),
		"no query by GET":                  no(get(""), 400, "BAD_REQUEST"),
		"two queries by GET":               no(get(ok+"&"+ok), 400, "BAD_REQUEST"),
		"variables that are no JSON":       no(get(ok+"&variables=canary"), 400, "BAD_REQUEST"),
		"variables that are a list":        no(get(ok+"&variables=%5B1%5D"), 400, "BAD_REQUEST"),
		"something behind the variables":   no(get(ok+"&variables=%7B%7Dcanary"), 400, "BAD_REQUEST"),
		"an address that is not encoded":   no(get(ok+"&variables=%zz"), 400, "BAD_REQUEST"),
		"an address that is no text":       no(get("query=%ff%fe"), 400, "BAD_REQUEST"),
		"a semicolon in the address":       no(get(ok+";a=b"), 400, "BAD_REQUEST"),
		"an upgrade to something unknown":  post(q, "Connection", "Upgrade", "Upgrade", "h2c"),
		"a websocket by POST":              no(post(q, "Connection", "Upgrade", "Upgrade", "websocket"), 400, "BAD_REQUEST"),
		"a websocket of an unknown sort":   no(get("", "Connection", "Upgrade", "Upgrade", "websocket", "Sec-WebSocket-Version", "8", "Sec-WebSocket-Key", "x"), 400, "BAD_REQUEST"),
		"events of a body that is no JSON": no(post("canary", "Accept", "text/event-stream"), 400, "BAD_REQUEST"),

		// operations that cannot run: no data, and a status that depends on what the client accepts
		"a broken document":                    no(post(broken), 200, "GRAPHQL_PARSE_FAILED"),
		"a broken document, modern":            as(no(post(broken, "Accept", modern), 400, "GRAPHQL_PARSE_FAILED"), modern),
		"an unknown field":                     no(post(`{"query": "{ secret }"}`), 200, "GRAPHQL_VALIDATION_FAILED"),
		"an unknown field, modern":             as(no(post(`{"query": "{ secret }"}`, "Accept", modern), 400, "GRAPHQL_VALIDATION_FAILED"), modern),
		"an unknown operation, modern":         as(no(post(`{"query": "query a { viewer { email } }", "operationName": "b"}`, "Accept", modern), 400, "GRAPHQL_VALIDATION_FAILED"), modern),
		"a missing variable, modern":           as(no(post(`{"query": "query ($e: String!) { user(ref: {email: $e}) { email } }"}`, "Accept", modern), 400, "GRAPHQL_VALIDATION_FAILED"), modern),
		"a subscription by POST":               no(post(`{"query": "subscription { bulkOperationProgress(id: \"blk_x\") { status } }"}`), 400, "BAD_REQUEST"),
		"an unknown document":                  no(post(`{"documentId": "sha256:00"}`), 400, "UNKNOWN_DOCUMENT"),
		"an unknown document by its custom id": no(post(`{"documentId": "Viewer"}`), 400, "UNKNOWN_DOCUMENT"),
		"an unknown document by GET, modern":   as(no(get("documentId=sha256:00", "Accept", modern), 400, "UNKNOWN_DOCUMENT"), modern),
		"an unknown document, as Apollo asks":  no(post(`{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "00"}}}`), 400, "UNKNOWN_DOCUMENT"),
	} {
		t.Run(name, func(t *testing.T) { s.exchange(t, c) })
	}
}

func (s *stage) exchange(t *testing.T, c sent) {
	t.Helper()
	address := s.URL + "/graphql"
	if c.query != "" {
		address += "?" + c.query
	}
	r, err := http.NewRequestWithContext(t.Context(), c.method, address, strings.NewReader(c.body))
	s.must(err)
	for i := 0; i < len(c.headers); i += 2 {
		r.Header.Set(c.headers[i], c.headers[i+1])
	}
	r.Header.Set("Authorization", "Bearer "+s.Token("mia@acme.test"))
	resp, err := http.DefaultClient.Do(r)
	s.must(err)
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	s.must(err)
	if resp.StatusCode != c.status {
		t.Errorf("%d %.300s, want %d", resp.StatusCode, body, c.status)
	}
	for i := 0; i < len(c.more); i += 2 {
		if got := resp.Header.Get(c.more[i]); got != c.more[i+1] {
			t.Errorf("%s is %q, want %q", c.more[i], got, c.more[i+1])
		}
	}
	if c.media == "" {
		return
	}
	if got := resp.Header.Get("Content-Type"); got != c.media+"; charset=utf-8" {
		t.Errorf("Content-Type is %q, want %q", got, c.media+"; charset=utf-8")
	}
	if bytes.Contains(body, []byte("canary")) {
		t.Errorf("the body comes back: %s", body)
	}
	if c.method == http.MethodHead {
		return
	}
	var members map[string]json.RawMessage
	if err := json.Unmarshal(body, &members); err != nil {
		t.Fatalf("%v: %s", err, body)
	}
	if _, has := members["data"]; has != c.data {
		t.Errorf("data: %t, want %t: %s", has, c.data, body)
	}
	if vary := strings.Join(resp.Header.Values("Vary"), ", "); c.status < 405 && resp.Header.Get("Sec-WebSocket-Version") == "" && !strings.Contains(vary, "Accept") {
		t.Errorf("Vary is %q", vary)
	}
	a := parsed(t, body)
	if c.code == "" && len(a.errors) > 0 || c.code != "" && (len(a.errors) != 1 || a.errors[0].code() != c.code) {
		t.Errorf("%.300s, want %q", body, c.code)
	}
}

func TestTheErrorsOfAnAnswerAreFew(t *testing.T) {
	t.Parallel()
	s := setStage(t, gatewaytest.Idle(t, storetest.Open(t, store.SQLite)))
	var wrong strings.Builder
	for i := range 200 {
		fmt.Fprintf(&wrong, "secret%d ", i)
	}
	a := s.ask(t, "mia", "{ viewer { "+wrong.String()+"} }", nil)
	if len(a.errors) != 20 || len(a.body) > 10_000 {
		t.Errorf("%d errors in %d bytes: %.200s", len(a.errors), len(a.body), a.body)
	}
}

// A request that a page of another site can send without a preflight, with the browser's cookie, must not be executed.
func TestWhatNoBrowserAsksAboutNeedsAHeader(t *testing.T) {
	t.Parallel()
	s := setStage(t, gatewaytest.Idle(t, storetest.Open(t, store.SQLite)))
	const form = "multipart/form-data; boundary=x"
	cookie := "__Host-roster=" + s.Token("mia@acme.test")
	query := "/graphql?query=" + url.QueryEscape("{ viewer { email } }")
	for name, c := range map[string]struct {
		method  string
		headers []string
		refused bool
	}{
		"a GET with a cookie":                      {"GET", []string{"Cookie", cookie}, true},
		"a GET with a cookie from a sibling":       {"GET", []string{"Cookie", cookie, "Sec-Fetch-Site", "same-site"}, true},
		"a GET with a cookie from anywhere":        {"GET", []string{"Cookie", cookie, "Sec-Fetch-Site", "cross-site"}, true},
		"a GET without one":                        {"GET", nil, false},
		"a GET of our own page":                    {"GET", []string{"Cookie", cookie, "Sec-Fetch-Site", "same-origin"}, false},
		"a GET typed by a person":                  {"GET", []string{"Cookie", cookie, "Sec-Fetch-Site", "none"}, false},
		"a GET with the header":                    {"GET", []string{"Cookie", cookie, "GraphQL-Require-Preflight", "1"}, false},
		"a GET with Apollo's header":               {"GET", []string{"Cookie", cookie, "Apollo-Require-Preflight", "1"}, false},
		"a GET with a token":                       {"GET", []string{"Authorization", "Bearer " + s.Token("mia@acme.test")}, false},
		"a form with a cookie":                     {"POST", []string{"Content-Type", form, "Cookie", cookie}, true},
		"a form with nothing":                      {"POST", []string{"Content-Type", form}, true},
		"a form of our own page":                   {"POST", []string{"Content-Type", form, "Cookie", cookie, "Sec-Fetch-Site", "same-origin"}, false},
		"a form with the header":                   {"POST", []string{"Content-Type", form, "Cookie", cookie, "GraphQL-Require-Preflight", "1"}, false},
		"a form with a token":                      {"POST", []string{"Content-Type", form, "Authorization", "Bearer " + s.Token("mia@acme.test")}, false},
		"a form with the header, from another one": {"POST", []string{"Content-Type", form, "Cookie", cookie, "GraphQL-Require-Preflight", "1", "Origin", "https://evil.example"}, true},
	} {
		r, err := http.NewRequestWithContext(t.Context(), c.method, s.URL+query, nil)
		s.must(err)
		for i := 0; i < len(c.headers); i += 2 {
			r.Header.Set(c.headers[i], c.headers[i+1])
		}
		a := s.send(t, "", r)
		if got := a.status == http.StatusForbidden; got != c.refused || got && a.errors[0].code() != "FORBIDDEN" {
			t.Errorf("%s: %d %s", name, a.status, a.body)
		}
	}
}
