package signin

import (
	"strings"
	"testing"
	"time"
)

func TestWeakPasswordsAreToldFromOthers(t *testing.T) {
	for _, p := range []string{
		"password1234", "Password1234!", "P@ssw0rd1234", "passwordpassword", "aaaaaaaaaaaa", "abcdefghijklmnop", "123456789012", "qwertyuiop[]",
		"qwertyuiopasdf", "QWERTY123456", "1qaz2wsx3edc", "Summer2024!!", "Welcome12345", "letmein letmein", "iloveyou1234", "monkeydragon",
		"trustno1trustno1", "abcabcabcabcabc", "adminadminadmin", "drowssap4321", "ada@example.com", "adaexample2024", "Roster2026!!", "roster roster",
		"a new password", "correctcorrect", strings.Repeat("ab", 100),
	} {
		if is, err := weak(p, "ada@example.com", "Ada Byron"); err != nil || !is {
			t.Errorf("%q passes (%v), at 2^%.1f guesses", p, err, bits(t, p))
		}
	}
	for _, p := range []string{
		"correct horse battery", "correct-horse-battery", "nine lives of the cat", "tr0ub4dor&3xyz", "k8Fj2mQpZ0aB", "Grüße aus Łódź 7", "密码很长而且不常见的句子",
		"roster-demo-2026-x9", "vermilion-otter-lamp", strings.Repeat("k8Fj2mQpZ0aB", 16),
	} {
		if is, err := weak(p, "ada@example.com", "Ada Byron"); err != nil || is {
			t.Errorf("%q is refused (%v), at 2^%.1f guesses", p, err, bits(t, p))
		}
	}
}

func bits(t *testing.T, p string) float64 {
	words, err := ranks()
	if err != nil {
		t.Fatal(err)
	}
	return guesses(p, words, nil)
}

// The time of the check is limited for any password.
func TestTheLookAtAPasswordIsCheap(t *testing.T) {
	for _, c := range []string{"a", "@4", "\x00\xff", "1l|!", "é", "20/01/2000"} {
		begin := time.Now()
		if _, err := weak(strings.Repeat(c, 100_000), "ada@example.com"); err != nil {
			t.Fatal(err)
		}
		t.Logf("%q: %s", c, time.Since(begin))
	}
}

func FuzzWeak(f *testing.F) {
	f.Add("Summer2024!!", "ada@example.com")
	f.Fuzz(func(t *testing.T, p, own string) {
		if _, err := weak(p, own); err != nil {
			t.Fatal(err)
		}
	})
}
