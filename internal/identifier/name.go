package identifier

import (
	"regexp"
	"strings"
	"unicode"

	"example.com/roster/internal/fault"
)

// MaxName is the maximum length in characters of the name of a person, an account or an organization.
const MaxName = 200

// FreeText cleans a line of free text, for example a reason, which does not identify anything. The last element of the path is its name in messages.
func FreeText(s string, limit int, path ...string) (string, error) {
	return kind{noun: path[len(path)-1], limit: limit, compatible: true, joined: true}.clean(s, path)
}

// Name cleans the name of a person, an account or an organization. An empty name stays empty. Joiners are allowed, because some scripts and emoji need them.
func Name(s string, path ...string) (string, error) {
	noun := map[string]string{"firstName": "first name", "lastName": "last name"}[path[len(path)-1]]
	if noun == "" {
		noun = "name"
	}
	return kind{noun: noun, limit: MaxName, compatible: true, joined: true}.clean(s, path)
}

// ClientName cleans an API client's name.
func ClientName(s string, path ...string) (string, error) {
	return kind{noun: "name", limit: 64, compatible: true, shape: func(s string) (string, *fault.Error) {
		if s = spaced(s); s == "" {
			return "", fault.New(fault.InvalidInput, "Enter a name that says what the API client is for.")
		}
		return s, nil
	}}.clean(s, path)
}

// ClientKey returns the key of an API client's name: two clients with the same key have the same name. Names can contain characters that NFKC changes; only
// forms that NFC unites are equal.
func ClientKey(s string) string { return lower(spaced(s)) }

// ViewName cleans the name of a saved view.
func ViewName(s string, path ...string) (string, error) {
	return kind{noun: "name", limit: 64, compatible: true, joined: true, shape: func(s string) (string, *fault.Error) {
		if s = spaced(s); s == "" {
			return "", fault.New(fault.InvalidInput, "Enter a name for the view.")
		}
		return s, nil
	}}.clean(s, path)
}

// ViewKey returns the key of a saved view's name: two views with the same key have the same name.
func ViewKey(s string) string { return lower(spaced(s)) }

// RoleName cleans a role's name.
func RoleName(s string, path ...string) (string, error) {
	return kind{noun: "role name", limit: 100, shape: func(s string) (string, *fault.Error) {
		s = spaced(s)
		switch {
		case s == "":
			return "", fault.New(fault.InvalidInput, "Enter a descriptive name for the role.")
		case strings.Contains(s, ";"): // separates roles in files (H37)
			return "", fault.New(fault.InvalidInput, "A role's name cannot contain a semicolon, which separates roles in files.")
		}
		return s, nil
	}}.clean(s, path)
}

// RoleKey returns the key of a role's name: two roles with the same key have the same name (H28).
func RoleKey(s string) string { return fold(spaced(s)) }

// Group cleans the path of a group: names separated by slashes, as in emea/news. An empty path means no group.
func Group(s string, path ...string) (string, error) {
	return kind{noun: "group", limit: 200, compatible: true, shape: func(s string) (string, *fault.Error) {
		var names []string
		for name := range strings.SplitSeq(s, "/") {
			if name = spaced(name); name != "" {
				names = append(names, name)
			}
		}
		return strings.Join(names, "/"), nil
	}}.clean(s, path)
}

// spaced returns a text with single spaces between words: pages show several spaces as one, so texts that differ only in them look the same.
func spaced(s string) string { return strings.Join(strings.Fields(s), " ") }

// TrimGroup returns a path without the slashes and white space around it.
func TrimGroup(s string) string {
	return strings.TrimFunc(s, func(r rune) bool { return r == '/' || unicode.IsSpace(r) })
}

// GroupsNamed returns the stored paths that a text can mean: the clean one, and the text itself, in case it was stored before paths were cleaned.
func GroupsNamed(s string) []string {
	typed := TrimGroup(s)
	if typed == "" {
		return nil
	}
	if clean, err := Group(s, "group"); err == nil && clean != typed {
		return []string{clean, typed}
	}
	return []string{typed}
}

var slugShape = regexp.MustCompile(`^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$`)

// Slug cleans an organization's short name, which is used in URLs.
func Slug(s string, path ...string) (string, error) {
	return kind{noun: "slug", limit: 200, shape: func(s string) (string, *fault.Error) {
		if slugShape.MatchString(s) {
			return s, nil
		}
		hint := ""
		if small := strings.ToLower(s); slugShape.MatchString(small) {
			hint = " Write " + small + "."
		}
		return "", fault.New(fault.InvalidInput, "A slug must have 1 to 63 lowercase letters, digits and hyphens.%s", hint)
	}}.clean(s, path)
}
