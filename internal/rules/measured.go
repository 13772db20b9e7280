//go:build !mutant_generous

package rules

// The guard of granting: nobody grants more than they hold (H22). The variant behind the build tag mutant_generous takes
// it away; the tries of random actors must then fail.
const measured = true
