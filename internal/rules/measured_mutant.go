//go:build mutant_generous

package rules

const measured = false
