package columns

import "strings"

// Value says that a text in a column is read as another one: "Editor" as "Video Editor". In the column of roles, it applies to each name in a cell.
type Value struct {
	Column   Name
	From, To string
}

// Default is the value of a column's empty cells.
type Default struct {
	Column Name
	Value  string
}

// Words are the values and defaults of a file. The zero value has none.
type Words struct {
	values   map[Value]string
	defaults map[Name]string
}

// NewWords returns the Words for values and defaults. Values ignore case.
func NewWords(values []Value, defaults []Default) Words {
	w := Words{values: make(map[Value]string, len(values)), defaults: make(map[Name]string, len(defaults))}
	for _, v := range values {
		w.values[key(v.Column, strings.TrimSpace(v.From))] = strings.TrimSpace(v.To)
	}
	for _, d := range defaults {
		w.defaults[d.Column] = strings.TrimSpace(d.Value)
	}
	return w
}

func key(column Name, text string) Value { return Value{Column: column, From: strings.ToLower(text)} }

// Meant returns the value of a text in a column.
func (w Words) Meant(column Name, text string) string {
	if len(w.values) == 0 {
		return text
	}
	if to, ok := w.values[key(column, text)]; ok {
		return to
	}
	return text
}

// Meaning returns the value of a cell, whose text must be trimmed: the column's default if it is empty. A cell of roles is returned unchanged, because it
// contains several names; use Meant for each.
func (w Words) Meaning(column Name, text string) string {
	switch {
	case text == "":
		return w.defaults[column]
	case column == Roles:
		return text
	}
	return w.Meant(column, text)
}
