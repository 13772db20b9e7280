package main

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

const heading = `Roster is licensed under the Apache License, Version 2.0, whose text is in this list.

This binary also contains software of others. Part one lists it with its licences. Part two has the licences and notices;
each text stands once, below the names of all that come with it. The source code of a Go module is found at its path, in
the version that is named here.

`

const line = "------------------------------------------------------------------------------------------------------------------------\n"

// render returns the list and the texts. The same input gives the same bytes.
func render(components []component, ids []string) []byte {
	var b strings.Builder
	b.WriteString(heading + line + "Part one: what is contained\n" + line + "\n")
	for i, c := range components {
		fmt.Fprintf(&b, "%s: %s\n", c, ids[i])
	}
	b.WriteString("\n" + line + "Part two: the licences and notices\n" + line)
	holders, bodies := map[string][]string{}, []string{} // names by text; texts in the order of their first names
	for _, c := range components {
		for _, t := range c.texts {
			body := tidy(t.body)
			if holders[body] == nil {
				bodies = append(bodies, body)
			}
			if name := c.String() + ", " + t.name; !slices.Contains(holders[body], name) {
				holders[body] = append(holders[body], name)
			}
		}
	}
	for _, body := range bodies {
		b.WriteString("\n" + strings.Join(holders[body], "\n") + "\n\n" + body + "\n\n" + line)
	}
	return []byte(b.String())
}

var spaces = regexp.MustCompile(`[ \t]+\n`)

// tidy removes differences between copies of a text that have no meaning: line endings, trailing spaces, and empty lines around it.
func tidy(body string) string {
	body = strings.ReplaceAll(body, "\r\n", "\n")
	return strings.Trim(spaces.ReplaceAllString(body+"\n", "\n"), "\n")
}
