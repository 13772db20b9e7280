//go:build mutant_abrupt

package server

const rotates = false
