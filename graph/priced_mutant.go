//go:build mutant_costless

package graph

const priced = false
