package main

import (
	"io"

	"example.com/roster/graph/generated"
)

type schemaCommand struct{}

// Help returns the details for --help.
func (schemaCommand) Help() string {
	return `Prints the schema of the GraphQL API of this version. Use it to generate types for a client:

  roster schema > schema.graphql

A running gateway serves the same file at /schema.graphql to everyone who is signed in.`
}

// Run prints the schema.
func (*schemaCommand) Run(con *console) error {
	_, err := io.WriteString(con.out, generated.SDL())
	return err
}
