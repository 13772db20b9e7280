package graph

import (
	"context"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
)

// The bounds of a document. A page is bounded in page.go.
const (
	maxTokens        = 8000
	maxDepth         = 15
	maxIntrospection = 2 // root fields: each answers the whole schema
	maxUpload        = 100 << 20
	maxInline        = 250 // people in one input
)

// shape refuses documents that are too deep, and introspection to strangers. Fragments are measured once each, so that
// doubling them costs nothing.
type shape struct{}

var _ graphql.OperationContextMutator = shape{}

func (shape) ExtensionName() string                   { return "Shape" }
func (shape) Validate(graphql.ExecutableSchema) error { return nil }
func (shape) MutateOperationContext(ctx context.Context, op *graphql.OperationContext) *gqlerror.Error {
	op.DisableIntrospection = false
	m := measure{depth: map[string]int{}}
	if m.of(op.Operation.SelectionSet) > maxDepth {
		return faultError(nil, fault.New(fault.LimitReached, "The document is deeper than %d fields. Ask in several requests.", maxDepth))
	}
	if m.introspection > maxIntrospection {
		return faultError(nil, fault.New(fault.LimitReached, "Ask for the schema at most %d times in a document.", maxIntrospection))
	}
	if m.introspection > 0 && access.From(ctx) == nil {
		return faultError(nil, fault.New(fault.Unauthenticated, "Sign in first to read the schema."))
	}
	return nil
}

type measure struct {
	depth         map[string]int // of fragments, by name
	introspection int
}

// of is how many fields deep a selection goes. Introspection has gqlgen's own bound.
func (m *measure) of(set ast.SelectionSet) int {
	deepest := 0
	for _, s := range set {
		depth := 0
		switch s := s.(type) {
		case *ast.Field:
			if strings.HasPrefix(s.Name, "__") {
				if s.Name != "__typename" {
					m.introspection++
				}
				continue
			}
			depth = 1 + m.of(s.SelectionSet)
		case *ast.InlineFragment:
			depth = m.of(s.SelectionSet)
		case *ast.FragmentSpread:
			known, ok := m.depth[s.Name]
			if !ok { // validation has refused cycles
				known = m.of(s.Definition.SelectionSet)
				m.depth[s.Name] = known
			}
			depth = known
		}
		deepest = max(deepest, depth)
	}
	return deepest
}
