package identifier

import (
	"slices"
	"strings"
	"unicode"

	"go.mau.fi/util/confusable"
)

// maxSkeleton is how many characters of a skeleton count: it stands in an index.
const maxSkeleton = 400

// Skeleton is the look-alike form of a text whose case does not matter (UTS 39): two texts with one skeleton look the same.
func Skeleton(s string) string {
	out := []rune(skeleton(fold(s)))
	return string(out[:min(len(out), maxSkeleton)])
}

// LookAlikes are the skeletons that a new text must not share with an older one's Skeleton. Besides its own there may be that of
// the text as it is typed: a capital I looks like an l, while an i does not; and those with an o for each zero, or a zero for each o, because a zero looks like a capital O.
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

// LookAlike says whether two texts look the same, whichever of them came first.
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
