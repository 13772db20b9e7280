package directory

import (
	"context"
	"fmt"
	"time"

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

// Change is one transaction under the organization's row lock. Access and invitations that have expired are ended before it begins, so that
// no decision counts a seat that is already free (H5, H33).
type Change struct {
	Tx     *store.Tx
	Org    *ent.Organization
	Now    time.Time
	Viewer *access.Viewer
	Bulk   uuid.UUID     // the operation that the change belongs to, or uuid.Nil
	Waited time.Duration // time spent waiting for the lock

	d         *Directory
	newcomers map[uuid.UUID]NewUser
	chain     *audit.Chain // the chain's head, if it was locked when the world was loaded
}

// WithLock runs fn in a write transaction that holds the organization's row lock (H11): only there can seats and administrators be counted and changed.
func (d *Directory) WithLock(ctx context.Context, org uuid.UUID, fn func(context.Context, *Change) error) error {
	v, err := d.reached(ctx, org)
	if err != nil {
		return err
	}
	asked := time.Now() //nolint:forbidigo // measures a wait, decides nothing
	return d.DB.WriteIn(access.Only(ctx, org), org, func(ctx context.Context, tx *store.Tx) error {
		waited := time.Since(asked) //nolint:forbidigo // the wait for a turn and a connection
		c, err := d.lock(ctx, tx, org, v)
		if err != nil {
			return err
		}
		c.Waited += waited
		return fn(ctx, c)
	})
}

// lock locks the organization's row, refuses an archived organization, and ends what has expired.
func (d *Directory) lock(ctx context.Context, tx *store.Tx, org uuid.UUID, v *access.Viewer) (*Change, error) {
	c, err := d.lockOrganization(ctx, tx, org, v)
	if err == nil {
		err = v.MayChange(c.Org.ArchivedAt)
	}
	if err == nil && due(c.Org, c.Now) {
		err = c.settle(ctx)
	}
	if err != nil {
		return nil, err
	}
	return c, nil
}

// lockOrganization locks the organization's row, also of an archived organization.
func (d *Directory) lockOrganization(ctx context.Context, tx *store.Tx, org uuid.UUID, v *access.Viewer) (*Change, error) {
	began := time.Now() //nolint:forbidigo // measures a wait, decides nothing
	o, err := tx.Lock(ctx, org)
	if err != nil {
		return nil, err
	}
	waited := time.Since(began) //nolint:forbidigo // measures a wait, decides nothing
	return &Change{Waited: waited, Tx: tx, Org: o, Now: store.Instant(d.Now()), Viewer: v, d: d, newcomers: map[uuid.UUID]NewUser{}}, nil
}

// Actor reads the viewer's current rights on these accounts, in the transaction that uses them (H22, H30).
func (c *Change) Actor(ctx context.Context, accounts []uuid.UUID) (roster.Actor, error) {
	var r store.Reads
	read := c.rights(&r, c.Viewer, accounts)
	err := r.Run(ctx, c.Tx)
	return *read, err
}

// rights adds to r the reading of a viewer's current rights on these accounts.
func (c *Change) rights(r *store.Reads, v *access.Viewer, accounts []uuid.UUID) *roster.Actor {
	a := &roster.Actor{Everywhere: v.Everywhere()}
	if a.Everywhere {
		return a
	}
	if v.Client != nil {
		a.Client = true
		c.scopesOf(r, v.Client.ID, func(s roster.Scopes) { a.Everywhere = s.Allow(roster.ManageMembers) })
		return a
	}
	p := v.In(c.Org.ID)
	if p == nil {
		return a
	}
	a.On = map[roster.AccountID]roster.Capabilities{}
	r.Add(nil, store.Values("id", store.UUID, "organization_role", store.Text), `users WHERE id = $1 AND organization_id = $2 AND status = 'ACTIVE'`, []any{p.User, c.Org.ID},
		func(scan func(...any) error) error {
			var duty roster.OrganizationRole
			err := scan(&a.User, &duty)
			a.Everywhere = duty == roster.Manager
			return err
		})
	// managers, and people who are not active, do not need what their memberships grant
	r.Add(store.IDs(accounts), store.Values("m.account_id", store.UUID, "r.capabilities", store.Int), `{v}
		JOIN memberships m ON m.account_id = v.id JOIN membership_roles h ON h.membership_id = m.id JOIN roles r ON r.id = h.role_id
		WHERE m.user_id = $1 AND (m.expires_at IS NULL OR m.expires_at > $2)
		AND (SELECT u.status = 'ACTIVE' AND u.organization_role <> 'MANAGER' FROM users u WHERE u.id = $1 AND u.organization_id = $3)`, []any{p.User, c.Now, c.Org.ID},
		func(scan func(...any) error) error {
			var id uuid.UUID
			var caps roster.Capabilities
			err := scan(&id, &caps)
			a.On[id] |= caps
			return err
		})
	return a
}

// manager refuses viewers who are not managers of the organization now, and API clients without the scope.
func (c *Change) manager(ctx context.Context, needed roster.Scope) (roster.Actor, error) {
	if c.Viewer.Client != nil {
		scopes, err := c.scopes(ctx)
		if err == nil {
			err = access.InScope(scopes, needed)
		}
		return roster.Actor{Everywhere: true, Client: true}, err
	}
	a, err := c.Actor(ctx, nil)
	if err == nil && !a.Everywhere {
		err = managersOnly()
	}
	return a, err
}

func managersOnly() error {
	return fault.New(fault.Forbidden, "Only managers of the organization can do this. Ask one of them.")
}

// World loads the part of the organization that a change touches.
func (c *Change) World(ctx context.Context, t store.Touch) (*rules.World, error) {
	return c.Tx.World(ctx, c.Org, c.Now, t, nil)
}

// current returns STALE if the caller saw a version other than the current one (H45). A nil version is not checked. Call it after the caller's rights were checked.
func current(thing string, seen *int, version int) error {
	if seen == nil || *seen == version {
		return nil
	}
	f := fault.New(fault.Stale, "The %s was changed by someone else in the meantime. Reload and try again.", thing).At("expectedVersion")
	f.Current = &fault.Current{Version: version}
	return f
}

// Newcomer adds a person without a record to the world and returns their new id. The record is written only if the decision adds them.
func (c *Change) Newcomer(w *rules.World, u NewUser) uuid.UUID {
	id := store.NewID()
	c.Known(w, id, u)
	return id
}

// Known is Newcomer for an id that was chosen before.
func (c *Change) Known(w *rules.World, id uuid.UUID, u NewUser) {
	c.newcomers[id] = u
	w.People[id] = roster.Person{ID: id, Label: u.Email, Status: roster.Former, OrganizationRole: roster.NoDuty}
}

// LogEvent writes an audit event in the transaction of the change that it records.
func (c *Change) LogEvent(ctx context.Context, action audit.Action, account, user uuid.UUID, before, after audit.State) error {
	return audit.Write(ctx, c.Tx, c.event(action, account, user, before, after))
}

// LogPersonal is LogEvent for states that contain the person's name or email. They are removed when the person is erased.
func (c *Change) LogPersonal(ctx context.Context, action audit.Action, account, user uuid.UUID, before, after audit.State) error {
	e := c.event(action, account, user, before, after)
	e.Personal = true
	return audit.Write(ctx, c.Tx, e)
}

func (c *Change) event(action audit.Action, account, user uuid.UUID, before, after audit.State) audit.Event {
	return audit.Event{
		Organization: c.Org.ID, At: c.Now, ActorID: c.Viewer.ActorID(c.Org.ID), Actor: c.Viewer.Label(), Action: action, Account: account, User: user,
		Bulk: c.Bulk, Before: before, After: after, RequestID: c.Viewer.RequestID,
	}
}

// FoundPerson is a person found by a name that a bulk row gives.
type FoundPerson struct {
	ID       uuid.UUID
	Email    string
	Newcomer bool // not yet in the organization
	Hidden   bool // the viewer does not see this person (H40)
}

// FindPeople finds people by their email_key or username_key, with one statement, including people whom the viewer does not see.
func (c *Change) FindPeople(ctx context.Context, keys *store.Table, column string, found map[string]*FoundPerson) error {
	if keys.Len() == 0 {
		return nil
	}
	seen, args, err := store.VisibleIn(access.With(ctx, c.Viewer), c.Tx.Dialect, ent.TypeUser, "u")
	if err != nil {
		return err
	}
	rows, err := c.Tx.Select(ctx, keys.InOrganization(c.Org.ID), fmt.Sprintf(`SELECT u.id, u.email, u.%s, CASE WHEN %s THEN 1 ELSE 0 END
		FROM {v} JOIN users u ON u.organization_id = v.organization_id AND u.%[1]s = v.key`, column, seen), args...)
	return store.Scan(rows, err, func(scan func(...any) error) error {
		var n FoundPerson
		var key string
		var seen int
		if err := scan(&n.ID, &n.Email, &key, &seen); err != nil {
			return err
		}
		n.Hidden = seen == 0
		found[key] = &n
		return nil
	})
}

// FindNewcomers finds the people who already have the emails and usernames of people to be added, by key.
func (c *Change) FindNewcomers(ctx context.Context, people []NewUser) (byEmail, byUsername map[string]*FoundPerson, err error) {
	emails, usernames := store.NewTable("key", store.Text), store.NewTable("key", store.Text)
	for _, u := range people {
		emails.Add(identifier.EmailKey(u.Email))
		if u.Username != "" {
			usernames.Add(identifier.UsernameKey(u.Username))
		}
	}
	byEmail, byUsername = map[string]*FoundPerson{}, map[string]*FoundPerson{}
	if err := c.FindPeople(ctx, emails, "email_key", byEmail); err != nil {
		return nil, nil, err
	}
	return byEmail, byUsername, c.FindPeople(ctx, usernames, "username_key", byUsername)
}

// Planning runs fn in a snapshot of the database, without locks. Changes that are made meanwhile are detected when the plan is run (H20).
func (d *Directory) Planning(ctx context.Context, org uuid.UUID, fn func(context.Context, *Change) error) error {
	v, err := access.Require(ctx)
	if err != nil {
		return err
	}
	if err := d.Settle(ctx, org); err != nil {
		return err
	}
	return d.DB.Snapshot(access.Only(ctx, org), d.unlocked(org, v, fn))
}

// WithoutLock runs fn in a write transaction that does not take the organization's lock. Use it only for rows that no rule reads, for example plans.
func (d *Directory) WithoutLock(ctx context.Context, org uuid.UUID, fn func(context.Context, *Change) error) error {
	v, err := access.Require(ctx)
	if err != nil {
		return err
	}
	return d.DB.Write(access.Only(ctx, org), d.unlocked(org, v, fn))
}

func (d *Directory) unlocked(org uuid.UUID, v *access.Viewer, fn func(context.Context, *Change) error) func(context.Context, *store.Tx) error {
	return func(ctx context.Context, tx *store.Tx) error {
		o, err := tx.Organization.Get(ctx, org)
		if ent.IsNotFound(err) {
			return fault.Missing(fault.NotFound, "organization")
		}
		if err == nil {
			err = v.MayChange(o.ArchivedAt)
		}
		if err != nil {
			return err
		}
		return fn(ctx, &Change{Tx: tx, Org: o, Now: store.Instant(d.Now()), Viewer: v, d: d, newcomers: map[uuid.UUID]NewUser{}})
	}
}

// Seats returns the organization's seat counts for the rules.
func (c *Change) Seats() roster.Seats {
	return roster.Seats{Limit: c.Org.SeatLimit, Active: c.Org.SeatsActive, Reserved: c.Org.SeatsReserved, Held: c.Org.SeatsHeld}
}
