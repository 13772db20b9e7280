package main

import (
	"strings"

	"github.com/alecthomas/kong"

	"example.com/roster/graph/generated"
)

// word is a value of one of the API's enums as people type it: FILL_IN_ORDER is fill-in-order. The API's spelling is read, too.
type word string

// asTyped is how people type a value of an enum.
func asTyped(value string) word { return word(strings.ToLower(strings.ReplaceAll(value, "_", "-"))) }

// Decode reads either spelling. Whether there is such a value says the flag's enum.
func (w *word) Decode(ctx *kong.DecodeContext) error {
	var text string
	if err := ctx.Scan.PopValueInto("value", &text); err != nil {
		return err
	}
	*w = asTyped(text)
	return nil
}

// api is the API's spelling; empty for no word.
func (w word) api() string { return strings.ToUpper(strings.ReplaceAll(string(w), "-", "_")) }

// apiWords are words in the API's spelling.
func apiWords(words []word) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = w.api()
	}
	return out
}

// enums are the values of the API's enums as people type them, as variables for flags: enum:"${UserStatus}". Help, refusals and completions have them from there.
func enums() kong.Vars {
	vars := kong.Vars{}
	for name, values := range generated.Enums() {
		words := make([]string, len(values))
		for i, v := range values {
			words[i] = string(asTyped(v))
		}
		vars[name] = strings.Join(words, ", ") // with spaces, at which help breaks its lines
	}
	return vars
}
