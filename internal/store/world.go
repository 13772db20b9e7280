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
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
)

// Touch says which part of an organization a change needs.
type Touch struct {
	Cells    []roster.Cell      // these memberships
	Accounts []roster.AccountID // these accounts, in addition to those of the cells
	Users    []roster.UserID    // these people, in addition to those of the cells
	Whole    bool               // all memberships of the accounts, not only cells and administrators
	Linked   []roster.UserID    // all memberships of these people, and their accounts
	Holders  []roster.RoleID    // all memberships with one of these roles, and their accounts
	Seen     []Seen             // memberships that are taken from the plan without reading them; writing them fails if they have changed
}

// Seen is a membership as the plan read it.
type Seen struct {
	roster.Cell
	Grant roster.Grant
}

// World loads the part of an organization that a change needs: the cells, all administrators of each account, and the people of both. On PostgreSQL that
// takes one statement, or two if memberships determine which accounts belong to the part. beside has other reads of the change, which share the statement;
// nil means none. The caller holds the organization's row lock.
func (tx *Tx) World(ctx context.Context, org *ent.Organization, now time.Time, t Touch, beside *Reads) (*rules.World, error) {
	return worldOf(ctx, tx, org, now, t, beside)
}

// World is Tx.World without the lock, for callers that decide nothing: the organization can have changed by the time the result is used.
func (db *DB) World(ctx context.Context, org *ent.Organization, now time.Time, t Touch, beside *Reads) (*rules.World, error) {
	return worldOf(ctx, db, org, now, t, beside)
}

func worldOf(ctx context.Context, on Queryer, org *ent.Organization, now time.Time, t Touch, beside *Reads) (*rules.World, error) {
	l := &loader{on: on, org: org.ID, world: rules.NewWorld(now, roster.Seats{
		Limit: org.SeatLimit, Active: org.SeatsActive, Reserved: org.SeatsReserved, Held: org.SeatsHeld,
	}), grants: map[uuid.UUID]*loaded{}, touched: map[uuid.UUID]int{}, ids: map[uuid.UUID]bool{}}
	if err := l.seek(ctx, t); err != nil {
		return nil, err
	}
	var r Reads
	if beside != nil {
		r.all = beside.all
	}
	for _, add := range []func(*Reads, Touch){l.roles, l.cells, l.accounts, l.administrators, l.people} {
		add(&r, t)
	}
	if err := r.Run(ctx, on); err != nil {
		return nil, err
	}
	l.put(t)
	return l.world, nil
}

type loaded struct {
	cell  roster.Cell
	grant roster.Grant
	added time.Time
}

type loader struct {
	on      Queryer
	org     uuid.UUID
	world   *rules.World
	grants  map[uuid.UUID]*loaded
	order   []*loaded
	touched map[uuid.UUID]int  // people whose memberships change, and how many of these the change can remove
	ids     map[uuid.UUID]bool // the accounts of the part
}

func (l *loader) roles(r *Reads, _ Touch) {
	r.Add(nil, Values("id", UUID, "name", Text, "built_in", Bool, "legacy", Bool, "modules", Int, "capabilities", Int), `roles WHERE organization_id = $1`, []any{l.org},
		func(scan func(...any) error) error {
			var r roster.Role
			if err := scan(&r.ID, &r.Name, &r.BuiltIn, &r.Legacy, &r.Modules, &r.Capabilities); err != nil {
				return err
			}
			l.world.Roles[r.ID] = r
			return nil
		})
}

// seek loads the memberships that the change does not name by their cells, and finds the accounts of the change.
func (l *loader) seek(ctx context.Context, t Touch) error {
	for _, c := range t.Cells {
		l.ids[c.Account] = true
		l.touched[c.User]++
	}
	for _, id := range t.Accounts {
		l.ids[id] = true
	}
	for _, g := range t.Seen {
		l.ids[g.Account] = true
		l.touched[g.User]++
	}
	for _, u := range slices.Concat(t.Users, t.Linked) {
		l.touched[u] += 0
	}
	var r Reads
	for _, s := range []struct {
		table *Table
		from  string
	}{
		{IDs(t.Linked), `{v} JOIN memberships m ON m.user_id = v.id`},
		{IDs(t.Holders), `{v} JOIN membership_roles h ON h.role_id = v.id JOIN memberships m ON m.id = h.membership_id`},
		{whole(t), `{v} JOIN memberships m ON m.account_id = v.id`},
	} {
		r.Add(s.table, memberships, s.from+withRoles, []any{l.org}, l.loadCell)
	}
	if err := r.Run(ctx, l.on); err != nil {
		return err
	}
	for _, g := range l.grants {
		l.ids[g.cell.Account] = true
		l.touched[g.cell.User]++
	}
	return nil
}

func whole(t Touch) *Table {
	if !t.Whole {
		return IDs(nil)
	}
	return IDs(t.Accounts)
}

// memberships are what is read of a membership m, one row for each of its roles.
var memberships = Values("m.id", UUID, "m.account_id", UUID, "m.user_id", UUID, "m.version", Int, "m.expires_at", Time, "r.role_id", UUID)

const withRoles = ` LEFT JOIN membership_roles r ON r.membership_id = m.id WHERE m.organization_id = $1`

// load scans a row of memberships that is followed by more values. A membership that two queries read has each role twice; Put removes duplicates.
func (l *loader) load(scan func(...any) error, more ...any) (*loaded, error) {
	var g loaded
	var expires sql.NullTime
	var role uuid.NullUUID
	if err := scan(append([]any{&g.grant.ID, &g.cell.Account, &g.cell.User, &g.grant.Version, &expires, &role}, more...)...); err != nil {
		return nil, err
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
	if role.Valid {
		known.grant.Roles = append(known.grant.Roles, role.UUID)
	}
	return known, nil
}

func (l *loader) loadCell(scan func(...any) error) error {
	_, err := l.load(scan)
	return err
}

// cells loads the memberships that the change names.
func (l *loader) cells(r *Reads, t Touch) {
	cells := NewTable("account_id", UUID, "user_id", UUID)
	for _, c := range t.Cells {
		cells.Add(c.Account, c.User)
	}
	r.Add(cells, memberships, `{v} JOIN memberships m ON m.user_id = v.user_id AND m.account_id = v.account_id`+withRoles, []any{l.org}, l.loadCell)
}

func (l *loader) accounts(r *Reads, _ Touch) {
	r.Add(IDs(idsOf(l.ids)), Values("a.id", UUID, "a.platform", Text, "a.handle", Text, "a.primary_user_id", UUID, "a.archived_at IS NOT NULL", Bool),
		`{v} JOIN accounts a ON a.id = v.id WHERE `+BelongsTo("a", 1), []any{l.org}, func(scan func(...any) error) error {
			var a roster.Account
			var platform, handle string
			var primary uuid.NullUUID
			if err := scan(&a.ID, &platform, &handle, &primary, &a.Archived); err != nil {
				return err
			}
			a.Label, a.Primary, a.Video = platform+" "+handle, primary.UUID, roster.Platform(platform) == roster.Video
			l.world.Accounts[a.ID] = a
			return nil
		})
}

// personValues are what the rules need of a person, except the number of their memberships.
var personValues = Values("u.id", UUID, "u.email", Text, "u.status", Text, "u.organization_role", Text, "u.identity_id IS NOT NULL", Bool)

// administrators loads the other administrators of the accounts, and their people. A partial index finds them among any number of members. The time at which
// somebody was added matters only for administrators.
func (l *loader) administrators(r *Reads, _ Touch) {
	r.Add(IDs(idsOf(l.ids)), append(append(slices.Clone(memberships), Values("m.added_at", Time)...), personValues...),
		`{v} JOIN memberships m ON m.account_id = v.id AND m.administers JOIN users u ON u.id = m.user_id`+withRoles, []any{l.org}, func(scan func(...any) error) error {
			p := roster.Person{Grants: 1}
			var added time.Time
			g, err := l.load(scan, &added, &p.ID, &p.Label, &p.Status, &p.OrganizationRole, &p.CanSignIn)
			if err != nil {
				return err
			}
			g.added = added
			if _, counted := l.touched[p.ID]; !counted {
				l.world.People[p.ID] = p
			}
			return nil
		})
}

// people loads the people whose memberships change. The rules only ask whether any membership is left, so it counts at most one more than the change can
// remove from one person.
func (l *loader) people(r *Reads, _ Touch) {
	most := 0
	for _, n := range l.touched {
		most = max(most, n)
	}
	r.Add(IDs(idsOf(l.touched)), append(slices.Clone(personValues), Values("(SELECT count(*) FROM (SELECT 1 FROM memberships m WHERE m.user_id = u.id LIMIT $1) c)", Int)...),
		`{v} JOIN users u ON u.id = v.id WHERE `+BelongsTo("u", 2), []any{most + 1, l.org}, func(scan func(...any) error) error {
			var p roster.Person
			if err := scan(&p.ID, &p.Label, &p.Status, &p.OrganizationRole, &p.CanSignIn, &p.Grants); err != nil {
				return err
			}
			l.world.People[p.ID] = p
			return nil
		})
}

// put fills the world, with the oldest memberships first.
func (l *loader) put(t Touch) {
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
}
