package graph

import (
	"context"
	"maps"
	"slices"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/account"
	"example.com/roster/ent/organization"
	"example.com/roster/ent/predicate"
	"example.com/roster/graph/batch"
	"example.com/roster/graph/input"
	"example.com/roster/graph/model"
	"example.com/roster/graph/page"
	"example.com/roster/graph/record"
	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/notify"
	"example.com/roster/internal/store"
)

func (r query) Organization(ctx context.Context, id *globalid.ID, slug *string) (*model.Organization, error) {
	ctx, q := r.answer(ctx)
	if _, err := access.Require(ctx); err != nil {
		return nil, err
	}
	switch {
	case id != nil && slug != nil:
		return nil, fault.New(fault.InvalidInput, "Pass the id or the slug, not both.").At("slug")
	case slug != nil:
		found, err := directory.First(directory.OrganizationKeys(*slug), func(named predicate.Organization) ([]*ent.Organization, error) {
			return r.DB.Ent.Organization.Query().Where(named).Limit(1).All(store.PlanOnce(ctx))
		})
		if err != nil || len(found) == 0 {
			return required[model.Organization](nil, err, "organization")
		}
		return organizationOf(found[0]), r.Directory.Note(ctx, found[0].ID)
	case id != nil:
		o, err := batch.ByID(ctx, q.loaders, new(id.Of(globalid.Organization)), "organization", q.organizations)
		if o != nil && err == nil {
			err = r.Directory.Note(ctx, o.ID.UUID)
		}
		return required(o, err, "organization")
	}
	found, err := r.DB.Ent.Organization.Query().Where(organization.ArchivedAtIsNil()).Limit(2).All(store.PlanOnce(ctx))
	if err != nil {
		return nil, err
	}
	if len(found) != 1 {
		return nil, fault.New(fault.InvalidInput, "You have access to several organizations or to none. Pass the id of one.").At("id")
	}
	return organizationOf(found[0]), nil
}

// organizations reads the organizations with these ids that the viewer can see.
func (q *answer) organizations(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*model.Organization, error) {
	found, err := q.DB.Ent.Organization.Query().Where(organization.IDIn(ids...)).All(store.PlanOnce(ctx))
	out := make(map[uuid.UUID]*model.Organization, len(found))
	for _, o := range found {
		out[o.ID] = organizationOf(o)
	}
	return out, err
}

var organizationFrom = record.From[ent.Organization](record.For[model.Organization](globalid.Organization))

func organizationOf(o *ent.Organization) *model.Organization {
	out := organizationFrom(o)
	out.Seats = seatUsageOf(o)
	return out
}

func (r organizationFields) Accounts(ctx context.Context, o *model.Organization, first *int, after *string, last *int, before *string, filter *model.AccountFilter, orderBy *model.AccountOrder) (*model.AccountConnection, error) {
	ctx, q := r.answer(ctx)
	f, err := q.accountFilter(ctx, filter, "filter")
	if err != nil {
		return nil, err
	}
	l := accountList(orderBy, f.Where)
	if l.Once, err = readsWhole(ctx, o.ID.UUID, filter == nil); err != nil {
		return nil, err
	}
	return page.Connection(ctx, q.pages, l, page.ArgsOf(ctx, first, after, last, before), o.ID.UUID, q.accounts)
}

// maxGroups is the maximum length of Organization.accountGroups, which has no pages.
const maxGroups = 1000

// AccountGroups lists the possible values of AccountFilter.group: the groups of the accounts that the viewer can see, and all groups above them.
func (r organizationFields) AccountGroups(ctx context.Context, o *model.Organization) ([]string, error) {
	ctx, q := r.answer(ctx)
	return batch.Load(ctx, q.loaders, batch.Key{Purpose: "groups"}, o.ID.UUID, q.accountGroups)
}

func (q *answer) accountGroups(ctx context.Context, organizations []uuid.UUID) (map[uuid.UUID][]string, error) {
	var found []struct {
		OrganizationID uuid.UUID `json:"organization_id"`
		GroupPath      string    `json:"group_path"`
	}
	err := q.DB.Ent.Account.Query().Where(account.OrganizationIDIn(organizations...), account.ArchivedAtIsNil(), account.GroupPathNotNil()).
		GroupBy(account.FieldOrganizationID, account.FieldGroupPath).Scan(ctx, &found)
	if err != nil {
		return nil, err
	}
	known := make(map[uuid.UUID]map[string]bool, len(organizations))
	for _, id := range organizations {
		known[id] = map[string]bool{}
	}
	for _, f := range found {
		for _, group := range directory.Groups(f.GroupPath) {
			known[f.OrganizationID][group] = true
		}
	}
	out := make(map[uuid.UUID][]string, len(known))
	for id, groups := range known {
		sorted := slices.Sorted(maps.Keys(groups))
		out[id] = slices.Clip(sorted[:min(len(sorted), maxGroups)])
	}
	return out, nil
}

func (r organizationFields) Users(ctx context.Context, o *model.Organization, first *int, after *string, last *int, before *string, filter *model.UserFilter, orderBy *model.UserOrder) (*model.UserConnection, error) {
	ctx, q := r.answer(ctx)
	if _, err := mayReadOrganization(ctx, o.ID.UUID, model.RestrictedOrganizationFieldUsers); err != nil {
		return nil, err
	}
	if _, err := q.settled(ctx, o); err != nil { // filters and totals read stored data, so what has expired must be ended first
		return nil, err
	}
	where, alone, err := q.userFilter(ctx, o.ID.UUID, filter)
	if err != nil {
		return nil, err
	}
	l := userList(orderBy, where)
	l.Alone = alone
	if l.Once, err = readsWhole(ctx, o.ID.UUID, where == nil); err != nil {
		return nil, err
	}
	if filter != nil {
		l.People = folded(input.Value(filter.Search.Value()))
	}
	return page.Connection(ctx, q.pages, l, page.ArgsOf(ctx, first, after, last, before), o.ID.UUID, q.users)
}

func (r organizationFields) Roles(ctx context.Context, o *model.Organization, first *int, after *string, last *int, before *string, orderBy *model.RoleOrder) (*model.RoleConnection, error) {
	ctx, q := r.answer(ctx)
	return page.Connection(ctx, q.pages, roleList(orderBy), page.ArgsOf(ctx, first, after, last, before), o.ID.UUID, q.roles)
}

func (r organizationFields) BulkOperations(ctx context.Context, o *model.Organization, first *int, after *string, last *int, before *string, status []model.BulkStatus, filter *model.BulkOperationFilter) (*model.BulkOperationConnection, error) {
	ctx, q := r.answer(ctx)
	if _, err := mayReadOrganization(ctx, o.ID.UUID, model.RestrictedOrganizationFieldBulkOperations); err != nil {
		return nil, err
	}
	return page.Connection(ctx, q.pages, q.operationList(status, filter), page.ArgsOf(ctx, first, after, last, before), o.ID.UUID, q.operations)
}

func (r organizationFields) AuditEvents(ctx context.Context, o *model.Organization, first *int, after *string, last *int, before *string, filter *model.AuditFilter) (*model.AuditEventConnection, error) {
	ctx, q := r.answer(ctx)
	v, err := mayReadOrganization(ctx, o.ID.UUID, model.RestrictedOrganizationFieldAuditEvents)
	if err != nil {
		return nil, err
	}
	l, err := q.eventList(ctx, v, o.ID.UUID, filter)
	if err != nil {
		return nil, err
	}
	return page.Connection(ctx, q.pages, l, page.ArgsOf(ctx, first, after, last, before), o.ID.UUID, q.events)
}

func (m mutation) OrganizationCreate(ctx context.Context, in model.OrganizationCreateInput) (*model.OrganizationPayload, error) {
	create := directory.OrganizationCreate{Name: in.Name, Slug: in.Slug, Seats: in.Seats.Value(), BusinessManager: in.BusinessManager}
	if u := in.Manager.Value(); u != nil {
		create.Manager = new(input.NewUser(u))
	}
	id, err := m.Directory.OrganizationCreate(ctx, create)
	return m.organizationPayload(ctx, id, err)
}

func (m mutation) OrganizationUpdate(ctx context.Context, in model.OrganizationUpdateInput) (*model.OrganizationPayload, error) {
	update := directory.OrganizationUpdate{Name: in.Name.Value(), Slug: in.Slug.Value(), TimeZone: in.TimeZone.Value(), Version: in.ExpectedVersion.Value()}
	var err error
	update.Organization, err = input.OptionalID(in.OrganizationID, globalid.Organization, "organizationId")
	if kinds := in.MailsSwitchedOff.Value(); kinds != nil && err == nil {
		var off []notify.Kind
		off, err = switchableKinds(kinds, "mailsSwitchedOff")
		update.MailsOff = &off
	}
	id, err := run(ctx, m.Directory.OrganizationUpdate, update, err)
	return m.organizationPayload(ctx, id, err)
}

func (m mutation) OrganizationArchive(ctx context.Context, in model.OrganizationArchiveInput) (*model.OrganizationPayload, error) {
	id, err := input.ID(in.OrganizationID, globalid.Organization, "organizationId")
	id, err = run(ctx, func(ctx context.Context, id uuid.UUID) (uuid.UUID, error) {
		return m.Directory.OrganizationArchive(ctx, id, in.Reason, in.ExpectedVersion.Value())
	}, id, err)
	return m.organizationPayload(ctx, id, err)
}

func (m mutation) OrganizationRestore(ctx context.Context, in model.OrganizationRestoreInput) (*model.OrganizationPayload, error) {
	id, err := input.ID(in.OrganizationID, globalid.Organization, "organizationId")
	id, err = run(ctx, func(ctx context.Context, id uuid.UUID) (uuid.UUID, error) {
		return m.Directory.OrganizationRestore(ctx, id, in.Reason, in.ExpectedVersion.Value())
	}, id, err)
	return m.organizationPayload(ctx, id, err)
}

func (m mutation) OrganizationSetSeats(ctx context.Context, in model.OrganizationSetSeatsInput) (*model.OrganizationPayload, error) {
	id, err := input.ID(in.OrganizationID, globalid.Organization, "organizationId")
	if err == nil && !in.Seats.IsSet() {
		err = fault.New(fault.InvalidInput, "Pass the seat limit; null is unlimited.").At("seats")
	}
	id, err = run(ctx, func(ctx context.Context, id uuid.UUID) (uuid.UUID, error) {
		return m.Directory.OrganizationSetSeats(ctx, id, in.Seats.Value(), in.ExpectedVersion.Value())
	}, id, err)
	return m.organizationPayload(ctx, id, err)
}

func (m mutation) OrganizationSetBusinessManager(ctx context.Context, in model.OrganizationSetBusinessManagerInput) (*model.OrganizationPayload, error) {
	id, err := input.ID(in.OrganizationID, globalid.Organization, "organizationId")
	id, err = run(ctx, func(ctx context.Context, id uuid.UUID) (uuid.UUID, error) {
		return m.Directory.OrganizationSetBusinessManager(ctx, id, in.Enabled, in.ExpectedVersion.Value())
	}, id, err)
	return m.organizationPayload(ctx, id, err)
}

func (m mutation) organizationPayload(ctx context.Context, id uuid.UUID, err error) (*model.OrganizationPayload, error) {
	ctx, q := m.answer(ctx)
	o, errs, err := reread(ctx, q, id, err, q.organizations)
	return &model.OrganizationPayload{Organization: o, UserErrors: errs, Query: &model.Query{}}, err
}

// readsWhole reports whether nothing narrows a list of an organization: it has no filter, and the viewer sees all of the organization.
func readsWhole(ctx context.Context, org uuid.UUID, unfiltered bool) (bool, error) {
	v, err := access.Require(ctx)
	return err == nil && unfiltered && v.ReadsAll(org), err
}
