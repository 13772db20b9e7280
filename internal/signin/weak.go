package signin

import (
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/ccojocar/zxcvbn-go/data"
)

// A password is weak if fewer than 2^enough guesses find it, when guessing follows the ways in which people choose passwords: leaked passwords, words and
// names, keys in a row, sequences, repetitions, years, and their own email. Only the first longest characters are checked, so that the check stays fast.
const (
	enough  = 30
	longest = 64
)

// ranks are the frequency ranks of words, most frequent first, from the lists of zxcvbn: leaked passwords, English words, first
// names. zxcvbn's own matcher would build everything at the start of every command; this loads the lists when a password
// is set for the first time.
var ranks = sync.OnceValues(func() (map[string]int, error) {
	out := make(map[string]int, 60_000)
	for _, name := range []string{"Passwords", "English", "FemaleNames", "MaleNames"} {
		raw, err := data.Asset("data/" + name + ".json")
		if err != nil {
			return nil, fmt.Errorf("the list %s of words: %w", name, err)
		}
		var list struct{ List []string }
		if err := json.Unmarshal(raw, &list); err != nil {
			return nil, fmt.Errorf("the list %s of words: %w", name, err)
		}
		for i, word := range list.List {
			if r, ok := out[word]; !ok || i+1 < r {
				out[word] = i + 1
			}
		}
	}
	return out, nil
})

// keyboardRows are rows of keys and other well-known sequences.
var keyboardRows = []string{"qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm", "azertyuiop", "1234567890", "1qaz2wsx3edc4rfv5tgb6yhn", "!@#$%^&*()"}

// likeLetters replaces characters that people write instead of letters.
var likeLetters = strings.NewReplacer("@", "a", "4", "a", "3", "e", "1", "i", "!", "i", "0", "o", "$", "s", "5", "s", "7", "t", "+", "t")

// weak reports whether a password is easy to guess for someone who knows these words about its owner.
func weak(password string, own ...string) (bool, error) {
	words, err := ranks()
	if err != nil {
		return false, err
	}
	known := map[string]bool{"roster": true}
	for _, o := range own {
		for _, w := range strings.FieldsFunc(strings.ToLower(o), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
			if len(w) > 2 {
				known[w] = true
			}
		}
	}
	return guesses(password, words, known) < enough, nil
}

// guesses returns the base-2 logarithm of the number of guesses that find the password, by the cheapest way to compose
// it from parts.
func guesses(password string, words map[string]int, own map[string]bool) float64 {
	p := []rune(password)
	p = p[:min(len(p), longest)]
	cheapest := make([]float64, len(p)+1)
	for end := 1; end <= len(p); end++ {
		cheapest[end] = cheapest[end-1] + math.Log2(10) // any character
		for begin := end - 2; begin >= 0; begin-- {
			cheapest[end] = min(cheapest[end], cheapest[begin]+costOf(p, begin, end, words, own))
		}
	}
	return cheapest[len(p)]
}

// costOf returns the base-2 logarithm of the number of guesses that find a part of a password as a unit; infinite if it follows no known pattern.
func costOf(p []rune, begin, end int, words map[string]int, own map[string]bool) float64 {
	text := string(p[begin:end])
	lower := strings.ToLower(text)
	cost := math.Inf(1)
	for i, spelled := range []string{lower, likeLetters.Replace(lower), reverse(lower)} {
		more := 0.0
		if i > 0 && spelled != lower {
			more = 1
		}
		if own[spelled] {
			cost = min(cost, 2+more)
		}
		if rank, ok := words[spelled]; ok {
			cost = min(cost, math.Log2(float64(rank))+more)
		}
		if len(spelled) > 2 && slices.ContainsFunc(keyboardRows, func(row string) bool { return strings.Contains(row, spelled) }) {
			cost = min(cost, 4+math.Log2(float64(len(spelled)))+more)
		}
	}
	if text != lower {
		cost++ // which letters are upper case
	}
	n := end - begin
	if n <= begin && string(p[begin-n:begin]) == text {
		cost = min(cost, 1) // repeated
	}
	if n > 2 && steady(p[begin:end]) {
		cost = min(cost, 4+math.Log2(float64(n)))
	}
	if n == 4 && (strings.HasPrefix(text, "19") || strings.HasPrefix(text, "20")) && unicode.IsDigit(p[end-1]) && unicode.IsDigit(p[end-2]) {
		cost = min(cost, 7)
	}
	return cost
}

// steady reports whether each character follows the one before by the same step of -1, 0 or 1, as in aaa, abc and 987. It needs two characters or more.
func steady(p []rune) bool {
	step := p[1] - p[0]
	for i := 2; i < len(p); i++ {
		if p[i]-p[i-1] != step {
			return false
		}
	}
	return step >= -1 && step <= 1
}

func reverse(s string) string {
	r := []rune(s)
	slices.Reverse(r)
	return string(r)
}
