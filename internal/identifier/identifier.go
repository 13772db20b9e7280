// Package identifier decides what an email, a username, a handle, a role's name, a group, a slug and the name of a person, an
// account, an organization or an API client may be, and when two of them are the same (H1). Every door asks it: the API, files,
// the command line, invitations and the identity provider. For each kind there is one function that cleans a text or refuses it,
// and cleaning a clean text changes nothing; where the kind tells things apart there is a second one for its key, which takes any
// text, so that what was stored under an older law is still found. It refuses to know whether anything exists.
package identifier

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"example.com/roster/internal/fault"
)

// kind is what one kind of text allows. Its shape judges a text that holds nothing forbidden, and may still change it.
type kind struct {
	noun       string // as in "The email holds …"
	limit      int    // in characters
	compatible bool   // may differ from its own NFKC form
	joined     bool   // may hold joiners and variation selectors between other characters
	strange    func(rune) bool
	shape      func(string) (string, *fault.Error)
}

// clean answers the one spelling of a text under which it is stored, or why there is none.
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

// flaw names the first character that the kind does not allow, where it stands, and what to write instead.
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

// forbidden describes a character that the kind does not allow; it is empty for one that it does.
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

// fixed is a text without what is forbidden in it, as a proposal.
func (k kind) fixed(text string) string {
	var b strings.Builder
	for _, r := range text {
		switch {
		case k.forbidden(r, false) == "":
			b.WriteRune(r)
		case unicode.IsSpace(r) && r != nel:
			b.WriteByte(' ')
		case r == utf8.RuneError:
			return "" // nobody knows what stood there
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
