//go:build !mutant_unlocked

package store

// The guard of every race: the organization's row lock on PostgreSQL, the immediate transaction of one writer on SQLite
// (H11). The variant behind the build tag mutant_unlocked takes it away; the race tests must then fail.
const (
	guarded = true
	txlock  = "immediate"
	writers = 1
)
