package store_test

import (
	"testing"

	"github.com/google/uuid"

	"example.com/roster/internal/store"
)

// Existing organizations can be searched by name after the migration, and their slugs are reserved for them.
func TestOrganizationsAreFoundAfterTheMigration(t *testing.T) {
	onEmpty(t, func(t *testing.T, db *store.DB) {
		write, one := before(t, db, "_organizations.sql")
		org := uuid.New()
		write(`INSERT INTO organizations (id, name, slug, created_at) VALUES ($1, 'Ziggurat Média', 'ziggurat', $2)`, org, "2026-01-02 03:04:05")
		if err := db.Migrate(t.Context()); err != nil {
			t.Fatal(err)
		}
		one("ziggurat media ziggurat", `SELECT search_key FROM organizations WHERE id = $1 AND archived_at IS NULL`, org)
		one(org.String(), `SELECT organization_id FROM organization_slugs WHERE slug = 'ziggurat'`)
	})
}
