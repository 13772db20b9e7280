package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"example.com/roster/internal/gateway/gatewaytest"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/store"
	"example.com/roster/internal/store/storetest"
)

// walk queries the contract from its lists down, as a viewer who has more rights on some entries than on others.
type walk struct {
	*stage
	schema *ast.Schema
	t      *testing.T
	viewer string
	met    map[string]bool            // types of which the viewer has read an object
	found  map[string]map[string]bool // by type, the values of ifReadable's argument that were refused for an entry
}

// A viewer with different roles in two organizations can be refused a non-null field for one entry of a list, and the error empties the whole answer. The
// test finds each of these fields by querying every field of every type below every list. ifReadable must then be null where the field is refused and keep
// the other entries. A list of accounts can be filtered to those where the field is allowed.
func TestOneForbiddenFieldDoesNotEmptyThePage(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		s := setStage(t, gatewaytest.Idle(t, db), "mia", "ben", "otto")
		_, err := s.Directory.OrganizationSetSeats(gatewaytest.System(), s.org["globex"], nil, nil)
		s.must(err)
		for _, mixed := range []string{"ben", "otto"} { // Ben administers an account of Acme and Otto audits Acme; both become analysts in Globex
			s.alsoInGlobex(t, mixed)
		}
		met, found := map[string]bool{}, map[string]map[string]bool{}
		for _, viewer := range []string{"ben", "otto"} {
			w := &walk{stage: s, schema: contract(), t: t, viewer: viewer, met: met, found: found}
			w.below("Organization", "{ organizations(first: 5) { edges { node { %s } } } }", map[string]bool{})
			w.below("Account", "{ viewer { accounts(first: 5) { edges { node { %s } } } } }", map[string]bool{})
		}
		for name, d := range contract().Types {
			if d.Kind == ast.Object && slices.Contains(d.Interfaces, "Node") && !met[name] {
				t.Errorf("nobody has met %s", name)
			}
			if arg := restrictedBy(d); arg != nil {
				for _, v := range contract().Types[arg.Type.Name()].EnumValues {
					if !found[name][v.Name] {
						t.Errorf("%s.ifReadable has %s, which was refused nowhere", name, v.Name)
					}
				}
			}
		}
		s.narrowed(t)
	})
}

// alsoInGlobex makes a person of Acme an analyst in Globex.
func (s *stage) alsoInGlobex(t testing.TB, who string) {
	t.Helper()
	change := func(as, document, argument string) {
		if a := s.ask(t, as, fmt.Sprintf(document, argument), nil); len(a.codes()) > 0 {
			t.Fatalf("%s: %s", document, a.body)
		}
	}
	analyst := globalid.ID{Kind: globalid.Role, UUID: s.Role(s.org["globex"], "Analyst")}
	change("gina", s.real(`mutation { membershipAdd(input: {account: {id: "{{acc:globex}}"}, email: "`+email(who)+`", roleIds: [%q]}) { userErrors { code } } }`), analyst.String())
	invited, _ := s.ask(t, who, `{ viewer { invitations { id } } }`, nil).at(t, "viewer", "invitations", 0, "id").(string)
	change(who, `mutation { invitationAccept(input: {invitation: %q}) { userErrors { code } } }`, invited)
}

// restrictedBy returns the argument of a type's ifReadable field; nil if it has none.
func restrictedBy(d *ast.Definition) *ast.ArgumentDefinition {
	if f := d.Fields.ForName("ifReadable"); f != nil {
		return f.Arguments.ForName("fields")
	}
	return nil
}

// below queries every field of a type and of the types below it, each type once.
func (w *walk) below(typ, way string, seen map[string]bool) {
	w.t.Helper()
	if seen[typ] {
		return
	}
	seen[typ] = true
	for _, f := range w.schema.Types[typ].Fields {
		if strings.HasPrefix(f.Name, "__") || slices.ContainsFunc(f.Arguments, func(a *ast.ArgumentDefinition) bool { return a.Type.NonNull && a.DefaultValue == nil }) {
			continue
		}
		asked := fmt.Sprintf(way, f.Name+few(shallow(w.schema, f)))
		a := w.ask(w.t, w.viewer, asked, nil)
		if entries(a.data) > 0 {
			w.met[typ] = true
		}
		below := way
		switch codes := slices.Compact(a.codes()); {
		case len(codes) == 0:
		case !slices.Equal(codes, []string{"FORBIDDEN"}):
			w.t.Errorf("%s is answered %s", asked, a.body)
			continue
		case f.Type.NonNull:
			below = w.instead(typ, f, way, a)
		}
		to := w.schema.Types[f.Type.Name()]
		switch {
		case to.Kind != ast.Object || below == "":
		case strings.HasSuffix(to.Name, "Connection"):
			node := w.schema.Types[strings.TrimSuffix(to.Name, "Connection")+"Edge"].Fields.ForName("node").Type.Name()
			w.below(node, fmt.Sprintf(below, f.Name+"(first: 5) { edges { node { %s } } }"), seen)
		default:
			w.below(to.Name, fmt.Sprintf(below, f.Name+" { %s }"), seen)
		}
	}
}

// instead queries a refused field through ifReadable, and returns the document for the fields below it.
func (w *walk) instead(typ string, f *ast.FieldDefinition, way string, refused answer) string {
	w.t.Helper()
	if entries(refused.data) > 0 {
		w.t.Errorf("%s.%s is refused and the rest stays, so that it is no case: %s", typ, f.Name, refused.body)
	}
	value := constant(f.Name)
	arg := restrictedBy(w.schema.Types[typ])
	if arg == nil || w.schema.Types[arg.Type.Name()].EnumValues.ForName(value) == nil {
		w.t.Errorf("%s.%s cannot be null and is refused to %s in a list: add %s to the values of %s.ifReadable", typ, f.Name, w.viewer, value, typ)
		return ""
	}
	readable := fmt.Sprintf("ifReadable(fields: [%s]) { %%s }", value)
	a := w.ask(w.t, w.viewer, fmt.Sprintf(way, "__typename "+fmt.Sprintf(readable, f.Name+few(shallow(w.schema, f)))), nil)
	var with, without int
	count(a.data, "ifReadable", &with, &without)
	if len(a.errors) > 0 || without == 0 {
		w.t.Errorf("%s.%s by ifReadable: %d with it, %d without: %s", typ, f.Name, with, without, a.body)
	}
	if w.found[typ] == nil {
		w.found[typ] = map[string]bool{}
	}
	if with > 0 { // allowed for one entry and refused for another of the same list
		w.found[typ][value] = true
	}
	return fmt.Sprintf(way, readable)
}

// few requests smaller pages, since nested lists would cost too much.
func few(selection string) string { return strings.Replace(selection, "first: 100", "first: 5", 1) }

// constant converts a field name to an enum value.
func constant(field string) string {
	var b strings.Builder
	for _, r := range field {
		if r >= 'A' && r <= 'Z' {
			b.WriteByte('_')
		}
		b.WriteRune(r)
	}
	return strings.ToUpper(b.String())
}

// entries returns the number of edges in the outermost list of an answer.
func entries(v any) int {
	m, ok := v.(map[string]any)
	if !ok {
		return 0
	}
	if edges, ok := m["edges"].([]any); ok {
		return len(edges)
	}
	n := 0
	for _, below := range m {
		n += entries(below)
	}
	return n
}

// count counts how often a key has a value, and how often it is null.
func count(v any, key string, with, without *int) {
	switch v := v.(type) {
	case map[string]any:
		for k, below := range v {
			switch {
			case k == key && below == nil:
				*without++
			case k == key:
				*with++
			}
			count(below, key, with, without)
		}
	case []any:
		for _, e := range v {
			count(e, key, with, without)
		}
	}
}

// narrowed queries every list of accounts as Ben, filtered to those that he administers: fields that are refused on other accounts are answered for each of
// these.
func (s *stage) narrowed(t *testing.T) {
	t.Helper()
	lists := 0
	for _, typ := range sortedKeys(contract().Types) {
		for _, f := range contract().Types[typ].Fields {
			if f.Type.Name() != "AccountConnection" || typ == "Account" || typ == "AccessExplanation" { // the affiliates of a single account are few, so ifReadable is enough
				continue
			}
			lists++
			argument := "withCapability: MANAGE_USERS"
			if f.Arguments.ForName("withCapability") == nil {
				argument = "filter: {" + argument + "}"
			}
			way := map[string]string{"Viewer": "{ viewer { %s } }", "Organization": fmt.Sprintf("{ organization(id: %q) { %%s } }", s.names["org:acme"])}[typ]
			ask := func(arguments string) answer {
				return s.ask(t, "ben", fmt.Sprintf(way, "list: "+f.Name+arguments+" { totalCount edges { node { handle members(first: 1) { totalCount } legacyMemberCount } } }"), nil)
			}
			if a := ask(""); len(a.errors) == 0 {
				t.Errorf("%s.%s: Ben may read the people of every account: %s", typ, f.Name, a.body)
			}
			a := ask("(" + argument + ")")
			var with, without int
			count(a.data, "legacyMemberCount", &with, &without)
			if len(a.errors) > 0 || with != 1 || without != 0 || !strings.Contains(string(a.body), `"handle":"acme-studio"`) {
				t.Errorf("%s.%s of those that Ben administers: %s", typ, f.Name, a.body)
			}
			for capability, want := range map[string]int{"POST": 2, "USE_LIVECUT": 2, "DELETE_VIDEOS": 1} { // he is a Contributor of one and an Admin of the other
				document := fmt.Sprintf(way, "list: "+f.Name+"("+strings.Replace(argument, "MANAGE_USERS", capability, 1)+") { edges { node { handle } } }")
				acme := strings.Count(strings.ToLower(string(s.ask(t, "ben", document, nil).body)), `"handle":"acme`)
				if acme != want {
					t.Errorf("%s.%s with %s: %d of Acme, want %d", typ, f.Name, capability, acme, want)
				}
			}
		}
	}
	if lists != 2 {
		t.Errorf("%d lists of accounts", lists)
	}
}
