package main

import (
	"context"
	"database/sql"

	"github.com/google/uuid"
)

// inserter adds one membership with one role, with prepared statements: one on PostgreSQL, two in a transaction on SQLite.
type inserter struct {
	db    *sql.DB
	first *sql.Stmt
	role  *sql.Stmt // only on SQLite
}

func (d *database) inserter(ctx context.Context) (*inserter, error) {
	columns, keys := d.memberKeys()
	if d.ordered {
		keys = `, (SELECT name_key FROM users WHERE id = $3), (SELECT email_key FROM users WHERE id = $3)`
	}
	membership := `INSERT INTO memberships (id, organization_id, user_id, account_id, added_at, added_by` + columns + `) VALUES ($1, $2, $3, $4, $5, $6` + keys + `)`
	const role = `INSERT INTO membership_roles (organization_id, membership_id, role_id) `
	i := &inserter{db: d.DB}
	var err error
	if !d.sqlite {
		i.first, err = d.PrepareContext(ctx, `WITH m AS (`+membership+` RETURNING id, organization_id) `+role+`SELECT organization_id, id, $7 FROM m`)
		return i, err
	}
	if i.first, err = d.PrepareContext(ctx, membership); err != nil {
		return nil, err
	}
	i.role, err = d.PrepareContext(ctx, role+`VALUES ($1, $2, $3)`)
	return i, err
}

// insert adds the tenant's next pair of a person and an account, by their ids.
func (i *inserter) insert(ctx context.Context, p *tenant) error {
	person, account, err := p.nextPair()
	if err != nil {
		return err
	}
	return i.put(ctx, p, p.user.at(person), p.account.at(account))
}

func (i *inserter) put(ctx context.Context, p *tenant, user, account string) error {
	id, role := uuid.Must(uuid.NewV7()).String(), p.roles["Contributor"]
	args := []any{id, p.id, user, account, now(), p.manager()}
	if i.role == nil {
		_, err := i.first.ExecContext(ctx, append(args, role)...)
		return err
	}
	tx, err := i.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()                                                               //nolint:errcheck // nothing is left after a commit
	if _, err := tx.StmtContext(ctx, i.first).ExecContext(ctx, args...); err != nil { //nolint:sqlclosecheck // the transaction's end does
		return err
	}
	if _, err := tx.StmtContext(ctx, i.role).ExecContext(ctx, p.id, id, role); err != nil { //nolint:sqlclosecheck // the transaction's end does
		return err
	}
	return tx.Commit()
}

func (i *inserter) close() {
	_ = i.first.Close() // errors do not matter any more
	if i.role != nil {
		_ = i.role.Close()
	}
}
