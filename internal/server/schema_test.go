package server_test

import (
	"testing"

	"example.com/roster/internal/server"
)

// All signed-in viewers can read the contract, with a token or the cookie.
func TestTheContractIsForWhoeverIsSignedIn(t *testing.T) {
	s := gateway(t, func(c *server.Config) { c.Schema = "type Query { a: Int }" })
	for _, c := range []struct {
		headers []string
		status  int
	}{
		{nil, 401}, {[]string{"Authorization", "Bearer good"}, 200}, {[]string{"Cookie", "__Host-roster=good"}, 200},
		{[]string{"Authorization", "Bearer old"}, 401}, {[]string{"Cookie", "__Host-roster=old"}, 401}, {[]string{"Authorization", "Bearer broken"}, 500},
	} {
		a := ask(t, "GET", s.URL+"/schema.graphql", nil, c.headers...)
		if a.status != c.status || (a.body == "type Query { a: Int }") != (c.status == 200) || c.status == 401 && a.code() != "UNAUTHENTICATED" {
			t.Errorf("%v: %d %s", c.headers, a.status, a.body)
		}
	}
	if a := ask(t, "POST", s.URL+"/schema.graphql", nil, "Authorization", "Bearer good"); a.status != 405 {
		t.Errorf("POST: %d", a.status)
	}
}
