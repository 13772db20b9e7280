// Package store opens the database, PostgreSQL or SQLite, keeps its schema current, and holds what differs between the
// two: the lock, the set-based statements, the translation of SQL errors. It also decides which rows a viewer can reach
// (scope.go). It refuses to decide whether a change is allowed: that is rules and access.
package store

import (
	"context"
	"database/sql"
	sqldriver "database/sql/driver"
	"fmt"
	"net"
	"net/url"
	"strings"
	"sync/atomic"
	"time"

	entgo "entgo.io/ent"
	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"github.com/lib/pq"
	"modernc.org/sqlite"

	"example.com/roster/ent"
)

// DB is an open database. Ent is scoped: it shows a viewer only the rows they can reach.
type DB struct {
	Ent     *ent.Client
	Dialect string // dialect.Postgres or dialect.SQLite

	write      *sql.DB
	read       *sql.DB
	reader     *ent.Client // for views
	dsn        string
	file       string // SQLite's
	statements atomic.Int64
}

// Through is what goes around each connection, outermost, as to measure it.
type Through func(sqldriver.Connector) sqldriver.Connector

// Open connects to "postgres://…" or "sqlite:<path>". It doesn't migrate.
func Open(ctx context.Context, rawURL string, around ...Through) (*DB, error) {
	switch {
	case strings.HasPrefix(rawURL, "postgres://"), strings.HasPrefix(rawURL, "postgresql://"):
		return openPostgres(ctx, rawURL, around)
	case strings.HasPrefix(rawURL, "sqlite:"):
		return openSQLite(ctx, strings.TrimPrefix(strings.TrimPrefix(rawURL, "sqlite:"), "//"), around)
	}
	return nil, fmt.Errorf("database URL must begin with postgres:// or sqlite:, as in sqlite:./roster.db")
}

func openPostgres(ctx context.Context, rawURL string, around []Through) (*DB, error) {
	dsn, err := postgresDSN(rawURL)
	if err != nil {
		return nil, err
	}
	connector, err := pq.NewConnector(dsn)
	if err != nil {
		return nil, fmt.Errorf("database URL: %w", redact(err))
	}
	db := pool(prepared{Connector: connector, single: true}, around)
	db.SetMaxOpenConns(24)
	db.SetMaxIdleConns(24)
	db.SetConnMaxIdleTime(5 * time.Minute)
	return ready(ctx, &DB{Dialect: dialect.Postgres, write: db, read: db, dsn: dsn})
}

// postgresDSN always says sslmode, whose default differs between drivers, and bounds a frozen gateway's hold on a lock
// and a statement that nobody waits for.
func postgresDSN(rawURL string) (string, error) {
	u, err := url.Parse(rawURL)
	if err != nil {
		return "", fmt.Errorf("database URL: %w", redact(err))
	}
	q := u.Query()
	if !q.Has("sslmode") {
		mode := "require"
		if host := u.Hostname(); host == "" || host == "localhost" || net.ParseIP(host).IsLoopback() || q.Has("host") {
			mode = "disable"
		}
		q.Set("sslmode", mode)
	}
	if !q.Has("idle_in_transaction_session_timeout") {
		q.Set("idle_in_transaction_session_timeout", "30000")
	}
	if !q.Has("statement_timeout") { // operations end theirs much sooner; this is for what has lost its caller
		q.Set("statement_timeout", "900000")
	}
	if !q.Has("timezone") {
		q.Set("timezone", "UTC")
	}
	u.RawQuery = q.Encode()
	return u.String(), nil
}

// redact drops the URL, which may hold a password, from a parse error.
func redact(err error) error {
	if e, ok := err.(*url.Error); ok {
		return e.Err
	}
	return err
}

func openSQLite(ctx context.Context, path string, around []Through) (*DB, error) {
	if path == "" || strings.Contains(path, ":memory:") {
		return nil, fmt.Errorf("sqlite needs a file, as in sqlite:./roster.db")
	}
	file := fileName(path)
	const common = "?_pragma=busy_timeout(10000)&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)" +
		"&_pragma=foreign_keys(1)&_pragma=cache_size(-32000)&_time_format=sqlite&_timezone=UTC"
	writer, err := sqlite.NewConnector("file:" + file + common + "&_txlock=" + txlock)
	if err != nil {
		return nil, err
	}
	reader, err := sqlite.NewConnector("file:" + file + common + "&_pragma=query_only(1)")
	if err != nil {
		return nil, err
	}
	// One writer, so that writers queue in Go and not in SQLite's busy handler; readers go beside it (WAL).
	write := pool(prepared{Connector: writer}, around)
	write.SetMaxOpenConns(writers)
	read := pool(prepared{Connector: reader}, around)
	read.SetMaxOpenConns(4)
	return ready(ctx, &DB{Dialect: dialect.SQLite, write: write, read: read, file: path})
}

func pool(c sqldriver.Connector, around []Through) *sql.DB {
	for _, through := range around {
		c = through(c)
	}
	return sql.OpenDB(c)
}

func ready(ctx context.Context, db *DB) (*DB, error) {
	if err := db.write.PingContext(ctx); err != nil {
		_ = db.Close()
		return nil, fmt.Errorf("connect to the database: %w", err)
	}
	db.Ent = ent.NewClient(ent.Driver(&driver{
		Driver: entsql.OpenDB(db.Dialect, db.write),
		reader: entsql.OpenDB(db.Dialect, db.read),
		sent:   &db.statements,
	}))
	scope(db.Ent)
	db.reader = ent.NewClient(ent.Driver(entsql.OpenDB(db.Dialect, db.read)))
	scope(db.reader)
	return db, nil
}

// Close closes the pools.
func (db *DB) Close() error {
	err := db.write.Close()
	if db.read != db.write {
		if e := db.read.Close(); err == nil {
			err = e
		}
	}
	return err
}

// Pools shows the pools, to be measured.
func (db *DB) Pools(each func(name string, pool *sql.DB)) {
	each("write", db.write)
	if db.read != db.write {
		each("read", db.read)
	}
}

// Ping says whether the database answers.
func (db *DB) Ping(ctx context.Context) error { return db.read.PingContext(ctx) }

// QueryContext reads outside of a transaction. The statement names its organization itself.
func (db *DB) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	db.statements.Add(1)
	return db.read.QueryContext(ctx, query, args...)
}

// Statements is how many reads were sent outside of transactions: tests hold each list to a fixed number of them.
func (db *DB) Statements() int64 { return db.statements.Load() }

// Raw is the pool of writers, for migrations and tests.
func (db *DB) Raw() *sql.DB { return db.write }

// DSN is PostgreSQL's address, for the connection that listens; empty on SQLite.
func (db *DB) DSN() string { return db.dsn }

// driver sends ent's reads to the pool of readers and all else to the writer.
type driver struct {
	dialect.Driver
	reader dialect.Driver
	sent   *atomic.Int64 // reads
}

func (d *driver) Query(ctx context.Context, query string, args, v any) error {
	d.sent.Add(1)
	if entgo.QueryFromContext(ctx) != nil {
		return d.reader.Query(ctx, query, args, v)
	}
	return d.Driver.Query(ctx, query, args, v)
}

// BeginTx passes options through; ent finds it by its shape.
func (d *driver) BeginTx(ctx context.Context, opts *sql.TxOptions) (dialect.Tx, error) {
	return d.Driver.(interface {
		BeginTx(context.Context, *sql.TxOptions) (dialect.Tx, error)
	}).BeginTx(ctx, opts)
}

// ExecContext and QueryContext are what ent's raw statements use.
func (d *driver) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	return d.Driver.(*entsql.Driver).ExecContext(ctx, query, args...)
}

func (d *driver) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return d.Driver.(*entsql.Driver).QueryContext(ctx, query, args...)
}

// The two databases, as DB.Dialect and Tx.Dialect name them.
const (
	Postgres = dialect.Postgres
	SQLite   = dialect.SQLite
)
