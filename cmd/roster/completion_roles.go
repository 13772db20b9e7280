package main

import (
	"context"
	"os"
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/alecthomas/kong"

	"example.com/roster/internal/client"
)

// completionWait is how long a completion waits for the gateway. It is short because the user is typing.
const completionWait = 2 * time.Second

// typedLine is an incomplete command line, split into words without quotes and backslashes.
type typedLine struct {
	words []string // the last one is still being typed
	quote rune     // the open quote of the last word; 0 if there is none
}

// wordsOf splits a command line into words, as shells do.
func wordsOf(line string) typedLine {
	var t typedLine
	var word strings.Builder
	begun, escaped := false, false
	for _, r := range line {
		switch {
		case escaped:
			word.WriteRune(r)
			escaped = false
		case r == '\\' && t.quote != '\'':
			begun, escaped = true, true
		case t.quote != 0 && r == t.quote:
			t.quote = 0
		case t.quote == 0 && (r == '"' || r == '\''):
			begun, t.quote = true, r
		case t.quote == 0 && unicode.IsSpace(r):
			if begun {
				t.words = append(t.words, word.String())
				word.Reset()
			}
			begun = false
		default:
			begun = true
			word.WriteRune(r)
		}
	}
	t.words = append(t.words, word.String())
	return t
}

// last returns the value that is being typed. For a word like --role=Ed, it returns the flag before the first "=" and the value after it.
func (t typedLine) last() (flag, value string) {
	last := t.words[len(t.words)-1]
	if flag, value, ok := strings.Cut(last, "="); ok && strings.HasPrefix(flag, "--") {
		return flag, value
	}
	return "", last
}

// flagValue returns the value that was typed for a flag, or an empty string if there is none.
func (t typedLine) flagValue(name string) string {
	for i, w := range t.words[:len(t.words)-1] {
		if value, ok := strings.CutPrefix(w, name+"="); ok {
			return value
		}
		if w == name && i+1 < len(t.words)-1 {
			return t.words[i+1]
		}
	}
	return ""
}

// roles reports whether the value that is being typed is the name of a role, and returns the separator of a flag with several names, otherwise 0.
func (t typedLine) roles(node *kong.Node) (separator rune, ok bool) {
	if len(t.words) < 2 {
		return 0, false
	}
	flag, value := t.last()
	before := t.words[1 : len(t.words)-1]
	positional := 0
	for i := 0; i < len(before); i++ {
		w := before[i]
		if below := childOf(node, w); below != nil {
			node = below
			continue
		}
		switch f := flagOf(node, w); {
		case f != nil && i == len(before)-1 && flag == "":
			flag = w
		case f != nil:
			i++
		case !strings.HasPrefix(w, "-"):
			positional++
		}
	}
	if flag != "" {
		if f := flagOf(node, flag); f != nil && f.Tag.Has("roles") {
			if f.IsSlice() {
				separator = f.Tag.Sep
			}
			return separator, true
		}
		return 0, false
	}
	return 0, !strings.HasPrefix(value, "-") && positional < len(node.Positional) && node.Positional[positional].Tag.Has("roles")
}

func childOf(node *kong.Node, name string) *kong.Node {
	i := slices.IndexFunc(node.Children, func(c *kong.Node) bool { return c.Name == name })
	if i < 0 {
		return nil
	}
	return node.Children[i]
}

// flagOf returns the flag that a word names, as in --role or -o, if it takes a value; otherwise nil.
func flagOf(node *kong.Node, word string) *kong.Flag {
	for _, group := range node.AllFlags(false) {
		for _, f := range group {
			if word == "--"+f.Name && !f.IsBool() || f.Short != 0 && word == "-"+string(f.Short) && !f.IsBool() {
				return f
			}
		}
	}
	return nil
}

// offer returns the completions for a shell: the values that begin with what is typed, ignoring case. For bash (an empty shell), they are quoted; zsh and fish quote
// them themselves. Fish compares whole words, so a value after --flag= is preceded by the flag.
func (t typedLine) offer(values []string, separator rune, shell string) []string {
	flag, value := t.last()
	if separator != 0 {
		values = unusedValues(values, separator, value)
	}
	var out []string
	for _, v := range values {
		if !strings.HasPrefix(strings.ToLower(v), strings.ToLower(value)) {
			continue
		}
		switch {
		case shell == "" && t.quote == 0:
			v = backslashed(v, " \t\\'\"`$&|;<>()[]{}*?!#~:=")
		case shell == "" && t.quote == '"':
			v = backslashed(v, "\\\"`$")
		case shell == "fish" && flag != "":
			v = flag + "=" + v
		}
		out = append(out, v)
	}
	return out
}

// backslashed returns s with a backslash before each special character.
func backslashed(s, special string) string {
	var b strings.Builder
	for _, r := range s {
		if strings.ContainsRune(special, r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// roleNames reads the names of roles from the gateway, with the token that a command would use. If there is no token, or the gateway does not respond within
// completionWait, it returns nil: an error message would disturb the line that is being typed.
func roleNames(ctx context.Context, t typedLine) []string {
	ctx, cancel := context.WithTimeout(ctx, completionWait)
	defer cancel()
	answer := make(chan []string, 1)
	go func() { // reading the token can take long if somebody has to unlock the keyring
		server, token := completionSession(t.flagValue("--server"))
		if token == "" {
			answer <- nil
			return
		}
		names, _ := client.New(server, token).RoleNames(ctx, t.flagValue("--organization")) // a completion cannot show errors
		answer <- names
	}()
	select {
	case names := <-answer:
		return slices.DeleteFunc(names, func(n string) bool { return strings.ContainsFunc(n, unicode.IsControl) })
	case <-ctx.Done():
		return nil
	}
}

// completionSession returns the gateway and the token that a command would use. The token is empty if nobody is signed in.
func completionSession(server string) (url, token string) {
	kept, err := readSessions()
	if err != nil {
		kept = &sessions{}
	}
	for _, url = range []string{server, os.Getenv("ROSTER_SERVER"), kept.Current, "http://127.0.0.1:8080"} {
		if url != "" {
			break
		}
	}
	token = os.Getenv("ROSTER_TOKEN")
	if one, ok := kept.Servers[keptURL(url)]; ok && token == "" {
		token, _ = one.token(keptURL(url)) // a completion cannot show errors
	}
	return url, token
}
