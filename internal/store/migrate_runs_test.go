package store_test

import (
	"testing"

	"github.com/google/uuid"

	"example.com/roster/internal/store"
)

// For runs from before there were two sets of counts, the counts of what was done are those of the rows (H48). For a plan that never ran, they are zero.
func TestRunsFromBeforeHaveDoneWhatTheirRowsCameTo(t *testing.T) {
	onEmpty(t, func(t *testing.T, db *store.DB) {
		write, one := before(t, db, "_bulk_runs.sql")
		org, ran, planned := uuid.New(), uuid.New(), uuid.New()
		write(`INSERT INTO organizations (id, name, slug, created_at) VALUES ($1, 'Acme', 'acme', $2)`, org, "2026-01-02 03:04:05")
		const columns = `(id, organization_id, status, source, actor_id, sequence, label, error_policy, include_self, on_seat_shortage, on_existing, assign_mode, digest,
			total, pending, added, changed, removed, unchanged, refused, seats_before, seats_after, new_people, leaving_people, seats_short, created_by, created_at, started_at, finished_at)`
		for id, at := range map[uuid.UUID]any{ran: "2026-01-02 03:04:05", planned: nil} {
			status, pending := "PARTIAL", 0
			if at == nil {
				status, pending = "PLANNED", 10
			}
			write(`INSERT INTO bulk_operations `+columns+` VALUES ($1, $2, $3, 'csv', $7, 1, 'x', 'APPLY_VALID', false, 'FAIL_RUN', 'SKIP', 'REPLACE', 'd',
				10, $4, 4, 3, 1, 1, 1, 0, 0, 0, 0, 0, 'mia', '2026-01-02 03:04:05', $5, $6)`, id, org, status, pending, at, at, uuid.New())
		}
		if err := db.Migrate(t.Context()); err != nil {
			t.Fatal(err)
		}
		const done = `SELECT done_added || ' ' || done_changed || ' ' || done_removed || ' ' || done_unchanged || ' ' || done_refused FROM bulk_operations WHERE id = $1`
		one("4 3 1 1 1", done, ran)
		one("0 0 0 0 0", done, planned)
	})
}
