package limit

import (
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"example.com/roster/graph/present"
	"example.com/roster/internal/fault"
)

// The published limits of a document's structure. The largest document that the command line sends has 20 root fields.
const (
	maxDepth         = 15
	maxAliases       = 50
	maxRoots         = 20
	maxDirectives    = 50
	maxOperations    = 10
	maxFragments     = 50
	maxRepeats       = 50 // fields with the same name as a sibling: validation compares all of them with each other
	maxIntrospection = 2  // root fields, each of which can return the whole schema
)

func refuse(format string, args ...any) *gqlerror.Error {
	return present.Fault(nil, fault.New(fault.LimitReached, format, args...))
}

// outlined refuses a parsed document that exceeds a limit. alone contains the mutations that must be the only root field of their operation.
func outlined(doc *ast.QueryDocument, alone map[string]bool) *gqlerror.Error {
	if len(doc.Operations) > maxOperations || len(doc.Fragments) > maxFragments {
		return refuse("The document has more than %d operations or %d fragments. Split it into several requests.", maxOperations, maxFragments)
	}
	o := newOutline(doc, alone)
	var deepest, roots, schema int
	for _, op := range doc.Operations {
		o.directives += len(op.Directives)
		for _, v := range op.VariableDefinitions {
			o.directives += len(v.Directives)
		}
		m := o.measureOf(op.SelectionSet)
		deepest, roots, schema = max(deepest, m.depth), max(roots, m.roots), max(schema, m.schema)
		if op.Operation == ast.Mutation && m.alone > 0 && m.roots > 1 {
			return refuse("A mutation that takes a password or a token must be the only one in its document.")
		}
	}
	for _, f := range doc.Fragments {
		o.directives += len(f.Directives)
		o.fragment(&ast.FragmentSpread{Name: f.Name})
	}
	switch {
	case o.nested:
		return refuse("Within __schema and __type, select each list of a type only once at each level and without aliases.")
	case deepest > maxDepth:
		return refuse("The document has more than %d levels of fields. Split it into several requests.", maxDepth)
	case roots > maxRoots:
		return refuse("The document has more than %d root fields. Split it into several requests.", maxRoots)
	case schema > maxIntrospection:
		return refuse("Select the schema at most %d times in a document.", maxIntrospection)
	case o.aliases > maxAliases:
		return refuse("The document has more than %d aliases. Split it into several requests.", maxAliases)
	case o.directives > maxDirectives:
		return refuse("The document has more than %d directives.", maxDirectives)
	case o.repeats > maxRepeats:
		return refuse("The document selects the same fields too many times. Select each of them once.")
	}
	return nil
}

func newOutline(doc *ast.QueryDocument, alone map[string]bool) *outline {
	o := &outline{alone: alone, fragments: map[string]*ast.FragmentDefinition{}, seen: map[string]measure{}, schemas: map[lists]bool{}}
	for _, f := range doc.Fragments {
		o.fragments[f.Name] = f
	}
	return o
}

// outline counts what a document contains, and measures its selections including their fragments.
type outline struct {
	alone                        map[string]bool // mutations that must be the only root field of their operation
	fragments                    map[string]*ast.FragmentDefinition
	seen                         map[string]measure // measures of fragments
	aliases, directives, repeats int
	schemas                      map[lists]bool // fragments that were visited below __schema
	nested                       bool           // introspection nests a type's lists or uses aliases
}

// lists is a fragment and whether it is within one of a type's lists.
type lists struct {
	fragment string
	within   bool
}

// measure is the size of a selection, including its fragments.
type measure struct{ depth, roots, schema, alone int }

func (m *measure) add(other measure) {
	m.depth = max(m.depth, other.depth)
	m.roots = min(m.roots+other.roots, maxRoots+1) // limited, because fragments that double it would overflow
	m.schema = min(m.schema+other.schema, maxIntrospection+1)
	m.alone = min(m.alone+other.alone, 2)
}

func (o *outline) measureOf(set ast.SelectionSet) measure { return o.below(set, map[string]bool{}) }

// below measures a selection. names contains the names of the sibling fields before it, including those in inline fragments.
func (o *outline) below(set ast.SelectionSet, names map[string]bool) measure {
	var all measure
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			o.directives += len(s.Directives)
			if s.Alias != s.Name {
				o.aliases++
			}
			if names[s.Alias] {
				o.repeats++
			}
			names[s.Alias] = true
			one := measure{depth: 1, roots: 1}
			if o.alone[s.Name] {
				one.alone = 1
			}
			if s.Name == "__schema" || s.Name == "__type" {
				one.schema = 1
				o.introspection(s.SelectionSet, lists{})
			} else {
				one.depth += o.measureOf(s.SelectionSet).depth
			}
			all.add(one)
		case *ast.InlineFragment:
			o.directives += len(s.Directives)
			all.add(o.below(s.SelectionSet, names))
		case *ast.FragmentSpread:
			o.directives += len(s.Directives)
			all.add(o.fragment(s))
		}
	}
	return all
}

// fragment measures a fragment, once. A fragment that contains itself, which validation refuses, counts as empty there.
func (o *outline) fragment(s *ast.FragmentSpread) measure {
	m, ok := o.seen[s.Name]
	if f := o.fragments[s.Name]; !ok && f != nil {
		o.seen[s.Name] = measure{}
		m = o.measureOf(f.SelectionSet)
		o.seen[s.Name] = m
	}
	return m
}

// introspection restricts what may be selected of the schema to the standard form. Each of a type's lists makes the response many times longer, so that they
// may not be nested, or selected twice under two names.
func (o *outline) introspection(set ast.SelectionSet, way lists) {
	names := map[string]bool{}
	for _, s := range set {
		below := way
		switch s := s.(type) {
		case *ast.Field:
			o.directives += len(s.Directives)
			o.nested = o.nested || s.Alias != s.Name
			if names[s.Alias] {
				o.repeats++
			}
			names[s.Alias] = true
			switch s.Name {
			case "fields", "inputFields", "enumValues", "interfaces", "possibleTypes":
				o.nested = o.nested || way.within
				below.within = true
			}
			o.introspection(s.SelectionSet, below)
		case *ast.InlineFragment:
			o.directives += len(s.Directives)
			o.introspection(s.SelectionSet, below)
		case *ast.FragmentSpread:
			o.directives += len(s.Directives)
			key := lists{s.Name, way.within}
			if f := o.fragments[s.Name]; f != nil && !o.schemas[key] {
				o.schemas[key] = true
				o.introspection(f.SelectionSet, below)
			}
		}
	}
}

// open returns the mutations that anyone may call, because they take a password or a token. Each must be the only root field of its operation, so that guesses
// cannot be sent by the dozen.
func open(s *ast.Schema) map[string]bool {
	out := map[string]bool{}
	for _, f := range s.Mutation.Fields {
		if strings.Contains(f.Description, "May be called by anyone") {
			out[f.Name] = true
		}
	}
	return out
}
