package directory_test

import (
	"slices"
	"testing"

	"example.com/roster/internal/directory"
)

func TestGroupsAreWhatFindsAPath(t *testing.T) {
	t.Parallel()
	for path, want := range map[string][]string{
		"emea":         {"emea"},
		"emea/news/uk": {"emea/news/uk", "emea/news", "emea"},
		"Süd/ä":        {"Süd/ä", "Süd"},
		"a//b":         {"a//b", "a"}, // "a/" is read as "a"
		"a /b":         {"a /b"},      // "a " is read as "a", which does not find it
		"日本/ 東京/x":     {"日本/ 東京/x", "日本/ 東京", "日本"},
	} {
		if got := directory.Groups(path); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", path, got, want)
		}
	}
}
