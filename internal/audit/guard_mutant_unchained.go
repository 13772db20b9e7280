//go:build mutant_unchained

package audit

const (
	chained = false
	headed  = true
)
