package store_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/roster/internal/store"
	"example.com/roster/internal/store/migrations"
)

// before migrates an empty database to the state before a migration, given by the end of its file name. write executes a statement as the old binary did, and
// one checks the result of a query.
func before(t *testing.T, db *store.DB, migration string) (write func(statement string, args ...any), one func(want, query string, args ...any)) {
	t.Helper()
	known, err := migrations.List(db.Dialect)
	if err != nil {
		t.Fatal(err)
	}
	at := slices.IndexFunc(known, func(m migrations.Migration) bool { return strings.HasSuffix(m.Name, migration) })
	if err := store.MigrateTo(db, t.Context(), known[:at]); err != nil {
		t.Fatal(err)
	}
	if db.Dialect == store.Postgres {
		exec(t, db, `SELECT set_config('roster.organizations', '*', false)`)
	}
	write = func(statement string, args ...any) {
		t.Helper()
		if _, err := db.Raw().ExecContext(t.Context(), statement, args...); err != nil {
			t.Fatalf("%s: %v", statement, err)
		}
	}
	one = func(want, query string, args ...any) {
		t.Helper()
		var got string
		if err := db.Raw().QueryRowContext(t.Context(), query, args...).Scan(&got); err != nil || got != want {
			t.Errorf("%s: %q, %v; want %q", query, got, err, want)
		}
	}
	return write, one
}
