package table

import (
	"strings"
	"unicode/utf8"
)

// Neutralise keeps a spreadsheet from taking a cell for a formula; Restore takes it back exactly (H37).
// Where a spreadsheet's list separator is a semicolon, what stands behind one is a cell of its own, quoted or not.
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

// Restore undoes Neutralise. Text that was never neutralised passes.
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

// formulas are the characters by which a formula begins, full-width ones included, and the one that says that it is none.
const formulas = "=+-@\t\r'\uff1d\uff0b\uff0d\uff20"
