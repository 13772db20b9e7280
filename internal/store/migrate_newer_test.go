package store_test

import (
	"context"
	"database/sql"
	"fmt"
	"testing"
	"time"

	"example.com/roster/internal/store"
	"example.com/roster/internal/store/migrations"
	"example.com/roster/internal/store/storetest"
)

// later records a step that this binary does not know, as a newer binary does.
func later(t *testing.T, db *store.DB, version, oldest int) {
	t.Helper()
	exec(t, db, fmt.Sprintf("INSERT INTO schema_steps (version, name, checksum, oldest) VALUES (%d, 'later', 'x', %d)", version, oldest))
}

func TestANewerSchemaWillDoWhereItSaysSo(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		ctx := context.Background()
		known, err := migrations.List(db.Dialect)
		if err != nil {
			t.Fatal(err)
		}
		n := len(known)
		later(t, db, n+1, 1)
		later(t, db, n+2, n)
		for _, refused := range []error{db.CheckSchema(ctx), db.Migrate(ctx), db.CheckSchema(ctx)} {
			if refused != nil {
				t.Fatal(refused)
			}
		}
		if s, err := db.Schema(ctx); err != nil || s.Version != n+2 || s.Known != n || s.Oldest != n || len(s.Pending) > 0 {
			t.Fatalf("%+v %v", s, err)
		}
		later(t, db, n+3, n+1) // requires a binary that knows more
		later(t, db, n+4, 1)   // does not lift that requirement
		for _, err := range []error{db.CheckSchema(ctx), db.Migrate(ctx)} {
			wantError(t, err, fmt.Sprintf("migrated by a newer roster (schema %d, for binaries that know %d; this one knows %d); upgrade the binary", n+4, n+1, n))
		}
	})
}

func TestAHistoryWithAGapIsRefused(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		later(t, db, 90, 1)
		wantError(t, db.CheckSchema(context.Background()), "lacks step")
	})
}

// Binaries up to migrations.Strict read schema_migrations and refuse any newer row, so it must only have the steps that they must refuse.
func TestStrictBinariesSeeOnlyTheStepsThatTheyMustRefuse(t *testing.T) {
	onEmpty(t, func(t *testing.T, db *store.DB) {
		var steps []migrations.Migration
		for v := 1; v <= migrations.Strict+2; v++ {
			steps = append(steps, step(v, fmt.Sprintf("CREATE TABLE t%d (id integer PRIMARY KEY)", v)))
		}
		steps[migrations.Strict].Oldest = migrations.Strict // binaries that know step Strict can work with the next step
		if err := store.MigrateTo(db, t.Context(), steps[:migrations.Strict+1]); err != nil {
			t.Fatal(err)
		}
		if n := count(t, db, "schema_migrations"); n != migrations.Strict {
			t.Errorf("%d steps in the strict table, want %d", n, migrations.Strict)
		}
		if err := store.MigrateTo(db, t.Context(), steps); err != nil {
			t.Fatal(err)
		}
		if n := count(t, db, "schema_migrations"); n != migrations.Strict+1 {
			t.Errorf("%d steps in the strict table, want one more: its binaries must refuse", n)
		}
		if n := count(t, db, "schema_steps"); n != 2 {
			t.Errorf("%d later steps, want 2", n)
		}
		if err := store.MigrateTo(db, t.Context(), steps); err != nil { // nothing is pending
			t.Fatal(err)
		}
	})
}

// A table in use by a long transaction does not fail a migration, and other statements do not queue behind the migration.
func TestAMigrationGivesWayToWhoUsesATable(t *testing.T) {
	t.Parallel()
	db := storetest.Empty(t, store.Postgres)
	first := step(1, "CREATE TABLE a (id integer PRIMARY KEY)")
	if err := store.MigrateTo(db, t.Context(), []migrations.Migration{first}); err != nil {
		t.Fatal(err)
	}
	long, err := db.Raw().BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer long.Rollback() //nolint:errcheck // it has been committed
	if _, err := long.ExecContext(t.Context(), "SELECT count(*) FROM a"); err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() {
		done <- store.MigrateTo(db, context.Background(), []migrations.Migration{first, step(2, "ALTER TABLE a ADD COLUMN name text")})
	}()
	waiting := func() (n int) {
		if err := db.Raw().QueryRowContext(t.Context(), "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = 'a'::regclass").Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}
	until := func(what string, holds func() bool) {
		t.Helper()
		for deadline := time.Now().Add(time.Minute); !holds(); time.Sleep(10 * time.Millisecond) {
			if time.Now().After(deadline) {
				t.Fatal(what)
			}
		}
	}
	for range 2 { // it waits, gives up the lock, and tries again
		until("the migration does not wait for the table", func() bool { return waiting() > 0 })
		until("the migration does not give way", func() bool { return waiting() == 0 })
	}
	var n sql.NullInt64
	if err := db.Raw().QueryRowContext(t.Context(), "SELECT count(*) FROM a").Scan(&n); err != nil {
		t.Fatal(err)
	}
	if err := long.Commit(); err != nil {
		t.Fatal(err)
	}
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	if n := count(t, db, "schema_migrations"); n != 2 {
		t.Errorf("%d steps, want 2", n)
	}
}

// If a transaction uses one table of a migration and then another one, neither it nor the migration is ended by a deadlock.
func TestAMigrationEndsNobodyByADeadlock(t *testing.T) {
	db := storetest.Empty(t, store.Postgres)
	first := step(1, "CREATE TABLE a (n int); CREATE TABLE b (n int)")
	if err := store.MigrateTo(db, t.Context(), []migrations.Migration{first}); err != nil {
		t.Fatal(err)
	}
	other, err := db.Raw().BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer other.Rollback() //nolint:errcheck // it has been committed
	if _, err := other.ExecContext(t.Context(), "SELECT count(*) FROM b"); err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() {
		done <- store.MigrateTo(db, context.Background(), []migrations.Migration{first, step(2, "ALTER TABLE a ADD COLUMN name text"), step(3, "ALTER TABLE b ADD COLUMN name text")})
	}()
	for waiting := 0; waiting == 0; time.Sleep(time.Millisecond) {
		if err := db.Raw().QueryRowContext(t.Context(), "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = 'b'::regclass").Scan(&waiting); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := other.ExecContext(t.Context(), "SELECT count(*) FROM a"); err != nil {
		t.Errorf("the transaction that was there first: %v", err)
	}
	if err := other.Commit(); err != nil {
		t.Error(err)
	}
	if err := <-done; err != nil {
		t.Errorf("the migration: %v", err)
	}
	var deadlocks int
	if err := db.Raw().QueryRowContext(t.Context(), "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()").Scan(&deadlocks); err != nil || deadlocks > 0 {
		t.Errorf("%d deadlocks, %v", deadlocks, err)
	}
}
