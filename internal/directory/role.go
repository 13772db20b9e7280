package directory

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/role"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// RoleCreate creates a custom role (B36 to B51).
type RoleCreate struct {
	Organization *uuid.UUID // nil means the viewer's only organization
	Name         string
	Modules      []roster.Module
	Capabilities []roster.Capability
}

// RoleCreate returns the role's id. Names are unique ignoring case, including those of built-in roles (H28).
func (d *Directory) RoleCreate(ctx context.Context, in RoleCreate) (uuid.UUID, error) {
	org, err := d.Organization(ctx, in.Organization)
	if err != nil {
		return uuid.Nil, err
	}
	name, err := identifier.RoleName(in.Name, "name")
	if err != nil {
		return uuid.Nil, err
	}
	modules, capabilities, err := sets(in.Modules, in.Capabilities)
	if err != nil {
		return uuid.Nil, err
	}
	id := store.NewID()
	return id, d.WithLock(ctx, org, func(ctx context.Context, c *Change) error {
		if _, err := c.manager(ctx, roster.ManageRoles); err != nil {
			return err
		}
		if err := c.roleNameFree(ctx, name, uuid.Nil); err != nil {
			return err
		}
		r, err := c.Tx.Role.Create().SetID(id).SetOrganizationID(org).SetName(name).SetNameKey(identifier.RoleKey(name)).SetBuiltIn(false).
			SetModules(modules).SetCapabilities(capabilities).SetCreatedAt(c.Now).Save(ctx)
		if err != nil {
			return err
		}
		return c.LogEvent(ctx, audit.RoleCreated, uuid.Nil, uuid.Nil, nil, roleState(r))
	})
}

// sets makes modules and capabilities consistent: the Admin module, and nothing else, makes administrators (B39).
func sets(m []roster.Module, c []roster.Capability) (roster.Modules, roster.Capabilities, error) {
	modules, err := roster.ModulesOf(m...)
	if err != nil {
		return 0, 0, fault.New(fault.InvalidInput, "There is an %s.", err).At("modules")
	}
	capabilities, err := roster.CapabilitiesOf(c...)
	if err != nil {
		return 0, 0, fault.New(fault.InvalidInput, "There is an %s.", err).At("capabilities")
	}
	switch {
	case modules.Has(roster.ModuleAdmin):
		manage, _ := roster.CapabilitiesOf(roster.ManageUsers, roster.ManageSettings)
		capabilities |= manage
	case capabilities.Has(roster.ManageUsers):
		return 0, 0, fault.New(fault.InvalidInput, "MANAGE_USERS requires the module ADMIN. Add it to modules.").At("modules")
	}
	return modules, capabilities, nil
}

func (c *Change) roleNameFree(ctx context.Context, name string, but uuid.UUID) error {
	others, err := c.Tx.Role.Query().Where(role.OrganizationID(c.Org.ID), role.IDNEQ(but)).All(ctx) // at most some hundreds
	if err != nil {
		return err
	}
	key := identifier.RoleKey(name)
	if slices.ContainsFunc(others, func(r *ent.Role) bool { return r.NameKey == key }) {
		return fault.New(fault.Taken, "There is already a role named %s.", name).At("name")
	}
	for _, r := range others {
		if identifier.LookAlike(name, r.Name) {
			return fault.New(fault.Taken, "%s looks like the existing role %s.", name, r.Name).At("name")
		}
	}
	return nil
}

// RoleUpdate edits a custom role. Nil leaves a field as it is. DryRun only returns the impact (H28).
type RoleUpdate struct {
	ID              uuid.UUID
	ExpectedVersion *int
	Name            *string
	Modules         []roster.Module
	Capabilities    []roster.Capability
	DryRun          bool
}

// RoleImpact says what people gain and lose by a change.
type RoleImpact struct {
	People, Accounts                     int
	GainedModules, LostModules           []roster.Module
	GainedCapabilities, LostCapabilities []roster.Capability
}

// RoleUpdate takes effect immediately for everyone who has the role (H28, H30). It is refused if an account would lose its last administrator (H24).
func (d *Directory) RoleUpdate(ctx context.Context, in RoleUpdate) (*RoleImpact, error) {
	found, err := d.findRole(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	impact := &RoleImpact{}
	return impact, d.WithLock(ctx, found.OrganizationID, func(ctx context.Context, c *Change) error {
		r, err := c.customRole(ctx, in.ID, in.ExpectedVersion)
		if err != nil {
			return err
		}
		edited := *r
		if in.Name != nil && *in.Name != r.Name { // the old name may be older than today's checks (H1)
			if edited.Name, err = identifier.RoleName(*in.Name, "name"); err != nil {
				return err
			}
			if err := c.roleNameFree(ctx, edited.Name, r.ID); err != nil {
				return err
			}
		}
		modules, capabilities := r.Modules.Names(), r.Capabilities.Names()
		if in.Modules != nil {
			modules = in.Modules
			if in.Capabilities == nil && r.Modules.Has(roster.ModuleAdmin) { // removing the module removes its capability
				capabilities = (r.Capabilities &^ rules.BroughtByAdmin).Names()
			}
		}
		if in.Capabilities != nil {
			capabilities = in.Capabilities
		}
		if edited.Modules, edited.Capabilities, err = sets(modules, capabilities); err != nil {
			return err
		}
		*impact = RoleImpact{
			GainedModules: (edited.Modules &^ r.Modules).Names(), LostModules: (r.Modules &^ edited.Modules).Names(),
			GainedCapabilities: (edited.Capabilities &^ r.Capabilities).Names(), LostCapabilities: (r.Capabilities &^ edited.Capabilities).Names(),
		}
		if err := c.holders(ctx, r.ID, &impact.People, &impact.Accounts); err != nil {
			return err
		}
		if impact.People > 0 && len(impact.GainedModules)+len(impact.GainedCapabilities) > 0 {
			if err := c.granting(ctx); err != nil {
				return err
			}
		}
		return c.editRole(ctx, r, &edited, in.DryRun)
	})
}

// editRole checks the change and, unless it is a dry run, makes it. A dry run is refused in the same cases.
func (c *Change) editRole(ctx context.Context, r, edited *ent.Role, dry bool) error {
	after := roster.Role{ID: r.ID, Name: edited.Name, Modules: edited.Modules, Capabilities: edited.Capabilities}
	moved := after.Administers() != r.Modules.Has(roster.ModuleAdmin)
	var w *rules.World
	var dec *rules.Decision
	if moved { // only then can an account lose or get an administrator
		var err error
		if w, err = c.World(ctx, store.Touch{Holders: []uuid.UUID{r.ID}}); err != nil {
			return err
		}
		if dec, err = rules.EditRole(w, after); err != nil {
			return err
		}
	}
	if dry {
		return nil
	}
	q := c.Tx.Role.UpdateOneID(r.ID).SetModules(edited.Modules).SetCapabilities(edited.Capabilities).AddVersion(1)
	if edited.Name != r.Name {
		q.SetName(edited.Name).SetNameKey(identifier.RoleKey(edited.Name))
	}
	saved, err := q.Save(ctx)
	if err != nil {
		return err
	}
	if moved {
		if err := c.markAdministrators(ctx, r.ID); err != nil {
			return err
		}
		if err := c.Write(ctx, w, dec); err != nil {
			return err
		}
	}
	return c.LogEvent(ctx, audit.RoleUpdated, uuid.Nil, uuid.Nil, roleState(r), roleState(saved))
}

// markAdministrators updates the administers column of all memberships with a role.
func (c *Change) markAdministrators(ctx context.Context, id uuid.UUID) error {
	_, err := c.Tx.ExecContext(ctx, `UPDATE memberships SET administers = EXISTS (SELECT 1 FROM membership_roles h JOIN roles r ON r.id = h.role_id
		WHERE h.membership_id = memberships.id AND r.modules & 1 = 1) WHERE id IN (SELECT membership_id FROM membership_roles WHERE role_id = $1)`, id)
	return err
}

func (c *Change) holders(ctx context.Context, id uuid.UUID, people, accounts *int) error {
	rows, err := c.Tx.QueryContext(ctx, `SELECT count(DISTINCT m.user_id), count(DISTINCT m.account_id)
		FROM membership_roles h JOIN memberships m ON m.id = h.membership_id WHERE h.role_id = $1`, id)
	return store.Scan(rows, err, func(scan func(...any) error) error { return scan(people, accounts) })
}

// customRole loads a custom role to change it, for a manager who saw this version.
func (c *Change) customRole(ctx context.Context, id uuid.UUID, seen *int) (*ent.Role, error) {
	if _, err := c.manager(ctx, roster.ManageRoles); err != nil {
		return nil, err
	}
	r, err := c.Tx.Role.Get(ctx, id)
	switch {
	case ent.IsNotFound(err):
		return nil, fault.Missing(fault.NotFound, "role").At("id")
	case err != nil:
		return nil, err
	case r.BuiltIn:
		return nil, fault.New(fault.BuiltInRole, "%s is built in and cannot be changed. Create a custom role.", r.Name).At("id")
	}
	return r, current("role", seen, r.Version)
}

// RoleDelete deletes a custom role. People who have it get ReassignTo instead.
type RoleDelete struct {
	ID              uuid.UUID
	ExpectedVersion *int
	ReassignTo      *uuid.UUID
}

// RoleDelete is refused while people have the role, unless they get another one in the same transaction (H28).
func (d *Directory) RoleDelete(ctx context.Context, in RoleDelete) (uuid.UUID, error) {
	found, err := d.findRole(ctx, in.ID)
	if err != nil {
		return uuid.Nil, err
	}
	return found.ID, d.WithLock(ctx, found.OrganizationID, func(ctx context.Context, c *Change) error {
		r, err := c.customRole(ctx, in.ID, in.ExpectedVersion)
		if err != nil {
			return err
		}
		var people, accounts int
		if err := c.holders(ctx, r.ID, &people, &accounts); err != nil {
			return err
		}
		if people > 0 {
			if in.ReassignTo == nil {
				return fault.New(fault.RoleInUse, "%s is still assigned (people: %d, accounts: %d). Pass reassignTo to choose the role that they get instead.", r.Name, people, accounts).At("reassignTo")
			}
			if err := c.reassign(ctx, r, *in.ReassignTo); err != nil {
				return err
			}
		}
		if err := c.Tx.Role.DeleteOneID(r.ID).Exec(ctx); err != nil {
			return err
		}
		return c.LogEvent(ctx, audit.RoleDeleted, uuid.Nil, uuid.Nil, roleState(r), nil)
	})
}

func (c *Change) reassign(ctx context.Context, r *ent.Role, to uuid.UUID) error {
	if err := c.granting(ctx); err != nil {
		return err
	}
	heir, err := c.Tx.Role.Query().Where(role.ID(to), role.OrganizationID(c.Org.ID)).Only(ctx)
	switch {
	case ent.IsNotFound(err) || to == r.ID:
		return fault.New(fault.UnknownRole, "The role of reassignTo was not found.").At("reassignTo")
	case err != nil:
		return err
	case heir.Legacy:
		return fault.New(fault.LegacyRole, "%s is a legacy role and can no longer be assigned.", heir.Name).At("reassignTo")
	}
	w, err := c.World(ctx, store.Touch{Holders: []uuid.UUID{r.ID}})
	if err != nil {
		return err
	}
	dec, err := rules.ReplaceRole(w, r.ID, to)
	if err != nil {
		return err
	}
	return c.Write(ctx, w, dec)
}

func roleState(r *ent.Role) audit.Role {
	return audit.Role{ID: audit.ID(globalid.Role, r.ID), Name: r.Name, Modules: r.Modules.Names(), Capabilities: r.Capabilities.Names()}
}
