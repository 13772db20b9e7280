package identifier

import (
	"cmp"
	"math/bits"
	"slices"
)

// MaxNear is the maximum number of names that Near returns.
const MaxNear = 3

// Names finds the names that are similar to a mistyped one. The zero value is ready to use. All names, and the names that are looked for, must be normalized in
// the same way.
type Names struct{ all []spelling }

type spelling struct {
	runes   []rune
	letters uint64 // a bit for each letter, by its last six bits
}

func spell(s string) spelling {
	out := spelling{runes: []rune(s)}
	for _, r := range out.runes {
		out.letters |= 1 << (uint(r) & 63)
	}
	return out
}

// Add adds a name. Near returns its index, which is the number of names that were added before it.
func (n *Names) Add(name string) { n.all = append(n.all, spell(name)) }

// Near returns the indices of the names that are most similar to a name, the most similar first. They differ from it by at most a quarter of its length,
// rounded, and at most 3 changes. A letter that is missing, added or different, and two neighbors that are swapped, are one change each (Damerau-Levenshtein).
func (n *Names) Near(name string) []int {
	type found struct{ at, away int }
	asked := spell(name)
	most := min(3, (len(asked.runes)+1)/4)
	var near []found
	for i, other := range n.all {
		if abs(len(asked.runes)-len(other.runes)) > most || bits.OnesCount64(asked.letters^other.letters) > 2*most {
			continue // excludes most names without computing the distance
		}
		if away := distance(asked.runes, other.runes); away <= most {
			near = append(near, found{i, away})
		}
	}
	slices.SortStableFunc(near, func(a, b found) int { return cmp.Compare(a.away, b.away) })
	near = near[:min(len(near), MaxNear)]
	out := make([]int, len(near))
	for i, f := range near {
		out[i] = f.at
	}
	return out
}

func abs(n int) int { return max(n, -n) }

// distance returns the number of changes that turn one text into another, with at most one change in each place.
func distance(a, b []rune) int {
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			change := 1
			if a[i-1] == b[j-1] {
				change = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+change)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}
