package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"entgo.io/ent/dialect"

	"example.com/roster/internal/store/migrations"
)

// The tables of the steps that were applied. Steps up to migrations.Strict are in schema_migrations: the binaries of that time reject a database with a row
// there that they do not know. Later steps are in schema_steps, with the oldest schema whose binaries may still use the database. A step that the old
// binaries must not work with is in both.
const (
	historyTable = `CREATE TABLE IF NOT EXISTS schema_migrations (
  version integer NOT NULL PRIMARY KEY,
  name varchar(200) NOT NULL,
  checksum varchar(64) NOT NULL,
  applied_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP
)`
	stepsTable = `CREATE TABLE IF NOT EXISTS schema_steps (
  version integer NOT NULL PRIMARY KEY,
  name varchar(200) NOT NULL,
  checksum varchar(64) NOT NULL,
  oldest integer NOT NULL,
  applied_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP
)`
)

// Schema compares a database's schema with this binary's.
type Schema struct {
	Version int      // of the database
	Known   int      // of this binary
	Oldest  int      // the oldest schema whose binaries may use the database
	Pending []string // names of the steps that are not applied yet, oldest first
}

// Schema reads which steps were applied to the database. It returns an error if this binary must not use the database.
func (db *DB) Schema(ctx context.Context) (Schema, error) {
	known, done, err := db.compare(ctx)
	if err != nil {
		return Schema{}, err
	}
	s := Schema{Version: len(done), Known: len(known), Oldest: oldestOf(done)}
	for _, m := range pending(done, known) {
		s.Pending = append(s.Pending, m.Name)
	}
	return s, nil
}

// Pending returns the names of the migrations that are not applied yet, oldest first.
func (db *DB) Pending(ctx context.Context) ([]string, error) {
	s, err := db.Schema(ctx)
	return s.Pending, err
}

// CheckSchema returns an error if this binary cannot use the database's schema, or if row level security does not separate the organizations. A newer schema
// is accepted if it allows this binary.
func (db *DB) CheckSchema(ctx context.Context) error {
	s, err := db.Schema(ctx)
	if err == nil && s.Version < s.Known {
		err = fmt.Errorf("the database's schema is %d, this binary needs %d; run roster migrate", s.Version, s.Known)
	}
	if err != nil {
		return err
	}
	return db.checkFence(ctx)
}

func (db *DB) compare(ctx context.Context) (known, done []migrations.Migration, err error) {
	if known, err = migrations.List(db.Dialect); err != nil {
		return nil, nil, err
	}
	if done, err = db.history(ctx, db.owner); err != nil {
		return nil, nil, err
	}
	return known, done, verify(done, known)
}

// querier is a pool, a connection or a transaction.
type querier interface {
	QueryContext(context.Context, string, ...any) (*sql.Rows, error)
	QueryRowContext(context.Context, string, ...any) *sql.Row
}

// history returns the steps that were applied, oldest first; none if the database has no history yet.
func (db *DB) history(ctx context.Context, from querier) (done []migrations.Migration, err error) {
	exists := "SELECT count(CASE WHEN name = 'schema_migrations' THEN 1 END), count(CASE WHEN name = 'schema_steps' THEN 1 END) FROM sqlite_master"
	if db.Dialect == dialect.Postgres {
		exists = "SELECT count(to_regclass('schema_migrations')), count(to_regclass('schema_steps'))"
	}
	var strict, later int
	if err := from.QueryRowContext(ctx, exists).Scan(&strict, &later); err != nil || strict == 0 {
		return nil, err
	}
	query := "SELECT version, name, checksum, version FROM schema_migrations"
	if later > 0 {
		query += " WHERE version NOT IN (SELECT version FROM schema_steps) UNION ALL SELECT version, name, checksum, oldest FROM schema_steps"
	}
	rows, err := from.QueryContext(ctx, query+" ORDER BY 1")
	err = Scan(rows, err, func(scan func(...any) error) error {
		var m migrations.Migration
		err := scan(&m.Version, &m.Name, &m.Checksum, &m.Oldest)
		done = append(done, m)
		return err
	})
	return done, err
}

// recordStep records that a step was applied.
func recordStep(ctx context.Context, conn *sql.Conn, m migrations.Migration) error {
	var later, strict error
	if m.Version > migrations.Strict {
		_, later = conn.ExecContext(ctx, "INSERT INTO schema_steps (version, name, checksum, oldest) VALUES ($1, $2, $3, $4)", m.Version, m.Name, m.Checksum, m.Oldest)
	}
	if m.Version <= migrations.Strict || m.Oldest > migrations.Strict {
		_, strict = conn.ExecContext(ctx, "INSERT INTO schema_migrations (version, name, checksum) VALUES ($1, $2, $3)", m.Version, m.Name, m.Checksum)
	}
	return errors.Join(later, strict)
}

// oldestOf returns the oldest schema whose binaries may use a database after these steps.
func oldestOf(done []migrations.Migration) (oldest int) {
	for _, m := range done {
		oldest = max(oldest, m.Oldest)
	}
	return oldest
}

func pending(done, known []migrations.Migration) []migrations.Migration {
	return known[min(len(done), len(known)):]
}

// verify returns an error if this binary must not use a database with these steps: a newer schema excludes it, or the history has other steps or a gap.
func verify(done, known []migrations.Migration) error {
	if len(done) > 0 {
		newest, oldest := done[len(done)-1].Version, oldestOf(done)
		if newest > len(known) && oldest > len(known) {
			return fmt.Errorf("this database was migrated by a newer roster (schema %d, for binaries that know %d; this one knows %d); upgrade the binary",
				newest, oldest, len(known))
		}
	}
	for i, m := range done {
		if i < len(known) && (m.Version != known[i].Version || m.Checksum != known[i].Checksum) {
			return fmt.Errorf("migration %s was applied with another content than this binary's %s; "+
				"use the binary that made the database, or restore a backup; docs/upgrades.md tells of databases from before 22 November 2026", m.Name, known[i].Name)
		}
		if m.Version != i+1 {
			return fmt.Errorf("the database's history lacks step %d; restore a backup", i+1)
		}
	}
	return nil
}
