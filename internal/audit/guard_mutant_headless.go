//go:build mutant_headless

package audit

const (
	chained = true
	headed  = false
)
