package directory

import (
	"net/url"
	"slices"
	"strings"

	"example.com/roster/internal/fault"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
)

// Limits of what a saved view shows.
const (
	maxViewBytes      = 4_000
	maxViewParameters = 60
	maxViewValue      = 256 // in characters
)

// viewQuery checks the parameters of a view, which must be parameters of its list. It returns them in the form in which they are stored: sorted by name,
// without empty values.
func viewQuery(list roster.SavedViewList, text string) (string, error) {
	wrong := func(format string, args ...any) error {
		return fault.New(fault.InvalidInput, format, args...).At("query")
	}
	if len(text) > maxViewBytes {
		return "", wrong("The view is longer than %d bytes. Use fewer filters.", maxViewBytes)
	}
	asked, err := url.ParseQuery(strings.TrimPrefix(text, "?"))
	if err != nil {
		return "", wrong("The view cannot be read. Write it like the query of a URL, such as sort=-EMAIL&status=ACTIVE.")
	}
	known, count, clean := list.Parameters(), 0, url.Values{}
	for name, values := range asked {
		if !slices.Contains(known, name) {
			shown, err := identifier.FreeText(name, 40, "parameter")
			if err != nil {
				return "", wrong("The view has a parameter that this list does not have. Use %s.", strings.Join(known, ", "))
			}
			return "", wrong("This list does not have the parameter %q. Use %s.", shown, strings.Join(known, ", "))
		}
		for _, value := range values {
			value, err := identifier.FreeText(value, maxViewValue, name)
			if err != nil {
				return "", wrong("%s", err)
			}
			if value != "" && !slices.Contains(clean[name], value) {
				clean.Add(name, value)
				count++
			}
		}
	}
	if count > maxViewParameters {
		return "", wrong("The view has more than %d parameters. Use fewer filters.", maxViewParameters)
	}
	out := clean.Encode()
	if len(out) > maxViewBytes { // encoding can make the text longer
		return "", wrong("The view is longer than %d bytes. Use fewer filters.", maxViewBytes)
	}
	return out, nil
}

// shownBy returns the values of a stored view as one text.
func shownBy(query string) string {
	values, err := url.ParseQuery(query)
	if err != nil {
		return query
	}
	var all []string
	for _, of := range values {
		all = append(all, of...)
	}
	return strings.Join(all, "\n")
}
