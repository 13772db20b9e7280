package export

import (
	"context"
	"encoding/json"
	"strings"

	"example.com/roster/internal/columns"
)

const (
	personFields     = "email username firstName lastName status organizationRole lastLoginAt"
	membershipFields = "account { platform handle name } roles { name legacy } isPrimary expiresAt addedAt addedBy"
	memberships      = pageInfo + " edges { node { " + membershipFields + " } }"

	peopleWithAccess = "page: users(first: 100, after: $after, filter: $filter, orderBy: $orderBy) { " + pageInfo +
		" edges { node { id " + personFields + " memberships(first: 100) { " + memberships + " } } } }"
	members = "page: members(first: 100, after: $after, filter: $filter, orderBy: $orderBy) { " + pageInfo +
		" edges { node { " + membershipFields + " user { " + personFields + " } } } }"
	more = "query ExportMore($id: ID!, $after: String) { parent: user(ref: {id: $id}) { page: memberships(first: 100, after: $after) { " + memberships + " } } }"
)

var (
	personHeader = []string{"email", "username", "first_name", "last_name", "status", "organization_role", "last_sign_in"}
	// accessHeader is that of a row for each role of a person on an account.
	accessHeader = append(personHeader, "platform", "handle", "account", "role", "legacy_role", "primary_user", "access_ends", "added_by", "added_at")
	// rowsHeader is that of a file of rows which can be planned: one row for each account of a person.
	rowsHeader = []string{string(columns.Email), string(columns.Platform), string(columns.Handle), string(columns.Roles), string(columns.ExpiresAt)}
)

type (
	personEntry struct {
		ID, Email, Username, FirstName, LastName, Status, OrganizationRole, LastLoginAt string

		HoldsSeat                            bool
		SeatHeldSince, SeatReason, CreatedAt string
		Memberships                          struct {
			TotalCount int
			listPage
		}
	}
	membership struct {
		Account                     account
		Roles                       []role
		IsPrimary                   bool
		ExpiresAt, AddedAt, AddedBy string
	}
	member struct {
		membership
		User personEntry
	}
)

func (p personEntry) cells() []string {
	return []string{p.Email, p.Username, p.FirstName, p.LastName, p.Status, p.OrganizationRole, p.LastLoginAt}
}

// roles are a row for each role.
func (m membership) roles(of personEntry) (rows [][]string) {
	for _, r := range m.Roles {
		rows = append(rows, append(of.cells(), m.Account.Platform, m.Account.Handle, m.Account.Name, r.Name, yes(r.Legacy), yes(m.IsPrimary), m.ExpiresAt, m.AddedBy, m.AddedAt))
	}
	return rows
}

// planRow is one of a file that can be planned.
func (m membership) planRow(of personEntry) []string {
	names := make([]string, len(m.Roles))
	for i, r := range m.Roles {
		names[i] = r.Name
	}
	return []string{of.Email, m.Account.Platform, m.Account.Handle, strings.Join(names, ";"), m.ExpiresAt}
}

func rolesOfMember(_ context.Context, _ Ask, entry json.RawMessage) ([][]string, error) {
	var m member
	err := json.Unmarshal(entry, &m)
	return m.roles(m.User), err
}

// everyRole are the rows of a person. Who is on no account has one, which says so by being empty there.
func everyRole(ctx context.Context, ask Ask, entry json.RawMessage) (rows [][]string, err error) {
	p, all, err := accessOf(ctx, ask, entry)
	for _, m := range all {
		rows = append(rows, m.roles(p)...)
	}
	if len(rows) == 0 {
		rows = [][]string{append(p.cells(), make([]string, len(accessHeader)-len(personHeader))...)}
	}
	return rows, err
}

func everyMembership(ctx context.Context, ask Ask, entry json.RawMessage) (rows [][]string, err error) {
	p, all, err := accessOf(ctx, ask, entry)
	for _, m := range all {
		rows = append(rows, m.planRow(p))
	}
	return rows, err
}

// accessOf reads a person with all memberships, of which the entry holds the first page.
func accessOf(ctx context.Context, ask Ask, entry json.RawMessage) (p personEntry, all []membership, err error) {
	if err := json.Unmarshal(entry, &p); err != nil {
		return p, nil, err
	}
	for at := &p.Memberships.listPage; ; {
		for _, e := range at.Edges {
			var m membership
			if err := json.Unmarshal(e.Node, &m); err != nil {
				return p, nil, err
			}
			all = append(all, m)
		}
		if !at.PageInfo.HasNextPage {
			return p, all, nil
		}
		l := list{parent: "person", query: more}
		if at, err = l.read(ctx, ask, map[string]any{"id": p.ID, "after": at.PageInfo.EndCursor}); err != nil {
			return p, nil, err
		}
	}
}
