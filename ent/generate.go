// Package ent is the data layer: generated from ent/schema, never edited by hand. The hand-written Go here is this file
// and entc.go.
package ent

//go:generate go run entc.go
