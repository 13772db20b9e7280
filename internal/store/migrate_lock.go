package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"entgo.io/ent/dialect"
	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	"example.com/roster/internal/store/migrations"
)

// How long a migration waits for a table lock, how long it pauses before it tries again, and how often it tries. Transactions that need the table queue
// behind the waiting migration, so it soon gives up and tries again.
const (
	lockTimeout = 2 * time.Second
	lockPause   = 500 * time.Millisecond
	lockTries   = 60
)

// whileTablesAreBusy runs a migration again while it fails because other transactions hold locks that it needs, at most lockTries times in all.
func whileTablesAreBusy(ctx context.Context, migrate func() error) error {
	for try := 1; ; try++ {
		err := migrate()
		if !tablesBusy(err) {
			return err
		}
		if try == lockTries {
			return fmt.Errorf("other transactions have used the tables all the time (tried %d times); nothing was changed: %w", try, err)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(lockPause):
		}
	}
}

func tablesBusy(err error) bool {
	p, ok := errors.AsType[*pq.Error](err)
	return ok && (p.Code == pqerror.LockNotAvailable || p.Code == pqerror.TRDeadlockDetected)
}

// lockTables locks all tables of the pending steps before the first step runs. If each statement took the locks that it needs, the migration would hold some
// while it waits for others, whose transactions may wait for the first ones: a deadlock, which PostgreSQL may resolve by ending a request instead of the
// migration. The migration waits for the first table while it holds nothing. Its wait for all other tables together is shorter than deadlock_timeout, so that
// PostgreSQL finds no deadlock. After that it waits for nobody.
func (db *DB) lockTables(ctx context.Context, conn *sql.Conn, steps []migrations.Migration) error {
	if db.Dialect != dialect.Postgres || len(steps) == 0 {
		return nil
	}
	tables, err := tablesOf(ctx, conn, steps)
	if err != nil || len(tables) == 0 {
		return err
	}
	var wait int
	if err := conn.QueryRowContext(ctx, `SELECT (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 700)::int`).Scan(&wait); err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	var begun time.Time
	for i, table := range tables {
		left := lockTimeout
		if i == 1 {
			begun = time.Now()
		}
		if i > 0 {
			left = time.Duration(wait)*time.Millisecond - time.Since(begun)
		}
		if _, err := conn.ExecContext(ctx, fmt.Sprintf("SET LOCAL lock_timeout = %d", max(left.Milliseconds(), 1))); err != nil {
			return fmt.Errorf("migrate: %w", err)
		}
		if _, err := conn.ExecContext(ctx, "LOCK TABLE "+pq.QuoteIdentifier(table)+" IN ACCESS EXCLUSIVE MODE"); err != nil {
			return fmt.Errorf("migrate: %w", err)
		}
	}
	_, err = conn.ExecContext(ctx, fmt.Sprintf("SET LOCAL lock_timeout = %d", lockTimeout.Milliseconds()))
	return err
}

var sqlName = regexp.MustCompile(`\w+`)

// tablesOf returns the existing tables that the SQL of the steps names, directly or by one of their indexes; all tables if a step also runs code of this
// package. The sessions come first and the organizations second, because requests begin with the sessions and changes with the organizations: transactions
// that are already running end soon, and new ones wait without holding locks.
func tablesOf(ctx context.Context, conn *sql.Conn, steps []migrations.Migration) ([]string, error) {
	named, all := map[string]bool{}, false
	for _, m := range steps {
		all = all || codeOf(m.Name) != nil
		for _, w := range sqlName.FindAllString(m.SQL, -1) {
			named[strings.ToLower(w)] = true
		}
	}
	rows, err := conn.QueryContext(ctx, `SELECT c.relname, coalesce(i.relname, '') FROM pg_class c LEFT JOIN pg_index x ON x.indrelid = c.oid LEFT JOIN pg_class i ON i.oid = x.indexrelid
		WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p') ORDER BY array_position(ARRAY['sessions', 'organizations']::name[], c.relname), c.relname`)
	var tables []string
	err = Scan(rows, err, func(scan func(...any) error) error {
		var table, index string
		if err := scan(&table, &index); err != nil {
			return err
		}
		if (all || named[table] || named[index]) && !slices.Contains(tables, table) {
			tables = append(tables, table)
		}
		return nil
	})
	return tables, err
}
