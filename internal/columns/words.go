package columns

import "strings"

// Value reads what stands in a column as something else: "Editor" as "Video Editor". In the column of roles it is one of the names of a cell.
type Value struct {
	Column   Name
	From, To string
}

// Default is what stands in a column's empty cells.
type Default struct {
	Column Name
	Value  string
}

// Words are the values and defaults of a file. The zero value has none.
type Words struct {
	values   map[Value]string
	defaults map[Name]string
}

// NewWords takes values and defaults; a value goes by its letters in capitals or not.
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

// Meant is what a text in a column is read as.
func (w Words) Meant(column Name, text string) string {
	if len(w.values) == 0 {
		return text
	}
	if to, ok := w.values[key(column, text)]; ok {
		return to
	}
	return text
}

// Meaning is what a cell holds, without space around it: its default where it is empty. A cell of roles holds several names, each of which is Meant by itself.
func (w Words) Meaning(column Name, text string) string {
	switch {
	case text == "":
		return w.defaults[column]
	case column == Roles:
		return text
	}
	return w.Meant(column, text)
}
