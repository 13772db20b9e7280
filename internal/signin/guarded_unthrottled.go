//go:build mutant_unthrottled

package signin

const (
	throttled = false
	ending    = true
	single    = true
	alike     = true
	hashers   = 4
)
