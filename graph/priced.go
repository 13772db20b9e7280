//go:build !mutant_costless

package graph

// priced holds operations to what they may cost. The variant behind the build tag mutant_costless takes it away; its tests must then fail.
const priced = true
