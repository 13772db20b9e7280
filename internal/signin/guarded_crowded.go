//go:build mutant_crowded

package signin

const (
	throttled = true
	ending    = true
	single    = true
	alike     = true
	hashers   = 64
)
