//go:build race

package graph_test

// racing is true with the race detector. SQLite is then ten times as slow, so tests that need only one database use PostgreSQL.
const racing = true
