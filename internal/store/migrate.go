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

// migrationLock is the PostgreSQL advisory lock of the process that migrates: the letters "roster".
const migrationLock = 0x726f73746572

// Migrate brings the schema to what this binary knows. The whole upgrade is one transaction, so that a failed one leaves
// the database as it was; several gateways may call it at once, one works and the others wait. A database that a newer
// binary migrated is left alone: it will do where its schema says so, and is refused otherwise, as is one whose history
// differs from this binary's.
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

// migrate tries until it gets the locks that it needs.
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
			// Closing the connection undoes the transaction and the pragma, even where the context has ended.
			if tx != nil {
				_ = tx.Rollback()
			}
			_ = conn.Raw(func(any) error { return sqldriver.ErrBadConn })
		}
		err = errors.Join(err, closed(conn.Close()))
	}()
	if db.Dialect == dialect.SQLite {
		if _, err := conn.ExecContext(ctx, "PRAGMA foreign_keys=off"); err != nil {
			return fmt.Errorf("migrate: %w", err)
		}
	}
	if tx, err = conn.BeginTx(ctx, nil); err != nil { // what follows on its connection is part of it
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

// apply takes steps, and makes what no step makes: the application's role with its rights, and the index of a search.
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

// beginMigration takes the lock, which SQLite has with the transaction. SQLite alters a table by dropping and rebuilding it; with foreign keys on, the drop would
// delete the rows that refer to it, without an error. The pragma does nothing inside of a transaction, so it comes before.
func beginMigration(of string) []string {
	if of == dialect.Postgres {
		return []string{
			"SET LOCAL statement_timeout = 0", fmt.Sprintf("SELECT pg_advisory_xact_lock(%d)", migrationLock),
			fmt.Sprintf("SET LOCAL lock_timeout = %d", lockTimeout.Milliseconds()), historyTable, stepsTable,
		}
	}
	return []string{historyTable, stepsTable}
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

// closed lets a connection that was thrown away be closed.
func closed(err error) error {
	if errors.Is(err, sql.ErrConnDone) || errors.Is(err, sqldriver.ErrBadConn) {
		return nil
	}
	return err
}
