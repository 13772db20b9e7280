//go:build !mutant_unthrottled && !mutant_lasting && !mutant_claimed && !mutant_telling && !mutant_crowded

package signin

// The guards of sign-in. Each has a variant behind a build tag that takes it away; the tests must then fail.
const (
	throttled = true // failures are counted and slowed
	ending    = true // a new password ends the sessions of the old one
	single    = true // the first staff user's token works once
	alike     = true // an unknown email costs a hash, too
	hashers   = 4    // hashes are made at once
)
