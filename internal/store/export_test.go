package store

import (
	"database/sql"
	"errors"
)

// MigrateTo lets tests apply a history of their own.
var MigrateTo = (*DB).migrate

// Few lets all viewers share n connections.
func (db *DB) Few(n int) { db.write.SetMaxOpenConns(n) }

// Fenced is the pool that viewers' statements run on.
func (db *DB) Fenced() *sql.DB { return db.write }

// PostgresDSN is the driver's address of a URL and an environment.
var PostgresDSN = postgresDSN

// Held says whether an error is the refusal of a second connection.
func Held(err error) bool { return errors.Is(err, errHeld) }

// Prepares reports whether the viewers' statements are kept prepared.
func (db *DB) Prepares() bool { return !db.pooled || db.prepares }
