package store

import (
	"context"
	"database/sql"
	sqldriver "database/sql/driver"
	"errors"
	"fmt"
	"strings"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/schema"

	"example.com/roster/ent"
	"example.com/roster/internal/store/migrations"
)

// migrationLock is the PostgreSQL advisory lock of whoever migrates: the letters "roster".
const migrationLock = 0x726f73746572

const historyTable = `CREATE TABLE IF NOT EXISTS schema_migrations (
  version integer NOT NULL PRIMARY KEY,
  name varchar(200) NOT NULL,
  checksum varchar(64) NOT NULL,
  applied_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP
)`

// Migrate brings the schema to what this binary knows. The whole upgrade is one transaction, so that a failed one leaves
// the database as it was; several gateways may call it at once, one works and the others wait. A database that a newer
// binary migrated, or whose history differs from this binary's, is refused and left alone.
func (db *DB) Migrate(ctx context.Context) error {
	known, err := migrations.List(db.Dialect)
	if err != nil {
		return err
	}
	if err := db.migrate(ctx, known); err != nil {
		return err
	}
	return db.checkFence(ctx)
}

func (db *DB) migrate(ctx context.Context, known []migrations.Migration) (err error) {
	conn, err := db.owner.Conn(ctx)
	if err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	defer func() {
		if err != nil {
			// Closing the connection undoes the transaction and the pragma, even where the context has ended.
			_ = conn.Raw(func(any) error { return sqldriver.ErrBadConn })
		}
		err = errors.Join(err, closed(conn.Close()))
	}()
	for _, statement := range beginMigration(db.Dialect) {
		if _, err := conn.ExecContext(ctx, statement); err != nil {
			return fmt.Errorf("migrate: %w", err)
		}
	}
	done, err := history(ctx, conn)
	if err != nil {
		return err
	}
	if err := verify(done, known); err != nil {
		return err
	}
	if err := db.asRole(ctx, conn, makeRole); err != nil {
		return err
	}
	for _, m := range known[len(done):] {
		if _, err := conn.ExecContext(ctx, m.SQL); err != nil {
			return fmt.Errorf("migration %s: %w", m.Name, err)
		}
		if err := db.step(ctx, conn, m.Name); err != nil {
			return fmt.Errorf("migration %s: %w", m.Name, err)
		}
		if _, err := conn.ExecContext(ctx, "INSERT INTO schema_migrations (version, name, checksum) VALUES ($1, $2, $3)",
			m.Version, m.Name, m.Checksum); err != nil {
			return fmt.Errorf("migration %s: %w", m.Name, err)
		}
	}
	if err := db.asRole(ctx, conn, grantRole); err != nil {
		return err
	}
	if err := db.asRole(ctx, conn, makeSearch); err != nil {
		return err
	}
	db.indexed.Store(nil)
	if db.Dialect == dialect.SQLite {
		if err := checkReferences(ctx, conn); err != nil {
			return err
		}
	}
	if _, err := conn.ExecContext(ctx, "COMMIT"); err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	if db.Dialect == dialect.SQLite {
		_, err = conn.ExecContext(ctx, "PRAGMA foreign_keys=on")
	}
	return err
}

// beginMigration takes the lock. SQLite alters a table by dropping and rebuilding it; with foreign keys on, the drop would
// delete the rows that refer to it, without an error. The pragma does nothing inside of a transaction, so it comes first.
func beginMigration(of string) []string {
	if of == dialect.Postgres {
		return []string{"BEGIN", "SET LOCAL statement_timeout = 0", fmt.Sprintf("SELECT pg_advisory_xact_lock(%d)", migrationLock), historyTable}
	}
	return []string{"PRAGMA foreign_keys=off", "BEGIN IMMEDIATE", historyTable}
}

// checkReferences makes up for the foreign keys that were off.
func checkReferences(ctx context.Context, conn *sql.Conn) error {
	rows, err := conn.QueryContext(ctx, `SELECT DISTINCT "table", parent FROM pragma_foreign_key_check`)
	var broken []string
	err = Scan(rows, err, func(scan func(...any) error) error {
		var table, parent string
		err := scan(&table, &parent)
		broken = append(broken, table+" -> "+parent)
		return err
	})
	if err == nil && len(broken) > 0 {
		err = fmt.Errorf("migrate: rows would refer to nothing: %v", broken)
	}
	return err
}

// Pending names the migrations that this binary knows and the database lacks, oldest first.
func (db *DB) Pending(ctx context.Context) ([]string, error) {
	known, done, err := db.compare(ctx)
	if err != nil {
		return nil, err
	}
	var names []string
	for _, m := range known[len(done):] {
		names = append(names, m.Name)
	}
	return names, nil
}

// CheckSchema refuses a database whose schema is not the one that this binary works with, or whose rows PostgreSQL does not
// hold apart.
func (db *DB) CheckSchema(ctx context.Context) error {
	known, done, err := db.compare(ctx)
	if err == nil && len(done) < len(known) {
		err = fmt.Errorf("the database's schema is %d, this binary needs %d; run roster migrate", len(done), len(known))
	}
	if err != nil {
		return err
	}
	return db.checkFence(ctx)
}

// Drift is the SQL that would bring the database to what ent's schema describes; empty where the migrations have. Checks
// are the migrations' own: ent's schema does not know them.
func (db *DB) Drift(ctx context.Context) (string, error) {
	var b strings.Builder
	owner := ent.NewClient(ent.Driver(entsql.OpenDB(db.Dialect, db.owner)))
	err := owner.Schema.WriteTo(ctx, &b, schema.WithDropColumn(true), schema.WithDropIndex(true), schema.WithSkipChanges(schema.DropCheck), schema.WithDiffHook(keepOwnIndexes))
	// Migrate makes the transaction and sees to the foreign keys.
	sql := strings.NewReplacer("BEGIN;\n", "", "COMMIT;\n", "", "PRAGMA foreign_keys = off;\n", "", "PRAGMA foreign_keys = on;\n", "").Replace(b.String())
	return sql, err
}

func (db *DB) compare(ctx context.Context) (known, done []migrations.Migration, err error) {
	if known, err = migrations.List(db.Dialect); err != nil {
		return nil, nil, err
	}
	exists := "SELECT count(*) FROM sqlite_master WHERE name = 'schema_migrations'"
	if db.Dialect == dialect.Postgres {
		exists = "SELECT count(to_regclass('schema_migrations'))"
	}
	var n int
	if err = db.owner.QueryRowContext(ctx, exists).Scan(&n); err != nil || n == 0 {
		return known, nil, err
	}
	if done, err = history(ctx, db.owner); err != nil {
		return nil, nil, err
	}
	return known, done, verify(done, known)
}

func history(ctx context.Context, from interface {
	QueryContext(context.Context, string, ...any) (*sql.Rows, error)
}) (done []migrations.Migration, err error) {
	rows, err := from.QueryContext(ctx, "SELECT version, name, checksum FROM schema_migrations ORDER BY version")
	err = Scan(rows, err, func(scan func(...any) error) error {
		var m migrations.Migration
		err := scan(&m.Version, &m.Name, &m.Checksum)
		done = append(done, m)
		return err
	})
	return done, err
}

// verify refuses a database that this binary must not touch.
func verify(done, known []migrations.Migration) error {
	if len(done) > 0 {
		if newest := done[len(done)-1].Version; newest > len(known) {
			return fmt.Errorf("this database was migrated by a newer roster (schema %d, this binary knows %d); upgrade the binary",
				newest, len(known))
		}
	}
	for i, m := range done {
		if k := known[i]; m.Version != k.Version || m.Checksum != k.Checksum {
			return fmt.Errorf("migration %s was applied with another content than this binary's %s; "+
				"use the binary that made the database, or restore a backup", m.Name, k.Name)
		}
	}
	return nil
}

// closed lets a connection that was thrown away be closed.
func closed(err error) error {
	if errors.Is(err, sql.ErrConnDone) || errors.Is(err, sqldriver.ErrBadConn) {
		return nil
	}
	return err
}
