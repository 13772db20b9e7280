package identifier

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// What is too long stays too long, and is not much longer than that.
func TestWhatIsCutIsStillTooLong(t *testing.T) {
	for _, s := range []string{"", "Ana", strings.Repeat("a", 200), " " + strings.Repeat("a", 200) + strings.Repeat(" ", 500), strings.Repeat("e\u0302\u0323", 200)} {
		if got := Shorten(s, MaxName); got != s {
			t.Errorf("%q was cut to %q", s, got)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringOfN(rapid.RuneFrom([]rune("a e\u0302\u0323\u00a0\u2003Z日")), 0, 700, -1).Draw(t, "text")
		cut := Shorten(s, MaxName)
		_, before := Name(s, "firstName")
		_, after := Name(cut, "firstName")
		if (before == nil) != (after == nil) || before == nil && cut != s {
			t.Fatalf("%q (%v) became %q (%v)", s, before, cut, after)
		}
		if cut != s && strings.TrimSpace(cut) == cut && utf8.RuneCountInString(strings.Join(strings.Fields(cut), "")) > MaxName+1 {
			t.Fatalf("%q is still long", cut)
		}
	})
}
