package store_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"io"
	"os"
	"path/filepath"
	"testing"

	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// awkward contains all characters that a backup file escapes.
const awkward = "a\tb\\n\nc\r\\N \\. é'\""

func backedUp(t *testing.T) (file string) {
	t.Helper()
	db := storetest.Open(t, store.Postgres)
	exec(t, db, `SELECT set_config('roster.organizations', '*', false)`)
	for i, name := range []string{"first", awkward} {
		if _, err := db.Raw().ExecContext(t.Context(), `INSERT INTO organizations (id, name, slug, created_at) VALUES (gen_random_uuid(), $1, $2, now())`, name, string(rune('a'+i))); err != nil {
			t.Fatal(err)
		}
	}
	file = filepath.Join(t.TempDir(), "copy")
	if _, err := db.Backup(t.Context(), file); err != nil {
		t.Fatal(err)
	}
	return file
}

func TestARestoredRowIsAsItWas(t *testing.T) {
	t.Parallel()
	file := backedUp(t)
	to := storetest.Empty(t, store.Postgres)
	held, err := to.Restore(t.Context(), file)
	if err != nil || held.Rows != 2 {
		t.Fatalf("%+v %v", held, err)
	}
	exec(t, to, `SELECT set_config('roster.organizations', '*', false)`)
	var name string
	if err := to.Raw().QueryRowContext(t.Context(), `SELECT name FROM organizations WHERE slug = 'b'`).Scan(&name); err != nil || name != awkward {
		t.Errorf("%q %v", name, err)
	}
	if err := to.CheckSchema(t.Context()); err != nil {
		t.Error(err)
	}
	_, err = to.Restore(t.Context(), file)
	wantError(t, err, "new, empty database")
}

// A backup file with a missing or additional part is not restored, and none of its rows is written.
func TestAnIncompleteFileIsNoBackup(t *testing.T) {
	t.Parallel()
	file := backedUp(t)
	whole, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	zip, err := gzip.NewReader(bytes.NewReader(whole))
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(zip)
	if err != nil {
		t.Fatal(err)
	}
	to := storetest.Empty(t, store.Postgres)
	try := func(what string, content []byte) {
		t.Helper()
		broken := filepath.Join(t.TempDir(), "broken")
		if err := os.WriteFile(broken, content, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := to.Restore(context.Background(), broken); err == nil {
			t.Errorf("%s: it was restored", what)
		}
		if pending, err := to.Pending(context.Background()); err != nil || len(pending) == 0 {
			t.Errorf("%s: the database was touched: %v", what, err)
		}
	}
	zipped := func(b []byte) []byte {
		var out bytes.Buffer
		w := gzip.NewWriter(&out)
		_, _ = w.Write(b) // writing to memory does not fail
		_ = w.Close()
		return out.Bytes()
	}
	for _, part := range []int{0, 1, 20, len(whole) / 2, len(whole) - 9, len(whole) - 1} {
		try("cut off", whole[:part])
	}
	lines := bytes.SplitAfter(text, []byte{'\n'})
	for i := range lines[:len(lines)-1] { // the last is empty
		without := bytes.Join(append(append([][]byte{}, lines[:i]...), lines[i+1:]...), nil)
		try("without a line", zipped(without))
	}
	try("more behind it", zipped(append(bytes.Clone(text), "x\n"...)))
	try("another value", zipped(bytes.Replace(text, []byte("first"), []byte("last!"), 1)))
}

// If row level security has been changed, it might hide rows from a backup.
func TestADatabaseThatHidesRowsIsNotBackedUp(t *testing.T) {
	t.Parallel()
	for _, change := range []string{
		`ALTER POLICY tenant ON users USING (current_setting('roster.organizations', true) = '*' AND status <> 'FORMER') WITH CHECK (current_setting('roster.organizations', true) = '*' AND status <> 'FORMER')`,
		`CREATE POLICY fewer ON users AS RESTRICTIVE USING (status <> 'FORMER')`,
	} {
		db := storetest.Open(t, store.Postgres)
		exec(t, db, change)
		file := filepath.Join(t.TempDir(), "copy")
		if _, err := db.Backup(t.Context(), file); err == nil {
			t.Errorf("%s: it was backed up", change)
		}
		if left, err := filepath.Glob(filepath.Join(filepath.Dir(file), "*")); err != nil || len(left) > 0 {
			t.Errorf("left behind: %v %v", left, err)
		}
	}
}
