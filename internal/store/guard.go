//go:build !mutant_unlocked

package store

// guarded is true in the product. The variant behind the build tag mutant_unlocked takes the lock away; the race tests
// must then fail.
const guarded = true
