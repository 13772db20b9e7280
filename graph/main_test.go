package graph_test

import (
	"os"
	"runtime/debug"
	"testing"
)

// TestMain uses more memory to save processor time, since most of the tests' allocations are short-lived.
func TestMain(m *testing.M) {
	debug.SetGCPercent(400)
	os.Exit(m.Run())
}
