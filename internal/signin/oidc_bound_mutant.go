//go:build mutant_trusting

package signin

const bound = false
