// Package seedtest gives a test that draws at random its seed: a new one in each run, which the test names where it fails,
// or the one of ROSTER_TEST_SEED, so that a failure can be repeated. It refuses to draw anything itself. Tests with
// pgregory.net/rapid have their seed from there, with -rapid.seed.
package seedtest

import (
	"math/rand/v2"
	"os"
	"strconv"
	"testing"
)

// variable names the seed to repeat a failure with.
const variable = "ROSTER_TEST_SEED"

// Seed answers the seed of a test, and has the test say how to repeat it if it fails.
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
