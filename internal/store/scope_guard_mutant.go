//go:build mutant_unscoped

package store

const scoped = false
