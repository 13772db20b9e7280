//go:build mutant_open

package directory

const (
	closed = false
	told   = true
)
