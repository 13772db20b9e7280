package identifier

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Shorten shortens a text that is longer than limit, so that it does not have to be stored as a whole. The result is still longer than limit and thus rejected,
// also if it is sent again. Other texts are returned unchanged.
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
		if n++; n > limit && !unicode.IsSpace(r) { // a space at the end would be trimmed
			return strings.Clone(text[:i+utf8.RuneLen(r)])
		}
	}
	return text
}
