//go:build !mutant_unscoped_client

package rules

// The guard of API clients: what their scopes do not say, they may not. The variant behind the build tag
// mutant_unscoped_client takes it away; the tries of random actors must then fail.
const scoped = true
