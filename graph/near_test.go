package graph_test

import (
	"strings"
	"testing"

	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// A refused row suggests similar names, but only of objects that its reader can see (H47).
func TestARefusedRowSuggestsWhatItsReaderSees(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setStage(t, gatewaytest.Idle(t, db), "mia", "ana")
		const plan = `mutation ($rows: [BulkRowInput!]!) { bulkOperationPlan(input: {source: {rows: $rows}}) { bulkOperation { rows { edges { node { suggestions problem { code } } } } } userErrors { code message } } }`
		row := func(action, email, platform, handle string, roles ...string) map[string]any {
			names := []any{}
			for _, r := range roles {
				names = append(names, map[string]any{"name": r})
			}
			return map[string]any{"action": action, "email": email, "account": map[string]any{"handle": map[string]any{"platform": platform, "handle": handle}}, "roles": names}
		}
		rows := []any{
			row("ADD", "ana@acme.test", "X", "acmnews", "Analyst"),
			row("ADD", "ana@acme.test", "FACEBOOK", "AcmeNews", "Analyst"),  // exists on another platform
			row("REMOVE", "ottto@acme.test", "X", "acmenews"),               // Ana does not see Otto
			row("ADD", "ana@acme.test", "X", "acmenews", "Analist", "Zzzz"), // a misspelt role
			row("ADD", "ana@acme.test", "X", "acme-studo", "Analyst"),       // Ana does not see this account
			row("ADD", "ana@acme.test", "X", "qqqqqqqq", "Analyst"),
			row("ADD", "ana@acme.test", "X", "globexnews", "Analyst"), // an account of another organization
			row("REMOVE", "ana@acme.test", "X", "acmenews"),
		}
		suggested := func(viewer string) (out []string) {
			a := s.ask(t, viewer, plan, map[string]any{"rows": rows})
			payload, _ := a.data["bulkOperationPlan"].(map[string]any)
			op, _ := payload["bulkOperation"].(map[string]any)
			list, _ := op["rows"].(map[string]any)
			edges, _ := list["edges"].([]any)
			if len(edges) != len(rows) {
				t.Fatalf("%s", a.body)
			}
			for _, e := range edges {
				node, _ := e.(map[string]any)["node"].(map[string]any)
				var names []string
				for _, n := range node["suggestions"].([]any) {
					names = append(names, n.(string))
				}
				out = append(out, strings.Join(names, "|"))
			}
			return out
		}
		mia, ana := suggested("mia"), suggested("ana")
		t.Log(mia, ana)
		want := func(who string, got []string, i int, part string) {
			if got[i] != part {
				t.Errorf("%s, row %d: %q, want %q", who, i+1, got[i], part)
			}
		}
		for who, got := range map[string][]string{"mia": mia, "ana": ana} {
			want(who, got, 0, "X AcmeNews")
			want(who, got, 1, "X AcmeNews")
			want(who, got, 3, "Analyst")
			want(who, got, 5, "")
			want(who, got, 6, "")
			want(who, got, 7, "")
		}
		want("mia", mia, 2, "otto@acme.test")
		want("ana", ana, 2, "")
		want("mia", mia, 4, "VIDEO acme-studio")
		want("ana", ana, 4, "")
	})
}
