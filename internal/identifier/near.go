package identifier

import (
	"cmp"
	"math/bits"
	"slices"
)

// MaxNear is how many names are near at most.
const MaxNear = 3

// Names are names among which those near to a mistyped one are looked for. The zero Names is ready; all of its names are normalised in
// one way, and so is what is looked for.
type Names struct{ all []spelling }

type spelling struct {
	runes   []rune
	letters uint64 // which letters there are, told apart by their last six bits
}

func spell(s string) spelling {
	out := spelling{runes: []rune(s)}
	for _, r := range out.runes {
		out.letters |= 1 << (uint(r) & 63)
	}
	return out
}

// Add takes a name, which is known by how many were added before it.
func (n *Names) Add(name string) { n.all = append(n.all, spell(name)) }

// Near finds the names that are at most a fourth of their letters away from one, 3 letters at most, the nearest first. A letter that is
// left out, doubled or another one, and two neighbours that changed places, are one away each (Damerau and Levenshtein).
func (n *Names) Near(name string) []int {
	type found struct{ at, away int }
	asked := spell(name)
	most := min(3, (len(asked.runes)+1)/4)
	var near []found
	for i, other := range n.all {
		if abs(len(asked.runes)-len(other.runes)) > most || bits.OnesCount64(asked.letters^other.letters) > 2*most {
			continue // for most names this says enough
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

// distance counts the changes by which one text becomes another, each place changed once.
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
