//go:build mutant_unlocked

package store

const (
	guarded = false
	txlock  = "deferred"
	writers = 8
)
