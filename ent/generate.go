// Package ent is the data layer. It is generated from ent/schema and never edited by hand, except this file, entc.go and prune.go. Code that nothing in this
// module refers to is left out: to use a predicate or a setter that is missing, write the call and run go generate ./ent.
package ent

//go:generate go run entc.go prune.go
