package main

import (
	"fmt"
	"io"
	"os"
	"strings"
)

// color is the number of a text color in the escape sequences of terminals. All numbers have two digits, so the sequences have the same length: a column in which
// all cells are colored, if only in the usual color, stays aligned although tabwriter counts the invisible characters, too.
type color int

const (
	uncolored color = 0 // no escape sequence
	usual     color = 39
	red       color = 31
	green     color = 32
	yellow    color = 33
	cyan      color = 36
	gray      color = 90
)

// colorful reports whether output to a stream has colors: if it is a terminal that is not dumb, and NO_COLOR is not set (https://no-color.org).
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

// statusColors contains the color of each status.
var statusColors = map[string]color{
	"ACTIVE": green, "INVITED": yellow, "SUSPENDED": red, "FORMER": gray,
	"PLANNING": cyan, "PLANNED": cyan, "QUEUED": cyan, "RUNNING": cyan, "CANCELING": yellow,
	"SUCCEEDED": green, "PARTIAL": yellow, "FAILED": red, "CANCELED": gray, "EXPIRED": gray,
	"WAITING": yellow, "SENT": green, "REFUSED": red,
}

// statusColor returns the color of a cell in the column with a header. Statuses are in the columns STATUS and MAIL; all other cells are uncolored.
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

// changeColor returns the color of a change, which begins with its sign: +, - or ~.
func changeColor(change string) color {
	switch change[:1] {
	case "+":
		return green
	case "-":
		return red
	}
	return yellow
}
