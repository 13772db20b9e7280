package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/lib/pq"

	"example.com/roster/internal/store/migrations"
)

// Restore writes a backup into an empty PostgreSQL database, and then upgrades its schema to this binary's. A backup does not contain the application's role,
// its rights or the policies: the migrations create them, with the role's name from the database's URL. The whole file is checked before the first row is
// written. The rows are written in one transaction and counted afterwards.
func (db *DB) Restore(ctx context.Context, file string) (held Backed, err error) {
	known, err := migrations.List(db.Dialect)
	if err != nil {
		return held, err
	}
	var c contents
	if err := readBackup(file, func(said contents) error {
		c = said
		return backedUpBy(said.Steps, known)
	}, func(t backedTable, _ func() ([]any, error)) error {
		held.Rows += t.Rows
		return nil
	}); err != nil {
		return held, err
	}
	held.Schema, held.Tables = len(c.Steps), len(c.Tables)
	if err := db.requireEmpty(ctx, c); err != nil {
		return held, err
	}
	if err := db.migrate(ctx, known[:len(c.Steps)]); err != nil {
		return held, err
	}
	if err := db.fill(ctx, file); err != nil {
		return held, err
	}
	return held, db.Migrate(ctx)
}

// backedUpBy returns an error if this binary cannot create the schema of a backup.
func backedUpBy(steps []takenStep, known []migrations.Migration) error {
	if len(steps) > len(known) {
		return fmt.Errorf("a newer roster wrote the backup (schema %d, this binary knows %d); use that one", len(steps), len(known))
	}
	var done []migrations.Migration
	for _, s := range steps {
		done = append(done, migrations.Migration{Version: s.Version, Name: s.Name, Checksum: s.Checksum})
	}
	return verify(done, known)
}

// requireEmpty returns an error unless the database is empty, or has the backup's schema without rows, which an interrupted restore leaves.
func (db *DB) requireEmpty(ctx context.Context, c contents) error {
	done, err := db.history(ctx, db.owner)
	if err != nil {
		return err
	}
	if len(done) > 0 && len(done) != len(c.Steps) {
		return fmt.Errorf("the database has schema %d, the backup %d; restore into a new, empty database", len(done), len(c.Steps))
	}
	for _, t := range c.Tables {
		var there, filled bool
		if err := db.owner.QueryRowContext(ctx, "SELECT to_regclass($1) IS NOT NULL", pq.QuoteIdentifier(t.Name)).Scan(&there); err != nil {
			return err
		}
		if !there {
			continue
		}
		if err := db.owner.QueryRowContext(ctx, "SELECT EXISTS (SELECT FROM "+pq.QuoteIdentifier(t.Name)+")").Scan(&filled); err != nil {
			return err
		}
		if filled || len(done) == 0 {
			return fmt.Errorf("the database has a table %s already; restore into a new, empty database that no gateway has served", t.Name)
		}
	}
	return nil
}

// fill writes the rows of a backup. PostgreSQL rejects COPY into a table whose row level security applies to the user, and Roster's is forced on the owner as
// well. So it is not forced while a table is filled; no other transaction sees that.
func (db *DB) fill(ctx context.Context, file string) (err error) {
	tx, err := db.owner.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, committed(tx.Rollback()))
		}
	}()
	for _, statement := range []string{
		"SET LOCAL statement_timeout = 0", "SET LOCAL idle_in_transaction_session_timeout = 0", "SET LOCAL datestyle = 'ISO, YMD'",
		fmt.Sprintf("SELECT pg_advisory_xact_lock(%d)", migrationLock),
	} {
		if _, err := tx.ExecContext(ctx, statement); err != nil {
			return err
		}
	}
	err = readBackup(file, func(contents) error { return nil }, func(t backedTable, next func() ([]any, error)) error {
		if err := fillTable(ctx, tx, t, next); err != nil {
			return fmt.Errorf("the table %s: %w", t.Name, err)
		}
		return nil
	})
	if err != nil {
		return err
	}
	return tx.Commit()
}

func committed(err error) error {
	if errors.Is(err, sql.ErrTxDone) {
		return nil
	}
	return err
}

func fillTable(ctx context.Context, tx *sql.Tx, t backedTable, next func() ([]any, error)) (err error) {
	name := pq.QuoteIdentifier(t.Name)
	var forced bool
	if err := tx.QueryRowContext(ctx, "SELECT relforcerowsecurity FROM pg_class WHERE oid = to_regclass($1)", name).Scan(&forced); err != nil {
		return fmt.Errorf("is it Roster's? %w", err)
	}
	if forced {
		if _, err := tx.ExecContext(ctx, "ALTER TABLE "+name+" NO FORCE ROW LEVEL SECURITY"); err != nil {
			return err
		}
	}
	if err := copyRows(ctx, tx, t, next); err != nil {
		return err
	}
	if forced {
		if _, err := tx.ExecContext(ctx, "ALTER TABLE "+name+" FORCE ROW LEVEL SECURITY"); err != nil {
			return err
		}
	}
	var n int64
	if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM "+name).Scan(&n); err != nil {
		return err
	}
	if n != t.Rows {
		return fmt.Errorf("it has %d rows, and the backup %d", n, t.Rows)
	}
	return nil
}

func copyRows(ctx context.Context, tx *sql.Tx, t backedTable, next func() ([]any, error)) (err error) {
	into, err := tx.PrepareContext(ctx, "COPY "+pq.QuoteIdentifier(t.Name)+" ("+quoted(t.Columns, "")+") FROM STDIN")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, into.Close()) }()
	for {
		row, err := next()
		if err != nil {
			return err
		}
		if row == nil {
			_, err := into.ExecContext(ctx) // sends what is left
			return err
		}
		if _, err := into.ExecContext(ctx, row...); err != nil {
			return err
		}
	}
}

// RestoreFile copies a backup of SQLite to the path of a database. It returns an error if a file exists there already, or a -wal, -shm or -journal file
// beside it, and if the backup is damaged.
func RestoreFile(ctx context.Context, file, database string) (err error) {
	for _, there := range []string{database, database + "-wal", database + "-shm", database + "-journal"} {
		if _, err := os.Lstat(there); !errors.Is(err, fs.ErrNotExist) {
			return errors.Join(err, fmt.Errorf("%s is there already: stop the gateway and move the old database away, with %s-wal and %s-shm", there, database, database))
		}
	}
	if err := CheckFile(ctx, file); err != nil {
		return err
	}
	from, err := os.Open(file)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, from.Close()) }()
	dir := filepath.Dir(database)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	to, err := os.CreateTemp(dir, "."+filepath.Base(database)+".unfinished-*") // 0600
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, gone(os.Remove(to.Name()))) }()
	_, err = to.ReadFrom(from)
	if err := errors.Join(err, to.Sync(), to.Close()); err != nil {
		return err
	}
	if err := CheckFile(ctx, to.Name()); err != nil {
		return err
	}
	if err := os.Link(to.Name(), database); err != nil {
		return err
	}
	return synced(dir)
}

// IsPostgresBackup reports whether a file begins as a backup of PostgreSQL does: it is gzipped.
func IsPostgresBackup(file string) (bool, error) {
	f, err := os.Open(file)
	if err != nil {
		return false, err
	}
	head := make([]byte, 2)
	_, err = f.Read(head)
	return strings.HasPrefix(string(head), "\x1f\x8b"), errors.Join(err, f.Close())
}
