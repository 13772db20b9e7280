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

// completionWait is how long a shell waits for the gateway. Somebody is typing meanwhile.
const completionWait = 2 * time.Second

// typedLine is a command line as far as it is typed, without quotes and backslashes.
type typedLine struct {
	words []string // the last one is still being typed
	quote rune     // the quote that is open in it; 0 for none
}

// wordsOf splits a command line as shells do.
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

// last is the value that is being typed: of --role=Ed what stands behind the first "=", and before it the flag.
func (t typedLine) last() (flag, value string) {
	last := t.words[len(t.words)-1]
	if flag, value, ok := strings.Cut(last, "="); ok && strings.HasPrefix(flag, "--") {
		return flag, value
	}
	return "", last
}

// flagValue is what a flag was given; empty where it was not typed.
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

// roles says whether the value that is being typed is the name of a role, and what separates several.
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

// flagOf is a flag of a command that takes a value.
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

// offer is what a shell gets: the values that begin as what is typed. Bash puts an answer into the line as it is, where zsh and fish quote it themselves. Fish compares
// whole words, and gets the flag before a value as well.
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

// backslashed puts a backslash before each of the special characters.
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

// roleNames asks the gateway for the names of roles, with the session of roster login. Without one, or where the gateway does not answer at once, there are none: a shell
// shows nothing then, and no error stands in the line.
func roleNames(ctx context.Context, t typedLine) []string {
	ctx, cancel := context.WithTimeout(ctx, completionWait)
	defer cancel()
	answer := make(chan []string, 1)
	go func() { // a keyring may wait for somebody who unlocks it
		server, token := completionSession(t.flagValue("--server"))
		if token == "" {
			answer <- nil
			return
		}
		names, _ := client.New(server, token).RoleNames(ctx, t.flagValue("--organization")) // nobody reads an error here
		answer <- names
	}()
	select {
	case names := <-answer:
		return slices.DeleteFunc(names, func(n string) bool { return strings.ContainsFunc(n, unicode.IsControl) })
	case <-ctx.Done():
		return nil
	}
}

// completionSession is the gateway and the token that a command would use; no token where nobody is signed in.
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
		token, _ = one.token(keptURL(url)) // likewise
	}
	return url, token
}
