package bulk

import (
	"context"
	"fmt"
	"strings"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/bulkoperation"
	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// planner plans one operation inside one transaction that writes nothing but the plan.
type planner struct {
	c         *directory.Change
	op        *ent.BulkOperation // what will be stored
	newcomers map[uuid.UUID]directory.NewUser
	hidden    map[uuid.UUID]bool // owners of usernames in the rows whom the viewer may not see
}

// Plan reads the source, says what each row would come to, and stores that and nothing else. With RunKey it is run at
// once; the operation is answered even where the run is refused.
func (e *Engine) Plan(ctx context.Context, in Plan) (uuid.UUID, error) {
	org, err := e.Directory.Organization(ctx, in.Organization)
	if err != nil {
		return uuid.Nil, err
	}
	v := access.From(ctx)
	if in.Label, err = directory.Text(in.Label, 200, "label"); err != nil {
		return uuid.Nil, err
	}
	if in.MaxErrors != nil && *in.MaxErrors < 0 {
		return uuid.Nil, fault.New(fault.InvalidInput, "maxErrors is 0 or more.").At("maxErrors")
	}
	if in.RunKey != nil && !keyShape(*in.RunKey) {
		return uuid.Nil, fault.New(fault.InvalidInput, "An idempotency key is 1 to 200 characters.").At("run", "idempotencyKey")
	}
	sum := newDigest()
	items, err := e.read(ctx, in, org, sum)
	if err != nil {
		return uuid.Nil, err
	}
	if in.RunKey != nil {
		if id, err := replay(ctx, e.DB.Ent.BulkOperation, org, *in.RunKey, sum.String()); err != nil || id != uuid.Nil {
			return id, err
		}
	}
	op := &ent.BulkOperation{
		ID: newID(), OrganizationID: org, Source: kind(in.Source), Status: Planned, ErrorPolicy: in.ErrorPolicy, OnSeatShortage: in.OnSeatShortage,
		OnExisting: in.OnExisting, AssignMode: in.AssignMode, MaxErrors: in.MaxErrors, IncludeSelf: in.IncludeSelf,
		ActorIdentityID: v.Identity, CreatedBy: v.Label(), RequestID: v.RequestID,
	}
	if in.Label != "" {
		op.Label = &in.Label
	}
	err = e.Directory.Planning(ctx, org, func(ctx context.Context, c *directory.Change) error {
		p := &planner{c: c, op: op, newcomers: map[uuid.UUID]directory.NewUser{}}
		if err := p.admit(); err != nil {
			return err
		}
		if in.Successor != nil {
			heir, err := p.user(ctx, *in.Successor)
			if err != nil {
				return err
			}
			if heir == nil {
				return fault.New(fault.UnknownPerson, "There is no such person to succeed.").At("successor")
			}
			op.SuccessorID = &heir.ID
		}
		if in.Source.Offboard != nil {
			if items, err = p.offboard(ctx, in.Source.Offboard); err != nil {
				return err
			}
		}
		if err := p.resolve(ctx, items); err != nil {
			return err
		}
		return p.finish(ctx, items)
	})
	if err != nil {
		return uuid.Nil, err
	}
	if in.RunKey == nil {
		return op.ID, nil
	}
	return e.run(ctx, op.ID, op.Digest, *in.RunKey, sum.String())
}

func kind(s Source) string {
	switch {
	case s.Rows != nil:
		return "ROWS"
	case s.CSV != nil:
		return "CSV"
	case s.Selection != nil:
		return "SELECTION"
	}
	return offboarding
}

// The sources that are told apart later.
const (
	offboarding = "OFFBOARD"
	undoing     = "UNDO"
)

// admit refuses an organization that is not onboarded (H23) and an actor who manages nothing in it.
func (p *planner) admit() error {
	if !p.c.Org.BusinessManager {
		return fault.New(fault.NotOnboarded, "%s is not onboarded for Business Manager. Ask the vendor's account manager.", p.c.Org.Name)
	}
	v := p.c.Viewer
	me := v.In(p.c.Org.ID)
	if !v.Manages(p.c.Org.ID) && (me == nil || len(me.AdministeredIn()) == 0) {
		return fault.New(fault.Forbidden, "Only a manager of the organization, or an administrator of an account, may plan a bulk operation.")
	}
	return nil
}

// finish decides all rows together and stores the plan. A successor who is named gets rows of their own where the
// removed person is the primary user or the last administrator (H26).
func (p *planner) finish(ctx context.Context, items []item) error {
	w, dec, err := p.decide(ctx, items)
	if err != nil {
		return err
	}
	if p.op.SuccessorID != nil {
		if more := p.handOver(w, items, dec); len(more) > 0 {
			items = append(items, more...)
			if _, dec, err = p.decide(ctx, items); err != nil {
				return err
			}
		}
	}
	for i := range items {
		items[i].result = dec.Results[i]
	}
	return p.store(ctx, items, dec)
}

func (p *planner) decide(ctx context.Context, items []item) (*rules.World, *rules.Decision, error) {
	w, rows, err := load(ctx, p.c, items, p.newcomers)
	if err != nil {
		return nil, nil, err
	}
	actor, err := p.c.Actor(ctx, accountsOf(items))
	if err != nil {
		return nil, nil, err
	}
	dec := rules.Decide(w, rows, options(p.op, actor))
	for i := range dec.Results {
		// Who may not manage an account does not learn from a plan who is on it (H40).
		if r := &dec.Results[i]; r.Fault != nil && r.Fault.Code == fault.Forbidden && !actor.May(rules.ManageUsers, rows[i].Account) {
			r.Before, r.After = rules.Grant{}, rules.Grant{}
		}
	}
	return w, dec, nil
}

// load brings the world of some items and their rows.
func load(ctx context.Context, c *directory.Change, items []item, newcomers map[uuid.UUID]directory.NewUser) (*rules.World, []rules.Row, error) {
	var t store.Touch
	rows := make([]rules.Row, len(items))
	for i, it := range items {
		rows[i] = it.Row
		switch {
		case it.Problem != nil:
		case it.Duty != "":
			t.Users = append(t.Users, it.User)
		default:
			t.Cells = append(t.Cells, rules.Cell{Account: it.Account, User: it.User})
		}
	}
	w, err := c.World(ctx, t)
	if err != nil {
		return nil, nil, err
	}
	for id, who := range newcomers {
		c.Known(w, id, who)
	}
	return w, rows, nil
}

func accountsOf(items []item) []uuid.UUID {
	ids := map[uuid.UUID]bool{}
	for _, it := range items {
		if it.Account != uuid.Nil {
			ids[it.Account] = true
		}
	}
	return sorted(ids)
}

// options are the operation's, at plan and again at apply.
func options(op *ent.BulkOperation, actor rules.Actor) rules.Options {
	o := rules.Options{
		Actor: actor, OnExisting: op.OnExisting, Mode: op.AssignMode, Shortage: op.OnSeatShortage, IncludeSelf: op.IncludeSelf,
		Offboard: op.Source == offboarding, Undo: op.Source == undoing,
	}
	if op.SuccessorID != nil {
		o.Successor = *op.SuccessorID
	}
	return o
}

// handOver makes the rows by which the successor takes over.
func (p *planner) handOver(w *rules.World, items []item, dec *rules.Decision) []item {
	heir := *p.op.SuccessorID
	person := w.People[heir]
	var more []item
	done := map[uuid.UUID]bool{}
	for i, r := range dec.Results {
		a := items[i].Account
		if r.Fault == nil || done[a] || items[i].User == heir || r.Fault.Code != fault.PrimaryProtected && r.Fault.Code != fault.LastAdmin {
			continue
		}
		done[a] = true
		role := w.RoleNamed("Administrator")
		if w.Accounts[a].Video {
			role = w.RoleNamed("Admin")
		}
		more = append(more, item{
			Row: rules.Row{Number: len(items) + len(more) + 1, Action: rules.Add, User: heir, Account: a, Roles: []uuid.UUID{role.ID}},
			who: directory.NewUser{Email: person.Label},
		})
	}
	return more
}

// store writes the operation and its rows.
func (p *planner) store(ctx context.Context, items []item, dec *rules.Decision) error {
	op := p.op
	sum := newDigest()
	t := newRows()
	op.Total, op.Pending = len(items), len(items)
	for _, it := range items {
		count(op, it.result.Outcome, +1)
		t.add(op.ID, it)
		sum.add([]any{it.Number, it.Action, it.User, it.Account, it.Roles, it.ExpiresAt, it.Duty, it.result.Before.Version, it.result.Outcome, it.result.After.Roles})
	}
	sum.add([]any{op.ErrorPolicy, op.OnSeatShortage, op.OnExisting, op.AssignMode, op.MaxErrors, op.SuccessorID, op.UndoesID})
	op.Digest = sum.String()
	expires := p.c.Now.Add(planTTL)
	s := dec.Seats
	if err := p.c.Tx.BulkOperation.Create().SetID(op.ID).SetOrganizationID(op.OrganizationID).SetSource(op.Source).SetNillableLabel(op.Label).
		SetStatus(op.Status).SetErrorPolicy(op.ErrorPolicy).SetOnSeatShortage(op.OnSeatShortage).SetOnExisting(op.OnExisting).SetAssignMode(op.AssignMode).
		SetNillableMaxErrors(op.MaxErrors).SetIncludeSelf(op.IncludeSelf).SetNillableSuccessorID(op.SuccessorID).SetActorIdentityID(op.ActorIdentityID).
		SetCreatedBy(op.CreatedBy).SetRequestID(op.RequestID).SetDigest(op.Digest).SetNillableUndoesID(op.UndoesID).
		SetTotal(op.Total).SetPending(op.Pending).SetAdded(op.Added).SetChanged(op.Changed).SetRemoved(op.Removed).SetUnchanged(op.Unchanged).SetRefused(op.Refused).
		SetSeatsBefore(s.Before).SetSeatsAfter(s.After).SetNillableSeatsEntitled(s.Entitled).SetNewPeople(s.NewPeople).SetLeavingPeople(s.LeavingPeople).SetSeatsShort(s.Short).
		SetCreatedAt(p.c.Now).SetExpiresAt(expires).Exec(ctx); err != nil {
		return err
	}
	if err := t.insert(ctx, p.c.Tx, op.OrganizationID); err != nil {
		return err
	}
	p.c.Bulk = op.ID
	return p.c.Log(ctx, "bulk.planned", uuid.Nil, uuid.Nil, "", fmt.Sprintf("%s, %d rows: %d added, %d changed, %d removed, %d unchanged, %d refused",
		strings.ToLower(op.Source), op.Total, op.Added, op.Changed, op.Removed, op.Unchanged, op.Refused))
}

// count moves an outcome's counter.
func count(op *ent.BulkOperation, o rules.Outcome, by int) {
	switch o {
	case rules.Added:
		op.Added += by
	case rules.Changed:
		op.Changed += by
	case rules.Removed:
		op.Removed += by
	case rules.Unchanged, rules.NotAMember:
		op.Unchanged += by
	case rules.Refused:
		op.Refused += by
	}
}

func keyShape(key string) bool { return key != "" && len(key) <= 200 }

// replay answers the operation that a key has already started, if its request was the same (H21).
func replay(ctx context.Context, ops *ent.BulkOperationClient, org uuid.UUID, key, hash string) (uuid.UUID, error) {
	op, err := ops.Query().Where(bulkoperation.OrganizationID(org), bulkoperation.IdempotencyKey(key)).Only(access.Trusted(ctx))
	switch {
	case ent.IsNotFound(err):
		return uuid.Nil, nil
	case err != nil:
		return uuid.Nil, err
	case op.RequestHash != hash:
		return uuid.Nil, fault.New(fault.IdempotencyMismatch, "This idempotency key was used for another request. Use a new one.").At("idempotencyKey")
	}
	return op.ID, nil
}
