package identifier

import (
	"regexp"
	"strings"
	"unicode"

	"example.com/roster/internal/fault"
)

// MaxName is how many characters the name of a person, an account or an organization has at most.
const MaxName = 200

// FreeText cleans free text of one line, such as a reason: nothing is identified by it. The last element of the path names it.
func FreeText(s string, limit int, path ...string) (string, error) {
	return kind{noun: path[len(path)-1], limit: limit, compatible: true, joined: true}.clean(s, path)
}

// Name cleans the name of a person, an account or an organization; an empty one stays empty. Some scripts and emoji need joiners
// in names.
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

// ClientKey decides whether two API clients have one name. Their names may hold other forms of characters, of which NFC unites some.
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

// ViewKey decides whether two saved views have one name.
func ViewKey(s string) string { return lower(spaced(s)) }

// RoleName cleans a role's name.
func RoleName(s string, path ...string) (string, error) {
	return kind{noun: "role name", limit: 100, shape: func(s string) (string, *fault.Error) {
		s = spaced(s)
		switch {
		case s == "":
			return "", fault.New(fault.InvalidInput, "Enter a descriptive name for the role.")
		case strings.Contains(s, ";"): // files part roles by it (H37)
			return "", fault.New(fault.InvalidInput, "A role's name cannot contain a semicolon, which separates roles in files.")
		}
		return s, nil
	}}.clean(s, path)
}

// RoleKey decides whether two roles have one name (H28).
func RoleKey(s string) string { return fold(spaced(s)) }

// Group cleans the path of a group: names with slashes between, as in emea/news. An empty one is none.
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

// spaced returns a text with one space between words: pages show several as one, so that texts which differ in nothing else look the same.
func spaced(s string) string { return strings.Join(strings.Fields(s), " ") }

// TrimGroup is a path without the slashes and the white space around it.
func TrimGroup(s string) string {
	return strings.TrimFunc(s, func(r rune) bool { return r == '/' || unicode.IsSpace(r) })
}

// GroupsNamed are the stored paths that a text may mean: the clean one, and one that was stored before paths were cleaned.
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

// Slug cleans an organization's short name for addresses.
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
