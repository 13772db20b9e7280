//go:build mutant_claimed

package signin

const (
	throttled = true
	ending    = true
	single    = false
	alike     = true
	hashers   = 4
)
