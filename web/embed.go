// Package web contains the built console and GraphiQL, so that the binary can serve them offline. It refuses to know HTTP: package server decides who gets
// what, under which policy. README.md describes how to work on the sources.
package web

import (
	"embed"
	"io/fs"
)

// The build is checked in, so that building the binary requires only Go. Package licenses embeds the licenses of dist/licenses, together with those of Go
// modules.
//
//go:embed dist/.source-hash dist/documents.json all:dist/console all:dist/graphiql
var dist embed.FS

// Console returns the console's page, index.html, and its assets.
func Console() fs.FS { return part("console") }

// GraphiQL returns the page of GraphiQL, graphiql.html, and its assets.
func GraphiQL() fs.FS { return part("graphiql") }

// Documents returns the list of the documents that the console sends, by their SHA-256.
func Documents() []byte {
	b, err := dist.ReadFile("dist/documents.json")
	if err != nil {
		panic(err) // it is embedded at compile time
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
