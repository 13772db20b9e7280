package store_test

import (
	"context"
	"database/sql"

	"example.com/roster/internal/store"
)

// narrow limits every pool to one connection.
func narrow(db *store.DB) {
	db.Pools(func(_ string, pool *sql.DB) { pool.SetMaxOpenConns(1) })
}

func nothing(context.Context, *store.Tx) error { return nil }

func second[T any](_ T, err error) error { return err }

func closed(rows *sql.Rows, err error) error {
	return store.Scan(rows, err, func(func(...any) error) error { return nil })
}
