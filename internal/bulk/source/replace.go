package source

import (
	"context"
	"database/sql"
	"slices"
	"strconv"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/account"
	"example.com/roster/ent/role"
	"example.com/roster/internal/access"
	"example.com/roster/internal/bulk/book"
	"example.com/roster/internal/bulk/names"
	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// ReplaceRole replaces a role by another one wherever it is held on some accounts (H15).
type ReplaceRole struct {
	Role, With row.RoleRef
	Accounts   Accounts // if empty, all accounts
}

// Replace adds a row to the book for each membership that has the role: the other role replaces it, and the rest of the roles and the end stay. Legacy roles
// are removed, as always when a role is granted (H15). Each row has the version of the membership that was read. If only is not nil, only the memberships of
// these cells are meant.
func Replace(ctx context.Context, c *directory.Change, op *ent.BulkOperation, b *book.Book, s ReplaceRole, only map[roster.Cell]bool) error {
	roles, err := c.Tx.Role.Query().Where(role.OrganizationID(c.Org.ID)).All(ctx)
	if err != nil {
		return err
	}
	from, with := roleOf(roles, s.Role), roleOf(roles, s.With)
	path := []string{"source", "replaceRole"}
	switch {
	case from == nil:
		return fault.Missing(fault.UnknownRole, "role").At(append(path, "role")...)
	case with == nil:
		return fault.Missing(fault.UnknownRole, "role").At(append(path, "with")...)
	case from.ID == with.ID:
		return fault.New(fault.InvalidInput, "Pass two roles.").At(append(path, "with")...)
	case with.Legacy:
		return fault.New(fault.LegacyRole, "%s is a legacy role and can no longer be assigned. Choose another role.", with.Name).At(append(path, "with")...)
	}
	accounts, all, err := managed(ctx, c, b, s.Accounts)
	if err != nil {
		return err
	}
	if err := operation.KeepOrigin(op, operation.Origin{Role: &from.ID, With: &with.ID, Accounts: accounts}); err != nil {
		return err
	}
	op.AssignMode = roster.ReplaceRoles
	legacy := map[uuid.UUID]bool{}
	for _, r := range roles {
		legacy[r.ID] = r.Legacy
	}
	if err := holders(ctx, c, from.ID, accounts, all, func(h holder) error {
		if only != nil && !only[roster.Cell{Account: h.account, User: h.user}] {
			return nil
		}
		if b.Len() == roster.MaxRows {
			return fault.New(fault.LimitReached, "More than %d memberships have the role %s. Choose fewer accounts.", roster.MaxRows, from.Name).At(path...)
		}
		it := row.Wish{
			Row: rules.Row{Action: roster.Assign, User: h.user, Seen: &h.version, Was: h.membership}, Who: h.who, AccountRef: directory.AccountRef{ID: h.account},
			RoleRefs: []row.RoleRef{{ID: with.ID}},
		}
		for _, id := range h.roles {
			if id != from.ID && id != with.ID && !legacy[id] {
				it.RoleRefs = append(it.RoleRefs, row.RoleRef{ID: id})
			}
		}
		b.Add(it)
		return nil
	}); err != nil {
		return err
	}
	if b.Len() == 0 {
		return fault.New(fault.InvalidInput, "Nobody has the role %s on these accounts, so no role is replaced.", from.Name).At(path...)
	}
	return nil
}

func roleOf(roles []*ent.Role, ref row.RoleRef) *ent.Role {
	key := identifier.RoleKey(ref.Name)
	i := slices.IndexFunc(roles, func(r *ent.Role) bool { return r.ID == ref.ID || ref.ID == uuid.Nil && r.NameKey == key })
	if i < 0 {
		return nil
	}
	return roles[i]
}

// managed returns the accounts of a selection on which the viewer may manage people. An account on which they may not is an error if it is named, and is
// otherwise left out, because a plan would reveal who has which role there (H40). all means that all accounts of the organization are selected; ids is nil
// then.
func managed(ctx context.Context, c *directory.Change, b *book.Book, s Accounts) (ids []uuid.UUID, all bool, err error) {
	switch {
	case s.Refs != nil:
		ids, err = managedRefs(ctx, c, b, s.Refs)
		return ids, false, err
	case s.Filter == nil && (c.Viewer.Client != nil || c.Viewer.Manages(c.Org.ID)): // an API client that passed the check for planning manages members everywhere
		return nil, true, nil
	}
	q := c.Tx.Account.Query().Where(account.OrganizationID(c.Org.ID), account.ArchivedAtIsNil())
	narrow, err := store.Visible(access.With(ctx, c.Viewer), ent.TypeAccount)
	if err != nil {
		return nil, false, err
	}
	if narrow != nil {
		q = q.Where(narrow)
	}
	if s.Filter != nil {
		q = q.Where(s.Filter.Where)
	}
	ids, err = q.IDs(ctx)
	return names.Administered(c.Viewer, c.Org.ID, ids), false, err
}

func managedRefs(ctx context.Context, c *directory.Change, b *book.Book, refs []directory.AccountRef) (ids []uuid.UUID, err error) {
	path := []string{"source", "replaceRole", "accounts", "refs"}
	if len(refs) == 0 || len(refs) > roster.MaxRows {
		return nil, fault.New(fault.InvalidInput, "Pass 1 to %d accounts.", roster.MaxRows).At(path...)
	}
	at := make([]int32, len(refs))
	for i, ref := range refs {
		if err := (&row.Wish{AccountRef: ref}).Check(i + 1); err != nil {
			return nil, err
		}
		at[i] = b.AccountOf(ref)
	}
	if err := names.Accounts(ctx, c, b); err != nil {
		return nil, err
	}
	for i, k := range at {
		if f := b.Accounts[k].Problem; f != nil {
			return nil, f.At(append(path, strconv.Itoa(i))...)
		}
		ids = append(ids, b.Accounts[k].ID)
	}
	for i, id := range ids {
		if !c.Viewer.Administers(c.Org.ID, id) {
			return nil, fault.New(fault.Forbidden, "You cannot manage users on this account.").At(append(path, strconv.Itoa(i))...)
		}
	}
	return ids, nil
}

// holder is a membership that has the role.
type holder struct {
	membership, account, user uuid.UUID
	version                   int
	who                       directory.NewUser
	roles                     []uuid.UUID
}

// holders reads the memberships that have a role, on some accounts or on all, ordered by the names of the accounts and people.
func holders(ctx context.Context, c *directory.Change, held uuid.UUID, accounts []uuid.UUID, all bool, each func(holder) error) error {
	if !all && len(accounts) == 0 {
		return nil
	}
	statement := `SELECT m.id, m.version, m.account_id, m.user_id, u.email, coalesce(u.username, ''), u.first_name, u.last_name, r.role_id
		FROM membership_roles h JOIN memberships m ON m.id = h.membership_id JOIN accounts a ON a.id = m.account_id JOIN users u ON u.id = m.user_id
		JOIN membership_roles r ON r.membership_id = m.id
		WHERE h.role_id = $1 AND m.organization_id = $2 AND a.archived_at IS NULL`
	const order = ` ORDER BY a.name_key, a.id, u.name_key, m.id`
	var rows *sql.Rows
	var err error
	if all {
		rows, err = c.Tx.QueryContext(ctx, statement+order, held, c.Org.ID)
	} else {
		rows, err = c.Tx.Select(ctx, store.IDs(accounts), statement+` AND a.id IN (SELECT v.id FROM {v})`+order, held, c.Org.ID)
	}
	var h holder // the membership whose roles are being read
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var next holder
		var of uuid.UUID
		if err := scan(&next.membership, &next.version, &next.account, &next.user, &next.who.Email, &next.who.Username, &next.who.FirstName, &next.who.LastName, &of); err != nil {
			return err
		}
		if next.membership != h.membership {
			if h.membership != uuid.Nil {
				if err := each(h); err != nil {
					return err
				}
			}
			h = next
		}
		h.roles = append(h.roles, of)
		return nil
	}); err != nil || h.membership == uuid.Nil {
		return err
	}
	return each(h)
}
