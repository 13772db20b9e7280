// Package store opens the database, PostgreSQL or SQLite, keeps its schema current, and contains what differs between the
// two: the lock, the set-based statements, the translation of SQL errors. It also decides which rows a viewer can reach
// (scope.go), and on PostgreSQL makes row level security enforce it a second time (reach.go, role.go). It refuses to decide whether
// a change is allowed: that is rules and access.
package store

import (
	"cmp"
	"context"
	"database/sql"
	sqldriver "database/sql/driver"
	"fmt"
	"os"
	"strings"
	"sync/atomic"
	"time"

	entgo "entgo.io/ent"
	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"github.com/lib/pq"
	"modernc.org/sqlite"

	"example.com/roster/ent"
	"example.com/roster/internal/access"
)

// DB is an open database. Its ent client shows a viewer only the rows that they can reach.
type DB struct {
	Ent     *ent.Client
	Dialect string // dialect.Postgres or dialect.SQLite

	write      *sql.DB
	read       *sql.DB
	lookup     *sql.DB     // see PlanOnce
	view       *sql.DB     // for snapshots, which stay open as long as a plan takes
	across     *sql.DB     // for contexts that reach all organizations (access.Reach)
	owner      *sql.DB     // with the URL's own user, for migrations
	viewer     *ent.Client // for snapshots
	dsn        string
	listenDSN  string  // dsn without settings, for the connection that listens
	file       string  // the path on SQLite
	role       string  // the application's role on PostgreSQL
	pooled     bool    // a pooler in transaction mode is in between
	prepares   bool    // the pooler keeps prepared statements
	turns      *turns  // the order of writers on SQLite
	changes    turnsIn // the order of writers of each organization on PostgreSQL
	statements atomic.Int64
	indexed    atomic.Pointer[bool] // see searchIndexed
	said       []string             // messages of migrations
	line       endpoint             // what the connections to PostgreSQL share
	replica    *replica             // nil without one
}

// Through wraps the driver's connector, for example to measure its connections.
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

// openPostgres creates six pools. The owner's pool logs in as the URL says. The others switch to the application's role, to which row level security applies.
// Statements that reach all organizations have a pool of their own: a request is authenticated with these statements and answered with others, and would
// otherwise change the setting of one connection back and forth. Snapshots have their own pool, too (held.go). Changes and snapshots find rows by their keys,
// see byKey. Lists find them by indexes, see byPage. Statements for which one plan is good have a pool of their own, see PlanOnce.
func openPostgres(ctx context.Context, rawURL string, around []Through) (*DB, error) {
	base, role, pooled, err := postgresDSN(rawURL, os.Environ()) //nolint:forbidigo // the driver reads libpq's variables itself
	if err != nil {
		return nil, err
	}
	db := &DB{Dialect: dialect.Postgres, dsn: with(base, "role", role), role: role, pooled: pooled}
	plain, listening, err := db.connector(base)
	if err != nil {
		return nil, err
	}
	db.listenDSN = without(base, listening.names)
	if db.prepares, err = db.probe(ctx, plain, pooled); err != nil {
		return nil, fmt.Errorf("connect to the database: %w", trust(err))
	}
	for _, p := range []struct {
		pool  **sql.DB
		dsn   string
		reach reach
		most  int
	}{
		{&db.owner, with(base, reachSetting, access.Everything), reach{}, 24}, // in session mode a pooler needs as many connections as are open at once
		{&db.write, byKey(db.dsn), reach{fenced: true}, 8},
		{&db.read, byPage(db.dsn), reach{fenced: true}, 6},
		{&db.lookup, byLookup(db.dsn), reach{fenced: true}, 8},
		{&db.view, bySnapshot(db.dsn), reach{fenced: true}, 4},
		{&db.across, with(byIndex(db.dsn), reachSetting, access.Everything), reach{fenced: true, value: access.Everything, known: true}, 6},
	} {
		connector, session, err := db.connector(p.dsn)
		if err != nil {
			return nil, err
		}
		session.prepares = db.prepares
		*p.pool = keeping(pool(prepared{Connector: connector, single: true, reach: p.reach, session: session}, around), p.most)
	}
	db.view.SetConnMaxIdleTime(15 * time.Second)
	db.owner.SetMaxIdleConns(2)
	db.owner.SetConnMaxIdleTime(15 * time.Second)
	if db, err = ready(ctx, db); err != nil {
		return nil, trust(err)
	}
	return db, nil
}

// connector returns a connector for a URL, and the settings that each of its connections makes after connecting.
func (db *DB) connector(dsn string) (*pq.Connector, session, error) {
	c, s, err := connectorTo(dsn, db.pooled, &db.line)
	if err != nil {
		err = fmt.Errorf("database URL: %w", err)
	}
	return c, s, err
}

func connectorTo(dsn string, pooled bool, line *endpoint) (*pq.Connector, session, error) {
	c, s, err := sessionOf(dsn, pooled)
	if err != nil {
		return nil, s, redact(err)
	}
	made, err := pq.NewConnectorConfig(c)
	if err != nil {
		return nil, s, redact(err)
	}
	made.Dialer(dialer{line})
	return made, s, nil
}

func openSQLite(ctx context.Context, path string, around []Through) (*DB, error) {
	if path == "" || strings.Contains(path, ":memory:") {
		return nil, fmt.Errorf("sqlite needs a file, as in sqlite:./roster.db")
	}
	file := fileName(path)
	const common = "?_pragma=busy_timeout(10000)&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)" +
		"&_pragma=journal_size_limit(16777216)" + // after many writes the journal returns its disk space
		"&_pragma=foreign_keys(1)&_pragma=cache_size(-32000)&_time_format=sqlite&_timezone=UTC"
	writer, err := sqlite.NewConnector("file:" + file + common + "&_txlock=immediate")
	if err != nil {
		return nil, err
	}
	reader, err := sqlite.NewConnector("file:" + file + common + "&_pragma=query_only(1)")
	if err != nil {
		return nil, err
	}
	// One connection writes, so that writers queue in Go and not in SQLite's busy handler. In WAL mode, readers do not wait for it.
	write := pool(prepared{Connector: writer}, around)
	write.SetMaxOpenConns(1)
	read := pool(prepared{Connector: reader}, around)
	read.SetMaxOpenConns(4)
	view := pool(prepared{Connector: reader}, around)
	view.SetMaxOpenConns(2)
	view.SetConnMaxIdleTime(15 * time.Second) // each keeps pages of the file in memory
	return ready(ctx, &DB{Dialect: dialect.SQLite, write: write, read: read, lookup: read, view: view, owner: write, file: path, turns: &turns{}})
}

func pool(c sqldriver.Connector, around []Through) *sql.DB {
	for _, through := range around {
		c = through(c)
	}
	return sql.OpenDB(c)
}

// keeping limits how many connections a pool opens, and keeps them open until they have been idle for five minutes.
func keeping(p *sql.DB, most int) *sql.DB {
	p.SetMaxOpenConns(most)
	p.SetMaxIdleConns(most)
	p.SetConnMaxIdleTime(5 * time.Minute)
	return p
}

func ready(ctx context.Context, db *DB) (*DB, error) {
	if err := db.owner.PingContext(ctx); err != nil { // the application's role may not exist yet
		_ = db.Close()
		return nil, fmt.Errorf("connect to the database: %w", err)
	}
	d := &driver{Driver: entsql.OpenDB(db.Dialect, db.write), reader: entsql.OpenDB(db.Dialect, db.read), lookup: entsql.OpenDB(db.Dialect, db.lookup), db: db}
	if db.across != nil {
		d.across = entsql.OpenDB(db.Dialect, db.across)
	}
	db.Ent = ent.NewClient(ent.Driver(d))
	scope(db.Ent)
	views := entsql.OpenDB(db.Dialect, db.view)
	db.viewer = ent.NewClient(ent.Driver(&driver{Driver: views, reader: views, lookup: views, db: db}))
	scope(db.viewer)
	return db, nil
}

// Close closes the pools.
func (db *DB) Close() error {
	var err error
	closed := map[*sql.DB]bool{nil: true}
	for _, pool := range []*sql.DB{db.write, db.read, db.lookup, db.view, db.across, db.owner} {
		if !closed[pool] {
			closed[pool] = true
			err = cmp.Or(err, pool.Close())
		}
	}
	if db.replica != nil {
		err = cmp.Or(err, db.replica.close())
	}
	return err
}

// Pools calls a function for each pool, for measurements.
func (db *DB) Pools(each func(name string, pool *sql.DB)) {
	each("write", db.write)
	if db.read != db.write {
		each("read", db.read)
	}
	if db.lookup != db.read {
		each("lookup", db.lookup)
	}
	each("view", db.view)
	if db.across != nil {
		each("across", db.across)
	}
	if db.replica != nil {
		each("replica", db.replica.read)
		each("replica_lookup", db.replica.lookup)
	}
}

// Ping checks that the database answers.
func (db *DB) Ping(ctx context.Context) error { return db.read.PingContext(ctx) }

// QueryContext reads outside of a transaction. The statement must name its organization.
func (db *DB) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if err := db.free(ctx); err != nil {
		return nil, err
	}
	db.statements.Add(1)
	if db.across != nil && access.Reach(ctx) == access.Everything {
		return db.across.QueryContext(ctx, query, args...)
	}
	var rows *sql.Rows
	if done, err := db.fromReplica(ctx, func(r *replica) (err error) {
		rows, err = either(ctx, r.lookup, r.read).QueryContext(ctx, query, args...) //nolint:rowserrcheck,sqlclosecheck // the caller does both
		return err
	}); done {
		return rows, err
	}
	return either(ctx, db.lookup, db.read).QueryContext(ctx, query, args...)
}

type planOnceKey struct{}

// PlanOnce returns a context for reads that PostgreSQL plans once for each statement, whatever its arguments, and not for each call. Planning can take longer
// than the statement itself. Use it where one plan is good for all arguments: for rows that are found by their keys, and for pages along an index without a
// filter.
func PlanOnce(ctx context.Context) context.Context {
	return context.WithValue(ctx, planOnceKey{}, true)
}

type byIDsKey struct{}

// ByIDs is PlanOnce for a query by ids through the ent client. It also makes SQLite find the rows by these ids. SQLite has no statistics and assumes 10 rows
// in an organization, so it would otherwise read all rows of the organization instead of looking up the 25 of a page.
func ByIDs(ctx context.Context) context.Context {
	return context.WithValue(PlanOnce(ctx), byIDsKey{}, true)
}

// either returns once if the context is that of PlanOnce, and otherwise other.
func either[P any](ctx context.Context, once, other P) P {
	if ctx.Value(planOnceKey{}) != nil {
		return once
	}
	return other
}

// ByKey returns a Queryer that reads outside of a transaction, but on the connections of changes, where PostgreSQL plans each statement once instead of for
// each call. Use it only for reads that belong to a change: pages have connections of their own, so that they never wait for changes.
func (db *DB) ByKey() Queryer { return byKeys{db} }

type byKeys struct{ db *DB }

func (k byKeys) dialect() string { return k.db.Dialect }

// QueryContext is DB.QueryContext.
func (k byKeys) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if k.db.Dialect == SQLite || access.Reach(ctx) == access.Everything {
		return k.db.QueryContext(ctx, query, args...)
	}
	if err := k.db.free(ctx); err != nil {
		return nil, err
	}
	k.db.statements.Add(1)
	return k.db.write.QueryContext(ctx, query, args...)
}

// Statements returns the number of reads outside of transactions so far. Tests limit how many each list makes.
func (db *DB) Statements() int64 { return db.statements.Load() }

// Raw returns the pool of the database's owner, for migrations and tests. Row level security does not apply to it.
func (db *DB) Raw() *sql.DB { return db.owner }

// DSN returns PostgreSQL's URL, with the application's role; empty on SQLite.
func (db *DB) DSN() string { return db.dsn }

// driver sends ent's reads to the readers' pool and everything else to the writers' pool. On PostgreSQL, statements that reach all organizations have a pool
// of their own.
type driver struct {
	dialect.Driver
	reader dialect.Driver
	lookup dialect.Driver
	across dialect.Driver // nil on SQLite
	db     *DB
}

// to returns the pool for statements that are not reads, and for all statements of a context that reaches all organizations.
func (d *driver) to(ctx context.Context) *entsql.Driver {
	if d.across != nil && access.Reach(ctx) == access.Everything {
		return d.across.(*entsql.Driver)
	}
	return d.Driver.(*entsql.Driver)
}

func (d *driver) Query(ctx context.Context, query string, args, v any) error {
	if err := d.db.free(ctx); err != nil {
		return err
	}
	d.db.statements.Add(1)
	if to := d.to(ctx); to != d.Driver || entgo.QueryFromContext(ctx) == nil {
		return to.Query(ctx, query, args, v)
	}
	if done, err := d.db.fromReplica(ctx, func(r *replica) error { return either(ctx, r.keyed, r.reader).Query(ctx, query, args, v) }); done {
		return err
	}
	return either(ctx, d.lookup, d.reader).Query(ctx, query, args, v)
}

func (d *driver) Exec(ctx context.Context, query string, args, v any) error {
	if err := d.db.free(ctx); err != nil {
		return err
	}
	return d.to(ctx).Exec(ctx, query, args, v)
}

// Tx and BeginTx begin a transaction. ent uses the second one, which passes options through, if it exists.
func (d *driver) Tx(ctx context.Context) (dialect.Tx, error) { return d.BeginTx(ctx, nil) }

func (d *driver) BeginTx(ctx context.Context, opts *sql.TxOptions) (dialect.Tx, error) {
	if err := d.db.free(ctx); err != nil {
		return nil, err
	}
	return d.to(ctx).BeginTx(ctx, opts)
}

// ExecContext and QueryContext run ent's raw statements.
func (d *driver) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	if err := d.db.free(ctx); err != nil {
		return nil, err
	}
	return d.to(ctx).ExecContext(ctx, query, args...)
}

func (d *driver) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if err := d.db.free(ctx); err != nil {
		return nil, err
	}
	return d.to(ctx).QueryContext(ctx, query, args...)
}

// The dialects, as in DB.Dialect and Tx.Dialect.
const (
	Postgres = dialect.Postgres
	SQLite   = dialect.SQLite
)
