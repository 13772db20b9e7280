package identifier

import (
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"
)

// fold is the key of a text: trimmed, NFC, lower case by Unicode's full mapping, in which İ keeps its dot. A character that is
// another form of one (the Kelvin sign of K) stays as it is: no new text holds one, and an old one is nobody else's.
func fold(s string) string {
	s = strings.TrimSpace(s)
	if ascii(s) {
		return strings.ToLower(s)
	}
	if !strings.ContainsFunc(s, altered) {
		return lower(s)
	}
	var b strings.Builder
	from := 0
	for i, r := range s {
		if altered(r) {
			b.WriteString(lower(s[from:i]))
			b.WriteRune(r)
			from = i + len(string(r))
		}
	}
	b.WriteString(lower(s[from:]))
	return b.String()
}

func lower(s string) string {
	return norm.NFC.String(cases.Lower(language.Und).String(norm.NFC.String(s))) // a caser keeps a state, so that none is shared
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

// TypedKey folds what somebody looks for in emails, usernames and handles, whose keys keep their diacritics.
func TypedKey(s string) string { return fold(s) }
