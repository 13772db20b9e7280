package store_test

import (
	"context"
	"strings"
	"testing"

	"example.com/roster/internal/access"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// A change's statement over rows is planned once, for any rows, and goes by the index also where PostgreSQL knows nothing of the
// table yet: what is empty when a connection first plans may be large a minute later.
func TestChangesArePlannedOnceAndByKey(t *testing.T) {
	t.Parallel()
	db := storetest.Open(t, store.Postgres)
	ctx := access.Only(access.With(context.Background(), access.System()), store.NewID())
	cells := func(n int) *store.Table {
		v := store.NewTable("account_id", store.UUID, "user_id", store.UUID)
		for range n {
			v.Add(store.NewID(), store.NewID())
		}
		return v
	}
	const asked = `SELECT m.id FROM {v} JOIN memberships m ON m.user_id = v.user_id AND m.account_id = v.account_id`
	if err := db.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		for n := range 20 {
			rows, err := tx.Select(ctx, cells(n+1), asked)
			if err := store.Scan(rows, err, func(func(...any) error) error { return nil }); err != nil {
				return err
			}
		}
		var general, own int
		rows, err := tx.QueryContext(ctx, `SELECT generic_plans, custom_plans FROM pg_prepared_statements WHERE statement LIKE '%JOIN memberships m ON m.user_id = v.user_id%' AND statement NOT LIKE '%pg_prepared%'`)
		if err := store.Scan(rows, err, func(scan func(...any) error) error { return scan(&general, &own) }); err != nil {
			return err
		}
		if general != 20 || own != 0 {
			t.Errorf("%d general plans and %d of their own, want 20 and 0", general, own)
		}
		var plan strings.Builder
		rows, err = tx.Select(ctx, cells(3), `EXPLAIN `+asked)
		if err := store.Scan(rows, err, func(scan func(...any) error) error {
			var line string
			err := scan(&line)
			plan.WriteString(line + "\n")
			return err
		}); err != nil {
			return err
		}
		if strings.Contains(plan.String(), "Seq Scan on memberships") {
			t.Errorf("a change reads all memberships:\n%s", &plan)
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
}
