package identifier

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Shorten cuts a text that is longer than its kind allows to one that still is: it is refused as before, also when what is left is sent again, but
// nobody has to keep the rest. Others come back as they are.
func Shorten(s string, limit int) string {
	if len(s) <= limit {
		return s
	}
	text := norm.NFC.String(strings.TrimSpace(s))
	if utf8.RuneCountInString(text) <= limit {
		return s
	}
	n := 0
	for i, r := range text {
		if n++; n > limit && !unicode.IsSpace(r) { // a space at the end would not count
			return strings.Clone(text[:i+utf8.RuneLen(r)])
		}
	}
	return text
}
