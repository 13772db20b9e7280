package gateway_test

import (
	"bytes"
	"encoding/json"
	"net/http"
	"testing"

	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// While PostgreSQL accepts no writes, as a standby until it is promoted, requests are answered with UNAVAILABLE. Reads by signed-in viewers may be, too,
// since the use of their session is recorded. When it accepts writes again, everything works by itself.
func TestAStandbyIsUnavailable(t *testing.T) {
	cluster := storetest.Own(t)
	db, err := store.Open(t.Context(), cluster.URL(t))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	g := gatewaytest.Idle(t, db)
	org := g.Organization("acme", 5, true)
	g.Account(org, "acmenews")
	g.Manager(org, "mia@acme.test")
	token := g.Token("mia@acme.test")

	codes := func(query string) string {
		t.Helper()
		body, err := json.Marshal(map[string]any{"query": query})
		if err != nil {
			t.Fatal(err)
		}
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, g.URL+"/graphql", bytes.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Authorization", "Bearer "+token)
		resp, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer resp.Body.Close()
		var a struct {
			Errors []struct {
				Message    string
				Extensions struct{ Code string }
			}
		}
		if err := json.NewDecoder(resp.Body).Decode(&a); err != nil {
			t.Fatal(err)
		}
		if len(a.Errors) == 0 {
			return ""
		}
		return a.Errors[0].Extensions.Code
	}
	asks := []string{
		`{ viewer { email organizations { name } } }`,
		`mutation { accountCreate(input: {platform: X, handle: "standby"}) { userErrors { code } } }`,
		`mutation { bulkOperationPlan(input: {source: {rows: [{action: ADD, email: "a@acme.test", account: {handle: {platform: X, handle: "acmenews"}}, roles: [{name: "Publisher"}]}]}}) { userErrors { code } } }`,
		`mutation { signIn(input: {email: "mia@acme.test", password: "` + gatewaytest.Password + `"}) { token } }`,
	}
	if err := cluster.Follow(); err != nil {
		t.Fatal(err)
	}
	for range 2 { // first on broken connections, then on new ones
		for _, ask := range asks[1:] {
			if code := codes(ask); code != "UNAVAILABLE" {
				t.Errorf("%.60s: %q", ask, code)
			}
		}
		if code := codes(asks[0]); code != "UNAVAILABLE" && code != "" { // the use of a session is recorded at most once a minute
			t.Errorf("%.60s: %q", asks[0], code)
		}
	}
	if err := cluster.Lead(); err != nil {
		t.Fatal(err)
	}
	for range 20 { // each broken connection is only noticed when it is used
		if codes(asks[0]) == "" {
			break
		}
	}
	for _, ask := range asks[:2] {
		if code := codes(ask); code != "" {
			t.Errorf("afterwards, %.60s: %q", ask, code)
		}
	}
}
