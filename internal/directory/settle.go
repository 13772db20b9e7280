package directory

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// due reports whether access or an invitation has expired and was not ended yet. In an archived organization nothing is ended until it is restored.
func due(o *ent.Organization, now time.Time) bool {
	return access.Opens(o.ArchivedAt) && o.NextDueAt != nil && !o.NextDueAt.After(now)
}

// Settle ends access (H33) and invitations (H5) that have expired. Reads of seats call it first, so that the numbers are right at the moment of
// reading and do not depend on a scheduled job.
func (d *Directory) Settle(ctx context.Context, org uuid.UUID) error {
	o, err := d.DB.Ent.Organization.Get(ctx, org)
	if ent.IsNotFound(err) {
		return fault.Missing(fault.NotFound, "organization")
	}
	if err != nil || !due(o, d.Now()) {
		return err
	}
	return d.DB.WriteIn(access.Only(ctx, org), org, func(ctx context.Context, tx *store.Tx) error {
		_, err := d.lock(ctx, tx, org, access.System())
		return err
	})
}

// SettleAll settles all organizations in which something has expired; the sweeper calls it.
func (d *Directory) SettleAll(ctx context.Context) error {
	return d.eachOrganization(ctx, "settle", d.Settle, `SELECT id FROM organizations WHERE next_due_at <= $1 AND archived_at IS NULL`)
}

// eachOrganization runs something in each organization that a query finds by the current time, $1. An error in one organization does not affect the others.
func (d *Directory) eachOrganization(ctx context.Context, what string, do func(context.Context, uuid.UUID) error, query string) error {
	ctx = access.With(ctx, access.System())
	var orgs []uuid.UUID
	rows, err := d.DB.QueryContext(ctx, query, store.Instant(d.Now()))
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		orgs = append(orgs, id)
		return scan(&orgs[len(orgs)-1])
	}); err != nil {
		return err
	}
	var failed []error
	for _, id := range orgs {
		if err := do(ctx, id); ctx.Err() != nil {
			return errors.Join(append(failed, err)...)
		} else if err != nil {
			failed = append(failed, fmt.Errorf("%s organization %s: %w", what, id, err))
		}
	}
	return errors.Join(failed...)
}

// settle runs under the organization's lock. The actor in the audit events is the system, no matter whose request triggered it.
func (c *Change) settle(ctx context.Context) error {
	viewer := c.Viewer
	c.Viewer = access.System()
	defer func() { c.Viewer = viewer }()

	var t store.Touch
	rows, err := c.Tx.QueryContext(ctx, `SELECT account_id, user_id FROM memberships WHERE organization_id = $1 AND expires_at <= $2`, c.Org.ID, c.Now)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var cell roster.Cell
		err := scan(&cell.Account, &cell.User)
		t.Cells = append(t.Cells, cell)
		return err
	}); err != nil {
		return err
	}
	rows, err = c.Tx.QueryContext(ctx, `SELECT id FROM users WHERE organization_id = $1 AND status = 'INVITED' AND invitation_expires_at <= $2`, c.Org.ID, c.Now)
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		err := scan(&id)
		t.Linked = append(t.Linked, id)
		return err
	}); err != nil {
		return err
	}
	c.Org.NextDueAt = nil
	if len(t.Cells)+len(t.Linked) > 0 {
		w, err := c.World(ctx, t)
		if err != nil {
			return err
		}
		dec, err := rules.Expire(w, t.Linked)
		if err != nil {
			return err
		}
		if err := c.Write(ctx, w, dec); err != nil {
			return err
		}
	}
	return c.rearm(ctx)
}

// rearm finds the next time at which something expires.
func (c *Change) rearm(ctx context.Context) error {
	rows, err := c.Tx.QueryContext(ctx, `SELECT expires_at FROM (SELECT expires_at FROM memberships WHERE organization_id = $1 AND expires_at IS NOT NULL ORDER BY expires_at LIMIT 1) m
		UNION ALL SELECT invitation_expires_at FROM (SELECT invitation_expires_at FROM users WHERE organization_id = $1 AND status = 'INVITED' AND invitation_expires_at IS NOT NULL ORDER BY invitation_expires_at LIMIT 1) u`, c.Org.ID)
	var next *time.Time
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		var t sql.NullTime
		if err := scan(&t); err != nil {
			return err
		}
		if t.Valid && (next == nil || t.Time.Before(*next)) {
			next = &t.Time
		}
		return nil
	}); err != nil {
		return err
	}
	c.Org.NextDueAt = next
	q := c.Tx.Organization.UpdateOneID(c.Org.ID)
	if next == nil {
		return q.ClearNextDueAt().Exec(ctx)
	}
	return q.SetNextDueAt(*next).Exec(ctx)
}
