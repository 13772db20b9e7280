package store_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// If the disk is full, a change that needs space is refused with an error that says what to do, and nothing of it is stored. Reads work as before, and the
// same change succeeds when there is space again.
func TestAFullDiskIsReportedAndWorkContinues(t *testing.T) {
	const rows = 500
	db := storetest.Open(t, store.SQLite)
	ctx := access.With(context.Background(), access.System())
	limit := func(pages string) {
		t.Helper()
		if _, err := db.Raw().ExecContext(t.Context(), `PRAGMA max_page_count = `+pages); err != nil { // for the only connection that writes
			t.Fatal(err)
		}
	}
	count := func() int {
		t.Helper()
		n, err := db.Ent.SpentState.Query().Count(ctx)
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	grow := func() error {
		return db.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
			for range rows {
				if _, err := tx.ExecContext(ctx, `INSERT INTO spent_states (id, ends_at) VALUES ($1, $2)`, uuid.New(), store.Instant(time.Now())); err != nil {
					return err
				}
			}
			return nil
		})
	}
	limit("1") // SQLite raises it to the current size
	if err := grow(); !fault.Is(err, fault.Unavailable) || !strings.Contains(err.Error(), "no disk space left") {
		t.Fatalf("without space a change came to %v, want UNAVAILABLE that says so", err)
	}
	if n := count(); n != 0 {
		t.Errorf("%d rows of a refused change are there", n)
	}
	limit("1000000")
	if err := grow(); err != nil {
		t.Fatalf("with space again: %v", err)
	}
	if n := count(); n != rows {
		t.Errorf("%d rows, want %d", n, rows)
	}
}
