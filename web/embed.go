// Package web holds the built console and GraphiQL, so that the one binary serves them offline. It refuses to know HTTP:
// package server says who gets what, under which policy. See README.md on how to work on the sources.
package web

import (
	"embed"
	"io/fs"
)

// The build is checked in, so that Go alone suffices to build the binary. The licences of dist/licenses are embedded by
// package licenses, together with those of Go modules.
//
//go:embed dist/.source-hash dist/documents.json all:dist/console all:dist/graphiql
var dist embed.FS

// Console is the console's page, index.html, and its assets.
func Console() fs.FS { return part("console") }

// GraphiQL is the explorer's page, graphiql.html, and its assets.
func GraphiQL() fs.FS { return part("graphiql") }

// Documents is the list of the documents that the console sends, by their SHA-256.
func Documents() []byte {
	b, err := dist.ReadFile("dist/documents.json")
	if err != nil {
		panic(err) // it is embedded, or this does not compile
	}
	return b
}

func part(name string) fs.FS {
	f, err := fs.Sub(dist, "dist/"+name)
	if err != nil {
		panic(err) // the name is valid
	}
	return f
}
