package graph_test

import (
	"net/http"
	"strings"
	"testing"

	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// Errors of requests that clients easily get wrong say what is wrong.
func TestWhatIsWrongIsSaidByItsName(t *testing.T) {
	t.Parallel()
	s := setStage(t, gatewaytest.Idle(t, storetest.Open(t, store.SQLite)))
	t.Run("a compressed body", func(t *testing.T) {
		for _, accept := range []string{"application/json", "text/event-stream"} {
			r := s.asking("mia", "token", "{ viewer { email } }", nil)
			r.Header.Set("Content-Encoding", "gzip")
			r.Header.Set("Accept", accept)
			a := fetched(t, r)
			if a.status != http.StatusUnsupportedMediaType || a.header.Get("Accept-Encoding") != "identity" || !strings.Contains(string(a.body), "Content-Encoding") {
				t.Errorf("%s: %d %v %s", accept, a.status, a.header, a.body)
			}
		}
	})
	t.Run("operations without a name", func(t *testing.T) {
		if a := s.ask(t, "mia", "query A { viewer { email } } query B { viewer { email } }", nil); len(a.errors) != 1 || !strings.Contains(a.errors[0].Message, "operationName") {
			t.Errorf("%s", a.body)
		}
	})
	t.Run("a page without entries", func(t *testing.T) {
		a := s.ask(t, "mia", s.real(`{ organization(id: "{{org:acme}}") { a: users(first: 0) { totalCount edges { cursor } pageInfo { hasNextPage endCursor } } b: accounts(last: 0) { totalCount edges { cursor } } } }`), nil)
		users, _ := a.at(t, "organization", "a").(map[string]any)
		accounts, _ := a.at(t, "organization", "b").(map[string]any)
		if len(a.errors) > 0 || users["totalCount"] == 0.0 || len(users["edges"].([]any)) > 0 || accounts["totalCount"] != 4.0 || len(accounts["edges"].([]any)) > 0 {
			t.Errorf("%s", a.body)
		}
	})
	t.Run("a cursor of another list", func(t *testing.T) {
		a := s.ask(t, "mia", s.real(`{ organization(id: "{{org:acme}}") { users(first: 1) { pageInfo { endCursor } } } }`), nil)
		after, _ := a.at(t, "organization", "users", "pageInfo", "endCursor").(string)
		const list = `query ($after: String) { organization(id: "{{org:acme}}") { accounts(first: 1, after: $after) { edges { cursor } } } }`
		if a := s.ask(t, "mia", s.real(list), map[string]any{"after": after}); len(a.errors) != 1 || !strings.Contains(string(a.body), "not a cursor of this list") {
			t.Errorf("%s", a.body)
		}
	})
	t.Run("a change of nothing", func(t *testing.T) {
		before := s.count(`SELECT count(*) FROM audit_events`)
		for _, call := range []string{
			`userUpdate(input: {user: {id: "{{usr:cleo}}"}, firstName: "Cleo"}) { userErrors { code } }`, `userUpdate(input: {user: {id: "{{usr:cleo}}"}}) { userErrors { code } }`,
			`accountUpdate(input: {account: {id: "{{acc:news}}"}, name: "Acme News"}) { userErrors { code } }`, `accountUpdate(input: {account: {id: "{{acc:news}}"}}) { userErrors { code } }`,
		} {
			if a := s.ask(t, "mia", s.real("mutation { "+call+" }"), nil); len(a.codes()) > 0 {
				t.Errorf("%s: %s", call, a.body)
			}
		}
		if after := s.count(`SELECT count(*) FROM audit_events`); after != before {
			t.Errorf("%d events tell of no change", after-before)
		}
	})
	t.Run("a name that is taken away", func(t *testing.T) {
		a := s.ask(t, "mia", s.real(`mutation { accountUpdate(input: {account: {id: "{{acc:sport}}"}, name: ""}) { account { name } userErrors { code } } }`), nil)
		if got := a.at(t, "accountUpdate", "account", "name"); got != "acmesport" {
			t.Errorf("%s", a.body)
		}
	})
	t.Run("an account for somebody suspended", func(t *testing.T) {
		before := s.count(`SELECT count(*) FROM outbox`)
		a := s.ask(t, "mia", s.real(`mutation { membershipAdd(input: {account: {id: "{{acc:sport}}"}, email: "sven@acme.test", roleIds: ["{{rol:Publisher}}"]}) { userErrors { code } } }`), nil)
		if after := s.count(`SELECT count(*) FROM outbox`); len(a.codes()) > 0 || after != before {
			t.Errorf("%d mails: %s", after-before, a.body)
		}
		if a := s.ask(t, "mia", s.real(`mutation { userErase(input: {user: {id: "{{usr:sven}}"}}) { userErrors { code message } } }`), nil); !strings.Contains(string(a.body), "reactivate") {
			t.Errorf("%s", a.body)
		}
	})
}
