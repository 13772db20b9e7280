package main

import (
	"fmt"
	"strings"
)

// argument says why no test can tell a mutant from the source.
type argument struct {
	key, reason string
}

// key names a mutant in the file of arguments: it holds as long as the line and its function stay what they are.
func (m mutant) key() string {
	nth := ""
	if m.Nth > 1 {
		nth = fmt.Sprintf(" (%d)", m.Nth)
	}
	return fmt.Sprintf("%s %s: %s\n\t%s\n\t%s => %s%s", m.File, m.Func, m.Kind, m.Line, m.From, m.To, nth)
}

// arguments reads paragraphs: a mutant's key, which is three lines, and then the reason.
func arguments(text string) (map[string]argument, error) {
	out := map[string]argument{}
	for part := range strings.SplitSeq(text, "\n\n") {
		part = strings.Trim(part, "\n")
		if part == "" || strings.HasPrefix(part, "#") {
			continue
		}
		lines := strings.SplitN(part, "\n", 4)
		if len(lines) < 4 || strings.TrimSpace(lines[3]) == "" {
			return nil, fmt.Errorf("an argument is a mutant's three lines and a reason, not\n%s", part)
		}
		a := argument{strings.Join(lines[:3], "\n"), strings.TrimSpace(lines[3])}
		if _, twice := out[a.key]; twice {
			return nil, fmt.Errorf("argued twice:\n%s", a.key)
		}
		out[a.key] = a
	}
	return out, nil
}
