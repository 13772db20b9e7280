package main

import (
	"fmt"

	"github.com/alecthomas/kong"

	"example.com/roster/internal/version"
)

type versionCommand struct{}

// Run prints the version, the revision and the Go that compiled this binary.
func (*versionCommand) Run(con *console) error {
	_, err := fmt.Fprintf(con.out, "roster %s\n", version.Read())
	return err
}

// versionFlag prints the same and ends the program, wherever it stands among the arguments.
type versionFlag bool

// BeforeReset runs before anything else is parsed, so that missing arguments do not matter.
func (versionFlag) BeforeReset(app *kong.Kong, con *console) error {
	err := (&versionCommand{}).Run(con)
	app.Exit(0)
	return err
}
