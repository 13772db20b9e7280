package main

import (
	"fmt"
	"strings"
)

// key identifies a mutant in argued.txt. It stays the same as long as the line and its function do not change.
func (m mutant) key() string {
	nth := ""
	if m.Nth > 1 {
		nth = fmt.Sprintf(" (%d)", m.Nth)
	}
	return fmt.Sprintf("%s %s: %s\n\t%s\n\t%s => %s%s", m.File, m.Func, m.Kind, m.Line, m.From, m.To, nth)
}

// arguments parses paragraphs: a mutant's key, which is three lines, followed by the reason. It returns the reasons by key.
func arguments(text string) (map[string]string, error) {
	out := map[string]string{}
	for part := range strings.SplitSeq(text, "\n\n") {
		part = strings.Trim(part, "\n")
		if part == "" || strings.HasPrefix(part, "#") {
			continue
		}
		lines := strings.SplitN(part, "\n", 4)
		if len(lines) < 4 || strings.TrimSpace(lines[3]) == "" {
			return nil, fmt.Errorf("an argument is a mutant's three lines and a reason, not\n%s", part)
		}
		key := strings.Join(lines[:3], "\n")
		if _, twice := out[key]; twice {
			return nil, fmt.Errorf("argued twice:\n%s", key)
		}
		out[key] = strings.TrimSpace(lines[3])
	}
	return out, nil
}
