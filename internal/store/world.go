package store

import (
	"context"
	"database/sql"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/rules"
)

// Touch says which part of an organization a change touches.
type Touch struct {
	Cells    []rules.Cell      // these memberships
	Accounts []rules.AccountID // these accounts besides the cells'
	Users    []rules.UserID    // these people besides the cells'
	Whole    bool              // every membership of the accounts, not only cells and administrators
	Linked   []rules.UserID    // every membership of these people, and their accounts
	Holders  []rules.RoleID    // every membership that holds one of these roles, and their accounts
}

// World loads what a change touches with a fixed number of statements: the cells, every administrator of each touched
// account, and the people of both. The caller holds the organization's lock.
func (tx *Tx) World(ctx context.Context, org *ent.Organization, now time.Time, t Touch) (*rules.World, error) {
	l := &loader{tx: tx, org: org.ID, world: rules.NewWorld(now, rules.Seats{
		Limit: org.SeatLimit, Active: org.SeatsActive, Reserved: org.SeatsReserved, Held: org.SeatsHeld,
	}), grants: map[uuid.UUID]*loaded{}, touched: map[uuid.UUID]bool{}}
	for _, step := range []func(context.Context, Touch) error{l.roles, l.seek, l.accounts, l.administrators, l.held, l.people} {
		if err := step(ctx, t); err != nil {
			return nil, err
		}
	}
	return l.world, nil
}

type loaded struct {
	cell  rules.Cell
	grant rules.Grant
}

type loader struct {
	tx      *Tx
	org     uuid.UUID
	world   *rules.World
	grants  map[uuid.UUID]*loaded
	order   []uuid.UUID
	touched map[uuid.UUID]bool // people whose grants change, so that all of theirs are counted
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

const grantColumns = `SELECT m.id, m.account_id, m.user_id, m.version, m.expires_at FROM `

func (l *loader) scan(rows *sql.Rows, err error) error {
	return Scan(rows, err, func(scan func(...any) error) error {
		var g loaded
		var expires sql.NullTime
		if err := scan(&g.grant.ID, &g.cell.Account, &g.cell.User, &g.grant.Version, &expires); err != nil {
			return err
		}
		if expires.Valid {
			at := Instant(expires.Time)
			g.grant.ExpiresAt = &at
		}
		if l.grants[g.grant.ID] == nil {
			l.grants[g.grant.ID] = &g
			l.order = append(l.order, g.grant.ID)
		}
		return nil
	})
}

// seek finds the memberships that the change names.
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
	for _, u := range t.Users {
		l.touched[u] = true
	}
	for _, s := range []struct {
		table *Table
		from  string
	}{
		{cells, `{v} JOIN memberships m ON m.user_id = v.user_id AND m.account_id = v.account_id`},
		{IDs(t.Linked), `{v} JOIN memberships m ON m.user_id = v.id`},
		{IDs(t.Holders), `{v} JOIN membership_roles r ON r.role_id = v.id JOIN memberships m ON m.id = r.membership_id`},
		{whole(t), `{v} JOIN memberships m ON m.account_id = v.id`},
	} {
		if s.table.Len() == 0 {
			continue
		}
		if err := l.scan(l.tx.Select(ctx, s.table, grantColumns+s.from+` WHERE m.organization_id = $1`, l.org)); err != nil {
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
	t := IDs(keys(l.ids))
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

// administrators loads the others on whom an account can rest; its partial index finds them among any number of members.
func (l *loader) administrators(ctx context.Context, _ Touch) error {
	t := IDs(keys(l.ids))
	if t.Len() == 0 {
		return nil
	}
	return l.scan(l.tx.Select(ctx, t, grantColumns+`{v} JOIN memberships m ON m.account_id = v.id WHERE m.administers AND m.organization_id = $1`, l.org))
}

func (l *loader) held(ctx context.Context, _ Touch) error {
	t := IDs(l.order)
	if t.Len() == 0 {
		return nil
	}
	rows, err := l.tx.Select(ctx, t, `SELECT r.membership_id, r.role_id FROM {v} JOIN membership_roles r ON r.membership_id = v.id`)
	if err := Scan(rows, err, func(scan func(...any) error) error {
		var m, r uuid.UUID
		if err := scan(&m, &r); err != nil {
			return err
		}
		l.grants[m].grant.Roles = append(l.grants[m].grant.Roles, r)
		return nil
	}); err != nil {
		return err
	}
	sortIDs(l.order) // time-ordered ids: the oldest grant first
	for _, id := range l.order {
		l.world.Put(l.grants[id].cell, l.grants[id].grant)
	}
	return nil
}

// people loads the persons; all grants of those whose grants change are counted, the others keep what they have.
func (l *loader) people(ctx context.Context, _ Touch) error {
	all := make(map[uuid.UUID]bool, len(l.touched))
	for u := range l.touched {
		all[u] = true
	}
	for _, g := range l.grants {
		all[g.cell.User] = true
	}
	t := IDs(keys(all))
	if t.Len() == 0 {
		return nil
	}
	rows, err := l.tx.Select(ctx, t, `SELECT u.id, u.email, u.status, u.organization_role, u.identity_id IS NOT NULL
		FROM {v} JOIN users u ON u.id = v.id WHERE u.organization_id = $1`, l.org)
	if err := Scan(rows, err, func(scan func(...any) error) error {
		p := rules.Person{Grants: 1}
		if err := scan(&p.ID, &p.Label, &p.Status, &p.OrganizationRole, &p.CanSignIn); err != nil {
			return err
		}
		if l.touched[p.ID] {
			p.Grants = 0
		}
		l.world.People[p.ID] = p
		return nil
	}); err != nil {
		return err
	}
	if len(l.touched) == 0 {
		return nil
	}
	// Whether somebody keeps a grant is all that counts, so no more are counted than the change can take.
	held := map[uuid.UUID]int{}
	most := 0
	for _, g := range l.grants {
		held[g.cell.User]++
		most = max(most, held[g.cell.User])
	}
	rows, err = l.tx.Select(ctx, IDs(keys(l.touched)), `SELECT v.id, (SELECT count(*) FROM (SELECT 1 FROM memberships m WHERE m.user_id = v.id LIMIT $1) c) FROM {v}`, most+1)
	return Scan(rows, err, func(scan func(...any) error) error {
		var id uuid.UUID
		var n int
		if err := scan(&id, &n); err != nil {
			return err
		}
		if p, ok := l.world.People[id]; ok {
			p.Grants = n
			l.world.People[id] = p
		}
		return nil
	})
}
