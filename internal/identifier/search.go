package identifier

import "strings"

// MostWords is the maximum number of words of a search that are used. More would only make it slow.
const MostWords = 8

// PersonKey returns the search key of a person's name, email and username. The words of a search contain no white space, so they never match across two of
// these.
func PersonKey(first, last, email, username string) string {
	return SearchKey(strings.Join([]string{first, last, email, username}, " "))
}

// OrganizationKey returns the key by which an organization is searched and ordered: its name, then its slug.
func OrganizationKey(name, slug string) string { return SearchKey(name + " " + slug) }

// Words returns the first MostWords words of a search as they were typed; a match must contain all of them. It leaves out words whose search key is empty.
func Words(text string) []string {
	var out []string
	for word := range strings.FieldsSeq(text) {
		if SearchKey(word) != "" && len(out) < MostWords {
			out = append(out, word)
		}
	}
	return out
}
