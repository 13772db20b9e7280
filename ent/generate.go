// Package ent is the data layer: generated from ent/schema, never edited by hand. The hand-written Go here is this file,
// entc.go and prune.go. What nothing in this module refers to is left out: whoever needs a predicate or a setter that is not
// there writes the call and runs go generate ./ent.
package ent

//go:generate go run entc.go prune.go
