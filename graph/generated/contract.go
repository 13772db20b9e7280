// Package generated is what gqlgen generates from schema.graphql: it reads arguments, asks resolvers and writes answers. It imports no package that holds
// rules or reads the database, and refuses to, so that a change of these does not compile its 37,000 lines again.
package generated

import (
	"context"
	"slices"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"example.com/roster/graph/model"
)

// A federation gateway asks two fields that are no part of the contract. They are generated, and hidden by the schema that requests are held to, so that
// without the setting there is neither.

// SDL is the text of schema.graphql.
func SDL() string { return sources[0].Input }

// Contract is the schema that clients are promised: schema.graphql alone. It is read at the first call, because most commands ask nothing of it.
var Contract = sync.OnceValue(func() *ast.Schema { return withoutPromises(gqlparser.MustLoadSchema(sources[0])) })

// Enums are the contract's enums: the values of each in its order, by its name.
func Enums() map[string][]string {
	enums := map[string][]string{}
	for name, t := range parsedSchema.Types {
		if t.Kind != ast.Enum {
			continue
		}
		for _, v := range t.EnumValues {
			enums[name] = append(enums[name], v.Name)
		}
	}
	return enums
}

// Executable serves the contract, or the subgraph, which has the fields of Apollo Federation besides. The resolvers of a subgraph are a Federation, too.
func Executable(r ResolverRoot, subgraph bool) graphql.ExecutableSchema {
	schema := parsedSchema
	if !subgraph {
		schema = Contract()
	}
	return NewExecutableSchema(Config{Schema: schema, Resolvers: r})
}

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

// Federation resolves the fields of Apollo Federation.
type Federation interface {
	Entities(ctx context.Context, representations []map[string]any) ([]model.Entity, error)
	Service(ctx context.Context) (model.Service, error)
}

// gqlgen calls these two names, and takes no error of the first: each entity is null then.

func (ec *executionContext) __resolve_entities(ctx context.Context, representations []map[string]any) []model.Entity { //nolint:staticcheck // gqlgen's name
	found, err := ec.Resolvers.(Federation).Entities(ctx, representations)
	if err != nil {
		graphql.AddError(ctx, err)
		return make([]model.Entity, len(representations))
	}
	return found
}

func (ec *executionContext) __resolve__service(ctx context.Context) (model.Service, error) { //nolint:staticcheck // gqlgen's name
	return ec.Resolvers.(Federation).Service(ctx)
}
