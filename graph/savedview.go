package graph

import (
	"context"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/savedview"
	"example.com/roster/graph/input"
	"example.com/roster/graph/model"
	"example.com/roster/graph/page"
	"example.com/roster/graph/present"
	"example.com/roster/graph/record"
	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

var savedViewFrom = record.From[ent.SavedView](record.For[model.SavedView](globalid.SavedView))

// savedViews reads the saved views with these ids that the viewer can use. Only viewers who read the whole organization see who saved a shared view.
func (q *answer) savedViews(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*model.SavedView, error) {
	viewer, err := access.Require(ctx)
	if err != nil {
		return nil, err
	}
	found, err := q.DB.Ent.SavedView.Query().Where(savedview.IDIn(ids...)).All(store.ByIDs(ctx))
	out := make(map[uuid.UUID]*model.SavedView, len(found))
	for _, v := range found {
		view := savedViewFrom(v)
		view.Shared = view.Owner == nil
		if !view.Shared || viewer.ReadsAll(view.Organization) {
			view.CreatedBy = &view.By
		}
		out[v.ID] = view
	}
	return out, err
}

// SavedViews lists the saved views that the viewer can use, by name.
func (r organizationFields) SavedViews(ctx context.Context, o *model.Organization, first *int, after *string, last *int, before *string, list *roster.SavedViewList) (*model.SavedViewConnection, error) {
	ctx, q := r.answer(ctx)
	v, err := access.Require(ctx)
	if err != nil {
		return nil, err
	}
	l := savedViewList(list)
	l.Either = []func(*sql.Selector){sql.FieldIsNull(savedview.FieldOwnerID)} // separate index ranges, so that the views of other people are not read
	owners := []uuid.UUID{v.ActorID(o.ID.UUID)}
	if v.Everywhere() && owners[0] != v.Identity { // staff who are also people of the organization
		owners = append(owners, v.Identity)
	}
	for _, owner := range owners {
		l.Either = append(l.Either, sql.FieldEQ(savedview.FieldOwnerID, owner))
	}
	return page.Connection(ctx, q.pages, l, page.ArgsOf(ctx, first, after, last, before), o.ID.UUID, q.savedViews)
}

func savedViewList(of *roster.SavedViewList) page.List {
	l := page.List{Entity: ent.TypeSavedView, Table: savedview.Table, Parent: savedview.FieldOrganizationID, Order: page.Order{Name: "NAME", Table: "t", Column: savedview.FieldNameKey}}
	if of != nil {
		l.Where = func(s *sql.Selector) { s.Where(sql.EQ(s.C(savedview.FieldList), string(*of))) }
	}
	return l
}

func (m mutation) SavedViewCreate(ctx context.Context, in model.SavedViewCreateInput) (*model.SavedViewPayload, error) {
	create := directory.SavedViewCreate{List: in.List, Name: in.Name, Query: in.Query, Shared: in.Shared}
	var err error
	create.Organization, err = input.OptionalID(in.OrganizationID, globalid.Organization, "organizationId")
	id, err := run(ctx, m.Directory.SavedViewCreate, create, err)
	return m.savedViewPayload(ctx, id, err)
}

func (m mutation) SavedViewUpdate(ctx context.Context, in model.SavedViewUpdateInput) (*model.SavedViewPayload, error) {
	id, err := input.ID(in.ID, globalid.SavedView, "id")
	id, err = run(ctx, m.Directory.SavedViewUpdate, directory.SavedViewUpdate{
		ID: id, Name: in.Name.Value(), Query: in.Query.Value(), Shared: in.Shared.Value(), ExpectedVersion: in.ExpectedVersion.Value(),
	}, err)
	return m.savedViewPayload(ctx, id, err)
}

func (m mutation) SavedViewDelete(ctx context.Context, in model.SavedViewDeleteInput) (*model.SavedViewDeletePayload, error) {
	id, err := input.ID(in.ID, globalid.SavedView, "id")
	deleted, err := run(ctx, func(ctx context.Context, id uuid.UUID) (uuid.UUID, error) {
		return m.Directory.SavedViewDelete(ctx, id, in.ExpectedVersion.Value())
	}, id, err)
	p := &model.SavedViewDeletePayload{Query: &model.Query{}}
	if err == nil {
		p.DeletedSavedViewID = &globalid.ID{Kind: globalid.SavedView, UUID: deleted}
	}
	p.UserErrors, err = present.UserErrors(err)
	return p, err
}

func (m mutation) savedViewPayload(ctx context.Context, id uuid.UUID, err error) (*model.SavedViewPayload, error) {
	ctx, q := m.answer(ctx)
	v, errs, err := reread(ctx, q, id, err, q.savedViews)
	return &model.SavedViewPayload{SavedView: v, UserErrors: errs, Query: &model.Query{}}, err
}

func (r savedViewPayload) SavedViewEdge(ctx context.Context, p *model.SavedViewPayload) (*model.SavedViewEdge, error) {
	if p.SavedView == nil {
		return nil, nil
	}
	ctx, q := r.answer(ctx)
	return page.EdgeOf(ctx, q.pages, savedViewList(nil), p.SavedView.ID.UUID, p.SavedView)
}
