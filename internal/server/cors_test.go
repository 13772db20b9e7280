package server_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/roster/internal/server"
)

// sentBy are the headers that clients and libraries send by themselves from a page of another origin. If a name is missing in the response, the browser fails
// the page's request with "Failed to fetch".
var sentBy = map[string][]string{
	"Apollo Client":             {"accept", "content-type", "authorization"},
	"Apollo's client awareness": {"apollographql-client-name", "apollographql-client-version"},
	"Apollo's CSRF prevention":  {"apollo-require-preflight", "x-apollo-operation-name"},
	"Apollo's mobile clients":   {"x-apollo-operation-id", "x-apollo-operation-type"},
	"urql":                      {"accept", "content-type"},
	"Relay, as its guide has":   {"accept", "content-type", "x-requested-with"},
	"graphql-sse":               {"accept", "content-type"},
	"EventSource by fetch":      {"last-event-id"},
	"Hive and Yoga":             {"graphql-client-name", "graphql-client-version", "x-graphql-client-name", "x-graphql-client-version"},
	"uploads":                   {"graphql-require-preflight"},
	"Sentry":                    {"sentry-trace", "baggage", "traceparent"},
	"OpenTelemetry":             {"traceparent", "tracestate", "baggage"},
	"Roster's console":          {"x-request-id"},
}

func TestPagesOfAllowedOriginsSendWhatTheirClientsSend(t *testing.T) {
	s := gateway(t, nil)
	own := gateway(t, func(c *server.Config) { c.AllowedHeaders = []string{"X-Datadog-Trace-Id"} })
	allowed := func(url, origin string, names ...string) bool {
		slices.Sort(names) // as browsers do
		h := ask(t, "OPTIONS", url+"/graphql", nil, "Origin", origin, "Access-Control-Request-Method", "POST",
			"Access-Control-Request-Headers", strings.Join(slices.Compact(names), ",")).header
		return h.Get("Access-Control-Allow-Origin") == origin && h.Get("Access-Control-Allow-Headers") != ""
	}
	for client, names := range sentBy {
		if !allowed(s.URL, friend, slices.Clone(names)...) {
			t.Errorf("%s: a page may not send %v", client, names)
		}
		if allowed(s.URL, "https://evil.example", slices.Clone(names)...) {
			t.Errorf("%s: a page of any origin may send %v", client, names)
		}
	}
	for _, c := range []struct {
		url, name string
		want      bool
	}{
		{s.URL, "x-datadog-trace-id", false}, {own.URL, "x-datadog-trace-id", true}, {own.URL, "traceparent", true}, {own.URL, "x-team", false},
		{s.URL, "x-forwarded-for", false}, {s.URL, "forwarded", false},
	} {
		if got := allowed(c.url, friend, c.name); got != c.want {
			t.Errorf("%s: allowed %t", c.name, got)
		}
	}
	exposed := ask(t, "POST", s.URL+"/graphql", nil, "Origin", friend).header.Get("Access-Control-Expose-Headers")
	for _, name := range []string{"Retry-After", "X-Request-Id", "Content-Disposition"} {
		if !strings.Contains(strings.ToLower(exposed), strings.ToLower(name)) {
			t.Errorf("a page cannot read %s: %s", name, exposed)
		}
	}
}
