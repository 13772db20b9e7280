package store

import (
	"context"
	"errors"
)

// A flow that holds a connection of a pool and waits for another one of it stands still as soon as as many of them do so as
// the pool has connections, and so does everybody else. So whatever runs in a transaction reaches the database through that
// transaction alone: its context is marked, and every other way is refused, in tests and in production alike.
//
// The pools have an order: who holds a view may have somebody else write (a plan is stored while it is decided), who
// writes asks for no view. The views have connections of their own, so that the plans that are made at the moment, however
// long they take, keep nobody from reading or writing.

type heldKey struct{}

// errHeld says that a flow would wait for a second connection.
var errHeld = errors.New("store: within a transaction everything goes through its own handle: asking for another connection while one is held can stop everybody")

// hold marks the context of a transaction.
func (db *DB) hold(ctx context.Context) context.Context {
	return context.WithValue(ctx, heldKey{}, db)
}

// free refuses a context that is within a transaction of this database.
func (db *DB) free(ctx context.Context) error {
	if held, _ := ctx.Value(heldKey{}).(*DB); held == db {
		return errHeld
	}
	return nil
}
