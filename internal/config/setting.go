package config

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"unicode"
)

//go:generate go run ./table ../../docs/operators.md

// Setting describes one setting for operators.
type Setting struct{ Env, Flag, Default, Help string }

// Settings returns all settings, in the order of Config.
func Settings() []Setting {
	var out []Setting
	walk(reflect.TypeFor[Config](), &out)
	return out
}

// OfClients reports whether an environment variable is a setting of the commands that send requests to a gateway, and not of the gateway.
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

// dashed returns the name that kong gives to the flag of a field: LogLevel becomes log-level.
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

// MarkdownTable returns the settings as a Markdown table, for docs/operators.md.
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

// The markers before and after the table in docs/operators.md.
const (
	tableBegin = "<!-- config:begin -->\n"
	tableEnd   = "<!-- config:end -->"
)

// Insert replaces the text between the two markers of a document by the table. It returns an error if the document does not have both.
func Insert(document string) (string, error) {
	before, rest, ok := strings.Cut(document, tableBegin)
	_, after, ok2 := strings.Cut(rest, tableEnd)
	if !ok || !ok2 {
		return "", fmt.Errorf("there are no lines %s and %s", strings.TrimSpace(tableBegin), tableEnd)
	}
	return before + tableBegin + MarkdownTable() + tableEnd + after, nil
}

// Prefix is the prefix of the names of all environment variables of Roster.
const Prefix = "ROSTER_"

// CheckEnvironment returns an error if an environment variable has the prefix but is not a setting: otherwise, a misspelled variable would be ignored without a
// message. The error suggests the setting with the most similar name and never contains a value.
func CheckEnvironment(environ []string) error {
	var known []string
	for _, s := range Settings() {
		known = append(known, s.Env)
	}
	for _, e := range environ {
		name, _, _ := strings.Cut(e, "=")
		if strings.HasPrefix(name, Prefix) && !slices.Contains(known, name) {
			nearest := slices.MinFunc(known, func(a, b string) int { return distance(name, a) - distance(name, b) })
			return fmt.Errorf("the environment variable %s is not a setting; did you mean %s?", name, nearest)
		}
	}
	return nil
}

// distance returns the Levenshtein distance of two strings, in bytes.
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
