package bulk

import (
	"context"
	"slices"
	"strings"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/auditevent"
	"example.com/roster/ent/role"
	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/audit"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// undoableEvents are the actions of the trail that say enough to be put back.
var undoableEvents = []string{string(audit.MembershipAdded), string(audit.MembershipChanged), string(audit.MembershipRemoved), dutyChanged}

const dutyChanged = string(audit.UserRoleChanged)

// undoEvent writes into the book the one row that puts back what an event of the trail tells (H32). What was touched since is
// kept: the row is refused as STALE.
func (p *planner) undoEvent(ctx context.Context, id uuid.UUID) error {
	e, err := p.event(ctx, id)
	if err != nil {
		return err
	}
	if err := keepOrigin(p.op, origin{Event: &id}); err != nil {
		return err
	}
	path := []string{"source", "undoEvent"}
	switch {
	case !slices.Contains(undoableEvents, e.Action) || e.UserID == nil || e.Action != dutyChanged && e.AccountID == nil:
		return fault.New(fault.InvalidInput, "An event with the action %s cannot be undone. The actions that can be undone are %s.", e.Action, strings.Join(undoableEvents, ", ")).At(path...)
	case e.At.Add(rules.UndoFor).Before(p.c.Now):
		return fault.New(fault.InvalidInput, "The event is more than %d days old and can no longer be undone.", rules.UndoDays).At(path...)
	}
	p.op.OnExisting, p.op.AssignMode = rules.RefuseExisting, rules.ReplaceRoles
	u, err := p.c.Tx.User.Get(ctx, *e.UserID)
	if err != nil {
		return err
	}
	who, err := p.shown(ctx, u)
	switch {
	case err != nil:
		return err
	case e.Action == dutyChanged:
		return p.undoDuty(ctx, e, u, who)
	}
	return p.undoMembership(ctx, e, u, who)
}

// shown is how a row names a person: not at all where the viewer does not see them any more, as the event does not (H40).
func (p *planner) shown(ctx context.Context, u *ent.User) (directory.NewUser, error) {
	q, err := p.visible(ctx)
	if err != nil {
		return directory.NewUser{}, err
	}
	if seen, err := q.Where(user.ID(u.ID)).Exist(ctx); err != nil || !seen {
		return directory.NewUser{}, err
	}
	return whoIs(u), nil
}

// event finds an event that the viewer may read: any other does not exist (H47).
func (p *planner) event(ctx context.Context, id uuid.UUID) (*ent.AuditEvent, error) {
	narrow, err := store.Visible(access.With(ctx, p.c.Viewer), ent.TypeAuditEvent)
	if err != nil {
		return nil, err
	}
	q := p.c.Tx.AuditEvent.Query().Where(auditevent.ID(id), auditevent.OrganizationID(p.c.Org.ID))
	if narrow != nil {
		q = q.Where(narrow)
	}
	e, err := q.Only(ctx)
	if ent.IsNotFound(err) {
		return nil, fault.New(fault.NotFound, "Audit event not found, or you have no access to it.").At("source", "undoEvent")
	}
	return e, err
}

func (p *planner) undoMembership(ctx context.Context, e *ent.AuditEvent, u *ent.User, who directory.NewUser) error {
	before, err := audit.MembershipOf(e.Before)
	if err != nil {
		return err
	}
	after, err := audit.MembershipOf(e.After)
	if err != nil {
		return err
	}
	cell := rules.Cell{Account: *e.AccountID, User: u.ID}
	w, err := p.c.World(ctx, store.Touch{Cells: []rules.Cell{cell}})
	if err != nil {
		return err
	}
	there := w.Grant(cell)
	back := item{
		Row: rules.Row{Action: rules.Assign, User: u.ID, Seen: &there.Version, Was: there.ID}, who: who, account: directory.AccountRef{ID: cell.Account},
	}
	switch {
	case before == nil:
		back.Action = rules.Remove
	case after == nil:
		back.Action = rules.Add
	}
	var problem *fault.Error
	if before != nil {
		back.ExpiresAt = utc(before.ExpiresAt)
		if back.roles, problem, err = p.rolesOf(ctx, e, before.Roles); err != nil {
			return err
		}
	}
	touched, err := p.since(ctx, e, `account_id = $4 AND action LIKE 'membership.%'`, cell.Account)
	if err != nil {
		return err
	}
	p.book.add(back)
	switch {
	case touched || !stands(after, w, there):
		p.book.refuse(fault.New(fault.Stale, "The access to %s was changed again since then, so it is kept.", w.Accounts[cell.Account].Label))
	case problem != nil:
		p.book.refuse(problem)
	}
	return nil
}

// stands says whether a membership is as an event tells it. Older events name roles without their ids: then one that was renamed since is
// another.
func stands(m *audit.Membership, w *rules.World, g rules.Grant) bool {
	if m == nil || !g.Exists() {
		return m == nil && !g.Exists()
	}
	held := make([]string, len(g.Roles))
	for i, id := range g.Roles {
		held[i] = w.Roles[id].Name
	}
	was := make([]string, len(m.Roles))
	for i, r := range m.Roles {
		was[i] = r.Name
		if id := globalid.Parse(r.ID).Of(globalid.Role); id != uuid.Nil {
			was[i] = w.Roles[id].Name
		}
	}
	slices.Sort(held)
	slices.Sort(was)
	same := (m.ExpiresAt == nil) == (g.ExpiresAt == nil) && (m.ExpiresAt == nil || store.Instant(*m.ExpiresAt).Equal(*g.ExpiresAt))
	return same && slices.Equal(held, was)
}

// rolesOf finds the roles that an event names. Older events name them without their ids: one that has come by such a name since is another
// role, and may grant more.
func (p *planner) rolesOf(ctx context.Context, e *ent.AuditEvent, named []audit.Named) ([]RoleRef, *fault.Error, error) {
	found, err := p.c.Tx.Role.Query().Where(role.OrganizationID(p.c.Org.ID)).All(ctx)
	if err != nil {
		return nil, nil, err
	}
	renamed, err := p.renamed(ctx, e, named)
	if err != nil {
		return nil, nil, err
	}
	var refs []RoleRef
	var problem *fault.Error
	for _, was := range named {
		id := globalid.Parse(was.ID).Of(globalid.Role)
		i := slices.IndexFunc(found, func(r *ent.Role) bool {
			return r.ID == id || was.ID == "" && r.Name == was.Name && !r.CreatedAt.After(e.At) && !renamed[r.Name]
		})
		if i < 0 {
			problem = fault.New(fault.UnknownRole, "The role %s was deleted or renamed since then. Assign the roles yourself.", was.Name)
			refs = append(refs, RoleRef{Name: was.Name})
			continue
		}
		refs = append(refs, RoleRef{ID: found[i].ID})
	}
	return refs, problem, nil
}

// renamed are the names that some role has come by since the event; it is asked only where roles are named without their ids.
func (p *planner) renamed(ctx context.Context, e *ent.AuditEvent, named []audit.Named) (map[string]bool, error) {
	if !slices.ContainsFunc(named, func(n audit.Named) bool { return n.ID == "" }) {
		return nil, nil
	}
	events, err := p.c.Tx.AuditEvent.Query().Where(auditevent.OrganizationID(p.c.Org.ID), auditevent.SequenceGT(e.Sequence), auditevent.Action(string(audit.RoleUpdated))).All(ctx)
	out := map[string]bool{}
	for _, e := range events {
		if was, is := audit.RoleNameOf(e.Before), audit.RoleNameOf(e.After); is != was {
			out[is] = true
		}
	}
	return out, err
}

func (p *planner) undoDuty(ctx context.Context, e *ent.AuditEvent, u *ent.User, who directory.NewUser) error {
	before, err := audit.StandingOf(e.Before)
	if err != nil {
		return err
	}
	after, err := audit.StandingOf(e.After)
	if err != nil {
		return err
	}
	was, is := before.OrganizationRole, after.OrganizationRole
	back := item{Row: rules.Row{Action: rules.Assign, User: u.ID, Duty: was}, who: who}
	switch {
	case was == rules.NoDuty:
		back.Action, back.Duty = rules.Remove, is
	case is == rules.NoDuty:
		back.Action = rules.Add
	}
	touched, err := p.since(ctx, e, `action = $4`, dutyChanged)
	if err != nil {
		return err
	}
	p.book.add(back)
	if touched || u.OrganizationRole != is {
		p.book.refuse(fault.New(fault.Stale, "The organization role of %s was changed again since then, so it is kept.", u.Email))
	}
	return nil
}

// since says whether the trail tells of something later about the event's person that meets a condition on $4.
func (p *planner) since(ctx context.Context, e *ent.AuditEvent, condition string, arg any) (found bool, err error) {
	rows, err := p.c.Tx.QueryContext(ctx, `SELECT 1 FROM audit_events WHERE organization_id = $1 AND sequence > $2 AND user_id = $3 AND `+condition+` LIMIT 1`,
		p.c.Org.ID, e.Sequence, e.UserID, arg)
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var one int
		found = true
		return scan(&one)
	})
	return found, err
}
