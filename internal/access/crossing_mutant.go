//go:build mutant_crossing

package access

// NoCrossing is off.
const NoCrossing = false
