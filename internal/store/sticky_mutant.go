//go:build mutant_sticky

package store

const sticky = true
