package graph_test

import (
	"maps"
	"math"
	"slices"
	"testing"
)

// counted is how many answers needed each number of statements.
type counted map[int64]int

// commonest returns the most frequent number, the smallest if there are several.
func (c counted) commonest() (most int64) {
	for _, n := range slices.Sorted(maps.Keys(c)) {
		if c[n] > c[most] {
			most = n
		}
	}
	return most
}

// mean returns the average number of statements, and its standard error.
func (c counted) mean() (mean, deviation float64) {
	var sum, squares, times float64
	for n, often := range c {
		sum, squares, times = sum+float64(n)*float64(often), squares+float64(n*n)*float64(often), times+float64(often)
	}
	mean = sum / times
	return mean, math.Sqrt(max(0, squares/times-mean*mean) / times)
}

// apart reports whether the averages differ, and whether that is certain: an object that exists costs at least one statement more, or the same.
func apart(x, y counted) (differ, certain bool) {
	a, errA := x.mean()
	b, errB := y.mean()
	difference, doubt := math.Abs(a-b), 4*math.Hypot(errA, errB)
	return difference > 0.5, difference+doubt < 1 || difference > doubt
}

// alike fails if the answers or their costs differ between another organization's object and no object.
func (s *stage) alike(t *testing.T, what string, theirs, nobodys func() heard) heard {
	t.Helper()
	x, y := theirs(), nobodys()
	// A batch may be split in two, and a field's error may stop its siblings before they start. If the first two counts differ, the most frequent counts must be
	// the same. The count of an answer with many lists differs almost each time, the more the busier the machine: then the averages are compared, once there are
	// enough of them.
	costs := [2]counted{{x.statements: 1}, {y.statements: 1}}
	for again := 0; again < 2000 && x.body == y.body && x.statements != y.statements; again++ {
		costs[0][theirs().statements]++
		costs[1][nobodys().statements]++
		x.statements, y.statements = costs[0].commonest(), costs[1].commonest()
		if differ, certain := apart(costs[0], costs[1]); again >= 100 && certain {
			if !differ {
				x.statements = y.statements
			}
			break
		}
	}
	if x != y {
		t.Errorf("%s: a difference:\ntheirs:  %v\nnobodys: %v\nhow often it took how many statements: %v", what, x, y, costs)
	}
	return y
}
