package store

import (
	"database/sql"
	"errors"
)

// MigrateTo applies a given list of migrations.
var MigrateTo = (*DB).migrate

// Few limits the pool of all viewers to n connections.
func (db *DB) Few(n int) { db.write.SetMaxOpenConns(n) }

// Fenced returns the pool for viewers' statements.
func (db *DB) Fenced() *sql.DB { return db.write }

// PostgresDSN converts a URL and an environment to the driver's address.
var PostgresDSN = postgresDSN

// Held reports whether an error refuses a second connection.
func Held(err error) bool { return errors.Is(err, errHeld) }

// Prepares reports whether viewers' statements stay prepared.
func (db *DB) Prepares() bool { return !db.pooled || db.prepares }
