package run

import (
	"testing"
	"time"

	"example.com/roster/internal/bulk/row"
)

// While others wait, a run processes one chunk per transaction and pauses. Otherwise each transaction takes one chunk more than the last, up to the maximum
// and to what is done within the time that a transaction may lock the organization.
func TestPace(t *testing.T) {
	t.Parallel()
	ms := func(n int) time.Duration { return time.Duration(n) * time.Millisecond }
	for name, c := range map[string]struct {
		chunks          int
		awaited         bool
		waited, took    time.Duration
		together, wants int
		rests           time.Duration
	}{
		"nobody waits":                            {1, false, 0, ms(20), 8, 2, 0},
		"nobody waits, and it grows":              {3, false, ms(3), ms(60), 8, 4, 0},
		"at its bound":                            {8, false, 0, ms(80), 8, 8, 0},
		"a chunk takes no time at all":            {2, false, 0, 0, 8, 3, 0},
		"as many as are done soon":                {4, false, 0, ms(400), 8, 3, 0},
		"one takes longer than it may":            {1, false, 0, ms(900), 8, 1, 0},
		"others wait":                             {8, true, 0, ms(200), 8, 1, ms(50)},
		"others were there before":                {8, false, ms(4), ms(200), 8, 1, ms(50)},
		"others wait, and the rest has its bound": {1, true, ms(40), ms(1000), 8, 1, ms(100)},
		"never several":                           {1, false, 0, ms(1), 1, 1, 0},
	} {
		next, rest := pace(&taken{Chunk: row.Chunk{Numbers: make([]int, c.chunks)}, awaited: c.awaited, waited: c.waited, took: c.took}, c.together)
		if next != c.wants || rest != c.rests {
			t.Errorf("%s: the next transaction takes %d after %s, want %d after %s", name, next, rest, c.wants, c.rests)
		}
	}
}
