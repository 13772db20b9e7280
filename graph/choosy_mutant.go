//go:build mutant_manyof

package graph

const choosy = false
