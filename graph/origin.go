//go:build !mutant_sameorigin

package graph

// The guard of websockets against pages of other sites. The variant behind the build tag mutant_sameorigin takes it away; the
// test of origins must then fail.
const sameOrigin = true
