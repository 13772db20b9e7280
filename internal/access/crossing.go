//go:build !mutant_crossing

package access

// NoCrossing says that what a page of another site makes a browser send changes nothing: the server looks at its origin, the
// door at what it announces. The variant behind the build tag mutant_crossing takes both away; the attack pages must then get
// through (internal/browser).
const NoCrossing = true
