package config

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"unicode"
)

//go:generate go run ./table ../../docs/operators.md

// Setting describes one setting as an operator meets it.
type Setting struct{ Env, Flag, Default, Help string }

// Settings lists all of them in the order of Config.
func Settings() []Setting {
	var out []Setting
	walk(reflect.TypeFor[Config](), &out)
	return out
}

// OfClients says whether a variable is a setting of the commands that ask a gateway, and not of the gateway.
func OfClients(variable string) bool {
	var own []Setting
	walk(reflect.TypeFor[Client](), &own)
	return slices.ContainsFunc(own, func(s Setting) bool { return s.Env == variable })
}

func walk(t reflect.Type, out *[]Setting) {
	for f := range t.Fields() {
		if f.Anonymous {
			walk(f.Type, out)
			continue
		}
		name := f.Tag.Get("name")
		if name == "" {
			name = dashed(f.Name)
		}
		help := strings.ReplaceAll(f.Tag.Get("help"), "${enum}", strings.ReplaceAll(f.Tag.Get("enum"), ",", ", "))
		*out = append(*out, Setting{Env: f.Tag.Get("env"), Flag: "--" + name, Default: f.Tag.Get("default"), Help: help})
	}
}

// dashed names a flag as kong does: LogLevel is log-level.
func dashed(field string) string {
	var b strings.Builder
	for i, r := range field {
		if unicode.IsUpper(r) && i > 0 {
			b.WriteByte('-')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// MarkdownTable is the settings as a Markdown table, for docs/operators.md.
func MarkdownTable() string {
	var b strings.Builder
	b.WriteString("| Environment | Flag | Default | Meaning |\n|---|---|---|---|\n")
	for _, s := range Settings() {
		def := ""
		if s.Default != "" {
			def = "`" + s.Default + "`"
		}
		fmt.Fprintf(&b, "| `%s` | `%s` | %s | %s |\n", s.Env, s.Flag, def, s.Help)
	}
	return b.String()
}

// The lines between which docs/operators.md has the table.
const (
	tableBegin = "<!-- config:begin -->\n"
	tableEnd   = "<!-- config:end -->"
)

// Insert puts the table between the marks of a document.
func Insert(document string) (string, error) {
	before, rest, ok := strings.Cut(document, tableBegin)
	_, after, ok2 := strings.Cut(rest, tableEnd)
	if !ok || !ok2 {
		return "", fmt.Errorf("there are no lines %s and %s", strings.TrimSpace(tableBegin), tableEnd)
	}
	return before + tableBegin + MarkdownTable() + tableEnd + after, nil
}

// Prefix begins the name of every environment variable that is ours.
const Prefix = "ROSTER_"

// CheckEnvironment refuses a variable that looks like a setting and is none, because a typing mistake would otherwise
// leave the default in force without a word. It names the nearest one there is. The values are never shown.
func CheckEnvironment(environ []string) error {
	var known []string
	for _, s := range Settings() {
		known = append(known, s.Env)
	}
	for _, e := range environ {
		name, _, _ := strings.Cut(e, "=")
		if strings.HasPrefix(name, Prefix) && !slices.Contains(known, name) {
			nearest := slices.MinFunc(known, func(a, b string) int { return distance(name, a) - distance(name, b) })
			return fmt.Errorf("the environment has %s, which is no setting; did you mean %s?", name, nearest)
		}
	}
	return nil
}

// distance is Levenshtein's, over bytes.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		corner := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			corner, row[j+1] = row[j+1], min(row[j+1]+1, row[j]+1, corner+cost)
		}
	}
	return row[len(b)]
}
