package identifier

import (
	"regexp"
	"strings"
	"unicode"

	"example.com/roster/internal/fault"
)

// Username cleans a username and removes the "@" that people type before it. An empty result means no username.
func Username(s string, path ...string) (string, error) {
	return kind{noun: "username", limit: 100, shape: func(s string) (string, *fault.Error) {
		s = bare(s)
		if s == "" {
			return "", nil
		}
		if strings.Contains(s, "://") {
			return "", fault.New(fault.InvalidInput, "%q is a URL. Enter only the username, such as ada_l.", s)
		}
		return s, unlikelyName("username", s)
	}}.clean(s, path)
}

// UsernameKey returns the key of a username: two usernames with the same key belong to the same person.
func UsernameKey(s string) string { return fold(bare(strings.TrimSpace(s))) }

// UsernameKeys returns the keys under which a username may be stored: its own, and those of older versions, which cleaned less.
func UsernameKeys(s string) []string { return keys(UsernameKey(s), s) }

// Handle cleans an account's handle. It removes any leading "@", and reads the handle from the URL of a profile. It also returns the platform, which comes from
// the URL if platform is empty. The URL of another platform is an error.
func Handle(platform, s string, path ...string) (named, handle string, err error) {
	named = platform
	k := kind{noun: "handle", limit: 200}
	k.shape = func(s string) (string, *fault.Error) {
		s = bare(s)
		a, is := readAddress(s)
		if !is {
			return handleShape(s)
		}
		if a.platform == "" && (named == "OTHER" || named == "VIDEO") { // these platforms have no fixed site
			return a.place, unlikely("handle", strings.ReplaceAll(a.place, "/", "-"))
		}
		found, f := a.name()
		switch {
		case f != nil:
			return "", f
		case named == "":
			named = a.platform
		case named != a.platform:
			return "", fault.New(fault.InvalidInput, "%q is a URL on %s, not on %s.", s, spelled(a.platform), spelled(named))
		}
		inner := kind{noun: "handle", limit: 200, shape: func(s string) (string, *fault.Error) {
			if _, is := readAddress(bare(s)); is {
				return "", noHandle(s)
			}
			return handleShape(bare(s))
		}}
		return inner.validate(found) // a URL can contain forbidden characters in percent-encoding
	}
	handle, err = k.clean(s, path)
	return named, handle, err
}

// HandleKey returns the key of a handle: two handles of a platform with the same key are the same account.
func HandleKey(platform, s string) string {
	if _, clean, err := Handle(platform, s); err == nil {
		return fold(clean)
	}
	return fold(bare(strings.TrimSpace(s)))
}

// HandleKeys returns the keys under which a handle may be stored: its own, and those of older versions, which cleaned less.
func HandleKeys(platform, s string) []string { return keys(HandleKey(platform, s), s) }

// keys returns the key, followed by the keys that older versions, which removed only one "@", made of the same text or of a text that they had stored.
func keys(key, s string) []string {
	out := []string{key}
	for _, old := range []string{fold(strings.TrimPrefix(strings.TrimSpace(s), "@")), fold(s)} {
		if old != key && old != out[len(out)-1] && old != "" {
			out = append(out, old)
		}
	}
	return out
}

// Sought returns a text that is searched for among handles, without the "@" that people type before it.
func Sought(s string) string { return bare(strings.TrimSpace(s)) }

// bare returns a text without any "@" and space before it.
func bare(s string) string {
	return strings.TrimLeftFunc(s, func(r rune) bool { return r == '@' || unicode.IsSpace(r) })
}

func handleShape(s string) (string, *fault.Error) {
	switch {
	case s == "":
		return "", fault.New(fault.InvalidInput, "Enter the handle.")
	case strings.ContainsAny(s, `/\`) && !nothing(s) && s[0] != '#':
		return "", noHandle(s)
	}
	return s, unlikelyName("handle", s)
}

func noHandle(s string) *fault.Error {
	return fault.New(fault.InvalidInput, "%q is not a handle. Enter only the name, such as auroranews.", s)
}

// scientific matches a long number as spreadsheets shorten it.
var scientific = regexp.MustCompile(`(?i)^[+-]?\d+([.,]\d+)?e[+-]\d+$`)

// nothing reports whether a cell means that there is no value.
func nothing(s string) bool {
	return strings.EqualFold(s, "n/a") || !strings.ContainsFunc(s, func(r rune) bool { return r == '_' || unicode.In(r, unicode.L, unicode.M, unicode.N) })
}

// unlikelyName is like unlikely for a name without other text. It also rejects punctuation at either end, which is left over from a sentence, a list or
// quotation marks.
func unlikelyName(noun, s string) *fault.Error {
	if f := unlikely(noun, s); f != nil {
		return f
	}
	name := strings.TrimFunc(s, around)
	if name == s {
		return nil
	}
	hint := ""
	if _, is := readAddress(name); !is && unlikely(noun, name) == nil {
		hint = "; write " + name
	}
	before, _, _ := strings.Cut(s, name)
	edge := "begins with " + before
	if strings.HasPrefix(s, name) {
		edge = "ends with " + s[len(name):]
	}
	return fault.New(fault.InvalidInput, "%q is not a %s, because it %s%s.", s, noun, edge, hint)
}

// around reports whether a character can be inside a name but not at its start or end.
func around(r rune) bool {
	return unicode.IsPunct(r) && r != '_' && r != '-' || strings.ContainsRune("=+<>^`|~", r)
}

// unlikely rejects what spreadsheets write instead of a name, and white space, which no platform allows in one.
func unlikely(noun, s string) *fault.Error {
	switch {
	case nothing(s), s[0] == '#':
		return fault.New(fault.InvalidInput, "%q is not a %s: spreadsheets show it for a missing value. Leave the cell empty or enter the name.", s, noun)
	case scientific.MatchString(s):
		return fault.New(fault.InvalidInput, "%q is not a %s: a spreadsheet has shortened a long number. Format the column as text and enter the full number.", s, noun)
	case strings.ContainsFunc(s, unicode.IsSpace):
		return fault.New(fault.InvalidInput, "%q is not a %s, because it contains a space. Enter the name after the @.", s, noun)
	}
	return nil
}
