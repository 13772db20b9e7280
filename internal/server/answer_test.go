package server_test

import (
	"slices"
	"testing"
)

// A client that accepts the specification's media type also gets refusals in it, since Apollo Client 4 reads no error code from another one.
func TestARefusalHasTheTypeThatTheClientAsksFor(t *testing.T) {
	s := gateway(t, nil)
	for accept, want := range map[string]string{
		"":                                  "application/json",
		"*/*":                               "application/json",
		"text/event-stream":                 "application/json",
		"application/json":                  "application/json",
		"application/graphql-response+json": "application/graphql-response+json",
		"application/graphql-response+json,application/json;q=0.9":  "application/graphql-response+json",
		"application/json, application/graphql-response+json;q=0.5": "application/json",
	} {
		a := ask(t, "POST", s.URL+"/graphql", nil, "Authorization", "Bearer unknown", "Accept", accept)
		if got := a.header.Get("Content-Type"); a.status != 401 || a.code() != "UNAUTHENTICATED" || got != want+"; charset=utf-8" || !slices.Contains(a.header.Values("Vary"), "Accept") {
			t.Errorf("Accept %q: %d, %s, Vary %v, %s", accept, a.status, got, a.header.Values("Vary"), a.body)
		}
	}
}
