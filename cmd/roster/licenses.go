package main

import (
	"io"

	"example.com/roster/internal/licenses"
)

type licensesCommand struct{}

// Run prints the text as it is: it was checked when it was generated, and holds nothing of what people typed.
func (*licensesCommand) Run(con *console) error {
	_, err := io.WriteString(con.out, licenses.Notices())
	return err
}
