package graph

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"example.com/roster/ent/organization"
	"example.com/roster/graph/batch"
	"example.com/roster/graph/input"
	"example.com/roster/graph/limit"
	"example.com/roster/graph/model"
	"example.com/roster/graph/page"
	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
	"example.com/roster/internal/table"
)

// maxOrganizations is the maximum length of viewer.organizations, which has no pages. Staff may see more organizations than that.
const maxOrganizations = 1000

func (r query) Viewer(ctx context.Context) (*model.Viewer, error) {
	ctx, _ = r.answer(ctx)
	return viewerOf(access.From(ctx)), nil
}

func viewerOf(v *access.Viewer) *model.Viewer {
	if v == nil {
		return nil
	}
	if v.Client != nil {
		return &model.Viewer{ClientID: v.Client.ID, Limits: limits}
	}
	return &model.Viewer{Email: &v.Email, IsStaff: v.Staff, Limits: limits}
}

// limits are the same for all viewers. The packages that enforce them define their values.
var limits = &model.Limits{
	AtOnce: roster.MaxAtOnce, Rows: roster.MaxRows, AllOrNothingRows: roster.MaxAllOrNothing, SelectionPeople: roster.MaxSelectionPeople,
	FileBytes: roster.MaxFileBytes, WorkbookBytes: table.MaxWorkbook, UndoDays: roster.UndoDays, PlanHours: int(roster.PlanFor.Hours()),
}

func (r viewerFields) User(ctx context.Context, _ *model.Viewer) (*model.User, error) {
	ctx, q := r.answer(ctx)
	v, err := access.Require(ctx)
	if err != nil || len(v.Persons) != 1 {
		return nil, err
	}
	return batch.ByID(ctx, q.loaders, &v.Persons[0].User, "user", q.users)
}

func (r viewerFields) Organizations(ctx context.Context, _ *model.Viewer) ([]*model.Organization, error) {
	ctx, _ = r.answer(ctx)
	found, err := r.DB.Ent.Organization.Query().
		Where(organization.ArchivedAtIsNil()).Order(organization.BySearchKey(), organization.ByID()).Limit(maxOrganizations).All(ctx)
	out := make([]*model.Organization, len(found))
	for i, o := range found {
		out[i] = organizationOf(o)
	}
	return out, err
}

// Accounts lists the accounts for the account switcher (S28, S29): all that the viewer can reach and that are not archived.
func (r viewerFields) Accounts(ctx context.Context, _ *model.Viewer, first *int, after *string, last *int, before *string, search *string, withCapability *roster.Capability) (*model.AccountConnection, error) {
	ctx, q := r.answer(ctx)
	v, err := access.Require(ctx)
	if err != nil {
		return nil, err
	}
	no := false
	f := directory.AccountFilter{Search: input.Value(search), Archived: &no}
	if err := permitted(ctx, withCapability, &f); err != nil {
		return nil, err
	}
	l := accountList(nil, f.Where)
	if l.Parent = ""; !v.Everywhere() {
		l.Within = inOrganizations(v)
	} else {
		l.Within = store.NotArchived
	}
	return page.Connection(ctx, q.pages, l, page.ArgsOf(ctx, first, after, last, before), uuid.Nil, q.accounts)
}

func inOrganizations(v *access.Viewer) func(*sql.Selector) {
	ids := make([]any, len(v.Persons))
	for i := range v.Persons {
		ids[i] = v.Persons[i].Organization
	}
	return sql.FieldIn("organization_id", ids...)
}

func (r query) EffectivePermissions(ctx context.Context, roleIds []*globalid.ID) (*model.Permissions, error) {
	ctx, q := r.answer(ctx)
	if _, err := access.Require(ctx); err != nil {
		return nil, err
	}
	if len(roleIds) > model.MaxPage {
		return nil, fault.New(fault.InvalidInput, "Ask for at most %d roles at once.", model.MaxPage).At("roleIds")
	}
	ids, err := input.RoleIDs(roleIds, "roleIds")
	if err != nil {
		return nil, err
	}
	found, err := q.roles(ctx, ids)
	if err != nil {
		return nil, err
	}
	sum := &model.Permissions{}
	for _, id := range ids {
		role, ok := found[id]
		if !ok {
			return nil, input.Missing(globalid.Role).At("roleIds")
		}
		sum.ModuleSet |= role.ModuleSet
		sum.CapabilitySet |= role.CapabilitySet
	}
	return sum, nil
}

// ExplainAccess returns whether a person has a capability on an account, and why.
func (r query) ExplainAccess(ctx context.Context, user model.UserRef, account model.AccountRef, capability roster.Capability) (*model.AccessExplanation, error) {
	ctx, q := r.answer(ctx)
	v, err := access.Require(ctx)
	if err != nil {
		return nil, err
	}
	a, err := q.accountBy(ctx, &account, "account")
	if err != nil {
		return nil, err
	}
	u, err := q.userBy(ctx, &user, "user")
	if err != nil {
		return nil, err
	}
	if p := v.In(a.Organization); p == nil || p.User != u.ID.UUID {
		if err := mayReadMembers(v, a); err != nil {
			return nil, err
		}
	}
	if u.Organization != a.Organization {
		return nil, input.Missing(globalid.User).At("user")
	}
	m, err := q.between(ctx, u, a)
	if err != nil {
		return nil, err
	}
	e := explain(u, a, m, capability, m != nil && m.ExpiresAt != nil && !m.ExpiresAt.After(r.Now()))
	if roster.SharesWithAffiliates(capability, e.Allowed) {
		e.SharesFrom = a.ID.UUID
	}
	return e, nil
}

// explain is a pure function. m is nil if there is no membership, and ended reports whether it has ended (H33).
func explain(u *model.User, a *model.Account, m *model.Membership, c roster.Capability, ended bool) *model.AccessExplanation {
	e := &model.AccessExplanation{Because: []*model.Role{}}
	who, where := u.Email, fmt.Sprintf("%s @%s", a.Platform, a.Handle)
	if m != nil && !ended {
		e.Membership = m
		for _, r := range m.Roles {
			if r.CapabilitySet.Has(c) {
				e.Because = append(e.Because, r)
			}
		}
	}
	everywhere := u.OrganizationRole == roster.Manager
	switch {
	case a.Archived():
		e.Text = fmt.Sprintf("No: %s is archived.", where)
	case u.Status == roster.Suspended:
		e.Text = fmt.Sprintf("No: %s is suspended and has no rights until reactivated.", who)
	case u.Status == roster.Invited:
		e.Text = fmt.Sprintf("No: %s is invited and has not signed in yet.", who)
	case u.Status == roster.Former:
		e.Text = fmt.Sprintf("No: %s is on no account and has no organization role.", who)
	case everywhere:
		e.Allowed = true
		e.Text = fmt.Sprintf("Yes: %s is a manager of the organization and may act on every account.", who)
	case m == nil:
		e.Text = fmt.Sprintf("No: %s is not on %s.", who, where)
	case ended:
		e.Text = fmt.Sprintf("No: the access of %s to %s has ended.", who, where)
	case len(e.Because) == 0:
		e.Text = fmt.Sprintf("No: none of the roles of %s on %s grants %s.", who, where, c)
	default:
		e.Allowed = true
		e.Text = fmt.Sprintf("Yes: %s holds %s on %s.", who, roleNames(e.Because), where)
	}
	return e
}

func roleNames(roles []*model.Role) string {
	out := ""
	for i, r := range roles {
		if i > 0 {
			out += " and "
		}
		out += r.Name
	}
	return out
}

// RateLimit returns the cost of this operation and the points that the viewer has left after it.
func (r query) RateLimit(ctx context.Context) (*model.RateLimit, error) {
	out := &model.RateLimit{}
	c := limit.ChargeOf(ctx)
	if c == nil {
		return out, nil
	}
	out.Cost = c.Requested
	if left := c.Balance(); left != nil {
		out.Limit, out.Remaining, out.RestorePerSecond = &left.Limit, &left.Remaining, &left.RestorePerSecond
	}
	return out, nil
}
