package identifier

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"golang.org/x/text/unicode/runenames"
)

// class is what a character does in a text.
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

// words are the classes as they stand in a message, before the character.
var words = map[class]string{
	joiner: "the invisible character", selector: "the invisible character", invisible: "the invisible character", control: "the control character",
	lineBreak: "a line break,", private: "the private-use character", unassigned: "the unassigned character", lost: "the sign for a lost letter,",
}

const (
	nel   = '\u0085' // ends a line and is white space to Go, but a control character to everybody else
	blank = '\u2800' // a Braille cell without dots: a symbol that shows nothing
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

// describe names a character by its number and in words: U+200B (zero width space).
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

// altered says whether a character is a second form of others: NFKC changes it. What NFC takes apart and no more is none: some
// letters of Indian scripts and of Hebrew are typed as one character and are stored as two.
func altered(r rune) bool {
	if r < 0xa0 {
		return false
	}
	s := string(r)
	composed := norm.NFC.String(s)
	return composed != norm.NFKC.String(s) || composed != s && utf8.RuneCountInString(composed) == 1
}
