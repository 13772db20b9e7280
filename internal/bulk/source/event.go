package source

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
	"example.com/roster/internal/bulk/book"
	"example.com/roster/internal/bulk/names"
	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/globalid"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// undoableEvents are the actions whose audit events have enough information to be reversed.
var undoableEvents = []string{string(audit.MembershipAdded), string(audit.MembershipChanged), string(audit.MembershipRemoved), dutyChanged}

const dutyChanged = string(audit.UserRoleChanged)

// UndoEvent adds the one row to the book that reverses an audit event (H32). If the access was changed again since the event, it is kept, and the row is
// refused as STALE.
func UndoEvent(ctx context.Context, c *directory.Change, op *ent.BulkOperation, b *book.Book, id uuid.UUID) error {
	e, err := event(ctx, c, id)
	if err != nil {
		return err
	}
	if err := operation.KeepOrigin(op, operation.Origin{Event: &id}); err != nil {
		return err
	}
	path := []string{"source", "undoEvent"}
	switch {
	case !slices.Contains(undoableEvents, e.Action) || e.UserID == nil || e.Action != dutyChanged && e.AccountID == nil:
		return fault.New(fault.InvalidInput, "An event with the action %s cannot be undone. The actions that can be undone are %s.", e.Action, strings.Join(undoableEvents, ", ")).At(path...)
	case e.At.Add(roster.UndoFor).Before(c.Now):
		return fault.New(fault.InvalidInput, "The event is more than %d days old and can no longer be undone.", roster.UndoDays).At(path...)
	}
	op.OnExisting, op.AssignMode = roster.RefuseExisting, roster.ReplaceRoles
	u, err := c.Tx.User.Get(ctx, *e.UserID)
	if err != nil {
		return err
	}
	who, err := shown(ctx, c, u)
	switch {
	case err != nil:
		return err
	case e.Action == dutyChanged:
		return undoDuty(ctx, c, b, e, u, who)
	}
	return undoMembership(ctx, c, b, e, u, who)
}

// shown returns a person in the form in which rows name people. It is empty if the viewer no longer sees the person, who is not shown on the event either
// (H40).
func shown(ctx context.Context, c *directory.Change, u *ent.User) (directory.NewUser, error) {
	q, err := names.Visible(ctx, c)
	if err != nil {
		return directory.NewUser{}, err
	}
	if seen, err := q.Where(user.ID(u.ID)).Exist(ctx); err != nil || !seen {
		return directory.NewUser{}, err
	}
	return names.Who(u), nil
}

// event returns an audit event. It returns NOT_FOUND if the viewer may not read it (H47).
func event(ctx context.Context, c *directory.Change, id uuid.UUID) (*ent.AuditEvent, error) {
	narrow, err := store.Visible(access.With(ctx, c.Viewer), ent.TypeAuditEvent)
	if err != nil {
		return nil, err
	}
	q := c.Tx.AuditEvent.Query().Where(auditevent.ID(id), auditevent.OrganizationID(c.Org.ID))
	if narrow != nil {
		q = q.Where(narrow)
	}
	e, err := q.Only(ctx)
	if ent.IsNotFound(err) {
		return nil, fault.Missing(fault.NotFound, "audit event").At("source", "undoEvent")
	}
	return e, err
}

func undoMembership(ctx context.Context, c *directory.Change, b *book.Book, e *ent.AuditEvent, u *ent.User, who directory.NewUser) error {
	before, err := audit.MembershipOf(e.Before)
	if err != nil {
		return err
	}
	after, err := audit.MembershipOf(e.After)
	if err != nil {
		return err
	}
	cell := roster.Cell{Account: *e.AccountID, User: u.ID}
	w, err := c.World(ctx, store.Touch{Cells: []roster.Cell{cell}})
	if err != nil {
		return err
	}
	there := w.Grant(cell)
	back := row.Wish{
		Row: rules.Row{Action: roster.Assign, User: u.ID, Seen: &there.Version, Was: there.ID}, Who: who, AccountRef: directory.AccountRef{ID: cell.Account},
	}
	switch {
	case before == nil:
		back.Action = roster.Remove
	case after == nil:
		back.Action = roster.Add
	}
	var problem *fault.Error
	if before != nil {
		back.ExpiresAt = row.Instant(before.ExpiresAt)
		if back.RoleRefs, problem, err = rolesOf(ctx, c, e, before.Roles); err != nil {
			return err
		}
	}
	touched, err := since(ctx, c, e, `account_id = $4 AND action LIKE 'membership.%'`, cell.Account)
	if err != nil {
		return err
	}
	b.Add(back)
	switch {
	case touched || !stands(after, w, there):
		b.Refuse(fault.New(fault.Stale, "The access to %s was changed again since then, so it is kept.", w.Accounts[cell.Account].Label))
	case problem != nil:
		b.Refuse(problem)
	}
	return nil
}

// stands reports whether a membership is still as an event left it. Older events name roles without their ids: then a role that was renamed since counts as
// another role.
func stands(m *audit.Membership, w *rules.World, g roster.Grant) bool {
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

// rolesOf finds the roles that an event names. Older events name them without their ids: a role that was created or renamed since may have the same name and
// grant more, so it does not count as found.
func rolesOf(ctx context.Context, c *directory.Change, e *ent.AuditEvent, named []audit.Named) ([]row.RoleRef, *fault.Error, error) {
	found, err := c.Tx.Role.Query().Where(role.OrganizationID(c.Org.ID)).All(ctx)
	if err != nil {
		return nil, nil, err
	}
	renamed, err := renamed(ctx, c, e, named)
	if err != nil {
		return nil, nil, err
	}
	var refs []row.RoleRef
	var problem *fault.Error
	for _, was := range named {
		id := globalid.Parse(was.ID).Of(globalid.Role)
		i := slices.IndexFunc(found, func(r *ent.Role) bool {
			return r.ID == id || was.ID == "" && r.Name == was.Name && !r.CreatedAt.After(e.At) && !renamed[r.Name]
		})
		if i < 0 {
			problem = fault.New(fault.UnknownRole, "The role %s was deleted or renamed since then. Assign the roles yourself.", was.Name)
			refs = append(refs, row.RoleRef{Name: was.Name})
			continue
		}
		refs = append(refs, row.RoleRef{ID: found[i].ID})
	}
	return refs, problem, nil
}

// renamed returns the names that roles have got by renaming since the event. It reads them only if the event names roles without their ids.
func renamed(ctx context.Context, c *directory.Change, e *ent.AuditEvent, named []audit.Named) (map[string]bool, error) {
	if !slices.ContainsFunc(named, func(n audit.Named) bool { return n.ID == "" }) {
		return nil, nil
	}
	events, err := c.Tx.AuditEvent.Query().Where(auditevent.OrganizationID(c.Org.ID), auditevent.SequenceGT(e.Sequence), auditevent.Action(string(audit.RoleUpdated))).All(ctx)
	out := map[string]bool{}
	for _, e := range events {
		if was, is := audit.RoleNameOf(e.Before), audit.RoleNameOf(e.After); is != was {
			out[is] = true
		}
	}
	return out, err
}

func undoDuty(ctx context.Context, c *directory.Change, b *book.Book, e *ent.AuditEvent, u *ent.User, who directory.NewUser) error {
	before, err := audit.StandingOf(e.Before)
	if err != nil {
		return err
	}
	after, err := audit.StandingOf(e.After)
	if err != nil {
		return err
	}
	was, is := before.OrganizationRole, after.OrganizationRole
	back := row.Wish{Row: rules.Row{Action: roster.Assign, User: u.ID, Duty: was}, Who: who}
	switch {
	case was == roster.NoDuty:
		back.Action, back.Duty = roster.Remove, is
	case is == roster.NoDuty:
		back.Action = roster.Add
	}
	touched, err := since(ctx, c, e, `action = $4`, dutyChanged)
	if err != nil {
		return err
	}
	b.Add(back)
	if touched || u.OrganizationRole != is {
		b.Refuse(fault.New(fault.Stale, "The organization role of %s was changed again since then, so it is kept.", u.Email))
	}
	return nil
}

// since reports whether the audit trail has a later event about the event's person that meets a condition on $4.
func since(ctx context.Context, c *directory.Change, e *ent.AuditEvent, condition string, arg any) (found bool, err error) {
	rows, err := c.Tx.QueryContext(ctx, `SELECT 1 FROM audit_events WHERE organization_id = $1 AND sequence > $2 AND user_id = $3 AND `+condition+` LIMIT 1`,
		c.Org.ID, e.Sequence, e.UserID, arg)
	err = store.Scan(rows, err, func(scan func(...any) error) error {
		var one int
		found = true
		return scan(&one)
	})
	return found, err
}
