package main

import (
	"context"
	"encoding/json"
	"time"

	"github.com/lib/pq"
)

// bareFile writes the memberships of pairs with bare SQL, which gets all numbers as one value for one statement. Reading a file, and finding people by email
// and accounts by handle, are left out.
func (b *bench) bareFile(ctx context.Context, p *tenant, pairs []int) (time.Duration, error) {
	membership := newPrefix()
	var all any = pq.Array(pairs)
	if b.db.sqlite {
		text, err := json.Marshal(pairs)
		if err != nil {
			return 0, err
		}
		all = string(text)
	}
	from := b.db.pick("unnest($1::bigint[]) WITH ORDINALITY AS v(value, place)", "(SELECT value, key + 1 AS place FROM json_each($1)) AS v")
	accounts := "/ " + b.db.pick("$2::bigint", "CAST($2 AS integer)")
	columns, keys := b.db.memberKeys()
	start := time.Now()
	err := b.db.script(ctx,
		statement{`INSERT INTO memberships (id, organization_id, user_id, account_id, added_at, added_by` + columns + `)
			SELECT ` + b.db.id(membership, "place") + `, $3, u.id, ` + b.db.id(p.account, "value %"+accounts[1:]) + `, $4, $5` + keys + `
			FROM ` + from + ` JOIN users u ON u.id = ` + b.db.id(p.user, "value "+accounts),
			[]any{all, p.accounts, p.id, now(), p.manager()}},
		statement{`INSERT INTO membership_roles (organization_id, membership_id, role_id)
			SELECT organization_id, id, $1 FROM memberships WHERE id BETWEEN $2 AND $3`,
			[]any{p.roles["Contributor"], membership.at(0), membership.at(len(pairs))}})
	return time.Since(start), err
}
