package graph_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// raw is a value as JSON and as a GraphQL literal.
type raw struct{ json, literal string }

// unreadable returns invalid values for a scalar, an enum or an input.
func unreadable(d *ast.Definition) []raw {
	text := func(s string) raw { return raw{s, s} }
	switch {
	case d.Kind == ast.Enum:
		return []raw{{`"NO_SUCH"`, "NO_SUCH"}, text("1"), {`"\ud800"`, `"\ud800"`}}
	case d.Kind == ast.InputObject:
		return []raw{text("1"), text(`"text"`), {`{"noSuchField": 1}`, "{noSuchField: 1}"}}
	}
	switch d.Name {
	case "Int":
		return []raw{text("3000000000"), text("99999999999999999999"), text("1.5"), text(`"1"`), text("true"), {`{}`, "{}"}}
	case "Boolean":
		return []raw{text("1"), text(`"true"`), {`{}`, "{}"}}
	case "DateTime":
		return []raw{text(`"31/01/2027"`), text(`"2027-13-01T00:00:00Z"`), text("1796000000"), text("true"), text(`"2027-01-31T00:00:00Z\u0000"`), text(`"\ud800"`)}
	case "ID":
		return []raw{text("1"), text("1.5"), text("true"), text(`"\ud800"`)}
	case "String":
		return []raw{text("1"), text("true"), text(`"a\u0000b"`), text(`"\ud800"`), text(`"\udc00\ud800"`), text(`"\ud83dx"`)}
	case "Upload":
		return []raw{text(`"text"`), text("1")}
	}
	panic("say what cannot be read of " + d.Name)
}

// readable returns a valid value of a type. An input has its required fields and the named field.
func readable(s *ast.Schema, t *ast.Type, with string, value raw) raw {
	if t.Elem != nil {
		one := readable(s, t.Elem, with, value)
		return raw{"[" + one.json + "]", "[" + one.literal + "]"}
	}
	d := s.Types[t.NamedType]
	switch {
	case d.Kind == ast.Enum:
		return raw{strconv.Quote(d.EnumValues[0].Name), d.EnumValues[0].Name}
	case d.Kind == ast.InputObject:
		oneOf := d.Directives.ForName("oneOf") != nil
		var js, lit []string
		for i, f := range d.Fields {
			switch v := value; {
			case f.Name == with && v.json == "": // left out
				continue
			case f.Name == with:
			case oneOf && (with != "" || i > 0), !oneOf && !(f.Type.NonNull && f.DefaultValue == nil):
				continue
			default:
				v = readable(s, f.Type, "", raw{})
				js, lit = append(js, strconv.Quote(f.Name)+":"+v.json), append(lit, f.Name+":"+v.literal)
				continue
			}
			js, lit = append(js, strconv.Quote(f.Name)+":"+value.json), append(lit, f.Name+":"+value.literal)
		}
		return raw{"{" + strings.Join(js, ",") + "}", "{" + strings.Join(lit, ",") + "}"}
	}
	some := map[string]string{"Int": "1", "Boolean": "true", "DateTime": `"2030-01-31T00:00:00Z"`, "ID": `"usr_x"`, "String": `"text"`, "Upload": "null"}[d.Name]
	return raw{some, some}
}

// spoilt calls a function with each invalid value for an argument of a type, and for each field of each input below it.
func spoilt(s *ast.Schema, t *ast.Type, above []string, seen map[string]bool, within func(raw) raw, found func(where, how string, v raw)) {
	d, where := s.Types[t.Name()], strings.Join(above, ".")
	list := func(v raw) raw {
		for e := t; e.Elem != nil; e = e.Elem {
			v = raw{"[" + v.json + "]", "[" + v.literal + "]"}
		}
		return v
	}
	for _, v := range unreadable(d) {
		found(where, v.json, within(list(v)))
	}
	if t.NonNull {
		found(where, "null", within(raw{"null", "null"}))
		found(where, "absent", within(raw{}))
	}
	if d.Kind != ast.InputObject || seen[d.Name] {
		return
	}
	seen[d.Name] = true
	for _, f := range d.Fields {
		spoilt(s, f.Type, append(slices.Clip(above), f.Name), seen, func(v raw) raw {
			if v.json == "" && f.DefaultValue != nil {
				v = raw{"null", "null"} // a field that is left out gets its default
			}
			return within(list(readable(s, &ast.Type{NamedType: d.Name}, f.Name, v)))
		}, found)
	}
}

// All values of a request are checked before any of it runs. The second field of a mutation gets each invalid value of every input and scalar of the
// contract, as a literal and as a variable. The first field must change nothing, and there must be no data.
func TestNothingRunsWhereAValueCannotBeRead(t *testing.T) {
	t.Parallel()
	s := setStage(t, gatewaytest.Idle(t, storetest.Open(t, store.SQLite)))
	schema := contract()
	before, asked, read, reached := s.sums(), 0, map[string]bool{}, map[string]bool{}
	try := func(mutation *ast.FieldDefinition, where, how string, v raw) {
		argument := mutation.Arguments[0]
		const first = `a: accountCreate(input: {platform: X, handle: "first"}) { account { id } }`
		document := fmt.Sprintf("mutation { %s b: %s(%s: %s) { __typename } }", first, mutation.Name, argument.Name, v.literal)
		if v.json == "" {
			document = fmt.Sprintf("mutation { %s b: %s { __typename } }", first, mutation.Name)
		}
		variables := "{}"
		bodies := map[string]string{"a literal": body(document, variables)}
		if v.json != "" {
			variables = fmt.Sprintf(`{"v": %s}`, v.json)
		}
		document = fmt.Sprintf("mutation ($v: %s) { %s b: %s(%s: $v) { __typename } }", argument.Type, first, mutation.Name, argument.Name)
		bodies["a variable"] = body(document, variables)
		for _, form := range slices.Sorted(maps.Keys(bodies)) {
			asked++
			a := s.post(t, "mia", "application/json", strings.NewReader(bodies[form]))
			if len(a.errors) == 0 || a.data != nil || a.status >= http.StatusInternalServerError {
				t.Errorf("%s, %s, %s as %s: %d %s", mutation.Name, where, how, form, a.status, a.body)
				continue
			}
			if code := a.errors[0].code(); !slices.Contains([]string{"INVALID_INPUT", "GRAPHQL_VALIDATION_FAILED", "GRAPHQL_PARSE_FAILED", "BAD_REQUEST", "LIMIT_REACHED"}, code) {
				t.Errorf("%s, %s, %s as %s: %s", mutation.Name, where, how, form, a.body)
			}
		}
	}
	for _, m := range schema.Mutation.Fields {
		if len(m.Arguments) == 0 {
			continue
		}
		argument, below := m.Arguments[0], map[string]bool{}
		spoilt(schema, argument.Type, []string{argument.Name}, below, func(v raw) raw { return v }, func(where, how string, v raw) {
			read[where[strings.LastIndex(where, ".")+1:]] = true
			try(m, where, how, v)
			enough(t)
		})
		maps.Copy(reached, below)
	}
	s.same(t, "requests that cannot be read", before)
	for name, d := range schema.Types {
		for _, f := range d.Fields {
			if d.Kind == ast.InputObject && reached[name] && strings.HasSuffix(name, "Input") && !read[f.Name] {
				t.Errorf("%s.%s was not tried", name, f.Name)
			}
		}
	}
	t.Logf("%d requests", asked)
}

// body returns a request body with the given JSON as its variables.
func body(document, variables string) string {
	query, _ := json.Marshal(document) // a string always marshals
	return fmt.Sprintf(`{"query": %s, "variables": %s}`, query, variables)
}
