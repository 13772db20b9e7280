package store_test

import (
	"context"
	"testing"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/access"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// A person with 70,000 accounts, more than a statement of either database can have parameters, sees exactly what is theirs.
func TestSomebodyOnVeryManyAccountsSeesTheirs(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		org, me, mine, others := store.NewID(), store.NewID(), store.NewID(), store.NewID()
		for _, s := range []string{
			`INSERT INTO organizations (id, name, slug, created_at) VALUES ($1, 'o', 'o', '2026-01-01 00:00:00+00:00')`,
		} {
			if _, err := db.Raw().ExecContext(t.Context(), s, org); err != nil {
				t.Fatal(err)
			}
		}
		for i, id := range []uuid.UUID{mine, others} {
			handle := string(rune('a' + i))
			if _, err := db.Raw().ExecContext(t.Context(), `INSERT INTO accounts (id, organization_id, platform, handle, handle_key, name, name_key, created_at)
				VALUES ($1, $2, 'X', $3, $3, $3, $3, '2026-01-01 00:00:00+00:00')`, id, org, handle); err != nil {
				t.Fatal(err)
			}
		}
		manage, _ := roster.CapabilitiesOf(roster.ManageUsers)
		grants := map[uuid.UUID]access.Rights{mine: {Capabilities: manage}}
		for len(grants) < 70_000 {
			grants[uuid.New()] = access.Rights{Capabilities: manage}
		}
		ctx := access.With(context.Background(), &access.Viewer{Persons: []access.Person{{Organization: org, User: me, Role: roster.NoDuty, Grants: grants}}})
		if ids, err := db.Ent.Account.Query().IDs(ctx); err != nil || len(ids) != 1 || ids[0] != mine {
			t.Errorf("accounts: %v, %v", ids, err)
		}
		for name, count := range map[string]func(context.Context) (int, error){
			"people": db.Ent.User.Query().Count, "memberships": db.Ent.Membership.Query().Count, "the trail": db.Ent.AuditEvent.Query().Count, "roles": db.Ent.Role.Query().Count,
		} {
			if n, err := count(ctx); err != nil || n != 0 {
				t.Errorf("%s: %d, %v", name, n, err)
			}
		}
		seen, args, err := store.VisibleIn(ctx, db.Dialect, ent.TypeAccount, "a", org)
		if err != nil {
			t.Fatal(err)
		}
		keys := store.NewTable("key", store.Text)
		keys.Add("a")
		keys.Add("b")
		got := map[string]int{}
		rows, err := db.Select(ctx, keys, //nolint:rowserrcheck // store.Scan checks
			`SELECT a.handle_key, CASE WHEN `+seen+` THEN 1 ELSE 0 END FROM {v} JOIN accounts a ON a.organization_id = $1 AND a.handle_key = v.key`, args...)
		if err := store.Scan(rows, err, func(scan func(...any) error) error {
			var key string
			var seen int
			err := scan(&key, &seen)
			got[key] = seen
			return err
		}); err != nil || got["a"] != 1 || got["b"] != 0 || len(got) != 2 {
			t.Errorf("written out: %v, %v", got, err)
		}
	})
}
