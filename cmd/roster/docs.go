package main

import (
	"fmt"
	"io"

	"example.com/roster/internal/manual"
)

type docsCommand struct {
	Name string `arg:"" optional:"" help:"The page to print. Without it, the pages are listed."`
}

// Help returns the details for --help.
func (docsCommand) Help() string {
	return `The documents are part of the program. A running gateway shows them with pictures at /docs.

  roster docs
  roster docs administrators | less`
}

// Run prints the list of pages, or one page as plain text.
func (c *docsCommand) Run(con *console) error {
	if c.Name == "" {
		group := ""
		for _, p := range manual.Pages() {
			if p.Group != group {
				group = p.Group
				con.printf("%s\n", group)
			}
			con.printf("  %-18s %s\n", p.Name, p.Title)
		}
		return nil
	}
	page, ok := manual.Find(c.Name)
	if !ok {
		return fmt.Errorf("no page is called %q; roster docs lists the pages", c.Name)
	}
	_, err := io.WriteString(con.out, page.PlainText())
	return err
}
