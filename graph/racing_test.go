//go:build race

package graph_test

// racing: where races are looked for SQLite is ten times as slow, so what needs only one database takes PostgreSQL.
const racing = true
