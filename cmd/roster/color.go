package main

import (
	"fmt"
	"io"
	"os"
	"strings"
)

// color is the number by which a terminal knows the color of a text. All have two digits: cells of a column that are all colored, also in the usual color, stay
// below each other, although a table counts the invisible characters, too.
type color int

const (
	uncolored color = 0 // as it is
	usual     color = 39
	red       color = 31
	green     color = 32
	yellow    color = 33
	cyan      color = 36
	gray      color = 90
)

// colorful says whether what is written to a stream has colors: on a terminal, unless NO_COLOR is set, see https://no-color.org.
func colorful(out io.Writer) bool {
	_, ok := terminal(out)
	return ok && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
}

func (c *console) colored(text string, in color) string {
	if in == uncolored || !c.colors {
		return text
	}
	return fmt.Sprintf("\x1b[%dm%s\x1b[%dm", in, text, usual)
}

// statusColors are the colors of what is in a column of statuses.
var statusColors = map[string]color{
	"ACTIVE": green, "INVITED": yellow, "SUSPENDED": red, "FORMER": gray,
	"PLANNING": cyan, "PLANNED": cyan, "QUEUED": cyan, "RUNNING": cyan, "CANCELING": yellow,
	"SUCCEEDED": green, "PARTIAL": yellow, "FAILED": red, "CANCELED": gray, "EXPIRED": gray,
	"WAITING": yellow, "SENT": green, "REFUSED": red,
}

// statusColor is the color of a cell below its header; statuses are in the columns STATUS and MAIL.
func statusColor(header, cell string) color {
	if header != "STATUS" && header != "MAIL" {
		return uncolored
	}
	word, _, _ := strings.Cut(cell, ":")
	if found, ok := statusColors[word]; ok {
		return found
	}
	return usual
}

// changeColor is the color of a change, by its sign.
func changeColor(change string) color {
	switch change[:1] {
	case "+":
		return green
	case "-":
		return red
	}
	return yellow
}
