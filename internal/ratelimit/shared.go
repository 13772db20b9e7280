//go:build !mutant_crowded

package ratelimit

// shared holds a key to its share. The variant behind the build tag mutant_crowded does not; the test of fairness must then
// fail.
const shared = true
