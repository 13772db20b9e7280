package graph_test

import (
	"os"
	"runtime/debug"
	"testing"
)

// TestMain spends memory instead of processor time: most of what these tests make is garbage at once.
func TestMain(m *testing.M) {
	debug.SetGCPercent(400)
	os.Exit(m.Run())
}
