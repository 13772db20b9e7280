package graph

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"example.com/roster/graph/input"
	"example.com/roster/graph/model"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/globalid"
)

// A federation gateway asks two fields that are no part of the contract. They are generated, and hidden by the schema that requests are held to, so that
// without the setting there is neither.

// contract is the schema as schema.graphql has it.
var contract = withoutPromises(gqlparser.MustLoadSchema(sources[0]))

// Contract is the schema that clients are promised.
func Contract() *ast.Schema { return contract }

// executable serves the contract, or the subgraph, which has the fields of Apollo Federation besides.
func executable(r *Resolver, subgraph bool) graphql.ExecutableSchema {
	schema := contract
	if subgraph {
		schema = parsedSchema
	}
	return NewExecutableSchema(Config{Schema: schema, Resolvers: r})
}

// entityKinds are the kinds of ids of the contract's types with an id.
var entityKinds = map[string]globalid.Kind{
	"Account": globalid.Account, "ApiClient": globalid.APIClient, "AuditEvent": globalid.AuditEvent, "BulkOperation": globalid.BulkOperation,
	"BulkRow": globalid.BulkRow, "Invitation": globalid.Invitation, "Membership": globalid.Membership, "Organization": globalid.Organization,
	"Role": globalid.Role, "User": globalid.User,
}

// maxEntities bounds what a gateway asks for at once: the entities of several pages.
const maxEntities = 1_000

// gqlgen calls these two names, and takes no error of the first: each entity is null then.

func (ec *executionContext) __resolve_entities(ctx context.Context, representations []map[string]any) []model.Entity { //nolint:staticcheck // gqlgen's name
	found, err := query{ec.Resolvers.(*Resolver)}.entities(ctx, representations)
	if err != nil {
		graphql.AddError(ctx, err)
		return make([]model.Entity, len(representations))
	}
	return found
}

func (ec *executionContext) __resolve__service(ctx context.Context) (model.Service, error) { //nolint:staticcheck // gqlgen's name
	_, err := access.Require(ctx) // as introspection
	return model.Service{Sdl: subgraphSDL()}, err
}

// entities reads what a gateway knows the ids of, with the loaders and the rights of nodes.
func (r query) entities(ctx context.Context, representations []map[string]any) ([]model.Entity, error) {
	ctx, q := r.answer(ctx)
	if _, err := access.Require(ctx); err != nil {
		return nil, err
	}
	if len(representations) > maxEntities {
		return nil, fault.New(fault.InvalidInput, "Ask for at most %d entities at once.", maxEntities).At("representations")
	}
	ids := make([]globalid.ID, len(representations))
	byKind := map[globalid.Kind][]uuid.UUID{}
	for i, is := range representations {
		name, _ := is["__typename"].(string)
		text, ok := is["id"].(string)
		kind := entityKinds[name]
		if kind == "" || !ok {
			return nil, fault.New(fault.InvalidInput, "Each representation needs the __typename of a type with an id, and the id.").At(input.At([]string{"representations"}, strconv.Itoa(i))...)
		}
		if id := globalid.Parse(text); id.Kind == kind { // an id of another type is no such thing
			ids[i] = id
			byKind[kind] = append(byKind[kind], id.UUID)
		}
	}
	found := map[globalid.ID]model.Node{}
	for kind, of := range byKind {
		if err := q.nodes(ctx, kind, of, found); err != nil {
			return nil, err
		}
	}
	out := make([]model.Entity, len(ids))
	for i, id := range ids {
		if n := found[id]; n != nil {
			out[i] = n
		}
	}
	return out, nil
}

// subgraphSDL is the contract with the directives of Apollo Federation 2. It declares @oneOf, which the composition of today does not know.
func subgraphSDL() string {
	var b strings.Builder
	b.WriteString("extend schema @link(url: \"https://specs.apollo.dev/federation/v2.3\", import: [\"@key\"])\n\ndirective @oneOf on INPUT_OBJECT\n\n")
	b.WriteString(SDL())
	var types []string
	for name, d := range contract.Types {
		if d.Kind == ast.Object && slices.Contains(d.Interfaces, "Node") {
			types = append(types, name)
		}
	}
	slices.Sort(types)
	for _, name := range types {
		b.WriteString("\nextend type " + name + " @key(fields: \"id\")\n")
	}
	return b.String()
}
