package graph_test

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"

	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// aboutNull matches a field description that says what null means.
var aboutNull = regexp.MustCompile(`(?i)\bnull\b`)

// null in a mutation's input means the same as leaving the field out, unless the field's description says what null means (see the description of Mutation).
// The test tries every nullable field of every input in the schema.
func TestNullIsAsLeftOutOrSaysWhatItIs(t *testing.T) {
	t.Parallel()
	p := setPlayhouse(t, storetest.Open(t, store.SQLite))
	p.must(p.Directory.Settle(gatewaytest.System(), p.org["acme"]))
	p.keep()
	schema := contract()
	if !aboutNull.MatchString(schema.Mutation.Description) {
		t.Error("the contract does not say what null means")
	}
	tried := map[string]bool{}
	for _, d := range p.deeds() {
		as := d.as
		if as == "" {
			as = "mia"
		}
		payload := schema.Types[schema.Mutation.Fields.ForName(d.mutation).Type.Name()]
		call := p.filled("mutation { "+d.call+" { "+told(schema, payload, 2)+" } }", as)
		for _, place := range nullable(t, schema, call) {
			if tried[place.name()] {
				continue
			}
			tried[place.name()] = true
			if aboutNull.MatchString(place.field.Description) && !strings.Contains(place.field.Description, "bsent or null") {
				continue // null has its own, documented meaning
			}
			var heard []string
			for _, null := range []bool{false, true} {
				if d.sql != "" {
					_, err := p.DB.Raw().ExecContext(t.Context(), p.filled(d.sql, as))
					p.must(err)
				}
				a := p.as(t, as, written(t, schema, call, place, null))
				heard = append(heard, ids.ReplaceAllString(string(a.body), "…"))
				p.wiped()
			}
			if heard[0] != heard[1] {
				t.Errorf("%s in %s: left out it is answered\n%.600s\nand null\n%.600s\nSay in its description what null means.", place.name(), d.title(), heard[0], heard[1])
			}
		}
	}
	for _, name := range nullableFields(schema) {
		if !tried[name] {
			t.Errorf("%s was not tried", name)
		}
	}
}

// ids matches what differs in every answer: ids, times and secrets, also in messages.
var ids = regexp.MustCompile(`[a-z]{3}_[a-z2-7]{26}|\d{4}-\d\d-\d\dT[0-9:.]+Z|[A-Za-z0-9_-]{43,}|"(cost|requestId)":("[^"]*"|\{[^}]*\})`)

// told returns a selection of the fields that show a mutation's outcome, without values that are new each time.
func told(schema *ast.Schema, d *ast.Definition, depth int) string {
	var out []string
	for _, f := range d.Fields {
		of := schema.Types[f.Type.Name()]
		switch {
		case len(f.Arguments) > 0 || strings.HasPrefix(f.Name, "__") || slices.Contains([]string{"query", "viewer", "token", "secret", "link", "url", "digest", "resultUrl"}, f.Name):
		case f.Name == "userErrors":
			out = append(out, "userErrors { code message path }")
		case of.Kind == ast.Scalar && of.Name != "ID" && of.Name != "DateTime", of.Kind == ast.Enum:
			out = append(out, f.Name)
		case of.Kind == ast.Object && depth > 1:
			if inner := told(schema, of, depth-1); inner != "" {
				out = append(out, f.Name+" { "+inner+" }")
			}
		}
	}
	return strings.Join(out, " ")
}

// spot is a field of an input object in a call, which may be absent.
type spot struct {
	at     int // index of the input object in the call
	parent *ast.Definition
	field  *ast.FieldDefinition
}

func (s spot) name() string { return s.parent.Name + "." + s.field.Name }

// inputs returns the input objects of a call, outermost first.
func inputs(t *testing.T, schema *ast.Schema, call string) (doc *ast.QueryDocument, found []*ast.Value) {
	t.Helper()
	doc, err := parser.ParseQuery(&ast.Source{Input: call})
	if err != nil {
		t.Fatalf("%s: %v", call, err)
	}
	if errs := validator.ValidateWithRules(schema, doc, nil); len(errs) > 0 {
		t.Fatalf("%s: %v", call, errs)
	}
	var walk func(v *ast.Value)
	walk = func(v *ast.Value) {
		if v.Kind == ast.ObjectValue && v.Definition != nil {
			found = append(found, v)
		}
		for _, c := range v.Children {
			walk(c.Value)
		}
	}
	for _, a := range doc.Operations[0].SelectionSet[0].(*ast.Field).Arguments {
		walk(a.Value)
	}
	return doc, found
}

func nullable(t *testing.T, schema *ast.Schema, call string) (out []spot) {
	t.Helper()
	_, found := inputs(t, schema, call)
	for i, v := range found {
		for _, f := range v.Definition.Fields {
			if mayBeNull(v.Definition, f) {
				out = append(out, spot{i, v.Definition, f})
			}
		}
	}
	return out
}

// mayBeNull reports whether a field is nullable. Members of a @oneOf input, of which exactly one is given, and filters, which change nothing, do not count.
func mayBeNull(d *ast.Definition, f *ast.FieldDefinition) bool {
	return !f.Type.NonNull && d.Directives.ForName("oneOf") == nil && !strings.HasSuffix(d.Name, "Filter")
}

// nullableFields returns the nullable fields of all mutation inputs.
func nullableFields(schema *ast.Schema) (out []string) {
	seen := map[string]bool{}
	var walk func(d *ast.Definition)
	walk = func(d *ast.Definition) {
		if d.Kind != ast.InputObject || seen[d.Name] || strings.HasSuffix(d.Name, "Filter") {
			return
		}
		seen[d.Name] = true
		for _, f := range d.Fields {
			if mayBeNull(d, f) {
				out = append(out, d.Name+"."+f.Name)
			}
			walk(schema.Types[f.Type.Name()])
		}
	}
	for _, m := range schema.Mutation.Fields {
		for _, a := range m.Arguments {
			walk(schema.Types[a.Type.Name()])
		}
	}
	return out
}

// written returns the call without the field, or with null in it.
func written(t *testing.T, schema *ast.Schema, call string, at spot, null bool) string {
	t.Helper()
	doc, found := inputs(t, schema, call)
	v := found[at.at]
	v.Children = slices.DeleteFunc(v.Children, func(c *ast.ChildValue) bool { return c.Name == at.field.Name })
	if null {
		v.Children = append(v.Children, &ast.ChildValue{Name: at.field.Name, Value: &ast.Value{Kind: ast.NullValue, Raw: "null"}})
	}
	var out bytes.Buffer
	formatter.NewFormatter(&out).FormatQueryDocument(doc)
	return out.String()
}

// Leaving the number of seats out is refused, so that a plan does not become unlimited by mistake.
func TestSeatsAreSaid(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setStage(t, gatewaytest.Idle(t, db))
		set := func(seats string) string {
			a := s.ask(t, "staff", s.real(`mutation { organizationSetSeats(input: {organizationId: "{{org:acme}}"`+seats+`}) { organization { seatUsage { entitled } } userErrors { code path } } }`), nil)
			return fmt.Sprint(a.at(t, "organizationSetSeats"))
		}
		for _, c := range []struct{ seats, want string }{
			{"", "map[organization:<nil> userErrors:[map[code:INVALID_INPUT path:[seats]]]]"},
			{", seats: 20", "map[organization:map[seatUsage:map[entitled:20]] userErrors:[]]"},
			{", seats: null", "map[organization:map[seatUsage:map[entitled:<nil>]] userErrors:[]]"},
		} {
			if got := set(c.seats); got != c.want {
				t.Errorf("%q: %s", c.seats, got)
			}
		}
	})
}
