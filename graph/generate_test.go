package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
)

// call is a document generated from the schema: one field with its arguments as variables, and a selection.
type call struct {
	name      string // the field and, if one was set, the path of its argument
	document  string
	variables map[string]any
	writes    bool
}

// maker generates calls from the schema. fill returns the value of a leaf by its coordinate, such as MembershipAddInput.email.
type maker struct {
	testing.TB
	schema *ast.Schema
	fill   func(coordinate, typ string) any
}

// place is the position and type of a value in the arguments of a field.
type place struct {
	path       []string
	coordinate string
	typ        string
}

// places returns all places below a type for which wanted returns true.
func (m maker) places(path []string, coordinate string, t *ast.Type, wanted func(coordinate, typ string) bool) []place {
	name := t.Name()
	if wanted(coordinate, name) {
		return []place{{slices.Clone(path), coordinate, name}}
	}
	d := m.schema.Types[name]
	if d.Kind != ast.InputObject {
		return nil
	}
	var out []place
	for _, f := range d.Fields {
		out = append(out, m.places(append(slices.Clone(path), f.Name), name+"."+f.Name, f.Type, wanted)...)
	}
	return out
}

// value returns a valid value of a type, with the value set at the path below it unless the path is nil.
func (m maker) value(coordinate string, t *ast.Type, path []string, set any) any {
	if path != nil && len(path) == 0 {
		return wrapped(t, set)
	}
	d := m.schema.Types[t.Name()]
	if d.Kind != ast.InputObject {
		return wrapped(t, m.leaf(coordinate, d))
	}
	if path == nil {
		if v := m.fill(coordinate, d.Name); v != nil {
			return wrapped(t, v)
		}
	}
	out := map[string]any{}
	oneOf := d.Directives.ForName("oneOf") != nil
	for _, f := range d.Fields {
		switch {
		case path != nil && f.Name == path[0]:
			out[f.Name] = m.value(d.Name+"."+f.Name, f.Type, path[1:], set)
		case oneOf && path == nil && len(out) == 0, !oneOf && f.Type.NonNull && f.DefaultValue == nil, needed(d.Name+"."+f.Name, path):
			out[f.Name] = m.value(d.Name+"."+f.Name, f.Type, nil, nil)
		}
	}
	return wrapped(t, out)
}

// needed reports whether an optional field is given because one of several alternatives is required: by default this one, unless the path sets the other.
func needed(coordinate string, path []string) bool {
	instead, one := map[string]string{"MembershipAddInput.email": "username", "NewUserInput.email": "username", "BulkSelection.users": "people"}[coordinate]
	return one && (len(path) == 0 || path[0] != instead)
}

func wrapped(t *ast.Type, v any) any {
	if t.Elem != nil {
		return []any{wrapped(t.Elem, v)}
	}
	return v
}

func (m maker) leaf(coordinate string, d *ast.Definition) any {
	if v := m.fill(coordinate, d.Name); v != nil {
		return v
	}
	if d.Kind == ast.Enum {
		return d.EnumValues[0].Name
	}
	switch d.Name {
	case "String":
		return "text"
	case "Int":
		return 1
	case "Boolean":
		return true
	case "DateTime":
		return "2099-01-01T00:00:00Z"
	}
	m.Fatalf("no value for %s, a %s", coordinate, d.Name)
	return nil
}

// call returns a call of a field, with the value at the given place if there is one. around is the document around the field, with %s.
func (m maker) call(parent string, f *ast.FieldDefinition, around string, at *place, set any) call {
	c := call{name: parent + "." + f.Name, variables: map[string]any{}, writes: parent == "Mutation"}
	var declared, passed []string
	for _, a := range f.Arguments {
		hit := at != nil && at.path[0] == a.Name
		if !hit && !(a.Type.NonNull && a.DefaultValue == nil) {
			continue
		}
		var path []string
		if hit {
			path = at.path[1:]
		}
		c.variables[a.Name] = m.value(parent+"."+f.Name+"."+a.Name, a.Type, path, set)
		declared = append(declared, fmt.Sprintf("$%s: %s", a.Name, a.Type))
		passed = append(passed, fmt.Sprintf("%s: $%s", a.Name, a.Name))
	}
	if at != nil {
		c.name += "(" + strings.Join(at.path, ".") + ")"
	}
	if strings.HasSuffix(f.Type.Name(), "Connection") { // of types that have lists themselves
		passed = append(passed, "first: 3")
	}
	field := f.Name
	if len(passed) > 0 {
		field += "(" + strings.Join(passed, ", ") + ")"
	}
	field += m.selection(f.Type.Name(), 3, nil)
	kind := map[string]string{"Mutation": "mutation", "Subscription": "subscription"}[parent]
	if kind == "" {
		kind = "query"
	}
	if len(declared) > 0 {
		kind += "(" + strings.Join(declared, ", ") + ")"
	}
	c.document = kind + " " + fmt.Sprintf(around, field)
	return c
}

// selection selects the fields of a type to a depth, without arguments and without cycles.
func (m maker) selection(name string, depth int, seen []string) string {
	d := m.schema.Types[name]
	switch d.Kind {
	case ast.Scalar, ast.Enum:
		return ""
	}
	out := []string{"__typename"}
	for _, f := range d.Fields {
		t := f.Type.Name()
		composite := m.selectable(t)
		switch {
		case strings.HasPrefix(f.Name, "__"), f.Name == "query", t == "__Type", composite && (depth == 0 || slices.Contains(seen, t)):
			continue
		case everyValue(m.schema, f) != "": // the same object again
			out = append(out, f.Name+everyValue(m.schema, f)+" { __typename id }")
		case strings.HasSuffix(t, "Connection"): // a nested page must be short
			out = append(out, f.Name+"(first: 3)"+m.selection(t, depth-1, append(seen, name)))
		case strings.HasSuffix(name, "Connection"), strings.HasSuffix(name, "Edge"):
			out = append(out, f.Name+m.selection(t, depth, append(seen, name)))
		default:
			out = append(out, f.Name+m.selection(t, depth-1, append(seen, name)))
		}
	}
	return " { " + strings.Join(out, " ") + " }"
}

func (m maker) selectable(name string) bool {
	k := m.schema.Types[name].Kind
	return k != ast.Scalar && k != ast.Enum
}
