package graph

import (
	"cmp"
	"context"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/user"
	"example.com/roster/graph/input"
	"example.com/roster/graph/model"
	"example.com/roster/graph/page"
	"example.com/roster/graph/record"
	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

func (r query) User(ctx context.Context, ref model.UserRef) (*model.User, error) {
	ctx, q := r.answer(ctx)
	return q.userBy(ctx, &ref, "ref")
}

// users reads the people with these ids that the viewer can see.
func (q *answer) users(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*model.User, error) {
	found, err := q.DB.Ent.User.Query().Where(user.IDIn(ids...)).All(store.ByIDs(ctx))
	out := make(map[uuid.UUID]*model.User, len(found))
	for _, u := range found {
		out[u.ID] = userOf(u, q.Now())
	}
	return out, err
}

var (
	userRecord = record.For[model.User](globalid.User)
	userFrom   = record.From[ent.User](userRecord)
)

func userOf(u *ent.User, now time.Time) *model.User {
	out := userFrom(u)
	expire(out, now)
	return out
}

// expire applies the end of an expired invitation that is not stored yet (H5): the person is FORMER, without an organization role and a seat.
func expire(u *model.User, now time.Time) {
	ends := u.InvitationExpiresAt
	if u.Status != roster.Invited {
		u.InvitationExpiresAt = nil
	}
	if u.Status == roster.Invited && ends != nil && !ends.After(now) {
		u.Status, u.OrganizationRole, u.SeatHeldSince, u.InvitationExpiresAt = roster.Former, roster.NoDuty, nil, nil
		u.Version++ // as the next change under the lock will store it
	}
}

// userList returns the list of an organization's people.
func userList(by *model.UserOrder, where func(*sql.Selector)) page.List {
	o := page.Order{Name: "NAME", Table: "t", Column: user.FieldNameKey}
	if by != nil {
		o.Name, o.Desc = by.Field.String(), by.Direction == model.OrderDirectionDesc
		switch by.Field {
		case model.UserOrderFieldName:
		case model.UserOrderFieldEmail:
			o.Column = user.FieldEmailKey
		case model.UserOrderFieldCreatedAt:
			o.Column, o.Instant = user.FieldCreatedAt, true
		}
	}
	return page.List{Entity: ent.TypeUser, Table: user.Table, Parent: user.FieldOrganizationID, Where: where, Order: o}
}

// folded returns the words of a search as the search keys of people contain them.
func folded(search string) []string {
	words := identifier.Words(search)
	for i, word := range words {
		words[i] = identifier.SearchKey(word)
	}
	return words
}

// userFilter converts a filter to the Where and Alone of a page.List, both nil without a filter.
func (q *answer) userFilter(ctx context.Context, org uuid.UUID, in *model.UserFilter) (where, alone func(*sql.Selector), err error) {
	if in == nil {
		return nil, nil, nil
	}
	holds, err := q.userHolds(ctx, in, "filter")
	if err != nil {
		return nil, nil, err
	}
	theirs, err := q.rolesOf(ctx, org, in.Module.Value() != nil || in.Capability.Value() != nil || in.Legacy.Value() != nil)
	return usersWhere(in, holds, anyRole), usersWhere(in, holds, theirs), err
}

// userHolds returns the conditions that one membership of a person must meet. The first two, that the viewer may see the membership (H40) and that it has not
// ended, are always there.
func (q *answer) userHolds(ctx context.Context, in *model.UserFilter, path ...string) ([]func(*sql.Selector), error) {
	visible, err := store.Visible(ctx, ent.TypeMembership)
	if err != nil {
		return nil, err
	}
	holds := []func(*sql.Selector){visible, q.live()}
	if ref := in.OnAccount.Value(); ref != nil {
		a, err := q.accountWithMembers(ctx, ref, input.At(path, "onAccount")...)
		if err != nil {
			return nil, err
		}
		holds = append(holds, sql.FieldEQ("account_id", a.ID.UUID))
	}
	role, err := input.OptionalID(in.RoleID, globalid.Role, input.At(path, "roleId")...)
	if err != nil {
		return nil, err
	}
	if role != nil {
		holds = append(holds, withRole(sql.FieldEQ("role_id", *role)))
	}
	return holds, nil
}

// accountWithMembers finds an account whose people the viewer may see. It returns FORBIDDEN if they may not.
func (q *answer) accountWithMembers(ctx context.Context, ref *model.AccountRef, path ...string) (*model.Account, error) {
	a, err := q.accountBy(ctx, ref, path...)
	if err != nil {
		return nil, err
	}
	v, err := access.Require(ctx)
	if err != nil {
		return nil, err
	}
	return a, mayReadMembers(v, a)
}

// usersWhere returns the filter's condition. holds are the conditions from userHolds. If the filter adds to the first two, a person must have a membership that
// meets all of them.
func usersWhere(in *model.UserFilter, holds []func(*sql.Selector), theirs roleHolder) func(*sql.Selector) {
	needed := len(holds) > 2
	if m := in.Module.Value(); m != nil {
		holds, needed = append(slices.Clip(holds), withRole(theirs.opens(*m))), true
	}
	if c := in.Capability.Value(); c != nil {
		holds, needed = append(slices.Clip(holds), withRole(theirs.allows(*c))), true
	}
	if t := in.AccessEndsBefore.Value(); t != nil {
		holds, needed = append(slices.Clip(holds), before("expires_at", *t)), true
	}
	return func(s *sql.Selector) {
		if found := directory.SearchPeople(input.Value(in.Search.Value()), s.C("search_key")); found != nil {
			s.Where(found)
		}
		if status := in.Status.Value(); len(status) > 0 {
			s.Where(sql.In(s.C("status"), page.AsAny(status)...))
		}
		if duties := in.OrganizationRole.Value(); len(duties) > 0 {
			s.Where(sql.In(s.C("organization_role"), page.AsAny(duties)...))
		}
		if needed {
			s.Where(held(s.C("id"), "user_id", holds...))
		}
		if legacy := in.Legacy.Value(); legacy != nil {
			carries := held(s.C("id"), "user_id", append(slices.Clip(holds), withRole(theirs.legacy))...)
			if !*legacy {
				carries = sql.Not(carries)
			}
			s.Where(carries)
		}
		if t := in.LastLoginBefore.Value(); t != nil {
			s.Where(sql.LT(s.C("last_login_at"), store.Instant(*t)))
		}
		if t := in.NotSignedInSince.Value(); t != nil {
			since := store.Instant(*t)
			s.Where(sql.And(sql.LT(s.C("created_at"), since), sql.Or(sql.IsNull(s.C("last_login_at")), sql.LT(s.C("last_login_at"), since))))
		}
		if never := in.NeverLoggedIn.Value(); never != nil && *never {
			s.Where(sql.IsNull(s.C("last_login_at")))
		} else if never != nil {
			s.Where(sql.NotNull(s.C("last_login_at")))
		}
	}
}

// live keeps memberships that have not ended by now (H33).
func (q *answer) live() func(*sql.Selector) {
	now := store.Instant(q.Now())
	return func(s *sql.Selector) {
		s.Where(sql.Or(sql.IsNull(s.C("expires_at")), sql.GT(s.C("expires_at"), now)))
	}
}

// before keeps rows whose column has an earlier time.
func before(column string, t time.Time) func(*sql.Selector) {
	return sql.FieldLT(column, store.Instant(t))
}

func (r userFields) Memberships(ctx context.Context, u *model.User, first *int, after *string, last *int, before *string, filter *model.MembershipFilter, orderBy *model.MembershipOrder) (*model.MembershipConnection, error) {
	ctx, q := r.answer(ctx)
	if orderBy == nil {
		orderBy = &model.MembershipOrder{Field: model.MembershipOrderFieldAccount, Direction: model.OrderDirectionAsc}
	}
	v, err := access.Require(ctx)
	if err != nil {
		return nil, err
	}
	l, err := q.membershipList(ctx, u.Organization, "user_id", filter, orderBy, "filter")
	if err != nil {
		return nil, err
	}
	return page.ConnectJoined(ctx, q.pages, l, page.ArgsOf(ctx, first, after, last, before), u.ID.UUID, q.ofUser(ctx, v, u), q.memberships)
}

func (m mutation) UserUpdate(ctx context.Context, in model.UserUpdateInput) (*model.UserPayload, error) {
	ref, err := input.ChangedUser(in.User, in.ExpectedVersion)
	id, err := run(ctx, m.Directory.UserUpdate, directory.UserUpdate{
		User: ref, FirstName: in.FirstName.Value(), LastName: in.LastName.Value(), Username: input.Nullable(in.Username), Email: in.Email.Value(),
	}, err)
	return m.userPayload(ctx, id, err)
}

func (m mutation) UserSuspend(ctx context.Context, in model.UserSuspendInput) (*model.UserPayload, error) {
	ref, err := input.ChangedUser(in.User, in.ExpectedVersion)
	successor, unread := input.OptionalUser(in.Successor, "successor")
	id, err := run(ctx, func(ctx context.Context, ref directory.UserRef) (uuid.UUID, error) {
		return m.Directory.UserSuspend(ctx, ref, successor)
	}, ref, cmp.Or(err, unread))
	return m.userPayload(ctx, id, err)
}

func (m mutation) UserReactivate(ctx context.Context, in model.UserReactivateInput) (*model.UserPayload, error) {
	ref, err := input.ChangedUser(in.User, in.ExpectedVersion)
	id, err := run(ctx, m.Directory.UserReactivate, ref, err)
	return m.userPayload(ctx, id, err)
}

func (m mutation) UserErase(ctx context.Context, in model.UserEraseInput) (*model.UserPayload, error) {
	ref, err := input.ChangedUser(in.User, in.ExpectedVersion)
	id, err := run(ctx, m.Directory.UserErase, ref, err)
	return m.userPayload(ctx, id, err)
}

func (m mutation) UserSetOrganizationRole(ctx context.Context, in model.UserSetOrganizationRoleInput) (*model.UserPayload, error) {
	ref, err := input.ChangedUser(in.User, in.ExpectedVersion)
	id, err := run(ctx, func(ctx context.Context, ref directory.UserRef) (uuid.UUID, error) {
		return m.Directory.UserSetOrganizationRole(ctx, ref, in.Role)
	}, ref, err)
	return m.userPayload(ctx, id, err)
}

func (m mutation) UserAdd(ctx context.Context, in model.UserAddInput) (*model.UserPayload, error) {
	org, err := input.OptionalID(in.OrganizationID, globalid.Organization, "organizationId")
	id, err := run(ctx, m.Directory.UserAdd, directory.UserAdd{
		Organization: org, Duty: in.OrganizationRole, User: directory.NewUser{
			Email: in.Email, Username: input.Value(in.Username.Value()), FirstName: input.Value(in.FirstName.Value()), LastName: input.Value(in.LastName.Value()),
		},
	}, err)
	return m.userPayload(ctx, id, err)
}

func (m mutation) userPayload(ctx context.Context, id uuid.UUID, err error) (*model.UserPayload, error) {
	ctx, q := m.answer(ctx)
	u, errs, err := reread(ctx, q, id, err, q.users)
	return &model.UserPayload{User: u, UserErrors: errs, Query: &model.Query{}}, err
}
