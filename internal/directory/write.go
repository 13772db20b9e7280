package directory

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// ErrMoved means that a membership is not in the state on which the decision was based. Under the lock this happens only for memberships that were
// taken from a plan.
var ErrMoved = errors.New("a membership has changed since it was seen")

// authoredDecision is a decision with the viewer who made the change.
type authoredDecision struct {
	viewer *access.Viewer
	*rules.Decision
}

// Write applies a decision: people, grants, roles, primary users, seats, audit events and outgoing messages, all rows of them in one
// statement on PostgreSQL. New grants get their ids here, in place.
func (c *Change) Write(ctx context.Context, w *rules.World, d *rules.Decision) error {
	for i := range d.Grants {
		if g := &d.Grants[i]; g.After.Exists() && !g.Before.Exists() && g.After.ID == uuid.Nil {
			g.After.ID = store.NewID()
		}
	}
	return c.writeParts(ctx, w, []authoredDecision{{c.Viewer, d}})
}

// writeParts is Write for several decisions of one viewer, in their order. No decision touches what another one has changed.
func (c *Change) writeParts(ctx context.Context, w *rules.World, parts []authoredDecision) error {
	d := parts[0].Decision
	if len(parts) > 1 {
		d = &rules.Decision{}
		for _, p := range parts {
			d.Grants, d.People, d.Primaries = append(d.Grants, p.Grants...), append(d.People, p.People...), append(d.Primaries, p.Primaries...)
			d.Seats.ActiveDelta += p.Seats.ActiveDelta
			d.Seats.ReserveDelta += p.Seats.ReserveDelta
		}
	}
	if err := c.writeNewcomers(ctx, d); err != nil {
		return err
	}
	var now store.Writes
	c.writeGrants(&now, w, d)
	leaving := c.writePeople(&now, d)
	c.writePrimaries(&now, d)
	c.writeSeats(&now, d)
	if err := c.writeTrail(ctx, &now, w, parts); err != nil {
		return err
	}
	if err := c.writeMessages(&now, w, parts); err != nil {
		return err
	}
	if err := now.Run(ctx, c.Tx); err != nil {
		return err
	}
	if c.Bulk != uuid.Nil {
		return c.restoreWhoIsBack(ctx, d)
	}
	return c.signOut(ctx, leaving)
}

// writeNewcomers writes people without a record. The rest of the change refers to them.
func (c *Change) writeNewcomers(ctx context.Context, d *rules.Decision) error {
	t := store.NewTable("id", store.UUID, "email", store.Text, "email_key", store.Text, "username", store.Text, "username_key", store.Text,
		"first_name", store.Text, "last_name", store.Text, "name_key", store.Text, "search_key", store.Text)
	for _, p := range d.People {
		u, ok := c.newcomers[p.After.ID]
		if !ok {
			continue
		}
		var username, usernameKey *string
		search := identifier.PersonKey(u.FirstName, u.LastName, u.Email, u.Username)
		if u.Username != "" {
			name, key := u.Username, identifier.UsernameKey(u.Username)
			username, usernameKey = &name, &key
		}
		t.Add(p.After.ID, u.Email, identifier.EmailKey(u.Email), username, usernameKey, u.FirstName, u.LastName, identifier.NameKey(u.LastName, u.FirstName), search)
		delete(c.newcomers, p.After.ID) // a later decision of this change finds them in the database
	}
	_, err := c.Tx.Exec(ctx, t, `INSERT INTO users (id, organization_id, email, email_key, username, username_key, first_name, last_name, name_key, search_key, status, organization_role, created_at)
		SELECT v.id, $1, v.email, v.email_key, v.username, v.username_key, v.first_name, v.last_name, v.name_key, v.search_key, 'FORMER', 'NONE', $2 FROM {v}`, c.Org.ID, c.Now)
	return err
}

func (c *Change) writeGrants(now *store.Writes, w *rules.World, d *rules.Decision) {
	added := store.NewTable("id", store.UUID, "user_id", store.UUID, "account_id", store.UUID, "administers", store.Bool, "expires_at", store.Time, "end_notice_at", store.Time, "version", store.Int)
	changed := store.NewTable("id", store.UUID, "seen", store.Int, "administers", store.Bool, "expires_at", store.Time, "end_notice_at", store.Time, "version", store.Int)
	removed := store.NewTable("id", store.UUID, "seen", store.Int)
	gained := store.NewTable("membership_id", store.UUID, "role_id", store.UUID, "added", store.Bool)
	lost := store.NewTable("membership_id", store.UUID, "role_id", store.UUID)
	for i := range d.Grants {
		g := &d.Grants[i]
		if !g.After.Exists() {
			removed.Add(g.Before.ID, g.Before.Version)
			continue
		}
		admin := slices.ContainsFunc(g.After.Roles, func(id uuid.UUID) bool { return w.Roles[id].Administers() })
		notice := rules.NextEndNotice(g.After.ExpiresAt, c.Now)
		switch {
		case !g.Before.Exists():
			added.Add(g.After.ID, g.User, g.Account, admin, g.After.ExpiresAt, notice, g.After.Version)
		default:
			changed.Add(g.After.ID, g.Before.Version, admin, g.After.ExpiresAt, notice, g.After.Version)
		}
		for _, r := range g.After.Roles {
			if !slices.Contains(g.Before.Roles, r) {
				gained.Add(g.After.ID, r, !g.Before.Exists())
			}
		}
		for _, r := range g.Before.Roles {
			if !slices.Contains(g.After.Roles, r) {
				lost.Add(g.After.ID, r)
			}
		}
	}
	now.AddEach(ErrMoved, removed, `DELETE FROM memberships WHERE (id, version) IN (SELECT v.id, v.seen FROM {v})`) // the database deletes their roles
	// The columns by which an account's members are ordered are set here; otherwise a trigger would look them up for each row.
	now.Add(added, `INSERT INTO memberships (id, organization_id, user_id, account_id, name_key, email_key, version, administers, expires_at, end_notice_at, added_at, added_by, added_by_id)
		SELECT v.id, $1, v.user_id, v.account_id, u.name_key, u.email_key, v.version, v.administers, v.expires_at, v.end_notice_at, $2, $3, $4 FROM {v} LEFT JOIN users u ON u.id = v.user_id`, c.Org.ID, c.Now, c.Viewer.Label(), c.Viewer.ActorID(c.Org.ID))
	now.AddEach(ErrMoved, changed, `UPDATE memberships SET version = v.version, administers = v.administers, expires_at = v.expires_at,
		end_notice_at = CASE WHEN memberships.expires_at = v.expires_at THEN memberships.end_notice_at ELSE v.end_notice_at END FROM {v}
		WHERE memberships.id = v.id AND memberships.version = v.seen`)
	now.Add(lost, `DELETE FROM membership_roles WHERE (membership_id, role_id) IN (SELECT v.membership_id, v.role_id FROM {v})`)
	// A membership that is gone must not get roles. The statement above reports that with ErrMoved; without this condition, the error of the foreign key
	// would come first.
	now.Add(gained, `INSERT INTO membership_roles (organization_id, membership_id, role_id) SELECT $1, v.membership_id, v.role_id FROM {v}
		WHERE v.added OR EXISTS (SELECT 1 FROM memberships m WHERE m.id = v.membership_id)`, c.Org.ID)
}

// leavers are people who have lost all access by a change.
type leavers struct{ former, suspended []uuid.UUID }

// writePeople updates status, organization role and seat, and ends open invitations of people who have lost all access (H26). A bulk run does that at its end (H14).
func (c *Change) writePeople(now *store.Writes, d *rules.Decision) (l leavers) {
	t := store.NewTable("id", store.UUID, "status", store.Text, "duty", store.Text, "seated", store.Int, "invited", store.Int)
	for _, p := range d.People {
		seated, invited := 0, 0
		switch was, is := p.Before.HoldsSeat(), p.After.HoldsSeat(); {
		case is && !was:
			seated = 1
		case was && !is:
			seated = -1
		}
		switch was, is := p.Before.Status == roster.Invited, p.After.Status == roster.Invited; {
		case is && !was:
			invited = 1
		case was && !is:
			invited = -1
		}
		switch p.After.Status {
		case roster.Former:
			l.former = append(l.former, p.After.ID)
		case roster.Suspended:
			l.suspended = append(l.suspended, p.After.ID)
		case roster.Active, roster.Invited:
		}
		if p.Before.Status != p.After.Status || p.Before.OrganizationRole != p.After.OrganizationRole || seated != 0 {
			t.Add(p.After.ID, string(p.After.Status), string(p.After.OrganizationRole), seated, invited)
		}
	}
	if c.Bulk != uuid.Nil {
		c.keepWhoLeaves(now, d) // before the next statement changes them
	}
	now.Add(t, `UPDATE users SET version = version + 1, status = v.status, organization_role = v.duty,
		seat_since = CASE v.seated WHEN 1 THEN $1 WHEN -1 THEN NULL ELSE seat_since END,
		invitation_expires_at = CASE v.invited WHEN 1 THEN $2 WHEN -1 THEN NULL ELSE invitation_expires_at END,
		invited_at = CASE v.invited WHEN 1 THEN $1 ELSE invited_at END, invited_by_id = CASE v.invited WHEN 1 THEN $3 ELSE invited_by_id END,
		invited_by = CASE v.invited WHEN 1 THEN $4 ELSE invited_by END
		FROM {v} WHERE users.id = v.id`, c.Now, c.Now.Add(c.d.InvitationTTL), c.Viewer.ActorID(c.Org.ID), c.Viewer.Label())
	if c.Bulk == uuid.Nil {
		now.Add(store.IDs(slices.Concat(l.former, l.suspended)), `DELETE FROM invitations WHERE user_id IN (SELECT v.id FROM {v})`)
	}
	return l
}

// signOut signs people out immediately who have lost all access (H26, H30); people who are FORMER also lose their sign-in (H3).
func (c *Change) signOut(ctx context.Context, l leavers) error {
	if err := c.Unlink(ctx, l.former); err != nil {
		return err
	}
	// people may be active in other organizations
	_, err := c.Tx.Exec(access.Across(ctx), store.IDs(l.suspended), `DELETE FROM sessions WHERE identity_id IN (
		SELECT i.id FROM {v} JOIN users u ON u.id = v.id JOIN identities i ON i.id = u.identity_id
		WHERE NOT i.staff AND NOT `+activeSomewhere+`)`)
	return err
}

func (c *Change) writePrimaries(now *store.Writes, d *rules.Decision) {
	t := store.NewTable("id", store.UUID, "primary_user_id", store.UUID)
	for _, p := range d.Primaries {
		t.Add(p.Account, p.After)
	}
	now.Add(t, `UPDATE accounts SET version = version + 1, primary_user_id = v.primary_user_id FROM {v} WHERE accounts.id = v.id`)
}

// writeSeats updates the counters in the transaction that changes the seats, so that reading seat usage takes constant time.
func (c *Change) writeSeats(now *store.Writes, d *rules.Decision) {
	o := c.Org
	next := o.NextDueAt
	soon := func(t time.Time) {
		t = store.Instant(t) // in the precision in which ends are stored
		if next == nil || t.Before(*next) {
			next = &t
		}
	}
	for _, g := range d.Grants {
		if g.After.ExpiresAt != nil {
			soon(*g.After.ExpiresAt)
		}
	}
	for _, p := range d.People {
		if p.After.Status == roster.Invited && p.Before.Status != roster.Invited {
			soon(c.Now.Add(c.d.InvitationTTL))
		}
	}
	same, mark := next == o.NextDueAt, o.SeatsHighWater
	o.NextDueAt = next // a later decision of this change starts from here
	o.SeatsActive += d.Seats.ActiveDelta
	o.SeatsReserved += d.Seats.ReserveDelta
	o.SeatsHighWater = max(o.SeatsHighWater, o.SeatsActive+o.SeatsReserved)
	if same && d.Seats.ActiveDelta == 0 && d.Seats.ReserveDelta == 0 && o.SeatsHighWater == mark {
		return // most changes of people who already have a seat
	}
	now.Add(nil, `UPDATE organizations SET seats_active = $2, seats_reserved = $3, seats_high_water = $4, next_due_at = $5 WHERE id = $1`,
		o.ID, o.SeatsActive, o.SeatsReserved, o.SeatsHighWater, next)
	if d.Seats.ActiveDelta != 0 || d.Seats.ReserveDelta != 0 {
		now.Add(nil, keepSeatDay, c.seatDayToKeep()...)
	}
}

func (c *Change) writeTrail(ctx context.Context, now *store.Writes, w *rules.World, parts []authoredDecision) error {
	var events []audit.Event
	text := map[string]audit.State{}
	for _, p := range parts {
		c.Viewer = p.viewer // each part has its own request id
		events = append(events, c.events(w, p.Decision, text)...)
	}
	return audit.Add(ctx, c.Tx, now, c.chain, events...)
}

// events returns the audit events of a decision.
func (c *Change) events(w *rules.World, d *rules.Decision, text map[string]audit.State) []audit.Event {
	events := make([]audit.Event, 0, len(d.Grants)+len(d.Primaries))
	for _, g := range d.Grants {
		action := audit.MembershipChanged
		switch {
		case !g.Before.Exists():
			action = audit.MembershipAdded
		case !g.After.Exists():
			action = audit.MembershipRemoved
		}
		events = append(events, c.event(action, g.Account, g.User, membershipState(w, g.Before, text), membershipState(w, g.After, text)))
	}
	for _, p := range d.People {
		if had, has := p.Before, p.After; had.OrganizationRole != has.OrganizationRole {
			events = append(events, c.event(audit.UserRoleChanged, uuid.Nil, has.ID, auditStanding(had), auditStanding(has)))
		}
	}
	for _, p := range d.Primaries {
		e := c.event(audit.AccountPrimaryChanged, p.Account, p.After, primaryUser(w, p.Before), primaryUser(w, p.After))
		e.Former, e.Personal = p.Before, true
		events = append(events, e)
	}
	return events
}

func primaryUser(w *rules.World, id uuid.UUID) audit.State {
	if id == uuid.Nil {
		return nil
	}
	return audit.PrimaryUser{ID: audit.ID(globalid.User, id), Email: w.People[id].Label}
}

// membershipState returns a grant as audit events store it. Equal grants share one text.
func membershipState(w *rules.World, g roster.Grant, seen map[string]audit.State) audit.State {
	if !g.Exists() {
		return nil
	}
	key := make([]byte, 0, 16*len(g.Roles)+32)
	for _, r := range g.Roles {
		key = append(key, r[:]...)
	}
	if g.ExpiresAt != nil {
		key = g.ExpiresAt.AppendFormat(key, time.RFC3339Nano)
	}
	if s, ok := seen[string(key)]; ok {
		return s
	}
	m := audit.Membership{Roles: make([]audit.Named, len(g.Roles)), ExpiresAt: g.ExpiresAt}
	for i, r := range g.Roles {
		m.Roles[i] = audit.RoleNamed(r, w.Roles[r].Name)
	}
	slices.SortFunc(m.Roles, func(a, b audit.Named) int { return cmp.Compare(a.Name, b.Name) })
	text := audit.Encode(m)
	seen[string(key)] = text
	return text
}
