//go:build mutant_unguarded

package rules

const guarded = false
