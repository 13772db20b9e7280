package directory

import (
	"context"
	"maps"
	"slices"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// DryRun decides changes of single memberships and people as the mutations would decide them for the same viewer now, without making them. It is loaded once
// for all rows of a page, and can be used by several goroutines.
type DryRun struct {
	world   *rules.World
	actor   roster.Actor
	held    map[uuid.UUID]rules.Holding
	tries   map[uuid.UUID][]uuid.UUID // the roles to try on each account
	refused error                     // why every change is refused, or nil
	forbids error                     // why changes that only people can make are refused, or nil
}

// DryRunOfMemberships loads what changes of these memberships depend on and, if people is set, what changes of their people depend on.
func (d *Directory) DryRunOfMemberships(ctx context.Context, org uuid.UUID, cells []roster.Cell, people bool) (*DryRun, error) {
	accounts, users := map[uuid.UUID]bool{}, map[uuid.UUID]bool{}
	for _, c := range cells {
		accounts[c.Account] = true
		users[c.User] = people
	}
	t := store.Touch{Cells: cells}
	if people {
		t.Users = slices.Collect(maps.Keys(users))
	}
	return d.dryRun(ctx, org, t, slices.Collect(maps.Keys(accounts)))
}

// DryRunOfPeople loads what changes of these people's records and status depend on.
func (d *Directory) DryRunOfPeople(ctx context.Context, org uuid.UUID, users []uuid.UUID) (*DryRun, error) {
	return d.dryRun(ctx, org, store.Touch{Users: users}, nil)
}

// dryRun reads as lists do, without a lock and without a write connection.
func (d *Directory) dryRun(ctx context.Context, org uuid.UUID, t store.Touch, accounts []uuid.UUID) (*DryRun, error) {
	v, err := access.Require(ctx)
	if err != nil {
		return nil, err
	}
	forbids := v.Within(roster.PeopleOnly)
	if err := v.Within(roster.ManageMembers); err != nil {
		return &DryRun{refused: err, forbids: forbids}, nil //nolint:nilerr // the error is the result
	}
	ctx = access.Only(ctx, org)
	o, err := d.DB.Ent.Organization.Get(ctx, org)
	if err == nil && due(o, d.Now()) { // expired access is ended first, as a change would do
		if err = d.Settle(ctx, org); err == nil {
			o, err = d.DB.Ent.Organization.Get(ctx, org)
		}
	}
	if err != nil {
		return nil, err
	}
	if err := v.MayChange(o.ArchivedAt); err != nil {
		return &DryRun{refused: err, forbids: forbids}, nil //nolint:nilerr // the error is the result
	}
	c := &Change{Org: o, Now: store.Instant(d.Now()), Viewer: v, d: d}
	var beside store.Reads
	actor, held := c.rights(&beside, v, accounts), c.holdings(&beside, t.Users)
	w, err := d.DB.World(ctx, o, c.Now, t, &beside)
	if err != nil {
		return nil, err
	}
	out := &DryRun{world: w, actor: *actor, held: held, tries: make(map[uuid.UUID][]uuid.UUID, len(accounts)), forbids: forbids}
	for _, a := range accounts {
		out.tries[a] = rules.RolesToTry(w, *actor, a)
	}
	return out, nil
}

// holdings adds to r the reading of whether people have a legacy role on any account, and whether the viewer can manage users on one of their accounts.
func (c *Change) holdings(r *store.Reads, users []uuid.UUID) map[uuid.UUID]rules.Holding {
	out := make(map[uuid.UUID]rules.Holding, len(users))
	var actor uuid.UUID
	if p := c.Viewer.In(c.Org.ID); p != nil {
		actor = p.User
	}
	manage, _ := roster.CapabilitiesOf(roster.ManageUsers) // a known name, so there is no error
	r.Add(store.IDs(users), store.Values("v.id", store.UUID,
		`EXISTS (SELECT 1 FROM memberships m JOIN membership_roles h ON h.membership_id = m.id JOIN roles r ON r.id = h.role_id WHERE m.user_id = v.id AND r.legacy)`, store.Bool,
		`EXISTS (SELECT 1 FROM memberships m JOIN memberships o ON o.account_id = m.account_id JOIN users u ON u.id = o.user_id
			JOIN membership_roles h ON h.membership_id = o.id JOIN roles r ON r.id = h.role_id
			WHERE m.user_id = v.id AND o.user_id = $1 AND u.status = 'ACTIVE' AND (o.expires_at IS NULL OR o.expires_at > $2) AND (r.capabilities & $3) <> 0)`, store.Bool),
		`{v}`, []any{actor, c.Now, int(manage)}, func(scan func(...any) error) error {
			var id uuid.UUID
			var h rules.Holding
			err := scan(&id, &h.Legacy, &h.Managed)
			out[id] = h
			return err
		})
	return out
}

// MayAssignRoles returns nil if membershipsAssignRoles would accept one of the roles to try on the account, and otherwise the error for the first of them.
func (r *DryRun) MayAssignRoles(c roster.Cell) error {
	if r.refused != nil {
		return r.refused
	}
	var first error
	for _, role := range r.tries[c.Account] {
		_, err := decide(r.world, r.actor, []rules.Row{{Number: 1, Action: roster.Assign, User: c.User, Account: c.Account, Roles: []uuid.UUID{role}}}, rules.Options{Mode: roster.AddRoles})
		if err == nil {
			return nil
		}
		if first == nil {
			first = err
		}
	}
	return first
}

// MayRemove returns the error with which membershipRemove would be refused, or nil.
func (r *DryRun) MayRemove(c roster.Cell) error {
	if r.refused != nil {
		return r.refused
	}
	_, err := decide(r.world, r.actor, []rules.Row{{Number: 1, Action: roster.Remove, User: c.User, Account: c.Account}}, rules.Options{})
	return err
}

// MaySetPrimary returns the error with which accountSetPrimaryUser would be refused, or nil.
func (r *DryRun) MaySetPrimary(c roster.Cell) error {
	if r.refused != nil {
		return r.refused
	}
	_, err := rules.SetPrimary(r.world.WithAccounts(c.Account), r.actor, c.Account, c.User)
	return err
}

// MayUpdate returns the error with which userUpdate would refuse other names, or nil.
func (r *DryRun) MayUpdate(user uuid.UUID) error {
	return r.ofPerson(user, func(p roster.Person) error { return rules.MayUpdate(r.actor, p, r.held[user], "") })
}

// MaySuspend returns the error with which userSuspend would be refused, or nil. It does not depend on the person's accounts (H26).
func (r *DryRun) MaySuspend(user uuid.UUID) error {
	return r.managed(user, func() (*rules.Decision, error) { return rules.Suspend(r.world.WithAccounts(), r.actor, user, uuid.Nil) })
}

// MayReactivate returns the error with which userReactivate would be refused, or nil.
func (r *DryRun) MayReactivate(user uuid.UUID) error {
	return r.managed(user, func() (*rules.Decision, error) { return rules.Reactivate(r.world.WithAccounts(), user) })
}

// MaySetOrganizationRole returns nil if userSetOrganizationRole would accept another organization role for the person, or none, and otherwise the error for the first of
// them.
func (r *DryRun) MaySetOrganizationRole(user uuid.UUID) error {
	if r.forbids != nil {
		return r.forbids
	}
	return r.managed(user, func() (*rules.Decision, error) {
		var first error
		for _, duty := range []roster.OrganizationRole{roster.Manager, roster.Auditor, roster.NoDuty} {
			if duty == r.world.People[user].OrganizationRole {
				continue
			}
			d, err := rules.SetDuty(r.world.WithAccounts(), r.actor, user, duty)
			if err == nil {
				return d, nil
			}
			if first == nil {
				first = err
			}
		}
		return nil, first
	})
}

// MayErase returns the error with which userErase would be refused, or nil. It does not search the bulk operations that include the person.
func (r *DryRun) MayErase(user uuid.UUID) error {
	if r.forbids != nil {
		return r.forbids
	}
	return r.managed(user, func() (*rules.Decision, error) { return nil, rules.MayErase(r.world.People[user]) })
}

func (r *DryRun) ofPerson(user uuid.UUID, say func(roster.Person) error) error {
	if r.refused != nil {
		return r.refused
	}
	p, ok := r.world.People[user]
	switch {
	case !ok:
		return fault.Missing(fault.NotFound, "person").At("user")
	case p.Erased():
		return erased()
	}
	return say(p)
}

func (r *DryRun) managed(user uuid.UUID, decide func() (*rules.Decision, error)) error {
	return r.ofPerson(user, func(p roster.Person) error {
		if !r.actor.Everywhere {
			return managersOnly()
		}
		if err := rules.Spare(r.actor, p); err != nil {
			return err
		}
		_, err := decide()
		return err
	})
}

// Manageable reports whether the viewer may change or remove a membership, or else the code of the refusal (B61, H25, H29). It needs no dry run, and knows nothing of
// seats and of other administrators.
func Manageable(v *access.Viewer, org, account uuid.UUID, legacy, primary bool) (fault.Code, bool) {
	return rules.Manage(v.Administers(org, account), v.Everywhere(), legacy, primary)
}
