package main

import (
	"fmt"
	"strings"
	"unicode"
)

// Responses of the gateway contain text that other people entered, for example names, labels and the cells of refused rows. Terminals execute control characters,
// and marks for right-to-left text change the order of a line, so this text could hide or forge output.

// printable returns a text with escapes for these characters, except line breaks and tabs.
func printable(s string) string { return escaped(s, "\n\t") }

// cell does the same for the cell of a table, in which line breaks and tabs are escaped, too.
func cell(s string) string { return escaped(s, "") }

func escaped(s, keep string) string {
	if !strings.ContainsFunc(s, unprintable) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		switch {
		case strings.ContainsRune(keep, r) || !unprintable(r):
			b.WriteRune(r)
		case r < 0x80:
			fmt.Fprintf(&b, `\x%02x`, r)
		default:
			fmt.Fprintf(&b, `\u%04x`, r)
		}
	}
	return b.String()
}

// unprintable reports whether a character controls the output instead of being visible. The joiners of emoji and of some scripts are not among these characters.
func unprintable(r rune) bool {
	return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == '\u2028' || r == '\u2029'
}
