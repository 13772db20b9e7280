// Package seedtest provides the seed of a test that uses random values: a new one in each run, which is logged if the test fails, or the one in
// ROSTER_TEST_SEED, to repeat a failure. It refuses to draw anything itself. Tests with pgregory.net/rapid use its own seed, with -rapid.seed.
package seedtest

import (
	"math/rand/v2"
	"os"
	"strconv"
	"testing"
)

// variable is the environment variable for the seed to repeat.
const variable = "ROSTER_TEST_SEED"

// Seed returns the seed of a test. If the test fails, it logs how to repeat the run.
func Seed(t testing.TB) uint64 {
	t.Helper()
	seed := rand.Uint64() //nolint:gosec // for tests, not for secrets
	if text := os.Getenv(variable); text != "" {
		var err error
		if seed, err = strconv.ParseUint(text, 10, 64); err != nil {
			t.Fatalf("%s is a number from 0 to 18446744073709551615, not %q", variable, text)
		}
	}
	t.Cleanup(func() {
		if t.Failed() {
			t.Logf("seed %d: %s=%d go test -run '^%s$' repeats what was drawn", seed, variable, seed, t.Name())
		}
	})
	return seed
}
