//go:build race

package graph_test

// slow is how much slower and larger everything is where races are looked for.
func slow() float64 { return 10 }
