package identifier

import (
	"fmt"
	"slices"
	"testing"
)

func TestNear(t *testing.T) {
	names := []string{"aurorathe drawings", "auroranews", "aurora-news", "auroranewsde", "sport", "spotr", "kurz", "x"}
	for _, c := range []struct {
		asked string
		want  []string
	}{
		{"aurorathe drawing", []string{"aurorathe drawings"}},
		{"auroranews", []string{"auroranews", "aurora-news", "auroranewsde"}},
		{"auroranwes", []string{"auroranews", "aurora-news"}}, // two letters changed places
		{"sprot", []string{"sport"}},                          // a transposition away; the other takes two
		{"kurs", []string{"kurz"}},
		{"ku", nil}, // too short to be taken for another
		{"", nil},
		{"zzzzzzzzzz", nil},
		{"gnirawd", nil},
	} {
		var n Names
		for _, name := range names {
			n.Add(name)
		}
		var got []string
		for _, i := range n.Near(c.asked) {
			got = append(got, names[i])
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q: %q, want %q", c.asked, got, c.want)
		}
	}
	var many Names
	for i := range 10 {
		many.Add(fmt.Sprintf("desk number %d", i))
	}
	if got := many.Near("desk number x"); len(got) != MaxNear {
		t.Errorf("%d names are near", len(got))
	}
}

func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"", "abc", 3}, {"abc", "", 3}, {"abc", "abc", 0}, {"abc", "acb", 1}, {"abc", "ab", 1}, {"abc", "xabc", 1}, {"abc", "xyz", 3},
		{"ca", "abc", 3}, {"müller", "muller", 1}, {"kitten", "sitting", 3},
	} {
		if got := distance([]rune(c.a), []rune(c.b)); got != c.want {
			t.Errorf("%q to %q: %d, want %d", c.a, c.b, got, c.want)
		}
	}
}

func BenchmarkNear(b *testing.B) {
	var n Names
	for i := range 20_000 {
		n.Add(fmt.Sprintf("aurora news desk %d", i*7919))
	}
	for b.Loop() {
		n.Near("aurora news dsek 4711")
	}
}
