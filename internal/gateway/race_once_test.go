package gateway_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"example.com/roster/internal/client"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// TestRaceOfEditors has 50 people save a role with the same version. One of them succeeds for each version, and the others get the current version (H28).
func TestRaceOfEditors(t *testing.T) {
	const editors = 50
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		r := scene(t, db, -1)
		role, err := r.g.Directory.RoleCreate(gatewaytest.System(), directory.RoleCreate{Organization: &r.org, Name: "Editor", Modules: []roster.Module{roster.ModuleMedia}})
		r.must(err)
		manager := r.g.As(boss)
		for round := range rounds(t) {
			version := round + 1
			stale := make([]int, editors)
			codes := together(editors, func(i int) string {
				code, p := mutate(manager, "roleUpdate", "RoleUpdateInput", map[string]any{"id": r.id(globalid.Role, role), "expectedVersion": version, "name": fmt.Sprintf("Editor %d-%d", round, i)})
				stale[i] = p.CurrentVersion
				return code
			})
			r.hasTally(round, codes, map[string]int{done: 1, "STALE": editors - 1})
			for i, code := range codes {
				if code == done {
					if name := fmt.Sprintf("Editor %d-%d", round, i); r.number(`SELECT count(*) FROM roles WHERE id = $1 AND name = $2 AND version = $3`, role, name, version+1) != 1 {
						r.Fatalf("round %d: %q won and is not what the role is", round, name)
					}
				} else if stale[i] != version+1 {
					r.Fatalf("round %d: a late editor was told version %d, want %d", round, stale[i], version+1)
				}
			}
		}
	})
}

// TestRaceOfOneKey starts a run 100 times at once with the same idempotency key, both for an existing plan and with a plan in the same request. There is one
// run, all callers get it, and it takes effect once (H21).
func TestRaceOfOneKey(t *testing.T) {
	const senders = 100
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		r := scene(t, db, -1)
		manager := r.g.As(boss)
		for round := range max(2, rounds(t)/5) {
			key, email := uuid.NewString(), fmt.Sprintf("once-%d@race.test", round)
			row := map[string]any{"action": "ADD", "email": email, "account": r.accountRef(), "roles": []any{map[string]any{"name": "Uploader"}}}
			send := func(int) string {
				id, code := r.bulk(manager, key, row)
				return code + " " + id
			}
			if round%2 == 0 {
				id, digest := r.plan(manager, row)
				send = func(int) string {
					code, _ := mutate(manager, "bulkOperationRun", "BulkOperationRunInput", map[string]any{"id": id, "digest": digest, "idempotencyKey": key})
					return code + " " + id
				}
			}
			before := r.number(`SELECT count(*) FROM audit_events WHERE organization_id = $1 AND action = 'bulk.run'`, r.org)
			answers := together(senders, send)
			id, ran := strings.CutPrefix(slices.Min(answers), done+" ")
			if r.hasTally(round, answers, map[string]int{done + " " + id: senders}); !ran {
				r.Fatalf("round %d: everybody was answered %s", round, answers[0])
			}
			if code := r.ended(id); code != done {
				r.Fatalf("round %d: the run came to %s", round, code)
			}
			if n := r.number(`SELECT count(*) FROM audit_events WHERE organization_id = $1 AND action = 'bulk.run'`, r.org); n != before+1 {
				r.Fatalf("round %d: %d runs were begun, want 1", round, n-before)
			}
			if n := r.number(`SELECT count(*) FROM audit_events e JOIN users u ON u.id = e.user_id
				WHERE e.organization_id = $1 AND u.email = $2 AND e.action = 'membership.added'`, r.org, email); n != 1 {
				r.Fatalf("round %d: %s was added %d times", round, email, n)
			}
			keeps(r, r.db, r.org)
		}
	})
}

// plan plans one row without running it.
func (r *race) plan(c *client.Client, row map[string]any) (id, digest string) {
	r.Helper()
	var out struct{ BulkOperationPlan payload }
	r.must(c.Do(context.Background(), `mutation ($in: BulkOperationPlanInput!) { bulkOperationPlan(input: $in) { bulkOperation { id digest } userErrors { code message } } }`,
		map[string]any{"in": map[string]any{"source": map[string]any{"rows": []any{row}}}}, &out))
	if out.BulkOperationPlan.BulkOperation == nil {
		r.Fatalf("no plan: %+v", out.BulkOperationPlan.UserErrors)
	}
	return out.BulkOperationPlan.BulkOperation.ID, out.BulkOperationPlan.BulkOperation.Digest
}
