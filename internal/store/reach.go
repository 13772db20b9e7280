package store

import (
	"context"
	sqldriver "database/sql/driver"
	"errors"

	"example.com/roster/internal/access"
)

// reachSetting is what the policies of row level security read: the organizations whose rows a statement may touch.
const reachSetting = "roster.organizations"

const setReach = `SELECT set_config('` + reachSetting + `', $1, false)`

// reach is the setting as it stands on a connection.
type reach struct {
	fenced bool   // PostgreSQL, as the application's role
	value  string // of access.Reach
	known  bool
	within bool // it was set in the transaction that is open, and goes with it if that is undone
}

// hold has the connection hold what comes next to what the context reaches. It costs a round trip only where that is
// another than the last one's.
func (c *conn) hold(ctx context.Context) error {
	want := access.Reach(ctx)
	if !c.reach.fenced || c.reach.known && c.reach.value == want {
		return nil
	}
	c.reach.known = false // until the server has answered
	args := []sqldriver.NamedValue{{Ordinal: 1, Value: want}}
	if _, err := execute(ctx, c, setReach, args); err != nil {
		return err
	}
	c.reach.value, c.reach.known, c.reach.within = want, true, c.within
	return nil
}

// left forgets a setting that was made in the transaction that has ended: if it was undone, so was the setting.
func (c *conn) left() {
	c.within = false
	if c.reach.within {
		c.reach.known, c.reach.within = false, false
	}
}

// What goes around the statements that are held is refused: nothing here prepares a statement and runs it later.
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

// Begin is what database/sql uses of drivers without BeginTx.
func (c *conn) Begin() (sqldriver.Tx, error) { return nil, errUnheld }
