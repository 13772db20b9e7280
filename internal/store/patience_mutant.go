//go:build mutant_patient

package store

const impatient = false
