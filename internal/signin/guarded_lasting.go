//go:build mutant_lasting

package signin

const (
	throttled = true
	ending    = false
	single    = true
	alike     = true
	hashers   = 4
)
