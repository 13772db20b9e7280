// Package copyleft represents a module under the GPL. It refuses to do anything.
package copyleft

// Run does nothing.
func Run() {}
