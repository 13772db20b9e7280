package store_test

import (
	"context"
	"database/sql"
	"strings"
	"testing"

	"example.com/roster/internal/access"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// A change's statement over rows is planned once for any number of rows, and uses the index even if PostgreSQL has no statistics yet: a table that is empty
// when a connection first plans may soon be large.
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
			if _, err := lines(tx.Select(ctx, cells(n+1), asked+` WHERE m.id IS NULL`)); err != nil {
				return err
			}
		}
		made, err := lines(tx.QueryContext(ctx, `SELECT generic_plans || ' ' || custom_plans FROM pg_prepared_statements WHERE statement LIKE '%m.id IS NULL' AND statement NOT LIKE '%pg_prepared%'`))
		if err != nil {
			return err
		}
		if made != "20 0\n" {
			t.Errorf("general plans and those of their own are %q, want 20 and 0", made)
		}
		plan, err := lines(tx.Select(ctx, cells(3), `EXPLAIN `+asked))
		if strings.Contains(plan, "Seq Scan on memberships") {
			t.Errorf("a change reads all memberships:\n%s", plan)
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
}

// Statements of changes and statements marked with PlanOnce use a generic plan. Pages use a plan for their limit and filters.
func TestOnlyPagesArePlannedForEachCall(t *testing.T) {
	t.Parallel()
	db := storetest.Open(t, store.Postgres)
	page := viewer(store.NewID())
	for _, one := range []struct {
		on   store.Queryer
		ctx  context.Context
		want string
	}{{db.ByKey(), page, "force_generic_plan\n"}, {db, store.PlanOnce(page), "force_generic_plan\n"}, {db, page, "force_custom_plan\n"}} {
		if got, err := lines(one.on.QueryContext(one.ctx, `SHOW plan_cache_mode`)); err != nil || got != one.want {
			t.Errorf("%q, %v, want %q", got, err, one.want)
		}
	}
}

// lines returns the first column of all rows, one per line.
func lines(rows *sql.Rows, err error) (string, error) {
	var all strings.Builder
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var line string
		err := scan(&line)
		all.WriteString(line + "\n")
		return err
	})
	return all.String(), err
}
