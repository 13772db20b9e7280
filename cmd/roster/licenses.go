package main

import (
	"io"

	"example.com/roster/internal/licenses"
)

type licensesCommand struct{}

// Run prints the text without escaping it: it was checked when it was generated, and contains nothing that users entered.
func (*licensesCommand) Run(con *console) error {
	_, err := io.WriteString(con.out, licenses.Notices())
	return err
}
