package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"example.com/roster/ent"
	"example.com/roster/ent/apiclient"
	"example.com/roster/graph/batch"
	"example.com/roster/graph/input"
	"example.com/roster/graph/model"
	"example.com/roster/graph/page"
	"example.com/roster/graph/record"
	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/store"
)

// inScope refuses a mutation of an API client whose scopes do not include it, before its input is read. The change itself checks again, under the lock, with the
// scopes at that moment.
func inScope(ctx context.Context) error {
	v := access.From(ctx)
	if v == nil || v.Client == nil {
		return nil
	}
	field := graphql.GetRootFieldContext(ctx).Field
	needed, _ := access.ScopeOf(field.Name) // an unknown mutation is for people only
	if err := v.Within(needed); err != nil {
		return &gqlerror.Error{Err: err, Path: ast.Path{ast.PathName(field.Alias)}}
	}
	return nil
}

var clientFrom = record.From[ent.APIClient](record.For[model.APIClient](globalid.APIClient))

// clients reads the API clients with these ids that the viewer can see.
func (q *answer) clients(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*model.APIClient, error) {
	found, err := q.DB.Ent.APIClient.Query().Where(apiclient.IDIn(ids...)).All(store.ByIDs(ctx))
	out := make(map[uuid.UUID]*model.APIClient, len(found))
	for _, c := range found {
		out[c.ID] = clientFrom(c)
		out[c.ID].Revoked = c.RevokedAt != nil
	}
	return out, err
}

func (r viewerFields) APIClient(ctx context.Context, v *model.Viewer) (*model.APIClient, error) {
	ctx, q := r.answer(ctx)
	return batch.ByID(ctx, q.loaders, &v.ClientID, "client", q.clients)
}

// APIClients lists an organization's API clients, the newest first. It sorts by id, because ids are ordered by time.
func (r organizationFields) APIClients(ctx context.Context, o *model.Organization, first *int, after *string, last *int, before *string) (*model.APIClientConnection, error) {
	ctx, q := r.answer(ctx)
	if _, err := mayReadOrganization(ctx, o.ID.UUID, model.RestrictedOrganizationFieldAPIClients); err != nil {
		return nil, err
	}
	return page.Connection(ctx, q.pages, clientList(), page.ArgsOf(ctx, first, after, last, before), o.ID.UUID, q.clients)
}

func clientList() page.List {
	return page.List{Entity: ent.TypeAPIClient, Table: apiclient.Table, Parent: apiclient.FieldOrganizationID, Order: page.Order{Name: "NEWEST", Desc: true}}
}

func (m mutation) APIClientCreate(ctx context.Context, in model.APIClientCreateInput) (*model.APIClientTokenPayload, error) {
	create := directory.APIClientCreate{Name: in.Name, Scopes: in.Scopes, ExpiresAt: in.ExpiresAt.Value()}
	var err error
	create.Organization, err = input.OptionalID(in.OrganizationID, globalid.Organization, "organizationId")
	made, err := run(ctx, m.Directory.APIClientCreate, create, err)
	return m.clientToken(ctx, made, err)
}

func (m mutation) APIClientRotate(ctx context.Context, in model.APIClientRotateInput) (*model.APIClientTokenPayload, error) {
	id, err := input.ID(in.ID, globalid.APIClient, "id")
	made, err := run(ctx, func(ctx context.Context, id uuid.UUID) (directory.APIClientToken, error) {
		return m.Directory.APIClientRotate(ctx, id, in.ExpectedVersion.Value())
	}, id, err)
	return m.clientToken(ctx, made, err)
}

// clientToken returns the payload with the new token, which can't be read again later.
func (m mutation) clientToken(ctx context.Context, made directory.APIClientToken, err error) (*model.APIClientTokenPayload, error) {
	ctx, q := m.answer(ctx)
	c, errs, err := reread(ctx, q, made.Client, err, q.clients)
	p := &model.APIClientTokenPayload{APIClient: c, UserErrors: errs, Query: &model.Query{}}
	if err == nil && len(errs) == 0 {
		p.Token = &made.Token
	}
	return p, err
}

func (m mutation) APIClientUpdate(ctx context.Context, in model.APIClientUpdateInput) (*model.APIClientPayload, error) {
	id, err := input.ID(in.ID, globalid.APIClient, "id")
	id, err = run(ctx, m.Directory.APIClientUpdate, directory.APIClientUpdate{
		ID: id, Name: in.Name.Value(), Scopes: in.Scopes.Value(), ExpectedVersion: in.ExpectedVersion.Value(),
		ExpiresAt: in.ExpiresAt.Value(), ClearEnd: in.ExpiresAt.IsSet() && in.ExpiresAt.Value() == nil,
	}, err)
	return m.clientPayload(ctx, id, err)
}

func (m mutation) APIClientRevoke(ctx context.Context, in model.APIClientRevokeInput) (*model.APIClientPayload, error) {
	id, err := input.ID(in.ID, globalid.APIClient, "id")
	id, err = run(ctx, func(ctx context.Context, id uuid.UUID) (uuid.UUID, error) {
		return m.Directory.APIClientRevoke(ctx, id, in.ExpectedVersion.Value())
	}, id, err)
	return m.clientPayload(ctx, id, err)
}

func (m mutation) clientPayload(ctx context.Context, id uuid.UUID, err error) (*model.APIClientPayload, error) {
	ctx, q := m.answer(ctx)
	c, errs, err := reread(ctx, q, id, err, q.clients)
	return &model.APIClientPayload{APIClient: c, UserErrors: errs, Query: &model.Query{}}, err
}
