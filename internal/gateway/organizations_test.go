package gateway_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// Staff can page through 10,000 organizations, each once and in order, and search them. The times are logged; the goal is 50 ms per page.
func TestStaffPageThroughTenThousandOrganizations(t *testing.T) {
	t.Parallel()
	const many = 10_000
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		g := gatewaytest.Idle(t, db)
		g.Staff("staff@vendor.test")
		if err := db.Write(gatewaytest.System(), func(ctx context.Context, tx *store.Tx) error {
			all := store.NewTable("id", store.UUID, "name", store.Text, "slug", store.Text, "search_key", store.Text)
			for i := range many {
				name, slug := fmt.Sprintf("Média %d %s", i%100, uuid.NewString()[:8]), fmt.Sprintf("o%d", i)
				all.Add(store.NewID(), name, slug, identifier.OrganizationKey(name, slug))
			}
			for _, statement := range []string{
				`INSERT INTO organizations (id, name, slug, search_key, created_at) SELECT v.id, v.name, v.slug, v.search_key, $1 FROM {v}`,
				`INSERT INTO organization_slugs (id, organization_id, slug, created_at) SELECT v.id, v.id, v.slug, $1 FROM {v}`,
			} {
				if _, err := tx.Exec(ctx, all, statement, store.Instant(time.Now())); err != nil {
					return err
				}
			}
			return nil
		}); err != nil {
			t.Fatal(err)
		}
		staff := g.As("staff@vendor.test")
		type page struct {
			Organizations struct {
				TotalCount int
				PageInfo   struct {
					HasNextPage bool
					EndCursor   string
				}
				Edges []struct {
					Node struct{ ID, Name, Slug string }
				}
			}
		}
		const query = `query ($after: String, $search: String) { organizations(first: 100, after: $after, search: $search) {
			totalCount pageInfo { hasNextPage endCursor } edges { node { id name slug } } } }`
		var took []time.Duration
		ask := func(variables map[string]any) page {
			t.Helper()
			var out page
			began := time.Now()
			if err := staff.Do(context.Background(), query, variables, &out); err != nil {
				t.Fatal(err)
			}
			took = append(took, time.Since(began))
			return out
		}
		seen, last, after := map[string]bool{}, "", map[string]any{}
		for {
			p := ask(after).Organizations
			for _, e := range p.Edges {
				key := identifier.OrganizationKey(e.Node.Name, e.Node.Slug)
				if seen[e.Node.ID] || key < last && db.Dialect == store.SQLite { // PostgreSQL's order depends on its locale
					t.Fatalf("%s comes after %q, or twice", e.Node.Slug, last)
				}
				seen[e.Node.ID], last = true, key
			}
			if !p.PageInfo.HasNextPage {
				break
			}
			after["after"] = p.PageInfo.EndCursor
		}
		slices.Sort(took)
		t.Logf("%d organizations; of %d pages the median took %s, the slowest %s", len(seen), len(took), took[len(took)/2].Round(time.Millisecond), took[len(took)-1].Round(time.Millisecond))
		took = nil
		if n := ask(map[string]any{"search": "o77 media"}).Organizations.TotalCount; len(seen) != many || n != 111 { // o77, o77x, o77xx
			t.Errorf("%d paged, %d found", len(seen), n)
		}
		if n := ask(map[string]any{"search": "nothing"}).Organizations.TotalCount; n != 0 {
			t.Errorf("%d found", n)
		}
		t.Logf("a search took %s, one that finds nothing %s", took[0].Round(time.Millisecond), took[1].Round(time.Millisecond))
	})
}
