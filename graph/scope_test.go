package graph_test

import (
	"slices"
	"testing"

	"example.com/roster/internal/access"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// H8: every mutation says which scope it needs, and the contract lists exactly the scopes of the rules.
func TestEveryMutationSaysWhichScopeItNeeds(t *testing.T) {
	t.Parallel()
	schema := contract()
	for _, f := range schema.Mutation.Fields {
		needed, known := access.ScopeOf(f.Name)
		if !known {
			t.Errorf("say in internal/access/client.go which scope %s needs of an API client", f.Name)
		}
		if needed != roster.PeopleOnly && !slices.Contains(roster.AllScopes, needed) {
			t.Errorf("%s needs %q, which is no scope", f.Name, needed)
		}
	}
	values := schema.Types["ApiScope"].EnumValues
	for i, v := range values {
		if i >= len(roster.AllScopes) || string(roster.AllScopes[i]) != v.Name {
			t.Errorf("the contract's ApiScope %s is not the %d. of rules.AllScopes", v.Name, i+1)
		}
	}
	if len(values) != len(roster.AllScopes) {
		t.Errorf("%d scopes in the contract, %d in the rules", len(values), len(roster.AllScopes))
	}
}

// H8: every mutation is called with each single scope. A call that lacks its scope is refused and changes nothing.
func TestAClientDoesNothingBeyondItsScopes(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		if !long() && db.Dialect == store.Postgres {
			t.Log("on SQLite alone; ROSTER_TEST_LONG=1 tries both")
			return
		}
		s := setStage(t, gatewaytest.Idle(t, db))
		for _, scope := range roster.AllScopes {
			s.APIClient(s.org["acme"], "only "+string(scope), scope)
		}
		s.keep()
		m := maker{TB: t, schema: contract(), fill: s.local}
		refused, passed := 0, 0
		for _, scope := range roster.AllScopes {
			viewer := "only " + string(scope)
			for _, f := range m.schema.Mutation.Fields {
				c := m.call("Mutation", f, "{ %s }", nil, nil)
				needed, _ := access.ScopeOf(f.Name)
				if needed == scope {
					if a := s.ask(t, viewer, c.document, c.variables); len(a.errors) > 0 {
						t.Errorf("with the scope %s, %s answers %s", scope, f.Name, a.body)
					}
					passed++
					s.wiped()
					continue
				}
				s.unchanged(t, viewer+" "+f.Name, func() {
					a := s.ask(t, viewer, c.document, c.variables)
					if len(a.errors) != 1 || a.errors[0].code() != "FORBIDDEN" || a.errors[0].Path == nil {
						t.Errorf("%s may call %s: %s", viewer, f.Name, a.body)
					}
				})
				refused++
			}
		}
		t.Logf("%d calls refused, %d let pass", refused, passed)
	})
}
