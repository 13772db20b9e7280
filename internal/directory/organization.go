package directory

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// OrganizationCreate adds a customer.
type OrganizationCreate struct {
	Name, Slug      string
	Seats           *int // nil means unlimited
	BusinessManager bool
	Manager         *NewUser // invited as the first manager
}

// OrganizationCreate is for vendor staff. The organization gets its built-in roles in the same transaction.
func (d *Directory) OrganizationCreate(ctx context.Context, in OrganizationCreate) (uuid.UUID, error) {
	v, err := access.RequireStaff(ctx)
	if err != nil {
		return uuid.Nil, err
	}
	if in.Name, err = organizationName(in.Name); err != nil {
		return uuid.Nil, err
	}
	if in.Slug, err = identifier.Slug(in.Slug, "slug"); err != nil {
		return uuid.Nil, err
	}
	if err := seatsShape(in.Seats); err != nil {
		return uuid.Nil, err
	}
	if in.Manager != nil {
		m, err := in.Manager.Clean("manager")
		if err != nil {
			return uuid.Nil, err
		}
		in.Manager = &m
	}
	id := store.NewID()
	return id, d.DB.Write(ctx, func(ctx context.Context, tx *store.Tx) error {
		now := store.Instant(d.Now())
		if err := claimSlug(ctx, tx, id, in.Slug, now); err != nil {
			return err
		}
		if err := tx.Organization.Create().SetID(id).SetName(in.Name).SetSlug(in.Slug).SetSearchKey(identifier.OrganizationKey(in.Name, in.Slug)).SetBusinessManager(in.BusinessManager).
			SetNillableSeatLimit(in.Seats).SetSeatHistoryAt(now).SetCreatedAt(now).Exec(ctx); err != nil {
			return err
		}
		if err := builtIns(ctx, tx, id, d); err != nil {
			return err
		}
		c, err := d.lock(ctx, tx, id, v)
		if err != nil {
			return err
		}
		if err := c.LogEvent(ctx, audit.OrganizationCreated, uuid.Nil, uuid.Nil, nil, organizationState(c.Org)); err != nil {
			return err
		}
		if err := c.keepSeats(ctx); err != nil {
			return err
		}
		if in.Manager == nil {
			return nil
		}
		return c.appoint(ctx, *in.Manager)
	})
}

func builtIns(ctx context.Context, tx *store.Tx, org uuid.UUID, d *Directory) error {
	var rows []*ent.RoleCreate
	for _, r := range rules.BuiltIns() {
		rows = append(rows, tx.Role.Create().SetID(store.NewID()).SetOrganizationID(org).SetName(r.Name).SetNameKey(identifier.RoleKey(r.Name)).SetBuiltIn(true).
			SetLegacy(r.Legacy).SetModules(r.Modules).SetCapabilities(r.Capabilities).SetCreatedAt(store.Instant(d.Now())))
	}
	return tx.Role.CreateBulk(rows...).Exec(ctx)
}

// appoint invites a new person as a manager.
func (c *Change) appoint(ctx context.Context, u NewUser) error {
	w, err := c.World(ctx, store.Touch{})
	if err != nil {
		return err
	}
	id := c.Newcomer(w, u)
	dec, err := rules.SetDuty(w, roster.Actor{Everywhere: true}, id, roster.Manager)
	if err != nil {
		return err
	}
	return c.Write(ctx, w, dec)
}

func seatsShape(seats *int) error {
	if seats != nil && (*seats < 0 || *seats > 10_000_000) {
		return fault.New(fault.InvalidInput, "The seat limit must be 0 to 10,000,000, or null for unlimited.").At("seats")
	}
	return nil
}

// OrganizationSetSeats is for vendor staff (B15). A limit below the current use removes nobody (H10).
func (d *Directory) OrganizationSetSeats(ctx context.Context, org uuid.UUID, seats, seen *int) (uuid.UUID, error) {
	if err := seatsShape(seats); err != nil {
		return uuid.Nil, err
	}
	return d.staffEdit(ctx, org, seen, audit.OrganizationSeatsSet, func(o *ent.Organization, q *ent.OrganizationUpdateOne) (before, after audit.State) {
		if seats == nil {
			q.ClearSeatLimit()
		} else {
			q.SetSeatLimit(*seats)
		}
		before, after = audit.Seats{Limit: o.SeatLimit}, audit.Seats{Limit: seats}
		o.SeatLimit = seats // for the seat history
		return before, after
	})
}

// OrganizationSetBusinessManager is for vendor staff (S33, S34, H23).
func (d *Directory) OrganizationSetBusinessManager(ctx context.Context, org uuid.UUID, enabled bool, seen *int) (uuid.UUID, error) {
	return d.staffEdit(ctx, org, seen, audit.OrganizationBusinessManagerSet, func(o *ent.Organization, q *ent.OrganizationUpdateOne) (before, after audit.State) {
		q.SetBusinessManager(enabled)
		return audit.BusinessManager{Enabled: o.BusinessManager}, audit.BusinessManager{Enabled: enabled}
	})
}

func (d *Directory) staffEdit(ctx context.Context, org uuid.UUID, seen *int, action audit.Action, edit func(*ent.Organization, *ent.OrganizationUpdateOne) (before, after audit.State)) (uuid.UUID, error) {
	if _, err := access.RequireStaff(ctx); err != nil {
		return uuid.Nil, err
	}
	return org, d.WithLock(ctx, org, func(ctx context.Context, c *Change) error {
		if err := current("organization", seen, c.Org.Version); err != nil {
			return err
		}
		q := c.Tx.Organization.UpdateOneID(org).AddVersion(1)
		before, after := edit(c.Org, q)
		if err := q.Exec(ctx); err != nil {
			return err
		}
		if action == audit.OrganizationSeatsSet {
			if err := c.keepSeats(ctx); err != nil {
				return err
			}
		}
		return c.LogEvent(ctx, action, uuid.Nil, uuid.Nil, before, after)
	})
}
