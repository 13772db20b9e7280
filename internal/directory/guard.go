//go:build !mutant_open && !mutant_silent

package directory

// What a manager alone may do, and that a change tells of itself. The variants behind the build tags mutant_open and
// mutant_silent take one of them away; the matrix of access and the test of the trail must then fail (goals 16, 21).
const (
	closed = true
	told   = true
)
