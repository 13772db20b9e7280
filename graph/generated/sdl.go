// Package generated is what gqlgen generates from schema.graphql: it reads arguments, asks resolvers and writes answers. It imports no package that holds
// rules or reads the database, and refuses to, so that a change of these does not compile its 37,000 lines again.
package generated

import (
	"slices"

	"github.com/vektah/gqlparser/v2/ast"
)

// SDL is the text of schema.graphql.
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
