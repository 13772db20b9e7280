package main

import (
	"fmt"

	"github.com/alecthomas/kong"

	"example.com/roster/internal/version"
)

type versionCommand struct{}

// Run prints the version, the revision and the version of Go with which the binary was compiled.
func (*versionCommand) Run(con *console) error {
	_, err := fmt.Fprintf(con.out, "roster %s\n", version.Read())
	return err
}

// versionFlag is a flag that prints the same and ends the program, at any position among the arguments.
type versionFlag bool

// BeforeReset prints the version. Kong calls it before it checks the other arguments, so they can be missing.
func (versionFlag) BeforeReset(app *kong.Kong, con *console) error {
	err := (&versionCommand{}).Run(con)
	app.Exit(0)
	return err
}
