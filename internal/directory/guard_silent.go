//go:build mutant_silent

package directory

const (
	closed = true
	told   = false
)
