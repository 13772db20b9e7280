package identifier

import (
	"slices"
	"strings"
	"unicode"

	"go.mau.fi/util/confusable"
)

// maxSkeleton is the maximum length of a skeleton in characters, because it is indexed.
const maxSkeleton = 400

// Skeleton returns the look-alike form of a text, ignoring case (UTS 39): two texts with the same skeleton look the same.
func Skeleton(s string) string {
	out := []rune(skeleton(fold(s)))
	return string(out[:min(len(out), maxSkeleton)])
}

// LookAlikes returns the skeletons that a new text must not share with the Skeleton of an existing one. Besides its own, these are the skeleton of the text as
// it was typed, because a capital I looks like an l and an i does not, and its own with an o for each zero and with a zero for each o, because a zero looks
// like a capital O.
func LookAlikes(s string) []string {
	var b strings.Builder
	for _, r := range s {
		if unicode.IsUpper(r) {
			b.WriteString(confusable.Skeleton(string(r)))
		} else {
			b.WriteRune(r)
		}
	}
	own := Skeleton(s)
	var out []string
	for _, form := range []string{own, Skeleton(b.String()), strings.ReplaceAll(own, "O", "o"), strings.ReplaceAll(own, "o", "O")} {
		if !slices.Contains(out, form) {
			out = append(out, form)
		}
	}
	return out
}

// LookAlike reports whether two texts look the same, in either order.
func LookAlike(a, b string) bool {
	other := LookAlikes(b)
	return slices.ContainsFunc(LookAlikes(a), func(s string) bool { return slices.Contains(other, s) })
}

func skeleton(s string) string {
	return confusable.Skeleton(strings.Map(func(r rune) rune {
		if c := classify(r); c == ordinary {
			return r
		}
		return -1
	}, s))
}
