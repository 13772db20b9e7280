package store

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"entgo.io/ent/dialect"
	"github.com/google/uuid"

	"example.com/roster/internal/identifier"
)

// keyed is a text column and the column with its keys, by which rows are found.
type keyed struct {
	table, text, key string
	among            string // SQL condition on the rows o and t: whether they must have different keys
	platform         string // SQL expression: the account's platform, or an empty text
	keys             func(platform, text string) []string
}

func keyedColumns() []keyed {
	one := func(key func(string) string) func(string, string) []string {
		return func(_, s string) []string { return []string{key(s)} }
	}
	const org = "o.organization_id = t.organization_id"
	return []keyed{
		{"identities", "email", "email_key", "1 = 1", "''", one(identifier.EmailKey)},
		{"users", "email", "email_key", org, "''", one(identifier.EmailKey)},
		{"users", "username", "username_key", org, "''", func(_, s string) []string { return identifier.UsernameKeys(s) }},
		{"accounts", "handle", "handle_key", org + " AND o.platform = t.platform", "t.platform", identifier.HandleKeys},
		{"roles", "name", "name_key", org, "''", one(identifier.RoleKey)},
		{"api_clients", "name", "name_key", org + " AND o.revoked_at IS NULL AND t.revoked_at IS NULL", "''", one(identifier.ClientKey)},
	}
}

// makeKeys updates the keys for which the current rule (H1) differs from the previous one, and fills the look-alike forms of all handles. If another row
// already has the new key, both rows keep theirs: roster doctor lists them. It returns a message for each key that it updated or could not update.
func makeKeys(ctx context.Context, conn *sql.Conn, of string) ([]string, error) {
	var said []string
	for _, k := range keyedColumns() {
		more, err := k.make(ctx, conn, of)
		if err != nil {
			return said, fmt.Errorf("keys of %s: %w", k.table, err)
		}
		said = append(said, more...)
	}
	return said, makeSkeletons(ctx, conn, of)
}

// moved is a row that gets a new key.
type moved struct {
	id  uuid.UUID
	key string
}

func (k keyed) make(ctx context.Context, conn *sql.Conn, of string) (said []string, err error) {
	// The two rules differ only for texts that are not ASCII and for domains in punycode (xn--).
	differs := fmt.Sprintf("octet_length(t.%[1]s) <> char_length(t.%[1]s)", k.text)
	if of == dialect.SQLite {
		differs = fmt.Sprintf("length(CAST(t.%[1]s AS blob)) <> length(t.%[1]s)", k.text)
	}
	rows, err := conn.QueryContext(ctx, fmt.Sprintf("SELECT t.id, %s, t.%s, coalesce(t.%s, '') FROM %s t WHERE %s OR lower(t.%s) LIKE '%%xn--%%'",
		k.platform, k.text, k.key, k.table, differs, k.text))
	var open []moved
	if err := Scan(rows, err, func(scan func(...any) error) error {
		var m moved
		var platform, text, key string
		if err := scan(&m.id, &platform, &text, &key); err != nil {
			return err
		}
		if keys := k.keys(platform, text); !slices.Contains(keys, key) {
			m.key = keys[0]
			open = append(open, m)
		}
		return nil
	}); err != nil {
		return nil, err
	}
	for moving := true; moving && len(open) > 0; { // an update may free the key that another row needs
		moving = false
		var stay []moved
		for _, m := range open {
			done, err := conn.ExecContext(ctx, fmt.Sprintf("UPDATE %[1]s AS t SET %[2]s = $1 WHERE t.id = $2 AND NOT EXISTS (SELECT 1 FROM %[1]s o WHERE o.id <> t.id AND o.%[2]s = $1 AND %[3]s)",
				k.table, k.key, k.among), m.key, m.id)
			if err != nil {
				return nil, err
			}
			if n, err := done.RowsAffected(); err != nil {
				return nil, err
			} else if n == 0 {
				stay = append(stay, m)
				continue
			}
			moving = true
			said = append(said, fmt.Sprintf("the %s of %s %s is found by a new key", k.text, k.table, m.id))
		}
		open = stay
	}
	for _, m := range open {
		said = append(said, fmt.Sprintf("the %s of %s %s keeps its old key: another row has the new one", k.text, k.table, m.id))
	}
	return said, nil
}

// makeSkeletons fills the look-alike forms of handles, with one statement for 400 accounts.
func makeSkeletons(ctx context.Context, conn *sql.Conn, of string) error {
	type handle struct {
		id   uuid.UUID
		form string
	}
	rows, err := conn.QueryContext(ctx, "SELECT id, handle FROM accounts")
	var all []handle
	if err := Scan(rows, err, func(scan func(...any) error) error {
		var h handle
		var text string
		err := scan(&h.id, &text)
		h.form = identifier.Skeleton(text)
		all = append(all, h)
		return err
	}); err != nil {
		return err
	}
	cast := ""
	if of == dialect.Postgres {
		cast = "::uuid"
	}
	for some := range slices.Chunk(all, 400) {
		var values []string
		var args []any
		for _, h := range some {
			values = append(values, fmt.Sprintf("($%d%s, $%d)", len(args)+1, cast, len(args)+2))
			args = append(args, h.id, h.form)
		}
		if _, err := conn.ExecContext(ctx, fmt.Sprintf("UPDATE accounts SET handle_skeleton = v.column2 FROM (VALUES %s) AS v WHERE accounts.id = v.column1", strings.Join(values, ", ")), args...); err != nil {
			return err
		}
	}
	return nil
}
