package main

import (
	"strings"

	"github.com/alecthomas/kong"

	"example.com/roster/graph/generated"
)

// word is a value of an enum of the API as people type it: FILL_IN_ORDER is fill-in-order. The API's spelling is also accepted.
type word string

// asTyped returns a value of an enum as people type it.
func asTyped(value string) word { return word(strings.ToLower(strings.ReplaceAll(value, "_", "-"))) }

// Decode parses either spelling. It does not check the value, because the enum tag of the flag does.
func (w *word) Decode(ctx *kong.DecodeContext) error {
	var text string
	if err := ctx.Scan.PopValueInto("value", &text); err != nil {
		return err
	}
	*w = asTyped(text)
	return nil
}

// api returns the API's spelling, or an empty string for an empty word.
func (w word) api() string { return strings.ToUpper(strings.ReplaceAll(string(w), "-", "_")) }

// apiWords returns words in the API's spelling.
func apiWords(words []word) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = w.api()
	}
	return out
}

// enums returns the values of the API's enums, as people type them, as variables for the tags of flags, for example enum:"${UserStatus}". Help, error messages and
// completions contain these values.
func enums() kong.Vars {
	vars := kong.Vars{}
	for name, values := range generated.Enums() {
		words := make([]string, len(values))
		for i, v := range values {
			words[i] = string(asTyped(v))
		}
		vars[name] = strings.Join(words, ", ") // with spaces, so that help can wrap its lines
	}
	return vars
}
