package main

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/lib/pq"
)

// reader answers questions by ids, with prepared statements. A page of members takes two of them, which is faster than one that aggregates the roles. In a
// schema whose memberships have no keys for the order, the first one forces PostgreSQL to scan the people by name and to look up each one on the account.
// Otherwise it reads and sorts all members for each page, which takes more than twice as long if one person in twenty is on the account.
type reader struct {
	db                           *database
	tenant                       *tenant
	page, roles, accounts, seats *sql.Stmt
	inserter                     *inserter
}

func (d *database) reader(ctx context.Context, p *tenant) (*reader, error) {
	r := &reader{db: d, tenant: p}
	page := d.pick(`SELECT m.id, u.first_name, u.last_name, u.email, u.last_login_at
			FROM (SELECT * FROM users WHERE organization_id = $2 ORDER BY name_key, id OFFSET 0) u
			CROSS JOIN LATERAL (SELECT id FROM memberships m WHERE m.user_id = u.id AND m.account_id = $1 OFFSET 0) m
			ORDER BY u.name_key, u.id LIMIT 50`,
		`SELECT m.id, u.first_name, u.last_name, u.email, u.last_login_at FROM users u CROSS JOIN memberships m
			WHERE u.organization_id = $2 AND m.user_id = u.id AND m.account_id = $1 ORDER BY u.name_key, u.id LIMIT 50`)
	if d.ordered {
		page = `SELECT m.id, u.first_name, u.last_name, u.email, u.last_login_at FROM memberships m JOIN users u ON u.id = m.user_id
			WHERE m.account_id = $1 AND m.organization_id = $2 ORDER BY m.name_key, m.id LIMIT 50`
	}
	for _, s := range []struct {
		to  **sql.Stmt
		sql string
	}{
		{&r.page, page},
		{&r.roles, `SELECT h.membership_id, r.name FROM membership_roles h JOIN roles r ON r.id = h.role_id WHERE h.membership_id ` +
			d.pick("= ANY($1::uuid[])", "IN (SELECT value FROM json_each($1))")},
		{&r.accounts, `SELECT a.platform, a.handle, a.name, r.name FROM memberships m JOIN accounts a ON a.id = m.account_id
			JOIN membership_roles h ON h.membership_id = m.id JOIN roles r ON r.id = h.role_id
			WHERE m.user_id = $1 ORDER BY a.name_key, m.id LIMIT 100`},
		{&r.seats, `SELECT seats_active, seats_reserved, seats_high_water FROM organizations WHERE id = $1`},
	} {
		var err error
		if *s.to, err = d.read.PrepareContext(ctx, s.sql); err != nil { //nolint:sqlclosecheck // drop does
			return nil, fmt.Errorf("%w in %s", err, s.sql)
		}
	}
	var err error
	r.inserter, err = d.inserter(ctx)
	return r, err
}

func (r *reader) answer(ctx context.Context, q *question, a args) (any, error) {
	switch q.name {
	case "Q1":
		return r.members(ctx, a.AccountID)
	case "Q2":
		return r.holdings(ctx, a.UserID)
	case "Q3":
		var u usage
		err := r.seats.QueryRowContext(ctx, r.tenant.id).Scan(&u.Active, &u.Reserved, &u.HighWater)
		return u, err
	}
	return usage{}, r.inserter.put(ctx, r.tenant, a.UserID, a.AccountID)
}

func (r *reader) members(ctx context.Context, account string) ([]entry, error) {
	rows, err := r.page.QueryContext(ctx, account, r.tenant.id)
	if err != nil {
		return nil, err
	}
	defer rows.Close() //nolint:errcheck // rows.Err tells
	var out []entry
	var ids []string
	for rows.Next() {
		var e entry
		var id string
		if err := rows.Scan(&id, &e.FirstName, &e.LastName, &e.Email, &e.LastLoginAt); err != nil {
			return nil, err
		}
		if e.LastLoginAt != nil {
			at := e.LastLoginAt.UTC()
			e.LastLoginAt = &at
		}
		out, ids = append(out, e), append(ids, id)
	}
	if err := errors.Join(rows.Err(), rows.Close()); err != nil {
		return nil, err
	}
	roles, err := r.rolesOf(ctx, ids)
	for i, id := range ids {
		out[i].Roles = roles[id]
	}
	return out, err
}

func (r *reader) rolesOf(ctx context.Context, ids []string) (map[string][]string, error) {
	var all any = pq.Array(ids)
	if r.db.sqlite {
		text, err := json.Marshal(ids)
		if err != nil {
			return nil, err
		}
		all = string(text)
	}
	rows, err := r.roles.QueryContext(ctx, all)
	if err != nil {
		return nil, err
	}
	defer rows.Close() //nolint:errcheck // rows.Err tells
	out := make(map[string][]string, len(ids))
	for rows.Next() {
		var id, name string
		if err := rows.Scan(&id, &name); err != nil {
			return nil, err
		}
		out[id] = append(out[id], name)
	}
	return out, rows.Err()
}

func (r *reader) holdings(ctx context.Context, user string) ([]entry, error) {
	rows, err := r.accounts.QueryContext(ctx, user)
	if err != nil {
		return nil, err
	}
	defer rows.Close() //nolint:errcheck // rows.Err tells
	var out []entry
	for rows.Next() {
		e := entry{Roles: make([]string, 1)}
		if err := rows.Scan(&e.Platform, &e.Handle, &e.Name, &e.Roles[0]); err != nil {
			return nil, err
		}
		out = append(out, e)
	}
	return out, rows.Err()
}

func (r *reader) quick(ctx context.Context, q *question, a args) error {
	got, err := r.answer(ctx, q, a)
	if entries, ok := got.([]entry); err == nil && ok && len(entries) != q.entries {
		err = fmt.Errorf("%d entries were answered, and %d should be", len(entries), q.entries)
	}
	return err
}

// close does nothing, because all clients share one reader.
func (r *reader) close() {}

func (r *reader) drop() {
	for _, s := range []*sql.Stmt{r.page, r.roles, r.accounts, r.seats} {
		_ = s.Close() // errors do not matter any more
	}
	r.inserter.close()
}
