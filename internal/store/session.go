package store

import (
	"cmp"
	"context"
	"crypto/rand"
	"database/sql"
	sqldriver "database/sql/driver"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/lib/pq"

	"example.com/roster/internal/access"
)

// A connection pooler between Roster and PostgreSQL knows only a few of the parameters that a client can connect with, and rejects or drops the others. So
// settings are made by statements. In session mode, and without a pooler, a connection makes them once, after connecting. In transaction mode each
// transaction can run on another of the server's connections, so each transaction begins with them, and each statement outside of a transaction gets a
// transaction.

// session has the settings that the connections of a pool make.
type session struct {
	names    []string // of settings
	settings []string // calls of set_config without their last argument
	pooled   bool     // a pooler in transaction mode is in between
	prepares bool     // the pooler keeps prepared statements: max_prepared_statements of PgBouncer
}

// poolerParameter is the parameter of the URL that names the mode of a pooler: transaction, or session, which is the same as no pooler.
const poolerParameter = "pooler"

// sessionSetting has a random text for each session, by which a connection detects that it is in another session.
const sessionSetting = "roster.session"

var errOtherSession = errors.New("the database connection is not in the session in which it made its settings: a pooler in transaction mode is between " +
	"Roster and PostgreSQL. Write pooler=transaction into the database URL, or set the pooler to session mode")

// sessionOf splits a URL into the parameters to connect with, which every pooler knows, and the settings to be made afterwards.
func sessionOf(dsn string, pooled bool) (pq.Config, session, error) {
	c, err := pq.NewConfig(dsn)
	if err != nil {
		return c, session{}, err
	}
	s := session{pooled: pooled, names: slices.Sorted(maps.Keys(c.Runtime))}
	for _, name := range s.names {
		s.settings = append(s.settings, setting(name, c.Runtime[name]))
	}
	c = c.Clone()
	clear(c.Runtime)
	return c, s, nil
}

func setting(name, value string) string {
	return "set_config(" + pq.QuoteLiteral(name) + ", " + pq.QuoteLiteral(value)
}

// settingsSQL returns the statement that makes the settings, and more, until the end of the transaction if local, otherwise of the session.
func (s session) settingsSQL(local bool, more ...string) string {
	end := fmt.Sprintf(", %t)", local)
	return "SELECT " + strings.Join(append(slices.Clone(s.settings), more...), end+", ") + end
}

// enter makes the settings of a new connection.
func (c *conn) enter(ctx context.Context) error {
	if !c.single || c.session.pooled || len(c.session.settings) == 0 {
		return nil
	}
	c.name = rand.Text()
	_, err := c.driven.ExecContext(ctx, c.session.settingsSQL(false, setting(sessionSetting, c.name)), nil)
	return err
}

// begin makes the settings of a transaction. before is the statement that begins it, or "" if it has begun.
func (c *conn) begin(ctx context.Context, before string) error {
	var more []string
	want := access.Reach(ctx)
	if c.reach.fenced {
		more = append(more, setting(reachSetting, want))
	}
	c.reach.known = false
	if _, err := c.driven.ExecContext(ctx, before+c.session.settingsSQL(true, more...), nil); err != nil {
		c.cancelled(ctx)
		return err
	}
	c.reach.value, c.reach.known, c.reach.within = want, true, true
	return nil
}

// alone reports whether a statement needs a transaction of its own.
func (c *conn) alone() bool { return c.session.pooled && !c.within }

// lone runs a statement in a transaction of its own, which the caller ends if there is no error. The statement is run again, once, if the server's connection
// does not know the prepared statement any more.
func lone[T any](ctx context.Context, c *conn, run func() (T, error)) (out T, err error) {
	if c.single && c.open > 0 {
		return out, errRowsOpen
	}
	for try := 0; ; try++ {
		if err := c.begin(ctx, "BEGIN; "); err != nil {
			c.spoilt = true // whether it has begun is unknown
			return out, err
		}
		c.within, c.whole = true, nil
		out, err = run()
		if err == nil {
			return out, nil
		}
		err = errors.Join(err, c.end(ctx, "ROLLBACK"))
		if c.spoilt || try > 0 || !stale(err) {
			return out, err
		}
	}
}

// end ends the transaction of a lone statement. A connection whose statement was canceled is closed, which ends it as well.
func (c *conn) end(ctx context.Context, by string) error {
	c.left()
	if c.spoilt {
		return nil
	}
	_, err := c.driven.ExecContext(ctx, by, nil)
	if err != nil {
		c.spoilt = true
	}
	return err
}

// probeRounds is how often probe tests whether two connections share a session. A pooler gives the connection that was used last to the next client, unless
// other clients come in between.
const probeRounds = 3

// probe detects a pooler between Roster and PostgreSQL. It returns an error if there is one in transaction mode that the URL does not name, because the
// settings of viewers would be mixed. If the URL names one, probe returns whether it keeps prepared statements.
func (db *DB) probe(ctx context.Context, connector sqldriver.Connector, pooled bool) (prepares bool, err error) {
	plain := sql.OpenDB(prepared{Connector: connector, single: true})
	defer plain.Close() //nolint:errcheck // it only reads
	a, err := plain.Conn(ctx)
	if err != nil {
		return false, err
	}
	defer a.Close() //nolint:errcheck // likewise
	b, err := plain.Conn(ctx)
	if err != nil {
		return false, err
	}
	defer b.Close() //nolint:errcheck // likewise
	if pooled {
		return keepsPrepared(ctx, a, b), nil
	}
	for range probeRounds {
		if mixed, err := shareSession(ctx, a, b); err != nil {
			return false, err
		} else if mixed {
			return false, errOtherSession
		}
	}
	return false, nil
}

// shareSession reports whether b sees a setting that a has made, or a no longer sees it while b keeps a connection busy.
func shareSession(ctx context.Context, a, b *sql.Conn) (bool, error) {
	name := rand.Text()
	var seen, kept string
	const read = "SELECT coalesce(current_setting('" + sessionSetting + "', true), '')"
	set := "SELECT " + setting(sessionSetting, name) + ", false)" //nolint:gosec // quoted; without arguments, because a prepared statement could be lost
	if _, err := a.ExecContext(ctx, set); err != nil {
		return false, err
	}
	tx, err := b.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return false, err
	}
	defer tx.Rollback() //nolint:errcheck // it only reads
	err = cmp.Or(tx.QueryRowContext(ctx, read).Scan(&seen), a.QueryRowContext(ctx, read).Scan(&kept))
	return seen == name || kept != name, err
}

// keepsPrepared reports whether a statement that was prepared on one of the server's connections can be run on another one.
func keepsPrepared(ctx context.Context, a, b *sql.Conn) bool {
	ctx, cancel := context.WithTimeout(ctx, time.Second) // a pooler may have only one connection, and a would wait for it
	defer cancel()
	const statement = "SELECT pg_backend_pid() WHERE $1"
	pid := func(c *sql.Conn) (n int, end func(), err error) {
		tx, err := c.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
		if err != nil {
			return 0, nil, err
		}
		err = tx.QueryRowContext(ctx, statement, true).Scan(&n)
		return n, func() { _ = tx.Rollback() }, err
	}
	first, end, err := pid(a)
	if end == nil {
		return false
	}
	end()
	if err != nil {
		return false
	}
	held, release, err := pid(b)
	if release == nil {
		return false
	}
	defer release()
	if err != nil || held != first {
		return false
	}
	again, end, err := pid(a)
	if end != nil {
		end()
	}
	return err == nil && again != first
}
