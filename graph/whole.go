package graph

import (
	"context"
	"time"

	"github.com/google/uuid"

	"example.com/roster/graph/model"
	"example.com/roster/graph/page"
	"example.com/roster/internal/access"
	"example.com/roster/internal/globalid"
)

func columnsOf(table string, names ...string) []string {
	out := make([]string, len(names))
	for i, n := range names {
		out[i] = page.Column(table, n)
	}
	return out
}

// The joins of a membership to its ends.
var (
	itsUser    = page.Join{Table: "users", Alias: "u", Column: "user_id"}
	itsAccount = page.Join{Table: "accounts", Alias: "a", Column: "account_id"}
)

// What is read of a membership, and of each of its ends, straight into the finished structs. The order of the columns is
// that of the destinations.
var (
	membershipColumns = []string{"version", "expires_at", "added_at", "added_by"}
	memberColumns     = append(columnsOf("t", membershipColumns...), columnsOf("u", "id", "version", "email", "username", "first_name", "last_name",
		"status", "last_login_at", "organization_role", "seat_since", "created_at", "invitation_expires_at")...)
	placeColumns = append(columnsOf("t", membershipColumns...), columnsOf("a", "id", "version", "platform", "handle", "name", "group_path", "archived_at",
		"primary_user_id")...)
)

// scannedID reads a uuid without a copy of its text.
type scannedID uuid.UUID

// Scan reads what either driver gives; null is uuid.Nil.
func (i *scannedID) Scan(v any) (err error) {
	switch v := v.(type) {
	case nil:
		*i = scannedID{}
		return nil
	case []byte:
		*(*uuid.UUID)(i), err = uuid.ParseBytes(v)
		return err
	}
	return (*uuid.UUID)(i).Scan(v)
}

// onAccount reads an account's memberships with their people.
func (q *answer) onAccount(v *access.Viewer, a *model.Account) *page.Joined[*model.Membership] {
	now := q.Now()
	return &page.Joined[*model.Membership]{Join: itsUser, Columns: memberColumns, Row: func() ([]any, func(uuid.UUID) *model.Membership) {
		one := &struct {
			model.Membership
			user model.User
			ends *time.Time
		}{}
		m, u := &one.Membership, &one.user
		dest := []any{
			&m.Version, &m.ExpiresAt, &m.AddedAt, &m.AddedBy,
			(*scannedID)(&u.ID.UUID), &u.Version, &u.Email, &u.Username, &u.FirstName, &u.LastName, &u.Status, &u.LastLoginAt, &u.OrganizationRole,
			&u.SeatHeldSince, &u.CreatedAt, &one.ends,
		}
		return dest, func(id uuid.UUID) *model.Membership {
			u.ID.Kind, u.Organization = globalid.User, a.Organization
			expire(u, one.ends, now)
			return joined(m, id, u, a)
		}
	}, Finish: q.dresser(v)}
}

// ofUser reads a person's memberships with their accounts.
func (q *answer) ofUser(v *access.Viewer, u *model.User) *page.Joined[*model.Membership] {
	return &page.Joined[*model.Membership]{Join: itsAccount, Columns: placeColumns, Row: func() ([]any, func(uuid.UUID) *model.Membership) {
		one := &struct {
			model.Membership
			account  model.Account
			archived *time.Time
		}{}
		m, a := &one.Membership, &one.account
		dest := []any{
			&m.Version, &m.ExpiresAt, &m.AddedAt, &m.AddedBy,
			(*scannedID)(&a.ID.UUID), &a.Version, &a.Platform, &a.Handle, &a.Name, &a.Group, &one.archived, (*scannedID)(&a.PrimaryID),
		}
		return dest, func(id uuid.UUID) *model.Membership {
			a.ID.Kind, a.Organization, a.Archived = globalid.Account, u.Organization, one.archived != nil
			a.Rights = rightsOn(v, a.Organization, a.ID.UUID)
			return joined(m, id, u, a)
		}
	}, Finish: q.dresser(v)}
}

func joined(m *model.Membership, id uuid.UUID, u *model.User, a *model.Account) *model.Membership {
	m.ID, m.Organization, m.User, m.Account, m.Roles = globalid.ID{Kind: globalid.Membership, UUID: id}, a.Organization, u, a, []*model.Role{}
	return m
}

func (q *answer) dresser(v *access.Viewer) func(context.Context, []uuid.UUID, map[uuid.UUID]*model.Membership) error {
	return func(ctx context.Context, ids []uuid.UUID, to map[uuid.UUID]*model.Membership) error {
		return q.dress(ctx, v, ids, to)
	}
}
