//go:build mutant_unbounded

package graph

const strict = false
