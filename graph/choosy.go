//go:build !mutant_manyof

package graph

// choosy holds variables to @oneOf. The variant behind the build tag mutant_manyof takes it away; its tests must then fail.
const choosy = true
