package store

import (
	"context"
	"errors"
)

// A goroutine that holds a connection of a pool while it waits for another one of the same pool can cause a deadlock: if as many goroutines do so as the pool
// has connections, none of them continues. So code within a transaction uses the database only through that transaction. Its context is marked, and every
// other way returns an error, in tests and in production.
//
// The pools have an order. While a snapshot is open, another goroutine may write (a plan is stored while it is decided); a writer never opens a snapshot.
// Snapshots have connections of their own, so that a long plan does not block reads or writes.

type heldKey struct{}

// errHeld is returned instead of waiting for a second connection.
var errHeld = errors.New("store: within a transaction everything goes through its own handle: asking for another connection while one is held can stop everybody")

// hold marks the context of a transaction.
func (db *DB) hold(ctx context.Context) context.Context {
	return context.WithValue(ctx, heldKey{}, db)
}

// free returns errHeld if the context belongs to a transaction of this database.
func (db *DB) free(ctx context.Context) error {
	if held, _ := ctx.Value(heldKey{}).(*DB); held == db {
		return errHeld
	}
	return nil
}
