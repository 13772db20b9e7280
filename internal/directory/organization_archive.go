package directory

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/ent/bulkoperation"
	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/store"
)

// OrganizationArchive archives an organization: only vendor staff can read it, and nothing in it changes until it is restored. Nothing is
// deleted. For vendor staff, with a reason; seen is the version that the caller saw, nil is not checked (H45).
func (d *Directory) OrganizationArchive(ctx context.Context, org uuid.UUID, reason string, seen *int) (uuid.UUID, error) {
	reason, err := staffReason(ctx, reason)
	if err != nil {
		return uuid.Nil, err
	}
	return org, d.WithLock(ctx, org, func(ctx context.Context, c *Change) error {
		if err := current("organization", seen, c.Org.Version); err != nil {
			return err
		}
		busy, err := c.Tx.BulkOperation.Query().Where(bulkoperation.OrganizationID(org), bulkoperation.StatusIn("QUEUED", "RUNNING", "CANCELING")).Exist(ctx)
		if err != nil {
			return err
		}
		if busy {
			return fault.New(fault.InvalidInput, "A bulk operation of the organization is running or queued. Cancel it (bulkOperationCancel) or wait until it has ended, then archive the organization.").At("organizationId")
		}
		if err := c.Tx.Organization.UpdateOneID(org).SetArchivedAt(c.Now).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
		// people may be active in other organizations
		if _, err := c.Tx.ExecContext(access.Across(ctx), `DELETE FROM sessions WHERE identity_id IN (
			SELECT i.id FROM users m JOIN identities i ON i.id = m.identity_id WHERE m.organization_id = $1 AND NOT i.staff AND NOT `+activeSomewhere+`)`, org); err != nil {
			return err
		}
		return c.LogEvent(ctx, audit.OrganizationArchived, uuid.Nil, uuid.Nil, nil, audit.Reason{Reason: reason})
	})
}

// OrganizationRestore restores an archived organization: people, memberships, seats, API clients and open invitations, except what has expired
// since then (H33). For vendor staff, with a reason.
func (d *Directory) OrganizationRestore(ctx context.Context, org uuid.UUID, reason string, seen *int) (uuid.UUID, error) {
	reason, err := staffReason(ctx, reason)
	if err != nil {
		return uuid.Nil, err
	}
	v := access.From(ctx)
	return org, d.DB.WriteIn(access.Only(ctx, org), org, func(ctx context.Context, tx *store.Tx) error {
		c, err := d.lockOrganization(ctx, tx, org, v)
		if err != nil {
			return err
		}
		if err := current("organization", seen, c.Org.Version); err != nil {
			return err
		}
		if access.Opens(c.Org.ArchivedAt) {
			return fault.New(fault.InvalidInput, "The organization is not archived.").At("organizationId")
		}
		if err := c.Tx.Organization.UpdateOneID(org).ClearArchivedAt().AddVersion(1).Exec(ctx); err != nil {
			return err
		}
		return c.LogEvent(ctx, audit.OrganizationRestored, uuid.Nil, uuid.Nil, nil, audit.Reason{Reason: reason})
	})
}

// staffReason refuses viewers who are not vendor staff, and a change without a reason.
func staffReason(ctx context.Context, reason string) (string, error) {
	if _, err := access.RequireStaff(ctx); err != nil {
		return "", err
	}
	return checkReason(reason)
}
