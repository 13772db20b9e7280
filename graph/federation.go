package graph

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"example.com/roster/graph/generated"
	"example.com/roster/graph/input"
	"example.com/roster/graph/model"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/globalid"
)

var _ generated.Federation = (*Resolver)(nil)

// entityKinds maps the types that implement Node to the kinds of their ids.
var entityKinds = map[string]globalid.Kind{
	"Account": globalid.Account, "ApiClient": globalid.APIClient, "AuditEvent": globalid.AuditEvent, "BulkOperation": globalid.BulkOperation,
	"BulkRow": globalid.BulkRow, "Invitation": globalid.Invitation, "Membership": globalid.Membership, "Organization": globalid.Organization,
	"Role": globalid.Role, "SavedView": globalid.SavedView, "User": globalid.User,
}

// maxEntities is how many entities a federation gateway can request at once. It may need those of several pages.
const maxEntities = 1_000

// Service returns the schema of the subgraph. Like introspection, it requires a signed-in viewer.
func (r *Resolver) Service(ctx context.Context) (model.Service, error) {
	_, err := access.Require(ctx)
	return model.Service{Sdl: subgraphSDL()}, err
}

// Entities reads the entities whose ids a federation gateway sends. It reads them as nodes does, and returns nil for each one that the viewer can't see.
func (r *Resolver) Entities(ctx context.Context, representations []map[string]any) ([]model.Entity, error) {
	ctx, q := r.answer(ctx)
	if _, err := access.Require(ctx); err != nil {
		return nil, err
	}
	if len(representations) > maxEntities {
		return nil, fault.New(fault.InvalidInput, "Ask for at most %d entities at once.", maxEntities).At("representations")
	}
	ids := make([]globalid.ID, len(representations))
	for i, is := range representations {
		name, _ := is["__typename"].(string)
		text, ok := is["id"].(string)
		kind := entityKinds[name]
		if kind == "" || !ok {
			return nil, fault.New(fault.InvalidInput, "Each representation needs the __typename of a type with an id, and the id.").At(input.At([]string{"representations"}, strconv.Itoa(i))...)
		}
		if id := globalid.Parse(text); id.Kind == kind { // an id of another type finds nothing
			ids[i] = id
		}
	}
	found, err := q.nodesOf(ctx, ids)
	if err != nil {
		return nil, err
	}
	out := make([]model.Entity, len(ids))
	for i, n := range found {
		if n != nil {
			out[i] = n
		}
	}
	return out, nil
}

// subgraphSDL returns the contract with the directives of Apollo Federation 2. It declares @oneOf, because Federation's composition does not know it yet.
func subgraphSDL() string {
	var b strings.Builder
	b.WriteString("extend schema @link(url: \"https://specs.apollo.dev/federation/v2.3\", import: [\"@key\"])\n\ndirective @oneOf on INPUT_OBJECT\n\n")
	b.WriteString(generated.SDL())
	var types []string
	for name, d := range generated.Contract().Types {
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
