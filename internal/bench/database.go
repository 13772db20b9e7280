package main

import (
	"context"
	"database/sql"
	"fmt"
	"net/url"
	"path/filepath"
	"strings"
	"time"

	"github.com/google/uuid"
	_ "github.com/lib/pq"  // the driver "postgres", as in the gateway
	_ "modernc.org/sqlite" // the driver "sqlite", as in the gateway
)

// database is the gateway's database, for bare SQL.
type database struct {
	*sql.DB          // for writes
	read    *sql.DB  // for reads; SQLite has a single connection for writes
	sqlite  bool     // otherwise PostgreSQL
	url     string   // in the form that the gateway takes
	trail   []string // the tables that only the gateway writes
	ordered bool     // memberships have columns for the order of an account's members, which the schema of an older binary lacks
}

func openDatabase(ctx context.Context, address string) (*database, error) {
	d := &database{url: address}
	file, sqlite := strings.CutPrefix(address, "sqlite:")
	var err error
	if sqlite {
		// The settings of the gateway, so that both sides write equally safely.
		const pragmas = "?_pragma=busy_timeout(10000)&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)&_pragma=foreign_keys(1)" +
			"&_pragma=cache_size(-32000)&_time_format=sqlite&_timezone=UTC"
		dsn := "file:" + (&url.URL{Path: filepath.ToSlash(file)}).EscapedPath() + pragmas
		d.sqlite = true
		if d.DB, err = sql.Open("sqlite", dsn+"&_txlock=immediate"); err != nil {
			return nil, err
		}
		d.SetMaxOpenConns(1)
		if d.read, err = sql.Open("sqlite", dsn+"&_pragma=query_only(1)"); err != nil {
			return nil, err
		}
		d.read.SetMaxOpenConns(4)
	} else {
		if d.DB, err = sql.Open("postgres", address); err != nil {
			return nil, err
		}
		d.SetMaxOpenConns(32)
		d.SetMaxIdleConns(32)
		d.read = d.DB
	}
	err = d.PingContext(ctx)
	return d, err
}

func (d *database) close() {
	_ = d.read.Close() // errors do not matter any more
	_ = d.Close()
}

// pick returns the text for this database.
func (d *database) pick(postgres, sqlite string) string {
	if d.sqlite {
		return sqlite
	}
	return postgres
}

// A prefix is the beginning of the ids of a table's rows: a time-ordered id without its last group, which is the row's number.
type prefix string

func newPrefix() prefix { return prefix(uuid.Must(uuid.NewV7()).String()[:24]) }

// at returns the id of a row, for a parameter.
func (p prefix) at(n int) string { return string(p) + fmt.Sprintf("%012x", n) }

// id returns an SQL expression for the id of the row with a number.
func (d *database) id(p prefix, number string) string {
	if d.sqlite {
		return fmt.Sprintf("('%s' || printf('%%012x', %s))", p, number)
	}
	return fmt.Sprintf("('%s' || lpad(to_hex(%s), 12, '0'))::uuid", p, number)
}

// numbers begins a statement with the rows n(i), from 0 to count-1.
func numbers(count int) string {
	return fmt.Sprintf("WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i+1 FROM n WHERE i+1 < %d) ", count)
}

// count returns the number that a query selects.
func (d *database) count(ctx context.Context, query string, args ...any) (int, error) {
	var n int
	err := d.QueryRowContext(ctx, query, args...).Scan(&n)
	return n, err
}

func (d *database) queryText(ctx context.Context, query string, args ...any) (string, error) {
	var s string
	err := d.QueryRowContext(ctx, query, args...).Scan(&s)
	return s, err
}

// statement is an SQL statement of a script.
type statement struct {
	sql  string
	args []any
}

// memberKeys returns the columns of a membership that repeat the person's keys, and their values from the user u, for the end of a list.
func (d *database) memberKeys() (columns, values string) {
	if !d.ordered {
		return "", ""
	}
	return ", name_key, email_key", ", u.name_key, u.email_key"
}

// script runs statements in one transaction.
func (d *database) script(ctx context.Context, statements ...statement) error {
	tx, err := d.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() //nolint:errcheck // nothing is left after a commit
	for _, s := range statements {
		if _, err := tx.ExecContext(ctx, s.sql, s.args...); err != nil {
			return fmt.Errorf("%w in %s", err, s.sql)
		}
	}
	return tx.Commit()
}

// settle runs the database's pending background work, so that it does not affect the next measurement.
func (d *database) settle(ctx context.Context) error {
	rest := []string{"VACUUM ANALYZE memberships", "VACUUM ANALYZE membership_roles", "VACUUM ANALYZE users", "VACUUM organizations", "CHECKPOINT"}
	if d.sqlite {
		rest = []string{"PRAGMA wal_checkpoint(TRUNCATE)"}
	}
	for _, s := range rest {
		if _, err := d.ExecContext(ctx, s); err != nil && s != "CHECKPOINT" { // the user of --database may not have the right to do this
			return fmt.Errorf("%w in %s", err, s)
		}
	}
	return nil
}

// now returns the current time in the precision of both databases.
func now() time.Time { return time.Now().UTC().Truncate(time.Microsecond) }
