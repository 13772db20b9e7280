package graph

import (
	"context"
	"errors"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"

	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
)

// The published bounds of a request. A page is bounded in page.go, what a document costs in cost.go. The widest document
// that the command line sends has 20 root fields and 420 tokens, a whole introspection 310.
const (
	maxDocument      = 32 << 10 // bytes
	maxTokens        = 2000
	maxDepth         = 15
	maxAliases       = 50
	maxRoots         = 20
	maxDirectives    = 50
	maxOperations    = 10
	maxFragments     = 50
	maxRepeats       = 50     // fields under a name that a field beside them has: what is compared grows with their square
	maxIntrospection = 2      // root fields: each answers the whole schema
	maxValues        = 20_000 // in the variables, all in all
	maxList          = 1000   // in one list of them
	maxNesting       = 15     // of the variables
)

func limit(format string, args ...any) *gqlerror.Error {
	return faultError(nil, fault.New(fault.LimitReached, format, args...))
}

// limited sets up what holds requests to their bounds, the cheapest first. Known is where documents are kept that have passed.
func limited(s *handler.Server, l Limits, known graphql.Cache[*ast.QueryDocument], schema *ast.Schema, present graphql.ErrorPresenterFunc) {
	if l.Now == nil {
		l.Now = time.Now //nolint:forbidigo // the clock of whoever passes none
	}
	b, err := newBudget(l, schema)
	if err != nil {
		panic(err) // the contract has grown and the table of costs has not
	}
	s.Use(shape{known, b.admit})
	s.Use(newValues(schema))
	s.Use(b)
	s.Use(newTimely(l, present))
}

// shape refuses what is too large before it is validated: a document when it comes for the first time, variables each
// time. It takes a time linear in what was sent: fragments are measured once each, so that doubling them gains nothing.
type shape struct {
	known graphql.Cache[*ast.QueryDocument]
	admit func(context.Context, int) *gqlerror.Error // takes the price of a document that was never seen
}

var (
	_ graphql.OperationParameterMutator = shape{}
	_ graphql.OperationContextMutator   = shape{}
)

func (shape) ExtensionName() string                   { return "Shape" }
func (shape) Validate(graphql.ExecutableSchema) error { return nil }

func (s shape) MutateOperationParameters(ctx context.Context, p *graphql.RawParams) *gqlerror.Error {
	left := maxValues
	if !within(p.Variables, maxNesting, &left) {
		return limit("The variables have a list longer than %d, more than %d values, or more than %d levels. Upload rows as a CSV file.", maxList, maxValues, maxNesting)
	}
	if _, ok := s.known.Get(ctx, p.Query); ok {
		return nil
	}
	if len(p.Query) > maxDocument {
		return limit("The document is longer than %d KiB. Pass values as variables.", maxDocument>>10)
	}
	if err := s.admit(ctx, 1+len(p.Query)/100); err != nil {
		return err
	}
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: p.Query}, maxTokens)
	if err != nil {
		refused := gqlerror.Wrap(err)
		if g, ok := errors.AsType[*gqlerror.Error](err); ok {
			refused = g
		}
		errcode.Set(refused, errcode.ParseFailed)
		return refused
	}
	return outlined(doc)
}

// MutateOperationContext refuses introspection to strangers.
func (shape) MutateOperationContext(ctx context.Context, op *graphql.OperationContext) *gqlerror.Error {
	op.DisableIntrospection = false
	if access.From(ctx) != nil {
		return nil
	}
	o := newOutline(op.Doc)
	if o.of(op.Operation.SelectionSet).schema > 0 {
		return faultError(nil, fault.New(fault.Unauthenticated, "Sign in first to read the schema."))
	}
	return nil
}

// within counts down the values in a JSON value and says whether they suffice.
func within(v any, depth int, left *int) bool {
	if *left--; *left < 0 || depth < 0 {
		return false
	}
	switch v := v.(type) {
	case map[string]any:
		for _, child := range v {
			if !within(child, depth-1, left) {
				return false
			}
		}
	case []any:
		if len(v) > maxList {
			return false
		}
		for _, child := range v {
			if !within(child, depth-1, left) {
				return false
			}
		}
	}
	return true
}

// outlined refuses a parsed document that breaks a bound.
func outlined(doc *ast.QueryDocument) *gqlerror.Error {
	if len(doc.Operations) > maxOperations || len(doc.Fragments) > maxFragments {
		return limit("The document has more than %d operations or %d fragments. Split it into several requests.", maxOperations, maxFragments)
	}
	o := newOutline(doc)
	var deepest, roots, schema int
	for _, op := range doc.Operations {
		o.directives += len(op.Directives)
		for _, v := range op.VariableDefinitions {
			o.directives += len(v.Directives)
		}
		m := o.of(op.SelectionSet)
		deepest, roots, schema = max(deepest, m.depth), max(roots, m.roots), max(schema, m.schema)
		if op.Operation == ast.Mutation && m.alone > 0 && m.roots > 1 {
			return limit("A mutation that takes a password or a token must be the only one in its document.")
		}
	}
	for _, f := range doc.Fragments {
		o.directives += len(f.Directives)
		o.named(&ast.FragmentSpread{Name: f.Name})
	}
	switch {
	case o.nested:
		return limit("Within __schema and __type, select each list of a type only once at each level and without aliases.")
	case deepest > maxDepth:
		return limit("The document has more than %d levels of fields. Split it into several requests.", maxDepth)
	case roots > maxRoots:
		return limit("The document has more than %d root fields. Split it into several requests.", maxRoots)
	case schema > maxIntrospection:
		return limit("Select the schema at most %d times in a document.", maxIntrospection)
	case o.aliases > maxAliases:
		return limit("The document has more than %d aliases. Split it into several requests.", maxAliases)
	case o.directives > maxDirectives:
		return limit("The document has more than %d directives.", maxDirectives)
	case o.repeats > maxRepeats:
		return limit("The document selects the same fields too many times. Select each of them once.")
	}
	return nil
}

func newOutline(doc *ast.QueryDocument) *outline {
	o := &outline{fragments: map[string]*ast.FragmentDefinition{}, seen: map[string]measure{}, schemas: map[lists]bool{}}
	for _, f := range doc.Fragments {
		o.fragments[f.Name] = f
	}
	return o
}

// outline adds up what stands in a document, and measures what its selections come to with their fragments.
type outline struct {
	fragments                    map[string]*ast.FragmentDefinition
	seen                         map[string]measure // of fragments
	aliases, directives, repeats int
	schemas                      map[lists]bool // fragments that were seen below __schema
	nested                       bool           // introspection goes in circles or repeats itself
}

// lists says whether a fragment stands within one of a type's lists.
type lists struct {
	fragment string
	within   bool
}

// measure is of one selection, with its fragments.
type measure struct{ depth, roots, schema, alone int }

func (m *measure) add(other measure) {
	m.depth = max(m.depth, other.depth)
	m.roots = min(m.roots+other.roots, maxRoots+1) // doubling would overflow
	m.schema = min(m.schema+other.schema, maxIntrospection+1)
	m.alone = min(m.alone+other.alone, 2)
}

func (o *outline) of(set ast.SelectionSet) measure { return o.below(set, map[string]bool{}) }

// below measures a selection. Names are those of the fields so far, inline fragments included.
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
			if passwords[s.Name] {
				one.alone = 1
			}
			if s.Name == "__schema" || s.Name == "__type" {
				one.schema = 1
				o.introspection(s.SelectionSet, lists{})
			} else {
				one.depth += o.of(s.SelectionSet).depth
			}
			all.add(one)
		case *ast.InlineFragment:
			o.directives += len(s.Directives)
			all.add(o.below(s.SelectionSet, names))
		case *ast.FragmentSpread:
			o.directives += len(s.Directives)
			all.add(o.named(s))
		}
	}
	return all
}

// named measures a fragment, once. In a circle, which validation refuses, it is nothing.
func (o *outline) named(s *ast.FragmentSpread) measure {
	m, ok := o.seen[s.Name]
	if f := o.fragments[s.Name]; !ok && f != nil {
		o.seen[s.Name] = measure{}
		m = o.of(f.SelectionSet)
		o.seen[s.Name] = m
	}
	return m
}

// introspection holds what is asked of the schema to its standard form. Each of a type's lists makes the answer many times
// as long, so that they may not stand in each other, nor come twice under two names.
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
