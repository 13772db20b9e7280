// Package identifier decides what an email, a username, a handle, a role's name, a group, a slug and the name of a person, an account, an organization or an
// API client may be, and when two of them are the same (H1). Everything that takes them uses it: the API, files, the command line, invitations and the identity
// provider. For each kind, one function cleans a text or rejects it; cleaning a clean text does not change it. If texts of a kind must be unique, a second
// function returns the key of any text, so that texts which older versions stored are still found. It refuses to know whether anything exists.
package identifier

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"example.com/roster/internal/fault"
)

// kind is what one kind of text allows. shape checks a text without forbidden characters, and can change it.
type kind struct {
	noun       string // as in "The email contains …"
	limit      int    // maximum length in characters
	compatible bool   // characters that NFKC changes are allowed
	joined     bool   // joiners and variation selectors between other characters are allowed
	strange    func(rune) bool
	shape      func(string) (string, *fault.Error)
}

// clean returns the spelling under which a text is stored, or an error that says why it is not valid.
func (k kind) clean(s string, path []string) (string, error) {
	out, f := k.validate(s)
	if f != nil {
		return "", f.At(path...)
	}
	return out, nil
}

func (k kind) validate(s string) (string, *fault.Error) {
	if !utf8.ValidString(s) {
		return "", fault.New(fault.InvalidInput, "The %s is not UTF-8 text.", k.noun)
	}
	text := strings.TrimSpace(s)
	if f := k.flaw(s, text); f != nil {
		return "", f
	}
	text = norm.NFC.String(text)
	if utf8.RuneCountInString(text) > k.limit {
		return "", fault.New(fault.InvalidInput, "The %s is longer than %d characters.", k.noun, k.limit)
	}
	if k.shape == nil {
		return text, nil
	}
	return k.shape(text)
}

// flaw returns a fault that names the first character that the kind does not allow, its position and a correct spelling. It is nil if there is none.
func (k kind) flaw(typed, text string) *fault.Error {
	if ascii(text) && strings.IndexFunc(text, unicode.IsControl) < 0 {
		return nil
	}
	position := utf8.RuneCountInString(typed) - utf8.RuneCountInString(strings.TrimLeftFunc(typed, unicode.IsSpace))
	for i, r := range text {
		position++
		why := k.forbidden(r, i == 0 || i+utf8.RuneLen(r) == len(text))
		if why == "" {
			continue
		}
		hint := ""
		if clean, f := k.validate(k.fixed(text)); f == nil && clean != "" {
			hint = "; write " + clean
		}
		return fault.New(fault.InvalidInput, "The %s contains %s at position %d%s.", k.noun, why, position, hint)
	}
	return nil
}

// forbidden describes a character that the kind does not allow. It is empty if the character is allowed; edge says that it is the first or the last one.
func (k kind) forbidden(r rune, edge bool) string {
	switch c := classify(r); {
	case c == ordinary, c == joiner && k.joined && !edge, c == selector && k.joined:
	default:
		return words[c] + " " + describe(r)
	}
	if k.strange != nil && k.strange(r) {
		return "the character " + describe(r)
	}
	if !k.compatible && altered(r) {
		return "the character " + describe(r) + ", another form of " + norm.NFKC.String(string(r)) + ","
	}
	return ""
}

// fixed returns a text without its forbidden characters, to be proposed, or "" if there is nothing to propose.
func (k kind) fixed(text string) string {
	var b strings.Builder
	for _, r := range text {
		switch {
		case k.forbidden(r, false) == "":
			b.WriteRune(r)
		case unicode.IsSpace(r) && r != nel:
			b.WriteByte(' ')
		case r == utf8.RuneError:
			return "" // the original character is lost
		case classify(r) == ordinary && altered(r) && !k.compatible:
			b.WriteString(norm.NFKC.String(string(r)))
		}
	}
	edge := func(r rune) bool { return classify(r) == joiner || unicode.IsSpace(r) }
	if out := strings.TrimFunc(b.String(), edge); out != text {
		return out
	}
	return ""
}

func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
