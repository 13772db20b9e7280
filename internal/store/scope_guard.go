//go:build !mutant_unscoped

package store

// The first fence between organizations, and the only one on SQLite: what Visible narrows. Behind the build tag
// mutant_unscoped everybody sees every row; the tests of tenants must then fail, but where row level security holds.
const scoped = true
