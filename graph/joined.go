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

// The columns of a membership, its person and its account. Person and account belong to the membership's organization, so it is read only once.
var (
	membershipRecord = record.For[model.Membership](globalid.Membership)
	ownRecord        = membershipRecord.Without("id", "organization_id") // a page of one parent knows these
	memberRecord     = userRecord.Without("organization_id")
	placeRecord      = accountRecord.Without("organization_id")
)

// onAccount reads an account's memberships together with their people: of both, only what the page's selection needs.
func (q *answer) onAccount(ctx context.Context, v *access.Viewer, a *model.Account) *page.Joined[*model.Membership] {
	now := q.Now()
	asked, own := askedOfMemberships(ctx)
	member := memberRecord
	if asked != nil {
		member, _ = memberRecord.Only(asked.below("user", "User", "Node").names(), "id", "status", "invitation_expires_at") // expire needs them
	}
	columns := append(page.Columns("t", own.Columns()), page.Columns("u", member.Columns())...)
	return &page.Joined[*model.Membership]{Join: itsUser, Columns: columns, Row: func() ([]any, func(uuid.UUID) *model.Membership) {
		one := &struct {
			model.Membership
			user model.User
		}{}
		m, u := &one.Membership, &one.user
		dest := member.Into(own.Into(make([]any, 0, len(columns)), m), u)
		return dest, func(id uuid.UUID) *model.Membership {
			u.Organization = a.Organization
			expire(u, now)
			return joined(m, id, u, a)
		}
	}, Finish: q.finisher(v, asked)}
}

// ofUser reads a person's memberships together with their accounts: of both, only what the page's selection needs.
func (q *answer) ofUser(ctx context.Context, v *access.Viewer, u *model.User) *page.Joined[*model.Membership] {
	asked, own := askedOfMemberships(ctx)
	place := placeRecord
	if asked != nil {
		place, _ = placeRecord.Only(asked.below("account", "Account", "Node").names(), "id")
	}
	columns := append(page.Columns("t", own.Columns()), page.Columns("a", place.Columns())...)
	return &page.Joined[*model.Membership]{Join: itsAccount, Columns: columns, Row: func() ([]any, func(uuid.UUID) *model.Membership) {
		one := &struct {
			model.Membership
			account model.Account
		}{}
		m, a := &one.Membership, &one.account
		dest := place.Into(own.Into(make([]any, 0, len(columns)), m), a)
		return dest, func(id uuid.UUID) *model.Membership {
			a.Organization = u.Organization
			setRights(v, a)
			return joined(m, id, u, a)
		}
	}, Finish: q.finisher(v, asked)}
}

// askedOfMemberships returns what the page of memberships that is being resolved is asked for each of them, and the columns of the memberships that this needs.
// The selection is nil if it has a field that is computed from the membership, because that may need any column of the membership, the person and the account.
func askedOfMemberships(ctx context.Context) (*selection, *record.Record[model.Membership]) {
	node := selected(ctx, "MembershipConnection").below("edges", "MembershipEdge").below("node", "Membership", "Node")
	own, ok := ownRecord.Only(node.names("id", "user", "account", "roles"))
	if !ok {
		return nil, own
	}
	return &node, own
}

func joined(m *model.Membership, id uuid.UUID, u *model.User, a *model.Account) *model.Membership {
	m.ID, m.Organization, m.User, m.Account, m.Roles = globalid.ID{Kind: globalid.Membership, UUID: id}, a.Organization, u, a, []*model.Role{}
	return m
}

// finisher returns what completes a page of memberships. It reads their roles only if they are asked for, or may be needed for what is asked.
func (q *answer) finisher(v *access.Viewer, asked *selection) func(context.Context, []uuid.UUID, map[uuid.UUID]*model.Membership) error {
	return func(ctx context.Context, ids []uuid.UUID, to map[uuid.UUID]*model.Membership) error {
		if asked != nil && !asked.has([]string{"roles"}) {
			setViewerFields(v, to)
			return nil
		}
		return q.completeMemberships(ctx, v, ids, to)
	}
}
