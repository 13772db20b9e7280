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

// OrganizationKeys are a slug as predicates on organizations, the likeliest first: the one that has it, and the one that had it.
func OrganizationKeys(slug string) []predicate.Organization {
	return []predicate.Organization{organization.Slug(slug), func(s *sql.Selector) {
		old := sql.Table(organizationslug.Table)
		s.Where(sql.In(s.C(organization.FieldID), sql.Select(old.C(organizationslug.FieldOrganizationID)).From(old).Where(sql.EQ(old.C(organizationslug.FieldSlug), slug))))
	}}
}

// claimSlug makes a slug an organization's for good: it stays theirs when they take another, and can be taken back. The index decides (H1).
func claimSlug(ctx context.Context, tx *store.Tx, org uuid.UUID, slug string, now time.Time) error {
	ctx = access.Across(ctx) // a slug is one organization's among all
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
