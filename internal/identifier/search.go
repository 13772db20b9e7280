package identifier

import "strings"

// MostWords is how many words of a search count; more than that would only make it slow.
const MostWords = 8

// PersonKey folds all that a person is searched by. A word of a search has no white space, so that none reaches from one part into the next.
func PersonKey(first, last, email, username string) string {
	return SearchKey(strings.Join([]string{first, last, email, username}, " "))
}

// OrganizationKey folds what an organization is searched and ordered by: its name, then its slug.
func OrganizationKey(name, slug string) string { return SearchKey(name + " " + slug) }

// Words are the words of a search as they were typed, of which each must be found; without those that say nothing.
func Words(text string) []string {
	var out []string
	for word := range strings.FieldsSeq(text) {
		if SearchKey(word) != "" && len(out) < MostWords {
			out = append(out, word)
		}
	}
	return out
}
