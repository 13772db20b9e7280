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

// migrationLock is the key of the PostgreSQL advisory lock that a migration or a restore holds: the letters "roster".
const migrationLock = 0x726f73746572

// Migrate upgrades the schema to this binary's. The whole upgrade is one transaction, so a failed upgrade leaves the database unchanged. Several gateways may
// call it at once: one migrates and the others wait. A database that a newer binary has migrated is not changed. Migrate returns an error if that schema does
// not allow this binary, or if the database's history differs from this binary's.
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

// migrate retries the migration until it gets the locks that it needs; see whileTablesAreBusy.
func (db *DB) migrate(ctx context.Context, known []migrations.Migration) error {
	return whileTablesAreBusy(ctx, func() error { return db.tryToMigrate(ctx, known) })
}

func (db *DB) tryToMigrate(ctx context.Context, known []migrations.Migration) (err error) {
	conn, err := db.owner.Conn(ctx)
	if err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	var tx *sql.Tx
	defer func() {
		if err != nil {
			// Closing the connection rolls back the transaction and discards the pragma, even if the context has ended.
			if tx != nil {
				_ = tx.Rollback()
			}
			_ = conn.Raw(func(any) error { return sqldriver.ErrBadConn })
		}
		err = errors.Join(err, closed(conn.Close()))
	}()
	// SQLite's tables are altered by dropping and rebuilding them. With foreign keys on, the drop would delete the rows that refer to the table, without an
	// error. The pragma has no effect inside a transaction.
	if db.Dialect == dialect.SQLite {
		if _, err := conn.ExecContext(ctx, "PRAGMA foreign_keys=off"); err != nil {
			return fmt.Errorf("migrate: %w", err)
		}
	}
	if tx, err = conn.BeginTx(ctx, nil); err != nil { // statements on conn are now part of it
		return fmt.Errorf("migrate: %w", err)
	}
	for _, statement := range beginMigration(db.Dialect) {
		if _, err := conn.ExecContext(ctx, statement); err != nil {
			return fmt.Errorf("migrate: %w", err)
		}
	}
	done, err := db.history(ctx, conn)
	if err != nil {
		return err
	}
	if err := verify(done, known); err != nil {
		return err
	}
	if len(done) <= len(known) {
		if err := db.apply(ctx, conn, pending(done, known)); err != nil {
			return err
		}
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	if db.Dialect == dialect.SQLite {
		_, err = conn.ExecContext(ctx, "PRAGMA foreign_keys=on")
	}
	return err
}

// apply runs steps, and creates what no step creates: the application's role with its rights, and the search index.
func (db *DB) apply(ctx context.Context, conn *sql.Conn, steps []migrations.Migration) error {
	db.said = nil
	if err := db.asRole(ctx, conn, makeRole); err != nil {
		return err
	}
	if err := db.lockTables(ctx, conn, steps); err != nil {
		return err
	}
	for _, m := range steps {
		if _, err := conn.ExecContext(ctx, m.SQL); err != nil {
			return fmt.Errorf("migration %s: %w", m.Name, err)
		}
		if err := db.step(ctx, conn, m.Name); err != nil {
			return fmt.Errorf("migration %s: %w", m.Name, err)
		}
		if err := recordStep(ctx, conn, m); err != nil {
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
		return checkReferences(ctx, conn)
	}
	return nil
}

// beginMigration returns the statements that begin a migration. On PostgreSQL they take the advisory lock; on SQLite the transaction is the lock.
func beginMigration(of string) []string {
	if of == dialect.Postgres {
		return []string{
			"SET LOCAL statement_timeout = 0", fmt.Sprintf("SELECT pg_advisory_xact_lock(%d)", migrationLock),
			fmt.Sprintf("SET LOCAL lock_timeout = %d", lockTimeout.Milliseconds()), historyTable, stepsTable,
		}
	}
	return []string{historyTable, stepsTable}
}

// checkReferences checks the foreign keys, which were off during the migration.
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

// Drift returns the SQL that would change the database's schema to ent's, or "" if they are the same. CHECK constraints are not compared: they are only in
// the migrations.
func (db *DB) Drift(ctx context.Context) (string, error) {
	var b strings.Builder
	owner := ent.NewClient(ent.Driver(entsql.OpenDB(db.Dialect, db.owner)))
	err := owner.Schema.WriteTo(ctx, &b, schema.WithDropColumn(true), schema.WithDropIndex(true), schema.WithSkipChanges(schema.DropCheck), schema.WithDiffHook(keepOwnIndexes))
	// Migrate begins the transaction and turns off the foreign keys itself.
	sql := strings.NewReplacer("BEGIN;\n", "", "COMMIT;\n", "", "PRAGMA foreign_keys = off;\n", "", "PRAGMA foreign_keys = on;\n", "").Replace(b.String())
	return sql, err
}

// closed returns nil for the error of closing a connection that was already discarded.
func closed(err error) error {
	if errors.Is(err, sql.ErrConnDone) || errors.Is(err, sqldriver.ErrBadConn) {
		return nil
	}
	return err
}
