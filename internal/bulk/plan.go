package bulk

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/bulkoperation"
	"example.com/roster/internal/access"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// Plan reads the source, says what each row would come to, and stores that and nothing else. With RunKey it is run at
// once; the operation is answered even where the run is refused.
func (e *Engine) Plan(ctx context.Context, in Plan) (uuid.UUID, error) {
	if in.Source.Again != nil {
		return e.planAgain(ctx, in)
	}
	return e.planNew(ctx, in)
}

func (e *Engine) planNew(ctx context.Context, in Plan) (uuid.UUID, error) {
	org, err := e.Directory.Organization(ctx, in.Organization)
	if err != nil {
		return uuid.Nil, err
	}
	if in.Label, err = identifier.Text(in.Label, 200, "label"); err != nil {
		return uuid.Nil, err
	}
	if in.MaxErrors != nil && *in.MaxErrors < 0 {
		return uuid.Nil, fault.New(fault.InvalidInput, "maxErrors must be 0 or more.").At("maxErrors")
	}
	if in.RunKey != nil && !keyShape(*in.RunKey) {
		return uuid.Nil, fault.New(fault.InvalidInput, "An idempotency key must have 1 to 200 characters.").At("run", "idempotencyKey")
	}
	sum, b := newDigest(), newBook()
	l := e.burden()
	defer l.leave()
	if err := e.read(ctx, in, org, sum, b, l); err != nil {
		return uuid.Nil, err
	}
	if err := bounded(in.ErrorPolicy, len(b.wishes)); err != nil {
		return uuid.Nil, err
	}
	op := e.draft(ctx, org, kind(in.Source))
	op.ErrorPolicy, op.OnSeatShortage, op.OnExisting, op.AssignMode = in.ErrorPolicy, in.OnSeatShortage, in.OnExisting, in.AssignMode
	op.MaxErrors, op.IncludeSelf = in.MaxErrors, in.IncludeSelf
	if again := in.Source.again; again != nil {
		op.Total = again.op.Total
	}
	if in.Label != "" {
		op.Label = &in.Label
	}
	if in.RunKey != nil {
		op.IdempotencyKey, op.RequestHash = in.RunKey, sum.String()
		if id, err := e.replay(ctx, org, *in.RunKey, op.RequestHash); err != nil || id != uuid.Nil {
			return id, err
		}
	}
	return e.plan(ctx, op, b, func(ctx context.Context, p *planner) error {
		if in.Successor != nil {
			heir, err := p.user(ctx, *in.Successor)
			if err != nil {
				return err
			}
			if heir == nil {
				return fault.New(fault.UnknownPerson, "Successor not found, or you have no access to them.").At("successor")
			}
			op.SuccessorID = &heir.ID
		}
		switch s := in.Source; {
		case s.Offboard != nil:
			return p.offboard(ctx, s.Offboard)
		case s.UndoEvent != nil:
			return p.undoEvent(ctx, *s.UndoEvent)
		case s.ReplaceRole != nil:
			return p.replaceRole(ctx, *s.ReplaceRole, nil)
		case s.Again != nil:
			return p.again(ctx, *s.again, s.Again.Refused, s.Again.Fixes)
		}
		return keepOrigin(op, origin{Rows: len(b.wishes)})
	})
}

// draft is an operation of the viewer's.
func (e *Engine) draft(ctx context.Context, org uuid.UUID, source string) *ent.BulkOperation {
	v := access.From(ctx)
	return &ent.BulkOperation{
		ID: newID(), OrganizationID: org, Source: source, Status: Planned, ActorID: v.ActorID(org), CreatedBy: v.Label(), RequestID: v.RequestID,
	}
}

// planner plans one operation over a view of the database that does not change; its rows leave through the stage.
type planner struct {
	*stage
	c         *directory.Change
	book      *book
	newcomers map[uuid.UUID]directory.NewUser
	extra     int // rows of the successor so far
	primaries int // accounts whose primary user changes, so far
	ends      int // memberships whose end changes, so far
}

// plan admits the viewer, lets fill complete the book, decides chunk by chunk, and stores the plan.
func (e *Engine) plan(ctx context.Context, op *ent.BulkOperation, b *book, fill func(context.Context, *planner) error) (uuid.UUID, error) {
	ctx = store.Patient(ctx)
	leave, err := e.making.enter(ctx, max(len(b.wishes), op.Total)) // an undo, and what is planned again, has its rows from another operation
	if err != nil {
		return uuid.Nil, err
	}
	defer leave()
	s := e.newStage(ctx, op)
	defer s.last() // also where planning panics: nobody waits for its rows for ever, and the sweep takes what is stored
	err = e.Directory.Planning(ctx, op.OrganizationID, func(ctx context.Context, c *directory.Change) error {
		p := &planner{stage: s, c: c, book: b, newcomers: map[uuid.UUID]directory.NewUser{}}
		for _, step := range []func(context.Context) error{p.admit, func(ctx context.Context) error { return fill(ctx, p) }, p.resolve, p.decideAll} {
			if err := step(ctx); err != nil {
				return err
			}
		}
		return nil
	})
	return s.finish(ctx, err)
}

func kind(s Source) string {
	switch {
	case s.Rows != nil:
		return "ROWS"
	case s.CSV != nil:
		return "CSV"
	case s.Selection != nil:
		return selecting
	case s.UndoEvent != nil:
		return undoing
	case s.ReplaceRole != nil:
		return replacing
	case s.Again != nil:
		return s.again.op.Source
	}
	return offboarding
}

// The sources that are told apart later.
const (
	selecting   = "SELECTION"
	offboarding = "OFFBOARD"
	undoing     = "UNDO"
	replacing   = "REPLACE_ROLE"
)

// admit refuses an organization that is not onboarded (H23) and an actor who manages nothing in it.
func (p *planner) admit(context.Context) error {
	if !p.c.Org.BusinessManager {
		return fault.New(fault.NotOnboarded, "Business Manager is not turned on for %s. Ask your Roster representative.", p.c.Org.Name)
	}
	return p.c.Viewer.PlansIn(p.c.Org.ID)
}

// decideAll decides every chunk and puts it on the stage.
func (p *planner) decideAll(ctx context.Context) error {
	p.op.Total = len(p.book.wishes)
	if err := bounded(p.op.ErrorPolicy, p.op.Total); err != nil {
		return err
	}
	guarded, err := p.guarded(ctx)
	if err != nil {
		return err
	}
	chunks, problems := p.book.chunks(p.e.chunkRows(), guarded)
	seatless, err := p.seatless(ctx, chunks)
	if err != nil {
		return err
	}
	tally := rules.NewTally()
	p.extra, p.primaries, p.ends = 0, 0, 0
	for _, ch := range chunks {
		items, err := p.decide(ctx, ch, tally, seatless)
		if err != nil {
			return err
		}
		if err := bounded(p.op.ErrorPolicy, p.op.Total+p.extra); err != nil {
			return err
		}
		if err := p.put(items, true); err != nil {
			return err
		}
	}
	for part := range slices.Chunk(problems, stageRows) {
		items := make([]item, len(part))
		for i, w := range part {
			items[i] = p.book.item(w)
			items[i].result = rules.Result{Outcome: rules.Refused, Fault: items[i].Problem}
		}
		if err := p.put(items, false); err != nil {
			return err
		}
	}
	if err := hold(ctx, p.c, tally); err != nil {
		return err
	}
	p.impact = tally.Impact(p.c.Seats())
	p.op.Total += p.extra
	p.op.Primaries, p.op.Ends, p.op.Invitations, p.op.SignOuts = p.primaries, p.ends, p.impact.Invited, p.impact.SignedOut
	return nil
}

// guarded tells which rows of an account with many touch its administrators.
func (p *planner) guarded(ctx context.Context) (func(wish) bool, error) {
	rows := map[int32]int{}
	for _, w := range p.book.wishes {
		rows[w.place]++
	}
	large := store.NewTable("id", store.UUID)
	for i := range p.book.places {
		if rows[int32(i)] > p.e.chunkRows() && p.book.places[i].account != uuid.Nil {
			large.Add(p.book.places[i].account)
		}
	}
	admins := map[rules.Cell]bool{}
	if large.Len() > 0 {
		found, err := p.c.Tx.Select(ctx, large, `SELECT m.account_id, m.user_id FROM {v} JOIN memberships m ON m.account_id = v.id WHERE m.administers`)
		if err := store.Scan(found, err, func(scan func(...any) error) error {
			var c rules.Cell
			err := scan(&c.Account, &c.User)
			admins[c] = true
			return err
		}); err != nil {
			return nil, err
		}
	}
	return func(w wish) bool {
		user := p.book.people[w.person].user
		return p.book.roleSets[w.roles].administer || admins[rules.Cell{Account: p.book.places[w.place].account, User: user}] ||
			p.op.SuccessorID != nil && user == *p.op.SuccessorID
	}, nil
}

// seatless finds the people for whom FILL_IN_ORDER has no seat left (H13).
func (p *planner) seatless(ctx context.Context, chunks [][]int32) (map[uuid.UUID]bool, error) {
	if p.op.OnSeatShortage != rules.FillInOrder || p.c.Org.SeatLimit == nil {
		return nil, nil
	}
	if n, err := p.unseated(ctx); err != nil || n <= p.c.Seats().Free() {
		return nil, err
	}
	return leftOut(ctx, p.c, p.c.Seats(), func(refused map[uuid.UUID]bool, tally *rules.Tally) error {
		p.extra = 0
		for _, ch := range chunks {
			if _, err := p.decide(ctx, ch, tally, refused); err != nil {
				return err
			}
		}
		return nil
	})
}

// unseated counts the people in the book who have no seat: no more can need one.
func (p *planner) unseated(ctx context.Context) (int, error) {
	people := map[uuid.UUID]bool{}
	for _, m := range p.book.people {
		people[m.user] = true
	}
	if p.op.SuccessorID != nil {
		people[*p.op.SuccessorID] = true
	}
	n, err := seated(ctx, p.c.Tx, people)
	return len(people) - n, err
}

// decide decides one chunk and counts it. A successor who is named gets rows of their own where the removed person is the
// primary user or the last administrator (H26).
func (p *planner) decide(ctx context.Context, chunk []int32, tally *rules.Tally, seatless map[uuid.UUID]bool) ([]item, error) {
	items := make([]item, len(chunk), len(chunk)+8)
	for i, w := range chunk {
		items[i] = p.book.item(w)
	}
	w, rows, dec, err := p.judge(ctx, items, seatless)
	if err != nil {
		return nil, err
	}
	if more := succession(p.op, w, rows, dec, len(p.book.wishes)+p.extra+1); len(more) > 0 {
		p.extra += len(more)
		items = append(items, more...)
		if w, rows, dec, err = p.judge(ctx, items, seatless); err != nil {
			return nil, err
		}
	}
	for i := range items {
		items[i].result = dec.Results[i]
	}
	tally.Add(w, rows, dec)
	p.primaries += crown(items, dec)
	p.ends += ends(dec)
	return items, nil
}

func (p *planner) judge(ctx context.Context, items []item, seatless map[uuid.UUID]bool) (*rules.World, []rules.Row, *rules.Decision, error) {
	w, rows, err := load(ctx, p.c, p.op, items, p.newcomers, true)
	if err != nil {
		return nil, nil, nil, err
	}
	actor, err := p.c.Actor(ctx, accountsOf(items))
	if err != nil {
		return nil, nil, nil, err
	}
	o := options(p.op, actor)
	o.Tallied, o.Seatless = true, seatless
	dec := rules.Decide(w, rows, o)
	for i := range dec.Results {
		// Who may not manage an account does not learn from a plan who is on it (H40).
		if r := &dec.Results[i]; r.Fault != nil && r.Fault.Code == fault.Forbidden && !actor.May(rules.ManageUsers, rows[i].Account) {
			r.Before, r.After = rules.Grant{}, rules.Grant{}
		}
	}
	return w, rows, dec, nil
}

func keyShape(key string) bool { return key != "" && len(key) <= 200 }

// replay answers the operation that a key has already started, if its request was the same (H21). It waits for a plan that
// is still being made.
func (e *Engine) replay(ctx context.Context, org uuid.UUID, key, hash string) (uuid.UUID, error) {
	for {
		id, made, err := started(ctx, e.DB.Ent.BulkOperation, org, key, hash)
		if err != nil || made {
			return id, err
		}
		// Whoever makes it may have died.
		if err := e.DB.Write(ctx, e.sweepPlanning); err != nil {
			return uuid.Nil, err
		}
		if !elapse(ctx, planningPoll) {
			return uuid.Nil, ctx.Err()
		}
	}
}

// started looks for the operation that a key has already started; made is false while its plan is being made.
func started(ctx context.Context, ops *ent.BulkOperationClient, org uuid.UUID, key, hash string) (id uuid.UUID, made bool, err error) {
	op, err := ops.Query().Where(bulkoperation.OrganizationID(org), bulkoperation.IdempotencyKey(key)).Only(access.Trusted(ctx))
	switch {
	case ent.IsNotFound(err):
		return uuid.Nil, true, nil
	case err != nil:
		return uuid.Nil, false, err
	case op.RequestHash != hash:
		return uuid.Nil, false, fault.New(fault.IdempotencyMismatch, "This idempotency key was already used for a different request. Use a new one.").At("idempotencyKey")
	}
	return op.ID, op.Status != Planning, nil
}
