package graph

import (
	"slices"

	"github.com/vektah/gqlparser/v2/ast"
)

// SDL is the contract as schema.graphql has it.
func SDL() string { return sources[0].Input }

// The parser gives each schema directives that nothing here follows. A document with @defer would lose what is deferred, because an answer to a query comes
// once; and no directive is deprecated, nor could a client ask. Neither is promised.
var _ = withoutPromises(parsedSchema)

func withoutPromises(s *ast.Schema) *ast.Schema {
	delete(s.Directives, "defer")
	d := *s.Directives["deprecated"]
	d.Locations = slices.DeleteFunc(slices.Clone(d.Locations), func(l ast.DirectiveLocation) bool { return l == "DIRECTIVE_DEFINITION" })
	s.Directives["deprecated"] = &d
	return s
}
