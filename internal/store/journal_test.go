package store_test

import (
	"context"
	"database/sql"
	"os"
	"path/filepath"
	"testing"

	"example.com/roster/internal/store"
)

// A write-ahead log that has grown during a long read shrinks again when the read has ended.
func TestTheJournalGivesItsSpaceBack(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	file := filepath.Join(t.TempDir(), "roster.db")
	db, err := store.Open(ctx, "sqlite:"+file)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	size := func() int64 {
		t.Helper()
		f, err := os.Stat(file + "-wal")
		if err != nil {
			t.Fatal(err)
		}
		return f.Size()
	}
	const most = 16 << 20
	do(t, db.Raw(), `CREATE TABLE filled (b blob)`)
	if err := db.Snapshot(ctx, func(ctx context.Context, tx *store.Tx) error {
		if err := discard(tx.QueryContext(ctx, `SELECT count(*) FROM filled`)); err != nil {
			return err
		}
		for range 24 {
			do(t, db.Raw(), `INSERT INTO filled VALUES (zeroblob(1048576))`)
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	if grown := size(); grown <= most {
		t.Fatalf("the journal has grown to %d bytes only, so that nothing is shown", grown)
	}
	for range 3 { // the first write checkpoints the log, the next one restarts it
		do(t, db.Raw(), `INSERT INTO filled VALUES (zeroblob(10))`)
	}
	if left := size(); left > most {
		t.Errorf("the journal keeps %d bytes", left)
	}
}

// discard reads all rows of a statement that selects one number.
func discard(rows *sql.Rows, err error) error {
	return store.Scan(rows, err, func(scan func(...any) error) error { return scan(new(int)) })
}
