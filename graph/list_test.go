package graph_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

func TestAnAliasChangesNothing(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setStage(t, gatewaytest.Idle(t, db))
		for _, nested := range []string{
			`organization { users(first: 4) { %s } }`, `organization { users(first: 4) { edges { node { memberships(first: 1) { %s } } } } }`,
			`account(ref: {id: "{{acc:news}}"}) { members(last: 3, orderBy: {field: ADDED_AT}) { %s } }`,
		} {
			ask := func(selection string) any {
				a := s.ask(t, "mia", s.real("{ "+fmt.Sprintf(nested, selection)+" }"), nil)
				if len(a.errors) > 0 {
					t.Fatalf("%s", a.body)
				}
				return a.data
			}
			plain := ask(`edges { cursor node { id } } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`)
			for _, c := range []struct{ selection, plainly string }{
				{`items: edges { cursor n: node { id } } total: totalCount info: pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`, ""},
				{`pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`, `pageInfo`},
				{`totalCount`, `totalCount`},
			} {
				got := unaliased(t, ask(c.selection))
				want := plain
				if c.plainly != "" {
					want = only(plain, c.plainly)
				}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("%s below %s (-plain +got):\n%s", c.selection, nested, diff)
				}
			}
		}
	})
}

// unaliased replaces aliases with field names.
func unaliased(t *testing.T, v any) any {
	t.Helper()
	switch v := v.(type) {
	case map[string]any:
		out := map[string]any{}
		for k, x := range v {
			if name, ok := map[string]string{"items": "edges", "n": "node", "total": "totalCount", "info": "pageInfo"}[k]; ok {
				k = name
			}
			out[k] = unaliased(t, x)
		}
		return out
	case []any:
		out := make([]any, len(v))
		for i := range v {
			out[i] = unaliased(t, v[i])
		}
		return out
	}
	return v
}

// only removes all but one field of the innermost connections.
func only(v any, field string) any {
	switch v := v.(type) {
	case map[string]any:
		if _, connection := v["pageInfo"]; connection {
			return map[string]any{field: v[field]}
		}
		out := map[string]any{}
		for k, x := range v {
			out[k] = only(x, field)
		}
		return out
	case []any:
		out := make([]any, len(v))
		for i := range v {
			out[i] = only(v[i], field)
		}
		return out
	}
	return v
}

func TestEveryListGoesOnWithItsCursorsInEveryOrder(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setStage(t, gatewaytest.Idle(t, db))
		_, err := db.Raw().ExecContext(t.Context(), `UPDATE users SET last_login_at = NULL`)
		s.must(err)
		for i, name := range []string{"ana", "gus", "cleo"} { // ana and gus at the same time, cleo earlier, the others never
			s.signedIn("usr:"+name, s.start.Add(-time.Duration(i/2)*time.Hour))
		}
		lists := map[string][]string{
			`organization { list: users(%s) { %s } }`:                           {"", "orderBy: {field: NAME, direction: DESC}", "orderBy: {field: EMAIL}", "orderBy: {field: CREATED_AT}"},
			`organization { list: accounts(%s) { %s } }`:                        {"", "orderBy: {field: HANDLE}", "orderBy: {field: CREATED_AT, direction: DESC}"},
			`organization { list: roles(%s) { %s } }`:                           {"", "orderBy: {field: CREATED_AT}"},
			`organization { list: auditEvents(%s) { %s } }`:                     {""},
			`list: bulkOperation(id: "{{blk:acme}}") { list: rows(%s) { %s } }`: {""},
			`account(ref: {id: "{{acc:news}}"}) { list: members(%s) { %s } }`:   {"", "orderBy: {field: EMAIL, direction: DESC}", "orderBy: {field: ACCOUNT}", "orderBy: {field: ADDED_AT}", "orderBy: {field: LAST_LOGIN}", "orderBy: {field: LAST_LOGIN, direction: DESC}"},
			// For several parents, a window function numbers the rows of a page. The cursors must be the same.
			`nodes(ids: ["{{usr:ana}}", "{{usr:cleo}}"]) { ... on User { list: memberships(%s) { %s } } }`:  {"", "orderBy: {field: NAME}", "orderBy: {field: ADDED_AT, direction: DESC}"},
			`nodes(ids: ["{{acc:news}}", "{{acc:sport}}"]) { ... on Account { list: members(%s) { %s } } }`: {"orderBy: {field: LAST_LOGIN}", "orderBy: {field: LAST_LOGIN, direction: DESC}"},
		}
		for way, orders := range lists {
			for _, order := range orders {
				s.walk(t, s.real(way), order)
			}
		}
	})
}

// signedIn sets the time of a person's last sign-in.
func (s *stage) signedIn(name string, at time.Time) {
	_, err := s.DB.Raw().ExecContext(context.Background(), `UPDATE users SET last_login_at = $1 WHERE id = $2`, store.Instant(at), s.uuid(name))
	s.must(err)
}

// walk reads a list in pages of one, forwards and backwards, and compares the result with the whole list.
func (s *stage) walk(t *testing.T, way, order string) {
	t.Helper()
	page := func(arguments string) (ids []string, info map[string]any) {
		a := s.ask(t, "mia", "{ "+fmt.Sprintf(way, arguments+" "+order, "edges { node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }")+" }", nil)
		if len(a.errors) > 0 {
			t.Fatalf("%s %s: %s", way, arguments, a.body)
		}
		list := innermost(a.data)
		for _, e := range list["edges"].([]any) {
			ids = append(ids, e.(map[string]any)["node"].(map[string]any)["id"].(string))
		}
		return ids, list["pageInfo"].(map[string]any)
	}
	whole, _ := page("first: 100")
	var forwards, backwards []string
	after, before := "", ""
	for more := true; more && len(forwards) <= len(whole); {
		ids, info := page("first: 1" + after)
		forwards = append(forwards, ids...)
		more = info["hasNextPage"].(bool)
		after = fmt.Sprintf(`, after: "%v"`, info["endCursor"])
	}
	for more := true; more && len(backwards) <= len(whole); {
		ids, info := page("last: 1" + before)
		backwards = append(ids, backwards...)
		more = info["hasPreviousPage"].(bool)
		before = fmt.Sprintf(`, before: "%v"`, info["startCursor"])
	}
	if diff := cmp.Diff(whole, forwards); diff != "" {
		t.Errorf("%s %s, forwards (-whole +walked):\n%s", way, order, diff)
	}
	if diff := cmp.Diff(whole, backwards); diff != "" {
		t.Errorf("%s %s, backwards (-whole +walked):\n%s", way, order, diff)
	}
}

// innermost returns the first connection in a value.
func innermost(v any) map[string]any {
	switch v := v.(type) {
	case map[string]any:
		if _, ok := v["pageInfo"]; ok {
			return v
		}
		for _, x := range v {
			if found := innermost(x); found != nil {
				return found
			}
		}
	case []any:
		for _, x := range v {
			if found := innermost(x); found != nil {
				return found
			}
		}
	}
	return nil
}
