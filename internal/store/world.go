package store

import (
	"bytes"
	"cmp"
	"context"
	"database/sql"
	"slices"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/rules"
)

// Touch says which part of an organization a change needs.
type Touch struct {
	Cells    []rules.Cell      // these memberships
	Accounts []rules.AccountID // these accounts, in addition to those of the cells
	Users    []rules.UserID    // these people, in addition to those of the cells
	Whole    bool              // all memberships of the accounts, not only cells and administrators
	Linked   []rules.UserID    // all memberships of these people, and their accounts
	Holders  []rules.RoleID    // all memberships with one of these roles, and their accounts
	Seen     []Seen            // memberships that are taken from the plan without reading them; writing them fails if they have changed
}

// Seen is a membership as the plan read it.
type Seen struct {
	rules.Cell
	Grant rules.Grant
}

// World loads the part of an organization that a change needs, with a fixed number of statements: the cells, all administrators of each
// account, and the people of both. The caller holds the organization's row lock.
func (tx *Tx) World(ctx context.Context, org *ent.Organization, now time.Time, t Touch) (*rules.World, error) {
	l := &loader{tx: tx, org: org.ID, world: rules.NewWorld(now, rules.Seats{
		Limit: org.SeatLimit, Active: org.SeatsActive, Reserved: org.SeatsReserved, Held: org.SeatsHeld,
	}), grants: map[uuid.UUID]*loaded{}, touched: map[uuid.UUID]bool{}}
	for _, step := range []func(context.Context, Touch) error{l.roles, l.seek, l.accounts, l.administrators, l.put, l.people} {
		if err := step(ctx, t); err != nil {
			return nil, err
		}
	}
	return l.world, nil
}

type loaded struct {
	cell  rules.Cell
	grant rules.Grant
	added time.Time
}

type loader struct {
	tx      *Tx
	org     uuid.UUID
	world   *rules.World
	grants  map[uuid.UUID]*loaded
	order   []*loaded
	touched map[uuid.UUID]bool // people whose memberships change, so that all of their memberships are counted
	ids     map[uuid.UUID]bool // accounts
}

func (l *loader) roles(ctx context.Context, _ Touch) error {
	rows, err := l.tx.QueryContext(ctx, `SELECT id, name, built_in, legacy, modules, capabilities FROM roles WHERE organization_id = $1`, l.org)
	return Scan(rows, err, func(scan func(...any) error) error {
		var r rules.Role
		if err := scan(&r.ID, &r.Name, &r.BuiltIn, &r.Legacy, &r.Modules, &r.Capabilities); err != nil {
			return err
		}
		l.world.Roles[r.ID] = r
		return nil
	})
}

// load reads memberships with their roles, one row for each role. When somebody was added matters only for administrators.
func (l *loader) load(ctx context.Context, t *Table, added, from string) error {
	if t.Len() == 0 {
		return nil
	}
	rows, err := l.tx.Select(ctx, t, `SELECT m.id, m.account_id, m.user_id, m.version, m.expires_at, `+added+`, r.role_id FROM `+from+` WHERE m.organization_id = $1`, l.org)
	return Scan(rows, err, func(scan func(...any) error) error {
		var g loaded
		var expires, added sql.NullTime
		var role uuid.NullUUID
		if err := scan(&g.grant.ID, &g.cell.Account, &g.cell.User, &g.grant.Version, &expires, &added, &role); err != nil {
			return err
		}
		known := l.grants[g.grant.ID]
		if known == nil {
			if expires.Valid {
				at := Instant(expires.Time)
				g.grant.ExpiresAt = &at
			}
			known = &g
			l.grants[g.grant.ID] = known
			l.order = append(l.order, known)
		}
		if added.Valid {
			known.added = added.Time
		}
		if role.Valid { // a membership that two statements load has each role twice; Put removes duplicates
			known.grant.Roles = append(known.grant.Roles, role.UUID)
		}
		return nil
	})
}

const withRoles = ` LEFT JOIN membership_roles r ON r.membership_id = m.id`

// seek loads the memberships that the change names.
func (l *loader) seek(ctx context.Context, t Touch) error {
	l.ids = map[uuid.UUID]bool{}
	cells := NewTable("account_id", UUID, "user_id", UUID)
	for _, c := range t.Cells {
		cells.Add(c.Account, c.User)
		l.ids[c.Account], l.touched[c.User] = true, true
	}
	for _, id := range t.Accounts {
		l.ids[id] = true
	}
	for _, g := range t.Seen {
		l.ids[g.Account], l.touched[g.User] = true, true
	}
	for _, u := range t.Users {
		l.touched[u] = true
	}
	for _, s := range []struct {
		table *Table
		from  string
	}{
		{cells, `{v} JOIN memberships m ON m.user_id = v.user_id AND m.account_id = v.account_id`},
		{IDs(t.Linked), `{v} JOIN memberships m ON m.user_id = v.id`},
		{IDs(t.Holders), `{v} JOIN membership_roles h ON h.role_id = v.id JOIN memberships m ON m.id = h.membership_id`},
		{whole(t), `{v} JOIN memberships m ON m.account_id = v.id`},
	} {
		if err := l.load(ctx, s.table, "NULL", s.from+withRoles); err != nil {
			return err
		}
	}
	for _, u := range t.Linked {
		l.touched[u] = true
	}
	for _, g := range l.grants {
		l.ids[g.cell.Account] = true
		l.touched[g.cell.User] = true
	}
	return nil
}

func whole(t Touch) *Table {
	if !t.Whole {
		return IDs(nil)
	}
	return IDs(t.Accounts)
}

func (l *loader) accounts(ctx context.Context, _ Touch) error {
	t := IDs(idsOf(l.ids))
	if t.Len() == 0 {
		return nil
	}
	rows, err := l.tx.Select(ctx, t, `SELECT a.id, a.platform, a.handle, a.primary_user_id, a.archived_at IS NOT NULL
		FROM {v} JOIN accounts a ON a.id = v.id WHERE a.organization_id = $1`, l.org)
	return Scan(rows, err, func(scan func(...any) error) error {
		var a rules.Account
		var platform, handle string
		var primary uuid.NullUUID
		if err := scan(&a.ID, &platform, &handle, &primary, &a.Archived); err != nil {
			return err
		}
		a.Label, a.Primary, a.Video = platform+" "+handle, primary.UUID, rules.Platform(platform) == rules.Video
		l.world.Accounts[a.ID] = a
		return nil
	})
}

// administrators loads the other administrators of the accounts. A partial index finds them among any number of members.
func (l *loader) administrators(ctx context.Context, _ Touch) error {
	return l.load(ctx, IDs(idsOf(l.ids)), "m.added_at", `{v} JOIN memberships m ON m.account_id = v.id AND m.administers`+withRoles)
}

// put fills the world, oldest membership first.
func (l *loader) put(_ context.Context, t Touch) error {
	slices.SortFunc(l.order, func(a, b *loaded) int {
		return cmp.Or(a.added.Compare(b.added), bytes.Compare(a.grant.ID[:], b.grant.ID[:]))
	})
	for _, g := range l.order {
		l.world.Put(g.cell, g.grant)
	}
	for _, g := range t.Seen {
		if !l.world.Grant(g.Cell).Exists() {
			l.world.Put(g.Cell, g.Grant)
		}
	}
	return nil
}

// people loads the people. All memberships are counted for those whose memberships change.
func (l *loader) people(ctx context.Context, t Touch) error {
	all := make(map[uuid.UUID]bool, len(l.touched))
	for u := range l.touched {
		all[u] = true
	}
	for _, g := range l.grants {
		all[g.cell.User] = true
	}
	if len(all) == 0 {
		return nil
	}
	// The rules only ask whether any membership is left, so no more are counted than the change can remove.
	held := map[uuid.UUID]int{}
	most := 0
	for _, g := range l.grants {
		held[g.cell.User]++
		most = max(most, held[g.cell.User])
	}
	for _, g := range t.Seen {
		held[g.User]++
		most = max(most, held[g.User])
	}
	people := NewTable("id", UUID, "touched", Bool)
	for _, id := range idsOf(all) {
		people.Add(id, l.touched[id])
	}
	rows, err := l.tx.Select(ctx, people, `SELECT u.id, u.email, u.status, u.organization_role, u.identity_id IS NOT NULL,
		CASE WHEN v.touched THEN (SELECT count(*) FROM (SELECT 1 FROM memberships m WHERE m.user_id = u.id LIMIT $1) c) ELSE 1 END
		FROM {v} JOIN users u ON u.id = v.id WHERE u.organization_id = $2`, most+1, l.org)
	return Scan(rows, err, func(scan func(...any) error) error {
		var p rules.Person
		if err := scan(&p.ID, &p.Label, &p.Status, &p.OrganizationRole, &p.CanSignIn, &p.Grants); err != nil {
			return err
		}
		l.world.People[p.ID] = p
		return nil
	})
}
