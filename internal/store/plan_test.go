package store_test

import (
	"context"
	"database/sql"
	"strings"
	"testing"
	"time"

	"example.com/roster/ent/account"
	"example.com/roster/ent/organization"
	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/roster"
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

// A change in a large organization reads only the accounts and people that it names, even if most organizations are so small that reading all of one costs less:
// the plan of a change is made once, for an organization of average size.
func TestAChangeReadsNothingElseOfALargeOrganization(t *testing.T) {
	t.Parallel()
	db := storetest.Open(t, store.Postgres)
	system := access.Across(access.With(context.Background(), access.System()))
	if err := db.Write(system, func(ctx context.Context, tx *store.Tx) error {
		for _, statement := range []string{
			`INSERT INTO organizations (id, name, slug, created_at) SELECT gen_random_uuid(), n, n, now() FROM (SELECT n::text FROM generate_series(1, 1000) n) o`,
			`INSERT INTO accounts (id, organization_id, platform, handle, handle_key, name, name_key, created_at)
				SELECT gen_random_uuid(), o.id, 'X', n, n, n, n, now() FROM organizations o CROSS JOIN LATERAL (SELECT n::text FROM generate_series(1, CASE o.slug WHEN '1' THEN 2000 ELSE 2 END) n) a`,
			`INSERT INTO users (id, organization_id, email, email_key, first_name, last_name, name_key, search_key, status, organization_role, created_at)
				SELECT gen_random_uuid(), o.id, n, n, n, n, n, n, 'ACTIVE', 'NONE', now() FROM organizations o CROSS JOIN LATERAL (SELECT n::text FROM generate_series(1, CASE o.slug WHEN '1' THEN 2000 ELSE 2 END) n) u`,
		} {
			if _, err := tx.ExecContext(ctx, statement); err != nil {
				return err
			}
		}
		_, err := tx.ExecContext(ctx, "ANALYZE organizations, accounts, users")
		return err
	}); err != nil {
		t.Fatal(err)
	}
	large, err := db.Ent.Organization.Query().Where(organization.Slug("1")).Only(system)
	if err != nil {
		t.Fatal(err)
	}
	account, err := db.Ent.Account.Query().Where(account.OrganizationID(large.ID)).FirstID(system)
	if err != nil {
		t.Fatal(err)
	}
	person, err := db.Ent.User.Query().Where(user.OrganizationID(large.ID)).FirstID(system)
	if err != nil {
		t.Fatal(err)
	}
	if err := db.Write(access.Only(access.With(context.Background(), access.System()), large.ID), func(ctx context.Context, tx *store.Tx) error {
		const readOf = `SELECT relname || ' ' || seq_tup_read + idx_tup_fetch FROM pg_stat_xact_user_tables WHERE relname IN ('accounts', 'users') ORDER BY relname`
		w, err := tx.World(ctx, large, time.Now(), store.Touch{Cells: []roster.Cell{{Account: account, User: person}}}, nil)
		if err != nil {
			return err
		}
		if len(w.Accounts) != 1 || len(w.People) != 1 {
			t.Errorf("%d accounts, %d people", len(w.Accounts), len(w.People))
		}
		read, err := lines(tx.QueryContext(ctx, readOf))
		if read != "accounts 1\nusers 1\n" {
			t.Errorf("a change of one membership reads\n%s", read)
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
