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

// A password is weak where it takes fewer guesses than 2^enough to come to it by the ways that people choose: passwords
// that leaked, words and names, what stands on the keyboard in a row, sequences, repetitions, years, and their own email.
// Only the first longest characters are looked at, so that the look stays cheap.
const (
	enough  = 30
	longest = 64
)

// ranks are how often people use a word, the most used first, from the lists of zxcvbn: leaked passwords, English, first
// names. Its own matcher would build everything when the program starts, in every command; this reads them when first a
// password is set.
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

// rows of keys, and what else comes in an order that everybody knows.
var rows = []string{"qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm", "azertyuiop", "1234567890", "1qaz2wsx3edc4rfv5tgb6yhn", "!@#$%^&*()"}

// plain undoes what people write for letters.
var plain = strings.NewReplacer("@", "a", "4", "a", "3", "e", "1", "i", "!", "i", "0", "o", "$", "s", "5", "s", "7", "t", "+", "t")

// weak says whether a password is soon guessed by who knows these words about its owner.
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

// guesses is the logarithm, to the base 2, of how many guesses come to a password: that of the cheapest way to put it
// together.
func guesses(password string, words map[string]int, own map[string]bool) float64 {
	p := []rune(password)
	p = p[:min(len(p), longest)]
	cheapest := make([]float64, len(p)+1)
	for end := 1; end <= len(p); end++ {
		cheapest[end] = cheapest[end-1] + math.Log2(10) // any character
		for begin := end - 2; begin >= 0; begin-- {
			cheapest[end] = min(cheapest[end], cheapest[begin]+part(p, begin, end, words, own))
		}
	}
	return cheapest[len(p)]
}

// part is what a stretch of a password costs at once; infinite where nobody would think of it.
func part(p []rune, begin, end int, words map[string]int, own map[string]bool) float64 {
	text := string(p[begin:end])
	lower := strings.ToLower(text)
	cost := math.Inf(1)
	for i, spelled := range []string{lower, plain.Replace(lower), reverse(lower)} {
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
		if len(spelled) > 2 && slices.ContainsFunc(rows, func(row string) bool { return strings.Contains(row, spelled) }) {
			cost = min(cost, 4+math.Log2(float64(len(spelled)))+more)
		}
	}
	if text != lower {
		cost++ // which letters are large
	}
	n := end - begin
	if n <= begin && string(p[begin-n:begin]) == text {
		cost = min(cost, 1) // once more
	}
	if n > 2 && steady(p[begin:end]) {
		cost = min(cost, 4+math.Log2(float64(n)))
	}
	if n == 4 && (strings.HasPrefix(text, "19") || strings.HasPrefix(text, "20")) && unicode.IsDigit(p[end-1]) && unicode.IsDigit(p[end-2]) {
		cost = min(cost, 7)
	}
	return cost
}

// steady says whether each character is as far from the one before: aaa, abc, 987.
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
