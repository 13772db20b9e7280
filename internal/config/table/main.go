// Command table writes the table of settings into docs/operators.md. It is run by go generate.
package main

import (
	"fmt"
	"os"

	"example.com/roster/internal/config"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "table:", err)
		os.Exit(1)
	}
}

func run() error {
	if len(os.Args) != 2 {
		return fmt.Errorf("usage: table FILE.md")
	}
	path := os.Args[1]
	old, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	updated, err := config.Insert(string(old))
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	if updated == string(old) {
		return nil
	}
	return os.WriteFile(path, []byte(updated), 0o644)
}
