package columns

import "strings"

// SplitName splits a person's name: "Lindqvist, Jonas" has the last name first; without a comma, the last word is the last name. A single word is the first
// name.
func SplitName(cell string) (first, last string) {
	one, other, comma := strings.Cut(strings.ReplaceAll(cell, "\uff0c", ","), ",")
	before, after := strings.Fields(one), strings.Fields(other)
	if comma {
		return strings.Join(after, " "), strings.Join(before, " ")
	}
	if len(before) < 2 {
		return strings.Join(before, " "), ""
	}
	return strings.Join(before[:len(before)-1], " "), before[len(before)-1]
}
