package graph

import (
	"cmp"
	"context"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/account"
	"example.com/roster/graph/batch"
	"example.com/roster/graph/input"
	"example.com/roster/graph/model"
	"example.com/roster/graph/page"
	"example.com/roster/graph/record"
	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

func (r query) Account(ctx context.Context, ref model.AccountRef) (*model.Account, error) {
	ctx, q := r.answer(ctx)
	return q.accountBy(ctx, &ref, "ref")
}

// accounts reads the accounts with these ids that the viewer can see.
func (q *answer) accounts(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*model.Account, error) {
	v, err := access.Require(ctx)
	if err != nil {
		return nil, err
	}
	found, err := q.DB.Ent.Account.Query().Where(account.IDIn(ids...)).All(store.ByIDs(ctx))
	out := make(map[uuid.UUID]*model.Account, len(found))
	for _, a := range found {
		out[a.ID] = accountOf(v, a)
	}
	return out, err
}

var (
	accountRecord = record.For[model.Account](globalid.Account)
	accountFrom   = record.From[ent.Account](accountRecord)
)

func accountOf(v *access.Viewer, a *ent.Account) *model.Account {
	out := accountFrom(a)
	setRights(v, out)
	return out
}

// setRights sets the viewer's rights on an account: all modules and capabilities for viewers who manage its organization.
func setRights(v *access.Viewer, a *model.Account) {
	if v.Manages(a.Organization) {
		a.Modules, _ = roster.ModulesOf(roster.AllModules...) // all names are known, so there is no error
		a.Capabilities = roster.EveryCapability
		return
	}
	r := v.Rights(a.Organization, a.ID.UUID)
	a.Modules, a.Capabilities = r.Modules, r.Capabilities
}

// accountList returns the list of an organization's accounts.
func accountList(by *model.AccountOrder, where func(*sql.Selector)) page.List {
	o := page.Order{Name: "NAME", Table: "t", Column: account.FieldNameKey}
	if by != nil {
		o.Name, o.Desc = by.Field.String(), by.Direction == model.OrderDirectionDesc
		switch by.Field {
		case model.AccountOrderFieldName:
		case model.AccountOrderFieldHandle:
			o.Column = account.FieldHandleKey
		case model.AccountOrderFieldCreatedAt:
			o.Column, o.Instant = account.FieldCreatedAt, true
		}
	}
	return page.List{Entity: ent.TypeAccount, Table: account.Table, Parent: account.FieldOrganizationID, Where: where, Order: o}
}

// accountFilter converts a filter. Archived accounts are excluded unless the filter says otherwise. hasUser considers memberships that the viewer may see and
// that have not ended, both in a list and in a plan.
func (q *answer) accountFilter(ctx context.Context, in *model.AccountFilter, path ...string) (directory.AccountFilter, error) {
	no := false
	if in == nil {
		return directory.AccountFilter{Archived: &no}, nil
	}
	f := directory.AccountFilter{
		Search: input.Value(in.Search.Value()), Platforms: in.Platform.Value(), Group: input.Value(in.Group.Value()),
		WithoutAdministrator: input.Value(in.WithoutAdministrator.Value()), Archived: in.Archived.Value(),
	}
	if err := permitted(ctx, in.WithCapability.Value(), &f); err != nil {
		return f, err
	}
	if !in.Archived.IsSet() {
		f.Archived = &no
	}
	if in.PrimaryAccount.Value() != nil {
		a, err := q.accountBy(ctx, in.PrimaryAccount.Value(), input.At(path, "primaryAccount")...)
		if err != nil {
			return f, err
		}
		f.Primary = a.ID.UUID
	}
	if in.HasUser.Value() == nil {
		return f, nil
	}
	visible, err := store.Visible(ctx, ent.TypeMembership)
	if err != nil {
		return f, err
	}
	live := q.live()
	f.Seen = func(s *sql.Selector) {
		live(s)
		if visible != nil {
			visible(s)
		}
	}
	u, err := q.userBy(ctx, in.HasUser.Value(), input.At(path, "hasUser")...)
	if err == nil {
		f.HasUser = u.ID.UUID
	}
	return f, err
}

// permitted limits a filter to the accounts where the viewer has a capability. If c is nil, it changes nothing.
func permitted(ctx context.Context, c *roster.Capability, f *directory.AccountFilter) error {
	if c == nil {
		return nil
	}
	v, err := access.Require(ctx)
	if err != nil {
		return err
	}
	f.Capability, f.Permitted = *c, store.Permitted(v, *c)
	return nil
}

func (r accountFields) PrimaryUser(ctx context.Context, a *model.Account) (*model.User, error) {
	ctx, q := r.answer(ctx)
	return batch.ByID(ctx, q.loaders, &a.PrimaryID, "user", q.users)
}

func (r accountFields) Members(ctx context.Context, a *model.Account, first *int, after *string, last *int, before *string, filter *model.MembershipFilter, orderBy *model.MembershipOrder) (*model.MembershipConnection, error) {
	ctx, q := r.answer(ctx)
	v, err := access.Require(ctx)
	if err != nil {
		return nil, err
	}
	if err := mayReadMembers(v, a); err != nil {
		return nil, err
	}
	l, err := q.membershipList(ctx, a.Organization, "account_id", filter, orderBy, "filter")
	if err != nil {
		return nil, err
	}
	return page.ConnectJoined(ctx, q.pages, l, page.ArgsOf(ctx, first, after, last, before), a.ID.UUID, q.onAccount(ctx, v, a), q.memberships)
}

func (r accountFields) LegacyMemberCount(ctx context.Context, a *model.Account) (int, error) {
	ctx, q := r.answer(ctx)
	v, err := access.Require(ctx)
	if err != nil {
		return 0, err
	}
	if err := mayReadMembers(v, a); err != nil {
		return 0, err
	}
	return batch.Load(ctx, q.loaders, batch.Key{Purpose: "legacy"}, a.ID.UUID, q.legacyCounts)
}

func (m mutation) AccountCreate(ctx context.Context, in model.AccountCreateInput) (*model.AccountPayload, error) {
	org, err := input.OptionalID(in.OrganizationID, globalid.Organization, "organizationId")
	primary, unread := primaryAccount(in.PrimaryAccount)
	id, err := run(ctx, m.Directory.AccountCreate, directory.AccountCreate{
		Organization: org, Platform: in.Platform, Handle: in.Handle, Name: input.Value(in.Name.Value()), Group: input.Value(in.Group.Value()), Primary: primary,
	}, cmp.Or(err, unread))
	return m.accountPayload(ctx, id, err)
}

func (m mutation) AccountUpdate(ctx context.Context, in model.AccountUpdateInput) (*model.AccountPayload, error) {
	ref, err := input.ChangedAccount(in.Account, in.ExpectedVersion)
	primary, unread := primaryAccount(in.PrimaryAccount)
	id, err := run(ctx, m.Directory.AccountUpdate, directory.AccountUpdate{
		Account: ref, Handle: in.Handle.Value(), Name: in.Name.Value(), Group: input.Nullable(in.Group), Primary: primary,
	}, cmp.Or(err, unread))
	return m.accountPayload(ctx, id, err)
}

func (m mutation) AccountArchive(ctx context.Context, in model.AccountArchiveInput) (*model.AccountPayload, error) {
	var impact *directory.ArchiveImpact
	ref, err := input.ChangedAccount(in.Account, in.ExpectedVersion)
	id, err := run(ctx, func(ctx context.Context, ref directory.AccountRef) (id uuid.UUID, err error) {
		id, impact, err = m.Directory.AccountArchive(ctx, ref, in.DryRun)
		return id, err
	}, ref, err)
	p, err := m.accountPayload(ctx, id, err)
	if impact != nil && p != nil && p.Account != nil && len(p.UserErrors) == 0 { // a refused change ends nothing
		p.MembershipsEnded, p.SeatsFreed = &impact.Memberships, &impact.SeatsFreed
	}
	return p, err
}

func (m mutation) AccountRestore(ctx context.Context, in model.AccountRestoreInput) (*model.AccountPayload, error) {
	ref, err := input.ChangedAccount(in.Account, in.ExpectedVersion)
	id, err := run(ctx, m.Directory.AccountRestore, ref, err)
	return m.accountPayload(ctx, id, err)
}

func (m mutation) AccountSetPrimaryUser(ctx context.Context, in model.AccountSetPrimaryUserInput) (*model.AccountPayload, error) {
	ref, err := input.ChangedAccount(in.Account, in.ExpectedVersion)
	user, unread := input.UserRef(in.User, "user")
	id, err := run(ctx, func(ctx context.Context, ref directory.AccountRef) (uuid.UUID, error) {
		return m.Directory.AccountSetPrimaryUser(ctx, ref, user)
	}, ref, cmp.Or(err, unread))
	return m.accountPayload(ctx, id, err)
}

func (m mutation) PrimaryUserRemove(ctx context.Context, in model.PrimaryUserRemoveInput) (*model.AccountPayload, error) {
	ref, err := input.ChangedAccount(in.Account, in.ExpectedVersion)
	successor, unread := input.OptionalUser(in.Successor, "successor")
	id, err := run(ctx, func(ctx context.Context, ref directory.AccountRef) (uuid.UUID, error) {
		return m.Directory.PrimaryUserRemove(ctx, ref, in.Reason, successor)
	}, ref, cmp.Or(err, unread))
	return m.accountPayload(ctx, id, err)
}

func (m mutation) accountPayload(ctx context.Context, id uuid.UUID, err error) (*model.AccountPayload, error) {
	ctx, q := m.answer(ctx)
	a, errs, err := reread(ctx, q, id, err, q.accounts)
	return &model.AccountPayload{Account: a, UserErrors: errs, Query: &model.Query{}}, err
}
