package store

import (
	"context"
	"database/sql"

	"github.com/google/uuid"

	"example.com/roster/internal/identifier"
)

// makeOrganizationKeys fills the search keys of organizations, and adds each organization's slug to organization_slugs.
func makeOrganizationKeys(ctx context.Context, conn *sql.Conn, _ string) ([]string, error) {
	type organization struct {
		id  uuid.UUID
		key string
	}
	rows, err := conn.QueryContext(ctx, "SELECT id, name, slug FROM organizations")
	var all []organization
	if err := Scan(rows, err, func(scan func(...any) error) error {
		var o organization
		var name, slug string
		err := scan(&o.id, &name, &slug)
		o.key = identifier.OrganizationKey(name, slug)
		all = append(all, o)
		return err
	}); err != nil {
		return nil, err
	}
	for _, o := range all {
		if _, err := conn.ExecContext(ctx, "UPDATE organizations SET search_key = $1 WHERE id = $2", o.key, o.id); err != nil {
			return nil, err
		}
	}
	// The row of an organization's first slug has the organization's id.
	_, err = conn.ExecContext(ctx, "INSERT INTO organization_slugs (id, organization_id, slug, created_at) SELECT id, id, slug, created_at FROM organizations")
	return nil, err
}
