package rules

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Key folds an email, a username, a handle or a role's name into the form that decides whether two are the same (H1):
// trimmed, NFC, lower case. "+tag" and dots are kept.
func Key(s string) string {
	return norm.NFC.String(strings.ToLower(norm.NFC.String(strings.TrimSpace(s))))
}

// HandleKey is Key without the leading "@" that people type.
func HandleKey(s string) string { return Key(TrimHandle(s)) }

// TrimHandle is a handle as typed, without surrounding space and the leading "@".
func TrimHandle(s string) string {
	return strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(s), "@"))
}

// NameKey folds a name for ordering and search: last name first, lower case, diacritics removed.
func NameKey(last, first string) string {
	return SearchKey(strings.TrimSpace(last) + ", " + strings.TrimSpace(first))
}

// SearchKey folds a text for searching: lower case, diacritics removed, so that "Velazquez" finds "Velázquez".
func SearchKey(s string) string {
	out := strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(strings.ToLower(strings.TrimSpace(s))))
	return norm.NFC.String(out)
}
