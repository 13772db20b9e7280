package main

import (
	"fmt"
	"strings"
	"unicode"
)

// What the gateway answers is other people's typing: names, labels, cells of a refused row. A terminal obeys control characters
// and some writing systems' marks turn a line around, so that text could hide or forge what is shown.

// printable writes such characters as escapes; line breaks and tabs stay.
func printable(s string) string { return escaped(s, "\n\t") }

// cell is plain for a table's cell, which has one line.
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

// unprintable says whether a character does something else than to be seen. The joiners of emoji and of some scripts are seen.
func unprintable(r rune) bool {
	return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == '\u2028' || r == '\u2029'
}
