package main

import (
	"io"

	"example.com/roster/graph"
)

type schemaCommand struct{}

// Help teaches the command.
func (schemaCommand) Help() string {
	return `The contract of the GraphQL API that this binary serves, in GraphQL's schema language, to generate types from:

  roster schema > schema.graphql

A running gateway answers the same at /schema.graphql to whoever is signed in.`
}

// Run prints the text as it is written.
func (*schemaCommand) Run(con *console) error {
	_, err := io.WriteString(con.out, graph.SDL())
	return err
}
