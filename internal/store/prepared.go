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

// What a connection keeps prepared. PostgreSQL's general plan takes a Table for one of ten rows and goes by index, which is
// right for those of a bulk run, too; only an argument beyond every chunk of one is planned for itself.
const (
	keptStatements = 200
	longestKept    = 4 << 10 // of a statement's text
	largeArgument  = 4 << 20
)

// prepared makes connections that keep the statements they have run, so that the next run costs one round trip and no
// planning. It wraps the driver: ent's statements and the raw ones pass it alike.
type prepared struct {
	sqldriver.Connector
	single bool  // a connection runs one query at a time: PostgreSQL
	reach  reach // of a new connection
}

// driven is what both drivers' connections are.
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
	return &conn{driven: d, wire: w, single: p.single, reach: p.reach, kept: map[string]*kept{}, used: list.New()}, nil
}

// conn is one connection with the statements that it keeps. database/sql never uses it twice at once.
type conn struct {
	driven
	wire   *wire // PostgreSQL's; nil on SQLite
	single bool
	kept   map[string]*kept
	used   *list.List      // of *kept, the last used in front
	open   int             // rows that are not closed
	within bool            // a transaction
	whole  <-chan struct{} // ends the transaction's context, upon which the wire is cut
	ended  func()          // tells the wire that the transaction has ended
	spoilt bool            // a cancelled query may still be about
	reach  reach
}

// kept is a prepared statement.
type kept struct {
	sqldriver.Stmt
	query string
	place *list.Element
	busy  bool // its rows are open
}

var errRowsOpen = errors.New("store: the rows of the last query on this connection are still open")

func (c *conn) QueryContext(ctx context.Context, query string, args []sqldriver.NamedValue) (rows sqldriver.Rows, err error) {
	ended := c.until(ctx) // when the rows are closed
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
	if err := c.ready(ctx); err != nil {
		return nil, err
	}
	return execute(ctx, c, query, args)
}

// Ping asks the server whether it is there.
func (c *conn) Ping(ctx context.Context) error {
	defer c.until(ctx)()
	return c.driven.Ping(ctx)
}

// until has the wire cut soon after the context's end, unless the transaction's does that.
func (c *conn) until(ctx context.Context) (ended func()) {
	if c.within && ctx.Done() == c.whole {
		return func() {}
	}
	return c.wire.until(ctx)
}

// ready makes sure that the connection can run a query, and that it holds it to what the context reaches.
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

// run runs a query by a kept statement, or by none where it is not for keeping. What failed is dropped; if the server no
// longer knew the statement, or knew it for another schema, it never ran and is tried again, once and outside of
// transactions, which such an error ends.
func run[T any](ctx context.Context, c *conn, query string, args []sqldriver.NamedValue, by func(*kept) (T, error)) (T, error) {
	var none T
	k, err := c.keep(ctx, query, args)
	if err != nil {
		return none, err
	}
	if err := ctx.Err(); err != nil { // lib/pq would ask the server to end a query that has not begun, and then begin it
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
	c.drop(k)
	if !stale(err) {
		return none, err
	}
	for _, other := range c.kept {
		c.drop(other)
	}
	if c.within {
		return none, err
	}
	if k, err = c.keep(ctx, query, args); err != nil {
		return none, err
	}
	return by(k)
}

// stale says whether the server has forgotten a statement or its schema has changed below it.
func stale(err error) bool {
	var p *pq.Error
	return errors.As(err, &p) && (p.Code == pqerror.InvalidSQLStatementName || p.Code == pqerror.FeatureNotSupported && p.Routine == "RevalidateCachedQuery")
}

// keep finds or prepares the statement of a query; nil for a query that is not for keeping, or whose statement is in use.
func (c *conn) keep(ctx context.Context, query string, args []sqldriver.NamedValue) (*kept, error) {
	if len(args) == 0 || len(query) > longestKept {
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
			c.drop(last)
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

// drop closes a statement. If the connection is broken that fails, and there is nothing to close.
func (c *conn) drop(k *kept) {
	if c.kept[k.query] == k {
		delete(c.kept, k.query)
		c.used.Remove(k.place)
		_ = k.Close()
	}
}

// cancelled takes the connection out of use if a query on it was: PostgreSQL hears of it on another connection, and the
// next query must not be what it ends.
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

// Close finalizes what SQLite would otherwise hold its file open for; PostgreSQL forgets by itself.
func (c *conn) Close() error {
	if !c.single {
		for _, k := range c.kept {
			c.drop(k)
		}
	}
	return c.driven.Close()
}

// CheckNamedValue is the driver's way to convert an argument, where it has one.
func (c *conn) CheckNamedValue(v *sqldriver.NamedValue) error {
	if checker, ok := c.driven.(sqldriver.NamedValueChecker); ok {
		return checker.CheckNamedValue(v)
	}
	return sqldriver.ErrSkip
}

func (c *conn) BeginTx(ctx context.Context, o sqldriver.TxOptions) (sqldriver.Tx, error) {
	ended := c.wire.until(ctx)
	if err := c.ready(ctx); err != nil { // before it begins, so that a rollback leaves the setting alone
		ended()
		return nil, err
	}
	t, err := c.driven.BeginTx(ctx, o)
	if err != nil {
		ended()
		return nil, err
	}
	c.within, c.whole, c.ended = true, ctx.Done(), ended
	return &transaction{t, c}, nil
}

// transaction tells its connection when it ends.
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
