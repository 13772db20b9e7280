package graph_test

import (
	"testing"

	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// On PostgreSQL, two mechanisms isolate organizations, and each must suffice alone (goal 19). This test checks the application's filters (store.Visible)
// without row level security. TestWhatBelongsToOthersDoesNotExist/postgres with the mutant tenant-scope (internal/mutants) checks row level security without
// the filters.
func TestTheApplicationAloneHoldsTenantsApart(t *testing.T) {
	t.Parallel()
	db := storetest.Open(t, store.Postgres)
	rows, err := db.Raw().QueryContext(t.Context(), `SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND rowsecurity`)
	var tables []string
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		tables = append(tables, "")
		return scan(&tables[len(tables)-1])
	}); err != nil || len(tables) < 11 {
		t.Fatal(tables, err)
	}
	for _, name := range tables {
		if _, err := db.Raw().ExecContext(t.Context(), "ALTER TABLE "+name+" DISABLE ROW LEVEL SECURITY"); err != nil {
			t.Fatal(err)
		}
	}
	isolated(t, db, []string{"ana"}, cookie)
}
