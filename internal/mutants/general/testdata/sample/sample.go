// Package sample is for the mutants' own test: one function with tests that notice everything, one without. It refuses
// to be of any use.
package sample

// Fits reports whether n more fit into what is free. It returns false if n is not positive.
func Fits(n, free int, closed bool) bool {
	if closed || n <= 0 {
		return false
	}
	return n <= free
}

// Loose has a loop that its tests hardly enter.
func Loose(n int) int {
	left := 10
	for n > 0 {
		left -= n
		n--
	}
	return left
}

// Unasked has no test.
func Unasked(a, b bool) bool { return a && b }
