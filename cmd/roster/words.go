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

// parserOf returns the parser of a command line. In its tags, enum:"${UserStatus}" stands for the values of that enum of the API, as people type them, and in the help
// ${enum} stands for the flag's values. These are filled in here and not by kong, which would search all texts for variables by regular expressions: that took most
// of the time of a command that does little.
func parserOf(grammar any, options ...kong.Option) (*kong.Kong, error) {
	values := enums()
	parser, err := kong.New(grammar, append(options, kong.PostBuild(func(k *kong.Kong) error {
		return eachValue(k, func(v *kong.Value) {
			if name, ok := strings.CutPrefix(v.Enum, "${"); ok {
				v.Enum = values[strings.TrimSuffix(name, "}")]
			}
			v.Help = ""
		})
	}))...)
	if err != nil {
		return nil, err
	}
	return parser, eachValue(parser, func(v *kong.Value) { v.Help = strings.ReplaceAll(v.OrigHelp, "${enum}", v.Enum) })
}

// eachValue calls do for all flags and arguments.
func eachValue(k *kong.Kong, do func(*kong.Value)) error {
	return kong.Visit(k.Model, func(node kong.Visitable, next kong.Next) error {
		if v, ok := node.(*kong.Value); ok {
			do(v)
		}
		return next(nil)
	})
}

// enums returns the values of the API's enums by name, as people type them. Help, error messages and completions contain them.
func enums() map[string]string {
	enums := map[string]string{}
	for name, values := range generated.Enums() {
		words := make([]string, len(values))
		for i, v := range values {
			words[i] = string(asTyped(v))
		}
		enums[name] = strings.Join(words, ", ") // with spaces, so that help can wrap its lines
	}
	return enums
}
