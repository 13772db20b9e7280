package store

import (
	"container/list"
	"context"
	sqldriver "database/sql/driver"
	"errors"
	"fmt"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"
)

// The limits of the statements that a connection keeps prepared. A statement with an argument larger than any chunk of a bulk run is not kept, so that it is
// planned for that argument.
const (
	keptStatements = 200
	longestKept    = 16 << 10 // bytes of a statement's text
	largeArgument  = 4 << 20
)

// prepared makes connections keep the statements that they have run, so that running one again takes one round trip and no parsing. It wraps
// the driver, and so applies to ent's statements and to raw ones.
type prepared struct {
	sqldriver.Connector
	single  bool  // a connection runs one query at a time: PostgreSQL
	reach   reach // of a new connection
	session session
}

// SystemName is the database's name in OpenTelemetry's conventions.
func (p prepared) SystemName() string {
	if p.single {
		return "postgresql"
	}
	return "sqlite"
}

// driven is the set of interfaces that both drivers' connections implement.
type driven interface {
	sqldriver.Conn
	sqldriver.ConnBeginTx
	sqldriver.ConnPrepareContext
	sqldriver.ExecerContext
	sqldriver.Pinger
	sqldriver.QueryerContext
	sqldriver.SessionResetter
	sqldriver.Validator
}

func (p prepared) Connect(ctx context.Context) (sqldriver.Conn, error) {
	var w *wire
	ended := func() {}
	defer func() { ended() }()
	c, err := p.Connector.Connect(context.WithValue(ctx, wireKey{}, func(made *wire) {
		ended()
		w, ended = made, made.until(ctx)
	}))
	if err != nil {
		return nil, err
	}
	d, ok := c.(driven)
	if !ok {
		return nil, errors.Join(fmt.Errorf("store: the driver's connection, a %T, lacks what Roster needs", c), c.Close())
	}
	made := &conn{driven: d, wire: w, single: p.single, reach: p.reach, session: p.session, kept: map[string]*kept{}, used: list.New()}
	if err := made.enter(ctx); err != nil {
		return nil, errors.Join(err, c.Close())
	}
	return made, nil
}

// conn is a connection with its prepared statements. database/sql never uses it from two goroutines at once.
type conn struct {
	driven
	wire   *wire // nil on SQLite
	single bool
	kept   map[string]*kept
	used   *list.List      // of *kept, the most recently used first
	open   int             // rows that are not closed yet
	within bool            // a transaction is open
	whole  <-chan struct{} // Done of the transaction's context; the wire is closed soon after it
	ended  func()          // call it when the transaction has ended, so that the wire is not closed
	spoilt bool            // must not be used again, for example because a canceled query may still be running
	reach  reach

	session session
	name    string // of the session on the server, see sessionSetting
}

// kept is a prepared statement.
type kept struct {
	sqldriver.Stmt
	query string
	place *list.Element
	busy  bool // its rows are open
}

var errRowsOpen = errors.New("store: the rows of the last query on this connection are still open")

func (c *conn) QueryContext(ctx context.Context, query string, args []sqldriver.NamedValue) (sqldriver.Rows, error) {
	if !c.alone() {
		return c.query(ctx, query, args)
	}
	return lone(ctx, c, func() (sqldriver.Rows, error) {
		rows, err := c.query(ctx, query, args)
		if err == nil {
			rows.(*openRows).lone = true
		}
		return rows, err
	})
}

func (c *conn) query(ctx context.Context, query string, args []sqldriver.NamedValue) (rows sqldriver.Rows, err error) {
	ended := c.until(ctx) // called when the rows are closed
	defer func() {
		if err != nil {
			ended()
		}
	}()
	if err := c.ready(ctx); err != nil {
		return nil, err
	}
	return run(ctx, c, query, args, func(k *kept) (sqldriver.Rows, error) {
		var r sqldriver.Rows
		var err error
		if k == nil {
			r, err = c.driven.QueryContext(ctx, query, args)
		} else {
			r, err = k.Stmt.(sqldriver.StmtQueryContext).QueryContext(ctx, args)
		}
		if err != nil {
			return nil, err
		}
		if k != nil {
			k.busy = true
		}
		c.open++
		return &openRows{Rows: r, ctx: ctx, conn: c, kept: k, ended: ended}, nil
	})
}

func (c *conn) ExecContext(ctx context.Context, query string, args []sqldriver.NamedValue) (sqldriver.Result, error) {
	defer c.until(ctx)()
	if c.alone() {
		result, err := lone(ctx, c, func() (sqldriver.Result, error) { return execute(ctx, c, query, args) })
		if err != nil {
			return nil, err
		}
		return result, c.end(ctx, "COMMIT")
	}
	if err := c.ready(ctx); err != nil {
		return nil, err
	}
	return execute(ctx, c, query, args)
}

// Ping checks that the server answers.
func (c *conn) Ping(ctx context.Context) error {
	defer c.until(ctx)()
	return c.driven.Ping(ctx)
}

// until closes the wire soon after the context ends, unless BeginTx has already arranged that for the same context.
func (c *conn) until(ctx context.Context) (ended func()) {
	if c.within && ctx.Done() == c.whole {
		return func() {}
	}
	return c.wire.until(ctx)
}

// ready checks that the connection can run a query, and sets the organizations that it reaches.
func (c *conn) ready(ctx context.Context) error {
	if c.single && c.open > 0 {
		return errRowsOpen
	}
	return c.hold(ctx)
}

func execute(ctx context.Context, c *conn, query string, args []sqldriver.NamedValue) (sqldriver.Result, error) {
	return run(ctx, c, query, args, func(k *kept) (sqldriver.Result, error) {
		if k == nil {
			return c.driven.ExecContext(ctx, query, args)
		}
		return k.Stmt.(sqldriver.StmtExecContext).ExecContext(ctx, args)
	})
}

// run runs a query with its kept statement, or without one if it is not to be kept. A statement that fails is dropped. If the server no longer knows the
// statement, or its schema has changed, then it was not run: it is prepared and run again, once. Within a transaction it is not run again, because the error
// has ended the transaction.
func run[T any](ctx context.Context, c *conn, query string, args []sqldriver.NamedValue, by func(*kept) (T, error)) (T, error) {
	var none T
	k, err := c.statementOf(ctx, query, args)
	if err != nil {
		return none, err
	}
	if err := ctx.Err(); err != nil { // otherwise lib/pq would ask the server to cancel a query that has not begun, and then begin it
		return none, err
	}
	out, err := by(k)
	if err == nil {
		return out, nil
	}
	c.cancelled(ctx)
	if k == nil {
		return none, err
	}
	c.closeStatement(k)
	if !stale(err) {
		return none, err
	}
	for _, other := range c.kept {
		c.closeStatement(other)
	}
	if c.within {
		return none, err
	}
	if k, err = c.statementOf(ctx, query, args); err != nil {
		return none, err
	}
	return by(k)
}

// stale reports whether an error means that the server no longer knows a statement, or that its schema has changed.
func stale(err error) bool {
	var p *pq.Error
	return errors.As(err, &p) && (p.Code == pqerror.InvalidSQLStatementName || p.Code == pqerror.FeatureNotSupported && p.Routine == "RevalidateCachedQuery")
}

// statementOf finds or prepares the statement of a query. It returns nil for a query that is not to be kept, or whose statement is in use.
func (c *conn) statementOf(ctx context.Context, query string, args []sqldriver.NamedValue) (*kept, error) {
	if len(args) == 0 || len(query) > longestKept || c.session.pooled && !c.session.prepares {
		return nil, nil
	}
	for i := range args {
		switch v := args[i].Value.(type) {
		case string:
			if len(v) > largeArgument {
				return nil, nil
			}
		case []byte:
			if len(v) > largeArgument {
				return nil, nil
			}
		}
	}
	if k := c.kept[query]; k != nil {
		if k.busy {
			return nil, nil
		}
		c.used.MoveToFront(k.place)
		return k, nil
	}
	for e := c.used.Back(); e != nil && len(c.kept) >= keptStatements; {
		last := e.Value.(*kept)
		e = e.Prev()
		if !last.busy {
			c.closeStatement(last)
		}
	}
	s, err := c.driven.PrepareContext(ctx, query)
	if err != nil {
		c.cancelled(ctx)
		return nil, err
	}
	k := &kept{Stmt: s, query: query}
	k.place = c.used.PushFront(k)
	c.kept[query] = k
	return k, nil
}

// closeStatement closes a statement. It ignores errors: on a broken connection there is nothing to close.
func (c *conn) closeStatement(k *kept) {
	if c.kept[k.query] == k {
		delete(c.kept, k.query)
		c.used.Remove(k.place)
		_ = k.Close()
	}
}

// cancelled takes the connection out of use if a query on it was canceled. PostgreSQL receives the request to cancel on another connection, and it could
// cancel the next query instead.
func (c *conn) cancelled(ctx context.Context) {
	if ctx.Err() != nil {
		c.spoilt = true
	}
}

func (c *conn) ResetSession(ctx context.Context) error {
	if c.spoilt || !c.wire.sound() {
		return sqldriver.ErrBadConn
	}
	return c.driven.ResetSession(ctx)
}

func (c *conn) IsValid() bool { return !c.spoilt && c.wire.sound() && c.driven.IsValid() }

// Close closes SQLite's statements, which would otherwise keep its file open. PostgreSQL closes them with the connection.
func (c *conn) Close() error {
	if !c.single {
		for _, k := range c.kept {
			c.closeStatement(k)
		}
	}
	return c.driven.Close()
}

// CheckNamedValue converts an argument as the driver does, if it has a way of its own.
func (c *conn) CheckNamedValue(v *sqldriver.NamedValue) error {
	if checker, ok := c.driven.(sqldriver.NamedValueChecker); ok {
		return checker.CheckNamedValue(v)
	}
	return sqldriver.ErrSkip
}

func (c *conn) BeginTx(ctx context.Context, o sqldriver.TxOptions) (sqldriver.Tx, error) {
	ended := c.wire.until(ctx)
	ready := c.ready // before the transaction begins, so that a rollback does not undo the setting
	if c.session.pooled {
		ready = func(context.Context) error { return nil }
	}
	if err := ready(ctx); err != nil {
		ended()
		return nil, err
	}
	t, err := c.driven.BeginTx(ctx, o)
	if err != nil {
		ended()
		return nil, err
	}
	if c.session.pooled {
		if err := c.begin(ctx, ""); err != nil {
			c.spoilt = true
			ended()
			return nil, errors.Join(err, t.Rollback())
		}
	}
	c.within, c.whole, c.ended = true, ctx.Done(), ended
	return &transaction{t, c}, nil
}

// transaction notifies its connection when it ends.
type transaction struct {
	sqldriver.Tx
	conn *conn
}

func (t *transaction) Commit() error {
	defer t.conn.ended()
	t.conn.left()
	return t.Tx.Commit()
}

func (t *transaction) Rollback() error {
	defer t.conn.ended()
	t.conn.left()
	return t.Tx.Rollback()
}
