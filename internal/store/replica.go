package store

import (
	"context"
	"database/sql"
	sqldriver "database/sql/driver"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"sync"
	"sync/atomic"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"github.com/lib/pq"

	"example.com/roster/internal/access"
)

// replica is a hot standby that answers reads instead of the primary, if their context allows it (AllowReplica) and the replica has replayed everything that
// the primary had committed when the request first read something. So a request sees everything that anybody wrote or saw before it, through any gateway. If
// the replica is behind or does not answer, the primary answers.
type replica struct {
	read   *sql.DB
	lookup *sql.DB        // see PlanOnce
	asks   *sql.DB        // for reading its position; these connections have no reach to set
	reader dialect.Driver // over read
	keyed  dialect.Driver // over lookup
	line   endpoint
	log    *slog.Logger

	primary, own question
	database     string // as in position.database; all connections must be to this one

	mu      sync.Mutex
	seen    position  // the last known position; zero if it is not known
	paused  time.Time // the replica is not used before this time
	behind  time.Time // since when the replica is behind; zero if it is not
	trouble bool      // it was logged that the replica is not used

	answered, passed atomic.Int64 // requests that were read from the replica, and from the primary instead
}

const (
	catchUp      = 50 * time.Millisecond // how long a request waits for the replica, which is usually a few milliseconds behind
	replicaPause = time.Second           // how long a replica that did not answer is not used
	longBehind   = 10 * time.Second      // after which it is logged that the replica is behind
)

var errReplica = errors.New("it is not a standby that has replayed what was read from it before")

// OpenReplica opens the hot standby at the URL. From then on, it answers reads whose context allows it. OpenReplica returns an error if the URL is not valid,
// if the primary does not report its position, or if the server is not a standby of the same database. A server that does not answer yet is used as soon as
// it does. Call it before the first read.
func (db *DB) OpenReplica(ctx context.Context, rawURL string, log *slog.Logger, around ...Through) error {
	if db.Dialect != Postgres {
		return errors.New("replica URL: an embedded database has no replicas")
	}
	dsn, err := replicaDSN(rawURL, os.Environ()) //nolint:forbidigo // the driver reads libpq's variables itself
	if err != nil {
		return err
	}
	r := &replica{log: log}
	r.line.silence.Store(db.line.silence.Load())
	open := func(dsn string, reach reach, most int, around []Through) (*sql.DB, error) {
		made, session, err := connectorTo(dsn, false, &r.line)
		if err != nil {
			return nil, fmt.Errorf("replica URL: %w", err)
		}
		return keeping(pool(standbyConnector{prepared{Connector: made, single: true, reach: reach, session: session}, r}, around), most), nil
	}
	pages := with(dsn, "role", db.role)
	if r.read, err = open(byPage(pages), reach{fenced: true}, 6, around); err != nil {
		return err
	}
	if r.lookup, err = open(byLookup(pages), reach{fenced: true}, 8, around); err != nil {
		return errors.Join(err, r.read.Close())
	}
	if r.asks, err = open(dsn, reach{}, 1, nil); err != nil {
		return errors.Join(err, r.read.Close(), r.lookup.Close())
	}
	r.reader, r.keyed = entsql.OpenDB(db.Dialect, r.read), entsql.OpenDB(db.Dialect, r.lookup)
	r.primary.ask = func(ctx context.Context) (position, error) { return primaryPosition(ctx, db.owner, r.database) }
	r.own.ask = func(ctx context.Context) (position, error) { return replicaPosition(ctx, r.asks) }
	if err := r.begin(ctx, db.owner); err != nil {
		return errors.Join(err, r.close())
	}
	db.replica = r
	return nil
}

// begin returns an error if the server can never be used as a replica.
func (r *replica) begin(ctx context.Context, primary *sql.DB) error {
	err := primary.QueryRowContext(ctx, databaseSQL).Scan(&r.database)
	if err == nil {
		_, err = r.primary.put(ctx)
	}
	if err != nil {
		return fmt.Errorf("the database does not say how far its log has come, which reading from a replica needs: %w", err)
	}
	if _, err := r.own.put(ctx); errors.Is(err, errReplica) {
		return errors.New("replica URL: the server is no standby of the database that the database URL leads to")
	} else if err != nil {
		r.failed(ctx, trust(err))
	}
	return nil
}

// admits reports whether a new connection, whose server is at a position, may be read from. It may be to another server than the one whose position is known,
// or to the same server after a crash, which can be at an earlier position than before. In these cases the known position is forgotten.
func (r *replica) admits(at position) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if at.recovering && at.database == r.database && (r.seen.server == "" || at.server == r.seen.server && at.covers(r.seen)) {
		return true
	}
	r.seen = position{}
	return false
}

// leadsTo reports whether a connection to this server may still be read from.
func (r *replica) leadsTo(server string) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.seen.server == "" || r.seen.server == server
}

// covers waits until the replica has replayed what the primary has committed by now, for at most catchUp, and reports whether it has. It counts the answers.
func (r *replica) covers(ctx context.Context) bool {
	if !r.caughtUp(ctx) {
		r.passed.Add(1)
		return false
	}
	r.answered.Add(1)
	return true
}

func (r *replica) caughtUp(ctx context.Context) bool {
	r.mu.Lock()
	paused, wait := time.Now().Before(r.paused), r.behind.IsZero()
	r.mu.Unlock()
	if paused {
		return false
	}
	want, err := r.primary.put(ctx)
	if err != nil {
		return false // the read from the primary returns the error
	}
	if r.reached(ctx, want) {
		return true
	}
	until := time.Now().Add(catchUp)
	for again := time.Millisecond; ; again *= 2 {
		at, err := r.own.put(ctx)
		if err != nil {
			r.failed(ctx, err)
			return false
		}
		if r.moved(at); r.reached(ctx, want) {
			return true
		}
		if !wait || time.Now().Add(again).After(until) || ctx.Err() != nil {
			r.fellBehind(ctx, at, want)
			return false
		}
		time.Sleep(again)
	}
}

// moved records the replica's position.
func (r *replica) moved(at position) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if at.recovering && at.database == r.database && (r.seen.server != at.server || r.seen.timeline != at.timeline || r.seen.lsn < at.lsn) {
		r.seen = at
	}
}

func (r *replica) reached(ctx context.Context, want position) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.seen.covers(want) {
		return false
	}
	if r.trouble {
		r.log.InfoContext(ctx, "the replica is read from again")
	}
	r.behind, r.trouble = time.Time{}, false
	return true
}

func (r *replica) fellBehind(ctx context.Context, at, want position) {
	r.mu.Lock()
	defer r.mu.Unlock()
	now := time.Now()
	if r.behind.IsZero() {
		r.behind = now
	}
	if !r.trouble && (now.Sub(r.behind) > longBehind || !at.recovering || at.timeline != want.timeline) {
		r.trouble = true
		r.log.WarnContext(ctx, "the replica is behind the database, which is read from instead", "standby", at.recovering,
			"timeline", at.timeline, "database_timeline", want.timeline, "bytes", want.lsn-at.lsn)
	}
}

// failed stops using the replica for a while after an error.
func (r *replica) failed(ctx context.Context, err error) {
	if ctx.Err() != nil {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.paused, r.seen = time.Now().Add(replicaPause), position{}
	if !r.trouble {
		r.trouble = true
		r.log.WarnContext(ctx, "the replica does not answer; the database is read from instead", "error", err)
	}
}

func (r *replica) close() error { return errors.Join(r.read.Close(), r.lookup.Close(), r.asks.Close()) }

type choiceKey struct{}

// choice is whether a request reads from the replica. It is made once, at the request's first read, so that all of its reads use the same server, unless the
// replica fails.
type choice struct {
	once    sync.Once
	replica atomic.Bool
}

// AllowReplica allows a request to read from the replica, if there is one. Transactions, statements that reach all organizations, and statements in trusted
// contexts, for example those of sign-in, still use the primary.
func AllowReplica(ctx context.Context) context.Context {
	if c, _ := ctx.Value(choiceKey{}).(*choice); c != nil {
		return ctx
	}
	return context.WithValue(ctx, choiceKey{}, new(choice))
}

// fromReplica runs a read on the replica, if the context allows that and the replica can answer it, and reports whether it did.
func (db *DB) fromReplica(ctx context.Context, run func(*replica) error) (bool, error) {
	c, _ := ctx.Value(choiceKey{}).(*choice)
	if db.replica == nil || c == nil || access.IsTrusted(ctx) {
		return false, nil
	}
	c.once.Do(func() { c.replica.Store(db.replica.covers(ctx)) })
	if !c.replica.Load() {
		return false, nil
	}
	err := run(db.replica)
	if err == nil || ctx.Err() != nil || !ofReplica(err) {
		return true, err
	}
	c.replica.Store(false)
	if p, ok := errors.AsType[*pq.Error](err); !ok || !conflicts(p) {
		db.replica.failed(ctx, err)
	}
	return false, nil
}

// ofReplica reports whether an error is due to the replica, so that the primary may answer instead: the replica cannot be reached, or replaying the log
// conflicted with the statement.
func ofReplica(err error) bool {
	if p, ok := errors.AsType[*pq.Error](err); ok {
		return serverTrouble(p) || conflicts(p)
	}
	return connectionLost(err) || errors.Is(err, errReplica)
}

// ReplicaReads returns how many requests were read from the replica, and how many were read from the primary although they allowed the replica. Without a
// replica both are 0.
func (db *DB) ReplicaReads() (replica, primary int64) {
	if db.replica == nil {
		return 0, 0
	}
	return db.replica.answered.Load(), db.replica.passed.Load()
}

// standbyConnector connects only to the replica.
type standbyConnector struct {
	prepared
	replica *replica
}

// Connect returns an error if the connection must not be read from, see admits.
func (c standbyConnector) Connect(ctx context.Context) (sqldriver.Conn, error) {
	made, err := c.prepared.Connect(ctx)
	if err != nil {
		return nil, err
	}
	at, err := standing(ctx, made.(*conn))
	if err == nil && !c.replica.admits(at) {
		err = errReplica
	}
	if err != nil {
		return nil, errors.Join(err, made.Close())
	}
	return &standbyConn{made.(*conn), c.replica, at.server}, nil
}

// standbyConn is a connection to the replica. It is closed if the replica turns out to be another server.
type standbyConn struct {
	*conn
	replica *replica
	server  string
}

// ResetSession returns ErrBadConn if the replica is another server by now. It is called before the connection is used again.
func (c *standbyConn) ResetSession(ctx context.Context) error {
	if !c.replica.leadsTo(c.server) {
		return sqldriver.ErrBadConn
	}
	return c.conn.ResetSession(ctx)
}
