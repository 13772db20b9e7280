package graph_test

import (
	"slices"
	"testing"

	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// A list is counted exactly up to 10,000 entries. A longer list reports that there are more, also if lists of several parents are counted together.
func TestAListIsCountedUpTo10000(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setStage(t, gatewaytest.Idle(t, db), "mia")
		s.onMany(t, "ana", 10_000) // she already has two
		for query, want := range map[string]struct {
			at    []any
			total float64
			exact bool
		}{
			`{ organization { accounts(first: 0, filter: {search: "crowd0"}) { totalCount totalCountIsExact } } }`:                                        {[]any{"organization", "accounts"}, 10_000, true},
			`{ viewer { accounts(first: 0) { totalCount totalCountIsExact } } }`:                                                                          {[]any{"viewer", "accounts"}, 10_000, false},
			`{ viewer { accounts(first: 0) { totalCountIsExact } } }`:                                                                                     {[]any{"viewer", "accounts"}, -1, false},
			`{ organization { users(first: 1, filter: {search: "ana"}) { edges { node { memberships(first: 0) { totalCount totalCountIsExact } } } } } }`: {[]any{"organization", "users", "edges", 0, "node", "memberships"}, 10_000, false},
			`{ organization { roles(first: 0) { totalCount totalCountIsExact } } }`:                                                                       {[]any{"organization", "roles"}, 0, true},
		} {
			a := s.ask(t, "ana", query, nil)
			if total, ok := a.at(t, append(slices.Clip(want.at), "totalCount")...).(float64); ok && want.total > 0 && total != want.total {
				t.Errorf("%s: %v, want %v", query, total, want.total)
			}
			if exact := a.at(t, append(slices.Clip(want.at), "totalCountIsExact")...); exact != want.exact {
				t.Errorf("%s: exact is %v, want %v: %.300s", query, exact, want.exact, a.body)
			}
		}
	})
}
