package store_test

import (
	"context"
	"strings"
	"testing"

	"github.com/google/uuid"

	"example.com/roster/internal/store"
)

// The migration unlinks sign-ins from people with another email and from people who have left, and deletes sign-ins that nobody uses any more, with their
// passwords. The rows are written as the old binary did.
func TestSignInsOfOtherEmailsAreUnlinked(t *testing.T) {
	onEmpty(t, func(t *testing.T, db *store.DB) {
		ctx := context.Background()
		write, one := before(t, db, "_sign_ins.sql")
		const now = "2026-01-02 03:04:05"
		org := uuid.New()
		write(`INSERT INTO organizations (id, name, slug, created_at) VALUES ($1, 'x', 'x', $2)`, org, now)
		signIn := func(email string) uuid.UUID {
			id := uuid.New()
			write(`INSERT INTO identities (id, email, email_key, password_hash, created_at) VALUES ($1, $2, $2, 'x', $3)`, id, email, now)
			write(`INSERT INTO sessions (id, identity_id, token_hash, created_at, seen_at, expires_at) VALUES ($1, $2, $3, $4, $4, $4)`, uuid.New(), id, []byte(email), now)
			return id
		}
		person := func(email, status string, by uuid.UUID) uuid.UUID {
			id := uuid.New()
			write(`INSERT INTO users (id, organization_id, identity_id, email, email_key, first_name, last_name, name_key, status, organization_role, created_at)
				VALUES ($1, $2, $3, $4, $4, '', '', '', $5, 'NONE', $6)`, id, org, by, email, status, now)
			return id
		}
		sound, moved, gone := signIn("sound@x.example"), signIn("old@x.example"), signIn("gone@x.example")
		stays, unproved, former := person("sound@x.example", "ACTIVE", sound), person("new@x.example", "ACTIVE", moved), person("gone@x.example", "FORMER", gone)
		person("old@x.example", "ACTIVE", moved) // another person, who was linked to the first one's sign-in
		operation := uuid.New()
		write(`INSERT INTO bulk_operations (id, organization_id, source, status, error_policy, on_seat_shortage, on_existing, assign_mode, actor_identity_id, created_by, created_at)
			VALUES ($1, $2, 'ROWS', 'PLANNED', '', '', '', '', $3, 'sound@x.example', $4)`, operation, org, sound, now)
		if err := db.Migrate(ctx); err != nil {
			t.Fatal(err)
		}
		one(sound.String(), `SELECT identity_id FROM users WHERE id = $1`, stays)
		for _, id := range []uuid.UUID{unproved, former} {
			one("0", `SELECT count(*) FROM users WHERE id = $1 AND identity_id IS NOT NULL`, id)
		}
		one("2", `SELECT count(*) FROM identities`)
		one("2", `SELECT count(*) FROM sessions`)
		one("0", `SELECT count(*) FROM identities WHERE id = $1`, gone)
		one(stays.String(), `SELECT actor_id FROM bulk_operations WHERE id = $1`, operation)
		if said := strings.Join(db.Said(), "\n"); !strings.Contains(said, "1 active people") {
			t.Errorf("the migration says %q", said)
		}
	})
}
