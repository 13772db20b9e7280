//go:build mutant_sameorigin

package graph

const sameOrigin = false
