package client_test

import (
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Access is read in pages of accounts, each with the first people of each account; only an account with more people is asked about again.
func TestAccessIsReadInPagesOfAccounts(t *testing.T) {
	member := func(email, handle string) string {
		return `{"node": {"user": {"email": "` + email + `"}, "account": {"platform": "X", "handle": "` + handle + `"}, "roles": []}}`
	}
	answers := []string{
		`{"data": {"organization": {"list": {"edges": [
			{"node": {"id": "acc_1", "list": {"edges": [` + member("a", "one") + `], "pageInfo": {"hasNextPage": true, "endCursor": "m1"}}}},
			{"node": {"id": "acc_2", "list": {"edges": [], "pageInfo": {}}}}], "pageInfo": {"hasNextPage": true, "endCursor": "p1"}}}}}`,
		`{"data": {"organization": {"list": {"edges": [{"node": {"id": "acc_3", "list": {"edges": [` + member("c", "three") + `], "pageInfo": {}}}}], "pageInfo": {}}}}}`,
		`{"data": {"of": {"list": {"edges": [` + member("b", "one") + `], "pageInfo": {}}}}}`,
	}
	asks := []string{`"accounts":{"search":"n"},"filter":{"legacy":true}`, `"after":"p1"`, `"after":"m1"`}
	c := gateway(t, func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		if len(answers) == 0 {
			t.Fatal("a request more than pages")
		}
		if !strings.Contains(string(body), asks[0]) {
			t.Errorf("%s, want %s", body, asks[0])
		}
		_, _ = io.WriteString(w, answers[0])
		answers, asks = answers[1:], asks[1:]
	})
	all, err := c.AccessIn(t.Context(), "", map[string]any{"search": "n"}, map[string]any{"legacy": true})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, a := range all {
		got = append(got, a.User.Email+" "+a.Account.Handle)
	}
	if d := cmp.Diff([]string{"a one", "b one", "c three"}, got); d != "" || len(answers) > 0 {
		t.Errorf("%d answers left (-want +got):\n%s", len(answers), d)
	}
}
