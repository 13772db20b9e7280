package graph_test

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"example.com/roster/graph/generated"
	"example.com/roster/internal/config"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// _entities, for federation gateways, returns the same as nodes at the same cost, to every viewer and for objects of each type in two organizations.
func TestEntitiesAreWhatNodesAnswers(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setStage(t, gatewaytest.IdleWith(t, db, func(c *config.Gateway) { c.Federation, c.CostLimit, c.CostRestore = true, 1_000_000, 1 }), "mia", "otto", "ana", "cleo", "gina", "staff")
		var representations []any
		var ids []string
		types := map[string]bool{}
		for name, d := range contract().Types {
			if d.Kind != ast.Object || !slices.Contains(d.Interfaces, "Node") {
				continue
			}
			types[name] = true
			for _, org := range []string{"acme", "globex"} {
				id := s.of(org, kindsByType[name])
				representations, ids = append(representations, map[string]any{"__typename": name, "id": id.String()}), append(ids, id.String())
			}
		}
		if len(types) != len(kindsByType) {
			t.Errorf("%v have an id", types)
		}
		for _, viewer := range []string{"mia", "otto", "ana", "cleo", "gina", "staff", "feed", "stranger"} {
			nodes := s.ask(t, viewer, `query ($ids: [ID!]!) { list: nodes(ids: $ids) { __typename ... on Node { id } ... on Account { members(first: 1) { totalCount } } } }`, map[string]any{"ids": ids})
			entities := s.ask(t, viewer, `query ($r: [_Any!]!) { list: _entities(representations: $r) { __typename ... on Node { id } ... on Account { members(first: 1) { totalCount } } } }`, map[string]any{"r": representations})
			if viewer == "stranger" {
				if !slices.Equal(entities.codes(), []string{"UNAUTHENTICATED"}) || strings.Contains(string(entities.body), "_") && strings.Contains(string(entities.body), ids[0]) {
					t.Errorf("a stranger gets %s", entities.body)
				}
				continue
			}
			if costOf(t, nodes) == "{0 0}" {
				t.Fatalf("it costs nothing: %s", nodes.body)
			}
			want, _ := json.Marshal([]any{nodes.data, nodes.errors})
			got, _ := json.Marshal([]any{entities.data, entities.errors})
			if string(got) != string(want) || costOf(t, nodes) != costOf(t, entities) {
				t.Errorf("%s gets the entities (%s)\n%s\nand the nodes (%s)\n%s", viewer, costOf(t, entities), got, costOf(t, nodes), want)
			}
		}
		s.badEntities(t)
	})
}

var kindsByType = map[string]globalid.Kind{
	"Account": globalid.Account, "ApiClient": globalid.APIClient, "AuditEvent": globalid.AuditEvent, "BulkOperation": globalid.BulkOperation,
	"BulkRow": globalid.BulkRow, "Invitation": globalid.Invitation, "Membership": globalid.Membership, "Organization": globalid.Organization,
	"Role": globalid.Role, "SavedView": globalid.SavedView, "User": globalid.User,
}

func costOf(t *testing.T, a answer) string {
	t.Helper()
	var c struct {
		Extensions struct{ Cost json.RawMessage }
	}
	if err := json.Unmarshal(a.body, &c); err != nil {
		t.Fatal(err)
	}
	var numbers struct{ Requested, Actual int }
	_ = json.Unmarshal(c.Extensions.Cost, &numbers)
	return fmt.Sprint(numbers)
}

// badEntities sends invalid representations.
func (s *stage) badEntities(t *testing.T) {
	t.Helper()
	const ask = `query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }`
	news := s.names["acc:news"].String()
	for name, c := range map[string]struct {
		of   any
		want string // the error code, or a part of the answer
	}{
		"an id of another type": {map[string]any{"__typename": "User", "id": news}, `{"_entities":[null]}`},
		"no id at all":          {map[string]any{"__typename": "User", "id": "nonsense"}, `{"_entities":[null]}`},
		"without id":            {map[string]any{"__typename": "User", "email": "ana@acme.test"}, "INVALID_INPUT"},
		"an id of two":          {map[string]any{"__typename": "User", "id": []any{news, news}}, "INVALID_INPUT"},
		"a type without id":     {map[string]any{"__typename": "SeatUsage", "id": news}, "INVALID_INPUT"},
		"no such type":          {map[string]any{"__typename": "Query", "id": news}, "INVALID_INPUT"},
		"no type":               {map[string]any{"id": news}, "INVALID_INPUT"},
		"a text":                {news, "INVALID_INPUT"},
	} {
		a := s.ask(t, "mia", ask, map[string]any{"r": []any{c.of}})
		if len(a.errors) == 0 && !strings.Contains(string(a.body), c.want) || len(a.errors) > 0 && !slices.Equal(a.codes(), []string{c.want}) {
			t.Errorf("%s: %s", name, a.body)
		}
	}
	many := slices.Repeat([]any{map[string]any{"__typename": "Account", "id": news}}, 1001)
	if a := s.ask(t, "mia", ask, map[string]any{"r": many}); !slices.Equal(a.codes(), []string{"LIMIT_REACHED"}) {
		t.Errorf("a thousand and one: %.300s", a.body)
	}
	if a := s.ask(t, "mia", ask, map[string]any{"r": many[:1000]}); len(a.errors) > 0 || strings.Count(string(a.body), "Account") != 1000 {
		t.Errorf("a thousand: %.300s", a.body)
	}
	a := s.ask(t, "cleo", `{ _service { sdl } }`, nil)
	sdl, _ := a.at(t, "_service", "sdl").(string)
	if !strings.Contains(sdl, generated.SDL()) || strings.Count(sdl, `@key(fields: "id")`) != len(kindsByType) || !strings.Contains(sdl, "federation/v2") {
		t.Errorf("the subgraph's schema: %.500s", sdl)
	}
	if a := s.ask(t, "stranger", `{ _service { sdl } }`, nil); !slices.Equal(a.codes(), []string{"UNAUTHENTICATED"}) {
		t.Errorf("a stranger gets %.300s", a.body)
	}
}

// Without the setting, the schema has nothing of a federation.
func TestWithoutTheSettingThereIsNoSubgraph(t *testing.T) {
	t.Parallel()
	s := setStage(t, gatewaytest.Idle(t, storetest.Open(t, store.SQLite)))
	for _, document := range []string{
		`{ _service { sdl } }`, `{ _entities(representations: []) { __typename } }`, `{ ... on Query { _service { sdl } } }`,
		`mutation { signOut { query { _service { sdl } } } }`, `query ($r: [_Any!]!) { viewer { email } }`,
	} {
		if a := s.ask(t, "mia", document, nil); len(a.errors) == 0 || a.errors[0].code() != "GRAPHQL_VALIDATION_FAILED" {
			t.Errorf("%s: %s", document, a.body)
		}
	}
	a := s.ask(t, "mia", `{ __schema { queryType { fields { name } } types { name } directives { name } } any: __type(name: "_Any") { name } }`, nil)
	if len(a.errors) > 0 || a.data["any"] != nil || regexp.MustCompile(`"name":"_[^_]`).Match(a.body) || strings.Contains(string(a.body), `"key"`) {
		t.Errorf("the schema says %s", a.body)
	}
	if whole := gqlparser.MustLoadSchema(&ast.Source{Input: generated.SDL()}); len(whole.Types) != len(contract().Types) || len(whole.Query.Fields) != len(contract().Query.Fields) {
		t.Error("what is served is not schema.graphql")
	}
}
