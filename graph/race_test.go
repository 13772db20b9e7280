//go:build race

package graph_test

// slow returns how much more time and memory the race detector needs.
func slow() float64 { return 10 }
