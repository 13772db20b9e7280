//go:build mutant_crowded

package ratelimit

const shared = false
