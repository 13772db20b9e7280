package identifier

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"golang.org/x/text/unicode/runenames"
)

// class is the kind of a character.
type class int

const (
	ordinary class = iota
	joiner
	selector // a variation selector
	invisible
	control
	lineBreak
	private
	unassigned
	lost
)

// words describe the classes in a message, before the character.
var words = map[class]string{
	joiner: "the invisible character", selector: "the invisible character", invisible: "the invisible character", control: "the control character",
	lineBreak: "a line break,", private: "the private-use character", unassigned: "the unassigned character", lost: "the sign for a lost letter,",
}

const (
	nel   = '\u0085' // a line break and white space in Go, a control character elsewhere
	blank = '\u2800' // a Braille cell without dots: a symbol that is invisible
	zwnj  = '\u200c'
	zwj   = '\u200d'
)

func classify(r rune) class {
	switch {
	case r < utf8.RuneSelf && r >= ' ' && r != 0x7f:
		return ordinary
	case strings.ContainsRune("\n\v\f\r\u0085\u2028\u2029", r) && r != utf8.RuneError:
		return lineBreak
	case r == utf8.RuneError:
		return lost
	case r == zwnj, r == zwj:
		return joiner
	case unicode.Is(unicode.Variation_Selector, r):
		return selector
	case r == blank, unicode.In(r, unicode.Cf, unicode.Other_Default_Ignorable_Code_Point):
		return invisible
	case unicode.Is(unicode.Cc, r):
		return control
	case unicode.Is(unicode.Co, r):
		return private
	case !unicode.IsGraphic(r):
		return unassigned
	}
	return ordinary
}

// describe returns a character's code point and name: U+200B (zero width space).
func describe(r rune) string {
	name := map[rune]string{0: "null", '\t': "tab", '\n': "line feed", '\v': "line tabulation", '\f': "form feed", '\r': "carriage return",
		0x1b: "escape", 0x7f: "delete", nel: "next line"}[r]
	if name == "" {
		name = strings.ToLower(strings.Trim(runenames.Name(r), "<>"))
	}
	if name == "" {
		return fmt.Sprintf("U+%04X", r)
	}
	return fmt.Sprintf("U+%04X (%s)", r, name)
}

// altered reports whether a character is another form of other characters: NFKC changes it more than NFC does, or NFC replaces it by one other character. A
// character that NFC only decomposes does not count: some letters of Indian scripts and of Hebrew are typed as one character and stored as two.
func altered(r rune) bool {
	if r < 0xa0 {
		return false
	}
	s := string(r)
	composed := norm.NFC.String(s)
	return composed != norm.NFKC.String(s) || composed != s && utf8.RuneCountInString(composed) == 1
}
