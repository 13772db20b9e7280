//go:build !mutant_unchained && !mutant_headless

package audit

// The two guards of the chain: a hash covers the hash before it, and the head is locked by whoever adds to it. The variants
// behind the build tags mutant_unchained and mutant_headless take one away; the tests must then fail.
const (
	chained = true
	headed  = true
)
