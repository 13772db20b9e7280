// Package retention deletes old rows of tables that only grow (H44): mail that was sent, expired invitations and sessions, idempotency keys, rows of plans and
// operations and, if configured, the oldest audit events. It deletes a few rows in each transaction, so that other transactions wait for one of them at most.
// It refuses to decide what is old: that is config.
package retention

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/config"
	"example.com/roster/internal/store"
)

const (
	sweepEvery = time.Hour
	firstSweep = time.Minute           // after the start, which has more important work
	batchRows  = 1_000                 // maximum number of rows that one transaction deletes
	rest       = 50 * time.Millisecond // pause between two transactions
)

// Keeper deletes old rows. Its fields must be set before it is used.
type Keeper struct {
	DB    *store.DB
	Keep  config.Retention
	Audit *audit.Keeper // if nil or without a key, no audit events are deleted
	Now   func() time.Time
	Log   *slog.Logger
	// Removed is called with the number of rows that were deleted from a table; it may be nil. Idempotency keys of operations count as bulk_operations.
	Removed func(table string, rows int)
	Batch   int // maximum number of rows that one transaction deletes; 0 for 1,000
}

// Run deletes old rows until ctx ends.
func (k *Keeper) Run(ctx context.Context) {
	wait := firstSweep
	for {
		select {
		case <-ctx.Done():
			return
		case <-time.After(wait):
		}
		wait = sweepEvery
		if err := k.Sweep(ctx); err != nil && ctx.Err() == nil {
			k.Log.ErrorContext(ctx, "old rows could not be deleted; trying again in an hour", "error", err)
		}
	}
}

// Sweep deletes everything that is old enough now. It leaves rows that another gateway is deleting to that gateway.
func (k *Keeper) Sweep(ctx context.Context) error {
	ctx = access.With(ctx, access.System())
	gone := &tally{k: k}
	err := k.sweep(ctx, gone)
	gone.log(ctx)
	return err
}

// sweep deletes one kind of rows after another. An error in one kind does not prevent the others.
func (k *Keeper) sweep(ctx context.Context, gone *tally) error {
	var failed []error
	for _, o := range byAge {
		if days := o.days(k.Keep); days > 0 {
			failed = append(failed, k.repeat(ctx, gone, o.table, func(ctx context.Context, tx *store.Tx) (int64, error) {
				return affected(tx.ExecContext(ctx, o.statement(tx.Dialect), k.before(days), k.batch()))
			}))
		}
	}
	failed = append(failed, k.markRows(ctx))
	failed = append(failed, k.dropRows(ctx, gone))
	return errors.Join(append(failed, k.cut(ctx, gone))...)
}

// before returns the time a number of days ago.
func (k *Keeper) before(days int) time.Time { return store.Instant(k.Now().Add(-config.Days(days))) }

func (k *Keeper) batch() int {
	if k.Batch > 0 {
		return k.Batch
	}
	return batchRows
}

// repeat deletes batch by batch until a batch is not full, with pauses in which other transactions can run.
func (k *Keeper) repeat(ctx context.Context, gone *tally, table string, remove func(context.Context, *store.Tx) (int64, error)) error {
	for {
		n := int64(0)
		err := k.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
			n = 0
			alone, err := alone(ctx, tx)
			if err == nil && alone {
				n, err = remove(ctx, tx)
			}
			return err
		})
		if err != nil {
			return err
		}
		gone.add(table, n)
		if n < int64(k.batch()) {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(rest):
		}
	}
}

// aloneLock is the PostgreSQL advisory lock of the gateway that deletes: the letters "retain".
const aloneLock = 0x72657461696e

// alone reports whether no other gateway is deleting, until the transaction ends. SQLite has only one writer.
func alone(ctx context.Context, tx *store.Tx) (is bool, err error) {
	if tx.Dialect != store.Postgres {
		return true, nil
	}
	rows, err := tx.QueryContext(ctx, `SELECT pg_try_advisory_xact_lock($1)`, int64(aloneLock))
	err = store.Scan(rows, err, func(scan func(...any) error) error { return scan(&is) })
	return is, err
}
