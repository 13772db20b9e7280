package identifier

import (
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"
)

// fold returns the key of a text: trimmed, NFC, and lowercase by Unicode's full mapping, in which İ keeps its dot. An altered character, for example the Kelvin
// sign for K, is kept: new texts cannot contain it, and in an old text it must not match anybody else's.
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
	return norm.NFC.String(cases.Lower(language.Und).String(norm.NFC.String(s))) // a caser has state, so it cannot be shared
}

// NameKey returns the key of a person's name for ordering and search: last name first, lowercase, without diacritics.
func NameKey(last, first string) string {
	return SearchKey(strings.TrimSpace(last) + ", " + strings.TrimSpace(first))
}

// SearchKey returns the key of a text for searching: lowercase and without diacritics, so that "Velazquez" finds "Velázquez".
func SearchKey(s string) string {
	out := strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(strings.ToLower(strings.TrimSpace(s))))
	return norm.NFC.String(out)
}

// TypedKey returns the key of a text that is searched for in emails, usernames and handles, whose keys keep their diacritics.
func TypedKey(s string) string { return fold(s) }
