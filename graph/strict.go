//go:build !mutant_unbounded

package graph

// strict holds documents, variables and the time of an operation to their bounds. The variant behind the build tag mutant_unbounded takes it away; its tests must then fail.
const strict = true
