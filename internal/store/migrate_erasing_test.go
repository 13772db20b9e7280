package store_test

import (
	"context"
	"slices"
	"testing"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/store"
)

// Columns with only a name get the id of the person who has that name in the audit trail, if there is exactly one. Former names are read from the trail.
func TestNamesGetTheirIds(t *testing.T) {
	onEmpty(t, func(t *testing.T, db *store.DB) {
		ctx := context.Background()
		write, one := before(t, db, "_erasing.sql")
		const now = "2026-01-02 03:04:05"
		org, account, person := uuid.New(), uuid.New(), uuid.New()
		write(`INSERT INTO organizations (id, name, slug, created_at) VALUES ($1, 'x', 'x', $2)`, org, now)
		write(`INSERT INTO accounts (id, organization_id, platform, handle, handle_key, name, name_key, created_at) VALUES ($1, $2, 'X', 'x', 'x', 'x', 'x', $3)`, account, org, now)
		write(`INSERT INTO users (id, organization_id, email, email_key, first_name, last_name, name_key, search_key, status, organization_role, created_at)
			VALUES ($1, $2, 'now@x.example', 'now@x.example', '', '', '', '', 'ACTIVE', 'NONE', $3)`, person, org, now)
		sequence := 0
		event := func(actor string, id uuid.UUID, action, before string) {
			t.Helper()
			sequence++
			write(`INSERT INTO audit_events (id, organization_id, sequence, at, actor_id, actor, action, user_id, before, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
				uuid.New(), org, sequence, now, id, actor, action, person, before, []byte{1})
		}
		event("before@x.example", person, "membership.added", "")
		event("two@x.example", person, "membership.added", "")
		event("two@x.example", uuid.New(), "membership.added", "")
		event("boss@x.example", uuid.New(), "user.updated", "Byron, Ada <before@x.example> @ada")
		event("boss@x.example", uuid.New(), "user.updated", ",  <between@x.example>")
		added := func(by string) uuid.UUID {
			member, id := uuid.New(), uuid.New()
			write(`INSERT INTO users (id, organization_id, email, email_key, first_name, last_name, name_key, search_key, status, organization_role, created_at)
				VALUES ($1, $2, $3, $3, '', '', '', '', 'ACTIVE', 'NONE', $4)`, member, org, member.String(), now)
			write(`INSERT INTO memberships (id, organization_id, user_id, account_id, version, administers, added_at, added_by) VALUES ($1, $2, $3, $4, 1, $5, $6, $7)`, id, org, member, account, false, now, by)
			return id
		}
		by, unclear := added("before@x.example"), added("two@x.example")
		for sent, at := range map[string]any{"sent": now, "waiting": nil} {
			write(`INSERT INTO outbox (id, organization_id, kind, user_id, payload, created_at, due_at, sent_at) VALUES ($1, $2, 'added', $3, $4, $5, $5, $6)`, uuid.New(), org, person, sent, now, at)
		}
		if err := db.Migrate(ctx); err != nil {
			t.Fatal(err)
		}
		one(person.String(), `SELECT added_by_id FROM memberships WHERE id = $1`, by)
		one("0", `SELECT count(*) FROM memberships WHERE id = $1 AND added_by_id IS NOT NULL`, unclear)
		one("{}", `SELECT payload FROM outbox WHERE sent_at IS NOT NULL`)
		one("waiting", `SELECT payload FROM outbox WHERE sent_at IS NULL`)
		u, err := db.Ent.User.Get(access.Trusted(access.Across(ctx)), person)
		if err != nil {
			t.Fatal(err)
		}
		if f := u.FormerNames; f == nil || !slices.Equal(f.Emails, []string{"before@x.example", "between@x.example"}) || !slices.Equal(f.Usernames, []string{"ada"}) || !slices.Equal(f.Names, []string{"Ada Byron"}) {
			t.Errorf("former names: %+v", f)
		}
	})
}
