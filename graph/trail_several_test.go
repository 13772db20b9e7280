package graph_test

import (
	"fmt"
	"reflect"
	"testing"
	"time"

	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// The trails of several organizations in one query are the same as when each is queried alone, for any filter.
func TestTrailsOfSeveralOrganizationsAreTheirOwn(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setStage(t, gatewaytest.Idle(t, db), "mia")
		now := time.Now().Add(time.Hour).UTC().Format(time.RFC3339)
		for _, filter := range []string{
			"", `filter: {actor: "system"}`, `filter: {actor: "nobody"}`, `filter: {action: ["membership.added", "role.created"]}`,
			fmt.Sprintf(`filter: {to: %q}`, now), fmt.Sprintf(`filter: {from: "2020-01-01T00:00:00Z", to: %q}`, now), fmt.Sprintf(`filter: {from: %q}`, now),
		} {
			list := fmt.Sprintf("auditEvents(first: 3, %s) { totalCount totalCountIsExact edges { node { id sequence actor } } }", filter)
			edges := s.ask(t, "staff", "{ organizations(first: 50) { edges { node { id "+list+" } } } }", nil).at(t, "organizations", "edges").([]any)
			if len(edges) < 2 {
				t.Fatalf("%d organizations", len(edges))
			}
			for i, edge := range edges {
				node := edge.(map[string]any)["node"].(map[string]any)
				alone := s.ask(t, "staff", fmt.Sprintf("{ organization(id: %q) { %s } }", node["id"], list), nil).at(t, "organization", "auditEvents")
				if !reflect.DeepEqual(node["auditEvents"], alone) {
					t.Errorf("%s: organization %d together with others: %v\nalone: %v", filter, i, node["auditEvents"], alone)
				}
			}
		}
	})
}
