package store_test

import (
	"context"
	"strings"
	"testing"

	"github.com/google/uuid"

	"example.com/roster/internal/store"
)

// The migration recomputes keys that differ under the new rules, in its own transaction. A key stays as it is if another row has the new one already. The
// rows are written as the old binary did.
func TestKeysAreMadeAnew(t *testing.T) {
	onEmpty(t, func(t *testing.T, db *store.DB) {
		ctx := context.Background()
		write, _ := before(t, db, "_identifiers.sql")
		org, other := uuid.New(), uuid.New()
		const now = "2026-01-02 03:04:05"
		for i, o := range []uuid.UUID{org, other} {
			write(`INSERT INTO organizations (id, name, slug, created_at) VALUES ($1, 'x', $2, $3)`, o, string(rune('a'+i)), now)
		}
		user := func(o uuid.UUID, email, key string) uuid.UUID {
			id := uuid.New()
			write(`INSERT INTO users (id, organization_id, email, email_key, first_name, last_name, name_key, status, organization_role, created_at) VALUES ($1, $2, $3, $4, '', '', '', 'FORMER', 'NONE', $5)`,
				id, o, email, key, now)
			return id
		}
		account := func(platform, handle, key string) uuid.UUID {
			id := uuid.New()
			write(`INSERT INTO accounts (id, organization_id, platform, handle, handle_key, name, name_key, created_at) VALUES ($1, $2, $3, $4, $5, '', '', $6)`, id, org, platform, handle, key, now)
			return id
		}
		dotted := user(org, "jonas.l\u0130ndqvist@x.example", "jonas.lindqvist@x.example")
		network := user(org, "ada@xn--bcher-kva.example", "ada@xn--bcher-kva.example")
		people := user(other, "ada@b\u00fccher.example", "ada@b\u00fccher.example")
		first := user(org, "bob@b\u00fccher.example", "bob@b\u00fccher.example")
		second := user(org, "bob@xn--bcher-kva.example", "bob@xn--bcher-kva.example")
		plain := user(org, "Plain@x.example", "plain@x.example")
		old := account("X", "@double", "@double")
		news := account("X", "comnews", "comnews")
		address := account("X", "https://x.com/\u00e9", "https://x.com/\u00e9")
		sign := uuid.New()
		write(`INSERT INTO identities (id, email, email_key, staff, created_at) VALUES ($1, $2, $3, TRUE, $4)`, sign, "\u039f\u0394\u039f\u03a3@x.example", "\u03bf\u03b4\u03bf\u03c3@x.example", now)

		if err := db.Migrate(ctx); err != nil {
			t.Fatal(err)
		}
		for _, c := range []struct {
			column, table string
			id            uuid.UUID
			want          string
		}{
			{"email_key", "users", dotted, "jonas.li\u0307ndqvist@x.example"},
			{"email_key", "users", network, "ada@b\u00fccher.example"},
			{"email_key", "users", people, "ada@b\u00fccher.example"},
			{"email_key", "users", first, "bob@b\u00fccher.example"},
			{"email_key", "users", second, "bob@xn--bcher-kva.example"}, // the first row has the new key
			{"email_key", "users", plain, "plain@x.example"},
			{"handle_key", "accounts", old, "@double"},
			{"handle_key", "accounts", address, "https://x.com/\u00e9"},
			{"handle_skeleton", "accounts", news, "cornnews"},
			{"email_key", "identities", sign, "\u03bf\u03b4\u03bf\u03c2@x.example"},
		} {
			var got string
			if err := db.Raw().QueryRowContext(ctx, "SELECT "+c.column+" FROM "+c.table+" WHERE id = $1", c.id).Scan(&got); err != nil || got != c.want {
				t.Errorf("%s of %s: %q, not %q, %v", c.column, c.table, got, c.want, err)
			}
		}
		said := strings.Join(db.Said(), "\n")
		for _, want := range []string{
			dotted.String() + " is found by a new key", network.String() + " is found by a new key", sign.String() + " is found by a new key",
			second.String() + " keeps its old key: another row has the new one",
		} {
			if !strings.Contains(said, want) {
				t.Errorf("%q is not among\n%s", want, said)
			}
		}
		if len(db.Said()) != 4 || strings.Contains(said, "@") {
			t.Errorf("said:\n%s", said)
		}
	})
}
