//go:build !race

package graph_test

func slow() float64 { return 1 }
