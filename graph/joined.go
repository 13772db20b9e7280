package graph

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/graph/model"
	"example.com/roster/graph/page"
	"example.com/roster/graph/record"
	"example.com/roster/internal/access"
	"example.com/roster/internal/globalid"
)

// The joins from a membership to its person and its account.
var (
	itsUser    = page.Join{Table: "users", Alias: "u", Column: "user_id"}
	itsAccount = page.Join{Table: "accounts", Alias: "a", Column: "account_id"}
)

// The columns that are read of a membership, its person and its account. Person and account belong to the membership's organization, so it is read only once.
var (
	membershipRecord = record.For[model.Membership](globalid.Membership)
	ownRecord        = membershipRecord.Without("id", "organization_id") // a page of one parent knows these
	memberRecord     = userRecord.Without("organization_id")
	placeRecord      = accountRecord.Without("organization_id")

	memberColumns = append(page.Columns("t", ownRecord.Columns()), page.Columns("u", memberRecord.Columns())...)
	placeColumns  = append(page.Columns("t", ownRecord.Columns()), page.Columns("a", placeRecord.Columns())...)
)

// onAccount reads an account's memberships together with their people.
func (q *answer) onAccount(v *access.Viewer, a *model.Account) *page.Joined[*model.Membership] {
	now := q.Now()
	return &page.Joined[*model.Membership]{Join: itsUser, Columns: memberColumns, Row: func() ([]any, func(uuid.UUID) *model.Membership) {
		one := &struct {
			model.Membership
			user model.User
		}{}
		m, u := &one.Membership, &one.user
		dest := memberRecord.Into(ownRecord.Into(make([]any, 0, len(memberColumns)), m), u)
		return dest, func(id uuid.UUID) *model.Membership {
			u.Organization = a.Organization
			expire(u, now)
			return joined(m, id, u, a)
		}
	}, Finish: q.finisher(v)}
}

// ofUser reads a person's memberships together with their accounts.
func (q *answer) ofUser(v *access.Viewer, u *model.User) *page.Joined[*model.Membership] {
	return &page.Joined[*model.Membership]{Join: itsAccount, Columns: placeColumns, Row: func() ([]any, func(uuid.UUID) *model.Membership) {
		one := &struct {
			model.Membership
			account model.Account
		}{}
		m, a := &one.Membership, &one.account
		dest := placeRecord.Into(ownRecord.Into(make([]any, 0, len(placeColumns)), m), a)
		return dest, func(id uuid.UUID) *model.Membership {
			a.Organization = u.Organization
			setRights(v, a)
			return joined(m, id, u, a)
		}
	}, Finish: q.finisher(v)}
}

func joined(m *model.Membership, id uuid.UUID, u *model.User, a *model.Account) *model.Membership {
	m.ID, m.Organization, m.User, m.Account, m.Roles = globalid.ID{Kind: globalid.Membership, UUID: id}, a.Organization, u, a, []*model.Role{}
	return m
}

func (q *answer) finisher(v *access.Viewer) func(context.Context, []uuid.UUID, map[uuid.UUID]*model.Membership) error {
	return func(ctx context.Context, ids []uuid.UUID, to map[uuid.UUID]*model.Membership) error {
		return q.completeMemberships(ctx, v, ids, to)
	}
}
