package bulk

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/auditevent"
	"example.com/roster/ent/role"
	"example.com/roster/ent/user"
	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// undoableEvents are the actions of the trail that say enough to be put back.
var undoableEvents = []string{"membership.added", "membership.changed", "membership.removed", dutyChanged}

const dutyChanged = "user.organization_role_changed"

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
		return fault.New(fault.InvalidInput, "An event %s cannot be undone, only one of %s.", e.Action, strings.Join(undoableEvents, ", ")).At(path...)
	case e.At.Add(rules.UndoFor).Before(p.c.Now):
		return fault.New(fault.InvalidInput, "The event is more than %d days old and cannot be undone any more.", rules.UndoDays).At(path...)
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
		return nil, fault.New(fault.NotFound, "There is no such event.").At("source", "undoEvent")
	}
	return e, err
}

// told is a membership as the trail tells it.
type told struct {
	Roles     []string   `json:"roles"` // names, sorted
	ExpiresAt *time.Time `json:"expiresAt"`
}

// readTold reads what directory.describe has written; nil for no membership.
func readTold(text *string) (*told, error) {
	if text == nil || *text == "" {
		return nil, nil
	}
	out := &told{}
	return out, json.Unmarshal([]byte(*text), out)
}

func (p *planner) undoMembership(ctx context.Context, e *ent.AuditEvent, u *ent.User, who directory.NewUser) error {
	before, err := readTold(e.Before)
	if err != nil {
		return err
	}
	after, err := readTold(e.After)
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
	case touched || !after.is(w, there):
		p.book.refuse(fault.New(fault.Stale, "This access to %s was changed since; it is kept.", w.Accounts[cell.Account].Label))
	case problem != nil:
		p.book.refuse(problem)
	}
	return nil
}

// is says whether a membership is as it was told; a role that was renamed since is another.
func (t *told) is(w *rules.World, g rules.Grant) bool {
	if t == nil || !g.Exists() {
		return t == nil && !g.Exists()
	}
	var names []string
	for _, id := range g.Roles {
		names = append(names, w.Roles[id].Name)
	}
	slices.Sort(names)
	same := (t.ExpiresAt == nil) == (g.ExpiresAt == nil) && (t.ExpiresAt == nil || store.Instant(*t.ExpiresAt).Equal(*g.ExpiresAt))
	return same && slices.Equal(names, t.Roles)
}

// rolesOf finds the roles that an event names. One that has come by its name since then is another role, and may grant more.
func (p *planner) rolesOf(ctx context.Context, e *ent.AuditEvent, names []string) ([]RoleRef, *fault.Error, error) {
	found, err := p.c.Tx.Role.Query().Where(role.OrganizationID(p.c.Org.ID)).All(ctx)
	if err != nil {
		return nil, nil, err
	}
	byName := map[string]*ent.Role{}
	for _, r := range found {
		if !r.CreatedAt.After(e.At) {
			byName[r.Name] = r
		}
	}
	events, err := p.c.Tx.AuditEvent.Query().Where(auditevent.OrganizationID(p.c.Org.ID), auditevent.SequenceGT(e.Sequence), auditevent.Action("role.updated")).All(ctx)
	if err != nil {
		return nil, nil, err
	}
	renamed := func(name string) bool { // "Name: modules capabilities"
		return slices.ContainsFunc(events, func(e *ent.AuditEvent) bool {
			was, is := e.Before != nil && strings.HasPrefix(*e.Before, name+": "), e.After != nil && strings.HasPrefix(*e.After, name+": ")
			return is && !was
		})
	}
	var refs []RoleRef
	var problem *fault.Error
	for _, name := range names {
		r := byName[name]
		if r == nil || renamed(name) {
			problem = fault.New(fault.UnknownRole, "The role %s of then is gone or has another name now. Assign roles by hand.", name)
			refs = append(refs, RoleRef{Name: name})
			continue
		}
		refs = append(refs, RoleRef{ID: r.ID})
	}
	return refs, problem, nil
}

func (p *planner) undoDuty(ctx context.Context, e *ent.AuditEvent, u *ent.User, who directory.NewUser) error {
	was, is := dutyOf(e.Before), dutyOf(e.After)
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
		p.book.refuse(fault.New(fault.Stale, "The organization role of %s was changed since; it is kept.", u.Email))
	}
	return nil
}

// dutyOf reads the organization role out of "STATUS DUTY".
func dutyOf(standing *string) rules.OrganizationRole {
	if standing != nil {
		if _, duty, ok := strings.Cut(*standing, " "); ok {
			return rules.OrganizationRole(duty)
		}
	}
	return rules.NoDuty
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
