package store

import (
	"context"
	"database/sql"
	sqldriver "database/sql/driver"
	"errors"
	"io"
	"net"
	"strings"
	"time"

	"entgo.io/ent/dialect"
	"github.com/google/uuid"
	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"example.com/roster/ent"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// Tx is a transaction: a short one of Write, or a snapshot. Its ent client and its raw statements see the same data.
type Tx struct {
	*ent.Tx
	Dialect string

	turns *turns // those of SQLite's writers or of the organization of WriteIn; otherwise nil
}

// Write runs fn in a transaction whose statements are trusted to name their organization. It commits if fn returns nil, and rolls back otherwise. After a
// deadlock or a serialization failure fn is called again, at most three times.
func (db *DB) Write(ctx context.Context, fn func(ctx context.Context, tx *Tx) error) error {
	return db.tried(ctx, nil, fn)
}

// WriteIn is Write for transactions that lock an organization's row. Within this gateway they run one at a time for each organization, in the order of
// arrival, and use no connection while they wait.
func (db *DB) WriteIn(ctx context.Context, org uuid.UUID, fn func(ctx context.Context, tx *Tx) error) error {
	if db.Dialect == SQLite {
		return db.Write(ctx, fn)
	}
	if err := db.free(ctx); err != nil { // otherwise it would wait for itself
		return err
	}
	turns, leave, err := db.changes.take(ctx, org)
	if err != nil {
		return Fault(err)
	}
	defer leave()
	return db.tried(ctx, turns, fn)
}

func (db *DB) tried(ctx context.Context, turns *turns, fn func(ctx context.Context, tx *Tx) error) error {
	ctx = access.Trusted(ctx)
	for attempt := 0; ; attempt++ {
		err := db.once(ctx, turns, fn)
		if err == nil || attempt == 3 || !retryable(err) {
			return Fault(err)
		}
	}
}

// Snapshot runs fn in a read-only transaction that sees one state of the database throughout (REPEATABLE READ on PostgreSQL) and takes no
// locks. Its statements are trusted to name their organization, as those of Write are.
func (db *DB) Snapshot(ctx context.Context, fn func(ctx context.Context, tx *Tx) error) error {
	ctx = access.Trusted(ctx)
	var opts *sql.TxOptions // on SQLite a reader's transaction is a snapshot anyway
	if db.Dialect == dialect.Postgres {
		opts = &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true}
	}
	tx, err := db.viewer.BeginTx(ctx, opts)
	if err != nil {
		return Fault(err)
	}
	defer tx.Rollback() //nolint:errcheck // it only reads
	return Fault(fn(db.hold(ctx), &Tx{Tx: tx, Dialect: db.Dialect}))
}

func (db *DB) once(ctx context.Context, turns *turns, fn func(ctx context.Context, tx *Tx) error) error {
	if err := db.free(ctx); err != nil { // otherwise it would wait for itself
		return err
	}
	if db.turns != nil {
		if err := db.turns.take(ctx); err != nil {
			return err
		}
		defer db.turns.leave()
		turns = db.turns
	}
	tx, err := db.Ent.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() //nolint:errcheck // after a commit there is nothing to undo
	if err := fn(db.hold(ctx), &Tx{Tx: tx, Dialect: db.Dialect, turns: turns}); err != nil {
		return err
	}
	if err := tx.Commit(); connectionLost(err) {
		return fault.Wrap(err, fault.Unavailable, "The database connection broke while the change was being saved, so it is unknown whether it was saved. Check before you try again. Requests with an idempotency key can be repeated as they are.")
	} else if err != nil {
		return err
	}
	return nil
}

// connectionLost reports whether the connection was lost, so that it is unknown whether the server executed the last statement.
func connectionLost(err error) bool {
	var n net.Error
	return errors.Is(err, sqldriver.ErrBadConn) || errors.Is(err, sql.ErrConnDone) || errors.Is(err, sql.ErrTxDone) || errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || errors.As(err, &n)
}

// Lock reads the organization's row and locks it until the end of the transaction (H11). On SQLite the write transaction itself is the lock. It returns
// NOT_FOUND if the organization does not exist.
func (tx *Tx) Lock(ctx context.Context, org roster.OrganizationID) (*ent.Organization, error) {
	q := tx.Organization.Query()
	if tx.Dialect == dialect.Postgres {
		q = q.ForUpdate()
	}
	o, err := q.Where(organizationID(org)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, fault.Missing(fault.NotFound, "organization")
	}
	return o, err
}

func retryable(err error) bool {
	if p, ok := errors.AsType[*pq.Error](err); ok {
		return conflicts(p) || stale(err)
	}
	return false
}

// conflicts reports whether a statement was ended in favor of another transaction, or of the replaying of the log on a standby.
func conflicts(p *pq.Error) bool {
	return p.Code == pqerror.TRSerializationFailure || p.Code == pqerror.TRDeadlockDetected
}

// serverTrouble reports whether the server cannot run any statement at the moment: it lost the connection, lacks resources, or is shutting down.
func serverTrouble(p *pq.Error) bool {
	return p.Code.Class() == "08" || p.Code.Class() == "57" || p.Code.Class() == "53"
}

// Fault translates an SQL error by its type into a fault whose message contains no SQL. Faults are returned unchanged.
func Fault(err error) error {
	if err == nil {
		return nil
	}
	if _, ok := fault.Of(err); ok {
		return err
	}
	var p *pq.Error
	var s *sqlite.Error
	switch {
	case errors.As(err, &p) && p.Code == pqerror.UniqueViolation,
		errors.As(err, &s) && (s.Code() == sqlite3.SQLITE_CONSTRAINT_UNIQUE || s.Code() == sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY):
		return fault.Wrap(err, fault.Taken, "Something with this name or address already exists.")
	case errors.As(err, &s) && s.Code()&0xff == sqlite3.SQLITE_FULL, errors.As(err, &p) && p.Code == pqerror.DiskFull:
		return fault.Wrap(err, fault.Unavailable, "The database has no disk space left, so nothing was changed; reading still works. Ask the gateway's operator to free space, then try again.")
	case errors.As(err, &p) && standby(p):
		return fault.Wrap(err, fault.Unavailable, "The database accepts no changes at the moment, probably because of a failover. Nothing was changed. Try again.")
	case errors.As(err, &p) && serverTrouble(p),
		errors.As(err, &s) && (s.Code() == sqlite3.SQLITE_BUSY || s.Code() == sqlite3.SQLITE_INTERRUPT),
		connectionLost(err), errors.Is(err, context.DeadlineExceeded):
		return fault.Wrap(err, fault.Unavailable, "The database did not respond in time. Nothing was changed. Try again.")
	}
	return err
}

// standby reports whether the server refused a write because it is a standby or read-only, which happens during a failover.
func standby(p *pq.Error) bool {
	switch p.Code {
	case "25006", "55000": // a read-only transaction; a standby that is asked for what only the primary has
		return p.Code == "25006" || strings.Contains(p.Message, "recovery")
	case "0A000": // SET TRANSACTION READ WRITE during recovery
		return strings.Contains(p.Message, "recovery") || strings.Contains(p.Message, "hot standby")
	}
	return false
}

// Instant truncates a time to the precision that both databases store: microseconds, in UTC.
func Instant(t time.Time) time.Time { return t.UTC().Truncate(time.Microsecond) }

// Day returns the UTC day of a time in the form in which days are stored, as in 2026-11-30. In this form days sort as texts.
func Day(t time.Time) string { return t.UTC().Format(time.DateOnly) }
