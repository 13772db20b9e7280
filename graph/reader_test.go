package graph_test

import (
	"reflect"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// below returns a selection of all fields of a type that need no arguments, lists with their counts, to a depth.
func below(s *ast.Schema, d *ast.Definition, depth int) string {
	var out []string
	for _, f := range d.Fields {
		t := s.Types[f.Type.Name()]
		needed := false
		for _, a := range f.Arguments {
			needed = needed || a.Type.NonNull && a.DefaultValue == nil
		}
		switch {
		case needed || strings.HasPrefix(f.Name, "__") || t.Name == "RateLimit" || f.Name == "query" || t.Kind == ast.Interface:
		case t.Kind == ast.Scalar || t.Kind == ast.Enum:
			out = append(out, f.Name)
		case depth == 0:
		case t.Fields.ForName("edges") != nil:
			node := s.Types[s.Types[t.Fields.ForName("edges").Type.Name()].Fields.ForName("node").Type.Name()]
			page := f.Name + "(first: 2)"
			out = append(out, page+" { totalCount edges { node { "+below(s, node, depth-1)+" } } }")
		default:
			if inner := below(s, t, depth-1); inner != "" {
				out = append(out, f.Name+" { "+inner+" }")
			}
		}
	}
	return strings.Join(out, " ")
}

// H49: an answer has one reader. After a mutation that changes the viewer, everything in the answer is what the new viewer gets in a request of their own,
// whether the request was anonymous or had another session.
func TestAnAnswerHasOneReader(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		p := setPlayhouse(t, db)
		p.must(p.Directory.Settle(gatewaytest.System(), p.org["acme"])) // otherwise one part of an answer may settle what another has already read
		p.keep()
		schema := contract()
		everything := "viewer { " + below(schema, schema.Types["Viewer"], 2) + " }"
		const everybodys = `viewer { email isStaff user { id } sessions { id current } organizations { id name } accounts(first: 2) { totalCount edges { node { id archived viewerPermissions { modules } } } } }`
		asked := map[string]bool{}
		manager := deed{mutation: "signIn", when: "a manager, who may ask for everything", as: "mia", call: `signIn(input: {email: "{{self}}", password: "` + gatewaytest.Password + `"})`}
		for _, d := range append(p.deeds(), manager) {
			selection := everybodys
			if d.when == manager.when {
				selection = everything
			}
			payload := schema.Types[schema.Mutation.Fields.ForName(d.mutation).Type.Name()]
			if payload.Fields.ForName("viewer") == nil || payload.Fields.ForName("token") == nil {
				continue
			}
			readers := []string{"", "gina"}
			if d.mutation == "passwordChange" { // only for the person who is signed in
				readers = []string{d.as}
			}
			for _, before := range readers {
				if d.sql != "" {
					_, err := p.DB.Raw().ExecContext(t.Context(), p.filled(d.sql, d.as))
					p.must(err)
				}
				document := p.filled("mutation { "+d.call+" { token "+selection+" query { "+selection+" } userErrors { code message } } }", d.as)
				a := p.as(t, before, document)
				token, _ := a.at(t, d.mutation, "token").(string)
				if token == "" {
					t.Errorf("%s as %q: %s", d.title(), before, a.body)
					p.wiped()
					continue
				}
				asked[d.mutation] = true
				r := p.request("", "{ "+selection+" }", nil)
				r.Header.Set("Authorization", "Bearer "+token)
				want := p.send(t, "", r).at(t, "viewer")
				for _, at := range [][]any{{d.mutation, "viewer"}, {d.mutation, "query", "viewer"}} {
					if got := a.at(t, at...); want == nil || !reflect.DeepEqual(got, want) {
						t.Errorf("%s as %q, %v:\n%v\nwant\n%v\n%.300v", d.title(), before, at, got, want, a.errors)
					}
				}
				p.wiped()
				enough(t)
			}
		}
		for _, f := range schema.Mutation.Fields {
			payload := schema.Types[f.Type.Name()]
			if payload.Fields.ForName("viewer") != nil && payload.Fields.ForName("token") != nil && !asked[f.Name] {
				t.Errorf("Mutation.%s was not asked", f.Name)
			}
		}
	})
}
