package table

import (
	"strings"
	"unicode/utf8"
)

// Neutralise prevents spreadsheets from reading a cell as a formula. Restore reverses it exactly (H37). The text after each semicolon is treated like a cell,
// because it is one where semicolon is a spreadsheet's list separator, even within quotes.
func Neutralise(s string) string {
	if !strings.ContainsAny(s, formulas) {
		return s
	}
	var b strings.Builder
	begins := true
	for s != "" {
		c, n := utf8.DecodeRuneInString(s)
		if begins && strings.ContainsRune(formulas, c) {
			b.WriteByte('\'')
		}
		b.WriteString(s[:n])
		s, begins = s[n:], c == ';'
	}
	return b.String()
}

// Restore reverses Neutralise. Text that was never neutralized is returned unchanged.
func Restore(s string) string {
	if !strings.Contains(s, "'") {
		return s
	}
	var b strings.Builder
	for begins := true; s != ""; {
		c, n := utf8.DecodeRuneInString(s)
		if next, size := utf8.DecodeRuneInString(s[n:]); begins && c == '\'' && size > 0 && strings.ContainsRune(formulas, next) {
			s = s[n:]
			c, n = next, size
		}
		b.WriteString(s[:n])
		s, begins = s[n:], c == ';'
	}
	return b.String()
}

// formulas are the characters with which a formula begins, including full-width ones, and the apostrophe, which marks a cell as text.
const formulas = "=+-@\t\r'\uff1d\uff0b\uff0d\uff20"
