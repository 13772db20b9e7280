//go:build !mutant_unguarded

package rules

// The guard of administrators and primary users. The variant behind the build tag mutant_unguarded takes it away; the
// histories must then fail.
const guarded = true
