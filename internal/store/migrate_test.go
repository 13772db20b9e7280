package store_test

import (
	"context"
	"strings"
	"testing"

	"entgo.io/ent/dialect"

	"example.com/roster/internal/store"
	"example.com/roster/internal/store/migrations"
	"example.com/roster/internal/store/storetest"
)

// onEmpty runs fn on an empty database of each dialect.
func onEmpty(t *testing.T, fn func(t *testing.T, db *store.DB)) {
	for _, of := range []string{dialect.SQLite, dialect.Postgres} {
		t.Run(of, func(t *testing.T) { fn(t, storetest.Empty(t, of)) })
	}
}

func exec(t *testing.T, db *store.DB, statement string) {
	t.Helper()
	if _, err := db.Raw().ExecContext(t.Context(), statement); err != nil {
		t.Fatalf("%s: %v", statement, err)
	}
}

func count(t *testing.T, db *store.DB, from string) (n int) {
	t.Helper()
	if err := db.Raw().QueryRowContext(t.Context(), "SELECT count(*) FROM "+from).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

func wantError(t *testing.T, err error, part string) {
	t.Helper()
	if err == nil || !strings.Contains(err.Error(), part) {
		t.Fatalf("got error %v, want one that says %q", err, part)
	}
}

func TestMigrateBringsAnEmptyDatabaseUpToDate(t *testing.T) {
	onEmpty(t, func(t *testing.T, db *store.DB) {
		ctx := context.Background()
		known, err := migrations.List(db.Dialect)
		if err != nil {
			t.Fatal(err)
		}
		if pending, err := db.Pending(ctx); err != nil || len(pending) != len(known) {
			t.Fatalf("pending: %v, %v", pending, err)
		}
		wantError(t, db.CheckSchema(ctx), "run roster migrate")
		for range 2 { // the second time does nothing
			if err := db.Migrate(ctx); err != nil {
				t.Fatal(err)
			}
		}
		if pending, err := db.Pending(ctx); err != nil || len(pending) != 0 {
			t.Fatalf("pending after: %v, %v", pending, err)
		}
		if err := db.CheckSchema(ctx); err != nil {
			t.Fatal(err)
		}
		// Steps 1 to 13 are in schema_migrations, whose unknown rows older binaries refuse. Later ones are in schema_steps.
		if strict, later := count(t, db, "schema_migrations"), count(t, db, "schema_steps"); strict != 13 || later != len(known)-13 {
			t.Fatalf("%d and %d steps recorded, want 13 and %d", strict, later, len(known)-13)
		}
	})
}

func TestMigrationsAgreeWithEnt(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		ctx := context.Background()
		if sql, err := db.Drift(ctx); err != nil || sql != "" {
			t.Fatalf("the migrations lack: %v\n%s", err, sql)
		}
		exec(t, db, "DROP INDEX user_email_key")
		exec(t, db, "ALTER TABLE outbox DROP COLUMN last_error")
		sql, err := db.Drift(ctx)
		if err != nil || !strings.Contains(sql, "user_email_key") || !strings.Contains(sql, "last_error") {
			t.Fatalf("a missing index and column went unnoticed: %v\n%s", err, sql)
		}
	})
}

func TestSeatCountersCannotBeNegative(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		exec(t, db, `INSERT INTO organizations (id, name, slug, created_at) VALUES ('00000000-0000-7000-8000-000000000001', 'a', 'a', CURRENT_TIMESTAMP)`)
		for _, column := range []string{"seats_active", "seats_reserved", "seats_held"} {
			if _, err := db.Raw().ExecContext(t.Context(), "UPDATE organizations SET "+column+" = -1"); err == nil {
				t.Errorf("%s was set to -1", column)
			}
		}
	})
}

func TestAChangedMigrationIsRefused(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		exec(t, db, "UPDATE schema_migrations SET checksum = 'x' WHERE version = 1")
		wantError(t, db.Migrate(context.Background()), "applied with another content")
		wantError(t, db.CheckSchema(context.Background()), "applied with another content")
	})
}

func TestSeveralGatewaysMigrateOnce(t *testing.T) {
	onEmpty(t, func(t *testing.T, db *store.DB) {
		errs := make(chan error)
		for range 4 {
			go func() { errs <- db.Migrate(context.Background()) }()
		}
		for range 4 {
			if err := <-errs; err != nil {
				t.Error(err)
			}
		}
	})
}

func step(version int, sql string) migrations.Migration {
	return migrations.Migration{Version: version, Name: "test", SQL: sql, Checksum: sql, Oldest: version}
}

func TestAFailedUpgradeLeavesNothing(t *testing.T) {
	onEmpty(t, func(t *testing.T, db *store.DB) {
		ctx := context.Background()
		first := step(1, "CREATE TABLE a (id integer PRIMARY KEY)")
		if err := store.MigrateTo(db, ctx, []migrations.Migration{first}); err != nil {
			t.Fatal(err)
		}
		err := store.MigrateTo(db, ctx, []migrations.Migration{first, step(2, "INSERT INTO a VALUES (1)"), step(3, "INSERT INTO nowhere VALUES (1)")})
		wantError(t, err, "nowhere")
		if n := count(t, db, "a"); n != 0 {
			t.Errorf("%d rows of the failed upgrade are left", n)
		}
		if n := count(t, db, "schema_migrations"); n != 1 {
			t.Errorf("%d steps recorded, want 1", n)
		}
	})
}

// SQLite can only rebuild a table by dropping and renaming it. This must not delete rows of tables that reference it with ON DELETE CASCADE.
func TestARebuiltTableKeepsTheRowsThatReferToIt(t *testing.T) {
	db := storetest.Empty(t, dialect.SQLite)
	ctx := context.Background()
	first := step(1, `CREATE TABLE people (id integer PRIMARY KEY);
CREATE TABLE grants (id integer PRIMARY KEY, person integer NOT NULL REFERENCES people (id) ON DELETE CASCADE);
INSERT INTO people VALUES (1), (2); INSERT INTO grants VALUES (10, 1), (20, 2)`)
	const rebuild = `CREATE TABLE new_people (id integer PRIMARY KEY, name text);
INSERT INTO new_people (id) SELECT id FROM people WHERE id < `
	const swap = `; DROP TABLE people; ALTER TABLE new_people RENAME TO people`
	if err := store.MigrateTo(db, ctx, []migrations.Migration{first}); err != nil {
		t.Fatal(err)
	}

	err := store.MigrateTo(db, ctx, []migrations.Migration{first, step(2, rebuild+"2"+swap)})
	wantError(t, err, "rows would refer to nothing: [grants -> people]")

	if err := store.MigrateTo(db, ctx, []migrations.Migration{first, step(2, rebuild+"9"+swap)}); err != nil {
		t.Fatal(err)
	}
	if n := count(t, db, "grants"); n != 2 {
		t.Errorf("%d grants are left of 2", n)
	}
	if n := count(t, db, "pragma_foreign_keys WHERE foreign_keys = 1"); n != 1 {
		t.Error("foreign keys were left off")
	}
}
