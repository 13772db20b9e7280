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

// setReach sets the reach until the end of the session, but does nothing in a session other than the connection's own. setReachWithin sets it until the end
// of the transaction.
const (
	setReach       = `SELECT set_config('` + reachSetting + `', $1, false) WHERE current_setting('` + sessionSetting + `', true) = $2`
	setReachWithin = `SELECT set_config('` + reachSetting + `', $1, true)`
)

// reach is the current value of the setting on a connection.
type reach struct {
	fenced bool   // on PostgreSQL, with the application's role
	value  string // as access.Reach returns it
	known  bool   // the server has this value
	within bool   // set in the open transaction, so that a rollback undoes it
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

// left is called when a transaction ends. It forgets the reach that was set within the transaction, because a rollback undoes it.
func (c *conn) left() {
	c.within = false
	if c.reach.within {
		c.reach.known, c.reach.within = false, false
	}
}

// errUnheld is returned by methods that are not used on a fenced connection, because they would not set its reach.
var errUnheld = errors.New("store: statements are run by QueryContext and ExecContext and transactions begun by BeginTx, so that row level security holds them")

// Prepare returns an error on a fenced connection.
func (c *conn) Prepare(query string) (sqldriver.Stmt, error) {
	return c.PrepareContext(context.Background(), query) //nolint:forbidigo // Prepare is given no context
}

// PrepareContext returns an error on a fenced connection.
func (c *conn) PrepareContext(ctx context.Context, query string) (sqldriver.Stmt, error) {
	if c.reach.fenced {
		return nil, errUnheld
	}
	return c.driven.PrepareContext(ctx, query)
}

// Begin always returns an error: database/sql calls it only for drivers without BeginTx.
func (c *conn) Begin() (sqldriver.Tx, error) { return nil, errUnheld }
