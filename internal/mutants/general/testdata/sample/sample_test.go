package sample

import (
	"testing"

	"pgregory.net/rapid"
)

func TestFits(t *testing.T) {
	for _, c := range []struct {
		n, free int
		closed  bool
		fits    bool
	}{{1, 1, false, true}, {2, 1, false, false}, {1, 2, true, false}, {0, 1, false, false}, {-1, 1, false, false}, {1, 0, false, false}} {
		if Fits(c.n, c.free, c.closed) != c.fits {
			t.Errorf("%+v", c)
		}
	}
}

func TestLoose(t *testing.T) {
	if Loose(0) != 10 {
		t.Error(Loose(0))
	}
}

func TestLooseDraws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		if n := rapid.IntRange(0, 3).Draw(t, "n"); Loose(n) > 10 {
			t.Fatal(n)
		}
	})
}
