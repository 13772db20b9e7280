package directory

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"example.com/roster/ent/organization"
	"example.com/roster/ent/organizationslug"
	"example.com/roster/ent/predicate"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/store"
)

// OrganizationKeys are the predicates that find organizations by a slug, most likely first: the current slug, then earlier ones.
func OrganizationKeys(slug string) []predicate.Organization {
	return []predicate.Organization{organization.Slug(slug), func(s *sql.Selector) {
		old := sql.Table(organizationslug.Table)
		s.Where(sql.In(s.C(organization.FieldID), sql.Select(old.C(organizationslug.FieldOrganizationID)).From(old).Where(sql.EQ(old.C(organizationslug.FieldSlug), slug))))
	}}
}

// claimSlug reserves a slug for an organization permanently. It keeps the slug when it changes to another one, and can change back. The index decides in case of a race (H1).
func claimSlug(ctx context.Context, tx *store.Tx, org uuid.UUID, slug string, now time.Time) error {
	ctx = access.Across(ctx) // slugs are unique among all organizations
	res, err := tx.ExecContext(ctx, `INSERT INTO organization_slugs (id, organization_id, slug, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT (slug) DO NOTHING`,
		store.NewID(), org, slug, now)
	if err != nil {
		return err
	}
	n, err := res.RowsAffected()
	if err != nil {
		return err
	}
	theirs := n == 1
	if !theirs {
		if theirs, err = tx.OrganizationSlug.Query().Where(organizationslug.Slug(slug), organizationslug.OrganizationID(org)).Exist(ctx); err != nil {
			return err
		}
	}
	if !theirs {
		return fault.New(fault.Taken, "Another organization has or had the slug %s.", slug).At("slug")
	}
	return nil
}
