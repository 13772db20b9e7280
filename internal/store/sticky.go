//go:build !mutant_sticky

package store

// The guard of pooled connections: what a connection reaches is set again when the viewer changes. The variant behind
// the build tag mutant_sticky sets it once and for all; the test of alternating tenants must then fail.
const sticky = false
