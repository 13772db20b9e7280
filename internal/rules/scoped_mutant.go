//go:build mutant_unscoped_client

package rules

const scoped = false
