package graph_test

import (
	"context"
	"fmt"
	"net/http"
	"testing"

	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// A person with more accounts than a statement of the database can have parameters can use everything, and sees the correct entries and counts.
func TestSomebodyOnVeryManyAccountsUsesEverything(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		n := 33_000
		if db.Dialect == store.Postgres {
			if !long() {
				t.Log("left to SQLite, whose bound is half as high")
				return
			}
			n = 66_000
		}
		s := setStage(t, gatewaytest.Idle(t, db), "mia", "cleo")
		s.onMany(t, "ana", n)
		for name, c := range map[string]struct {
			query string
			total int // 0 if the answer has no count
			at    []any
		}{
			"of herself":  {`{ viewer { user { memberships(first: 2) { totalCount edges { node { id account { handle } roles { name } } } } } } }`, 10_000, []any{"viewer", "user", "memberships"}},
			"her handles": {`{ viewer { accounts(first: 2) { totalCount edges { node { id members(first: 2) { totalCount } } } } } }`, 10_000, []any{"viewer", "accounts"}},
			"accounts":    {`{ organization { accounts(last: 2) { totalCount edges { node { id } } } } }`, 10_000, []any{"organization", "accounts"}},
			"found":       {`{ organization { accounts(first: 2, filter: {search: "crowd00"}) { totalCount edges { node { id } } } } }`, 1_000, []any{"organization", "accounts"}},
			"people":      {`{ organization { users(first: 25) { totalCount edges { node { id memberships(first: 2) { totalCount } } } } } }`, 0, nil},
			"roles":       {`{ organization { roles(first: 25) { edges { node { id userCount } } } } }`, 0, nil},
			"the trail":   {`{ organization { auditEvents(first: 2) { edges { node { id } } } } }`, 0, nil},
			"seats":       {`{ organization { seatUsage { active } } }`, 0, nil},
			"operations":  {`{ organization { bulkOperations(first: 2) { totalCount edges { node { id } } } } }`, 0, nil},
			"a plan": {`mutation { bulkOperationPlan(input: {source: {selection: {action: ADD, users: [{email: "cleo@acme.test"}], roles: [{name: "Analyst"}], accounts: {filter: {search: "crowd000"}}}}}) {
				bulkOperation { counts { total } } userErrors { message } } }`, 100, []any{"bulkOperationPlan", "bulkOperation", "counts"}},
			"a grant": {`mutation { membershipAdd(input: {account: {handle: {platform: X, handle: "crowd00007"}}, email: "ben@acme.test", roleIds: ["` + s.names["rol:Analyst"].String() + `"]}) {
				membership { id } userErrors { message } } }`, 0, nil},
		} {
			a := s.ask(t, "ana", c.query, nil)
			if a.refused() || a.status != http.StatusOK {
				t.Errorf("%s: %d %.400s", name, a.status, a.body)
				continue
			}
			if c.total == 0 {
				continue
			}
			counted := "totalCount"
			if name == "a plan" {
				counted = "total"
			}
			if got := a.at(t, append(c.at, counted)...); got != float64(c.total) {
				t.Errorf("%s: %v, want %d", name, got, c.total)
			}
		}
	})
}

// onMany makes a person an administrator of n more accounts.
func (s *stage) onMany(t *testing.T, name string, n int) {
	t.Helper()
	handles, grants := store.NewTable("id", store.UUID, "name", store.Text), store.NewTable("id", store.UUID, "account", store.UUID)
	for i := range n {
		account := store.NewID()
		handles.Add(account, fmt.Sprintf("crowd%05d", i))
		grants.Add(store.NewID(), account)
	}
	s.must(s.DB.Write(gatewaytest.System(), func(ctx context.Context, tx *store.Tx) error {
		if _, err := tx.Exec(ctx, handles, `INSERT INTO accounts (id, organization_id, platform, handle, handle_key, name, name_key, primary_user_id, created_at)
			SELECT v.id, $1, 'X', v.name, v.name, v.name, v.name, $3, $2 FROM {v}`, s.org["acme"], s.start, s.uuid("usr:"+name)); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, grants, `INSERT INTO memberships (id, organization_id, user_id, account_id, administers, added_at, added_by)
			SELECT v.id, $1, $2, v.account, $4, $3, 'system' FROM {v}`, s.org["acme"], s.uuid("usr:"+name), s.start, true); err != nil {
			return err
		}
		_, err := tx.Exec(ctx, grants, `INSERT INTO membership_roles (organization_id, membership_id, role_id) SELECT $1, v.id, $2 FROM {v}`,
			s.org["acme"], s.Role(s.org["acme"], "Administrator"))
		return err
	}))
}
