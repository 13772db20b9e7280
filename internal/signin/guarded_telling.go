//go:build mutant_telling

package signin

const (
	throttled = true
	ending    = true
	single    = true
	alike     = false
	hashers   = 4
)
