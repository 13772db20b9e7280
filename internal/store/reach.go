package store

import (
	"cmp"
	"context"
	sqldriver "database/sql/driver"
	"errors"

	"example.com/roster/internal/access"
)

// reachSetting is the setting that the policies of row level security read: the organizations whose rows a statement can reach.
const reachSetting = "roster.organizations"

// setReach sets nothing in another session than the connection's own; within, the transaction is the session.
const (
	setReach       = `SELECT set_config('` + reachSetting + `', $1, false) WHERE current_setting('` + sessionSetting + `', true) = $2`
	setReachWithin = `SELECT set_config('` + reachSetting + `', $1, true)`
)

// reach is the current value of the setting on a connection.
type reach struct {
	fenced bool   // PostgreSQL, as the application's role
	value  string // as access.Reach returns it
	known  bool
	within bool // set in the open transaction, so that a rollback undoes it
}

// hold sets the connection's reach to that of the context. It takes a round trip only if the reach differs from that of the previous
// statement.
func (c *conn) hold(ctx context.Context) error {
	want := access.Reach(ctx)
	if !c.reach.fenced || c.reach.known && c.reach.value == want {
		return nil
	}
	c.reach.known = false // until the server has answered
	statement, args := setReach, []sqldriver.NamedValue{{Ordinal: 1, Value: want}, {Ordinal: 2, Value: c.name}}
	if c.session.pooled {
		statement, args = setReachWithin, args[:1]
	}
	set, err := execute(ctx, c, statement, args)
	if err != nil {
		return err
	}
	if n, err := set.RowsAffected(); err != nil || n != 1 {
		c.spoilt = true
		return cmp.Or(err, errOtherSession)
	}
	c.reach.value, c.reach.known, c.reach.within = want, true, c.within
	return nil
}

// left forgets a setting that was made in the transaction that has ended, because a rollback undid it.
func (c *conn) left() {
	c.within = false
	if c.reach.within {
		c.reach.known, c.reach.within = false, false
	}
}

// These methods are refused on a connection with a reach: nothing here prepares a statement to run it later.
var errUnheld = errors.New("store: statements are run by QueryContext and ExecContext and transactions begun by BeginTx, so that row level security holds them")

// Prepare is refused on a fenced connection.
func (c *conn) Prepare(query string) (sqldriver.Stmt, error) {
	return c.PrepareContext(context.Background(), query) //nolint:forbidigo // Prepare is given no context
}

// PrepareContext is refused on a fenced connection.
func (c *conn) PrepareContext(ctx context.Context, query string) (sqldriver.Stmt, error) {
	if c.reach.fenced {
		return nil, errUnheld
	}
	return c.driven.PrepareContext(ctx, query)
}

// Begin is called by database/sql for drivers without BeginTx.
func (c *conn) Begin() (sqldriver.Tx, error) { return nil, errUnheld }
