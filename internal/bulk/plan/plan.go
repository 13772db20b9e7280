// Package plan makes the plan of a bulk operation: a source fills a book, what it names is looked up, the rows are decided chunk by chunk,
// and a stage stores what they would come to. It refuses to change anything else: that is the run's.
package plan

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/bulk/book"
	"example.com/roster/internal/bulk/capacity"
	"example.com/roster/internal/bulk/decide"
	"example.com/roster/internal/bulk/names"
	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/bulk/source"
	"example.com/roster/internal/bulk/stage"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// Planner plans operations.
type Planner struct {
	DB        *store.DB
	Directory *directory.Directory
	Control   *operation.Control
	Store     *stage.Store
	Places    *capacity.Places
	Memory    *capacity.Memory
	MaxMemory int64 // bytes that plans may hold together while they are made; 0 for no bound
	ChunkRows int   // rows of a chunk, in whole accounts as far as guards need it
}

// Plan reads the source, says what each row would come to, and stores that and nothing else. With RunKey it is run at
// once; the operation is answered even where the run is refused.
func (p *Planner) Plan(ctx context.Context, in Input) (uuid.UUID, error) {
	org, err := p.Directory.Organization(ctx, in.Organization)
	if err != nil {
		return uuid.Nil, err
	}
	if err := in.check(); err != nil {
		return uuid.Nil, err
	}
	sum, b := operation.NewDigest(), book.New()
	share := p.Memory.Share(p.MaxMemory)
	defer share.Leave()
	if err := p.read(ctx, in, org, sum, b, share); err != nil {
		return uuid.Nil, err
	}
	if err := operation.Bounded(in.ErrorPolicy, b.Len()); err != nil {
		return uuid.Nil, err
	}
	op := in.draft(ctx, org)
	if in.RunKey != nil {
		op.IdempotencyKey, op.RequestHash = in.RunKey, sum.String()
		if id, err := p.Control.Replay(ctx, org, *in.RunKey, op.RequestHash); err != nil || id != uuid.Nil {
			return id, err
		}
	}
	return p.decided(ctx, op, b, func(ctx context.Context, c *directory.Change) error {
		if err := succeed(ctx, c, op, in.Successor); err != nil {
			return err
		}
		return expand(ctx, c, op, b, in.Source)
	})
}

// read writes a source into the book, as far as it needs no view of the database, and sums the request. Nothing is stored yet.
func (p *Planner) read(ctx context.Context, in Input, org uuid.UUID, sum operation.Digest, b *book.Book, share *capacity.Share) error {
	sum.Add([]any{org, in.ErrorPolicy, in.MaxErrors, in.IncludeSelf, in.OnSeatShortage, in.OnExisting, in.AssignMode, in.Successor, in.Label})
	s := in.Source
	switch {
	case s.Rows != nil:
		sum.Add(s.Rows)
		return source.Rows(b, s.Rows)
	case s.CSV != nil:
		zone, err := source.Zone(ctx, p.DB, org)
		if err != nil {
			return err
		}
		return source.File(ctx, source.Upload{In: s.CSV, How: s.How, Told: s.Told}, zone, sum, b, p.Places, share)
	case s.Selection != nil:
		sum.Add(s.Selection)
		return source.Select(ctx, p.DB, org, *s.Selection, b, share)
	case s.UndoEvent != nil:
		sum.Add([]any{"undoEvent", s.UndoEvent})
	case s.ReplaceRole != nil:
		sum.Add([]any{"replaceRole", s.ReplaceRole})
	case s.Again != nil:
		sum.Add([]any{"again", s.Again})
		return share.Grow(ctx, book.WeightOf(s.earlier.op.Total))
	default:
		sum.Add(s.Offboard)
	}
	return nil // the others are expanded where people and accounts are known
}

// expand writes into the book what is known only in the view of the database over which the operation is planned.
func expand(ctx context.Context, c *directory.Change, op *ent.BulkOperation, b *book.Book, s Source) (err error) {
	var only map[rules.Cell]bool // of memberships that hold a role that is replaced; nil for all
	if s.Again != nil {
		if s, only, err = s.earlier.source(ctx, c, s.Again); err != nil {
			return err
		}
	}
	switch {
	case s.Offboard != nil:
		return source.Offboard(ctx, c, op, b, s.Offboard)
	case s.UndoEvent != nil:
		return source.UndoEvent(ctx, c, op, b, *s.UndoEvent)
	case s.ReplaceRole != nil:
		return source.Replace(ctx, c, op, b, *s.ReplaceRole, only)
	case s.Again != nil:
		return source.SameRows(ctx, c, op, b, s.earlier.op, s.earlier.origin.Rows, s.Again.Refused, s.Again.Fixes)
	}
	return operation.KeepOrigin(op, operation.Origin{Rows: b.Len()})
}

// succeed names who takes over from the people who are removed everywhere.
func succeed(ctx context.Context, c *directory.Change, op *ent.BulkOperation, heir *directory.UserRef) error {
	if heir == nil {
		return nil
	}
	u, err := names.Person(ctx, c, *heir)
	if err != nil {
		return err
	}
	if u == nil {
		return fault.New(fault.UnknownPerson, "There is no such person to succeed.").At("successor")
	}
	op.SuccessorID = &u.ID
	return nil
}

// decided admits the viewer, lets fill complete the book, looks up what it names, decides chunk by chunk, and stores the plan. All but the
// storing sees one view of the database, which does not change.
func (p *Planner) decided(ctx context.Context, op *ent.BulkOperation, b *book.Book, fill func(context.Context, *directory.Change) error) (uuid.UUID, error) {
	ctx = store.Patient(ctx)
	leave, err := p.Places.Enter(ctx, max(b.Len(), op.Total)) // an undo, and what is planned again, has its rows from another operation
	if err != nil {
		return uuid.Nil, err
	}
	defer leave()
	s := p.Store.Begin(ctx, op)
	defer s.Last() // also where planning panics: nobody waits for its rows for ever, and the sweep takes what is stored
	var impact rules.Impact
	err = p.Directory.Planning(ctx, op.OrganizationID, func(ctx context.Context, c *directory.Change) error {
		if err := admit(c); err != nil {
			return err
		}
		if err := fill(ctx, c); err != nil {
			return err
		}
		if err := resolve(ctx, c, op, b); err != nil {
			return err
		}
		d := &decider{c: c, op: op, book: b, chunkRows: p.ChunkRows}
		var err error
		impact, err = d.all(ctx, s.Put)
		return err
	})
	return s.Finish(ctx, impact, err)
}

// admit refuses an organization that is not onboarded (H23) and an actor who manages nothing in it.
func admit(c *directory.Change) error {
	if !c.Org.BusinessManager {
		return fault.New(fault.NotOnboarded, "%s is not onboarded for Business Manager. Ask the vendor's account manager.", c.Org.Name)
	}
	return c.Viewer.PlansIn(c.Org.ID)
}

// resolve finds the accounts, roles and people that the book names, and notes what the roles grant.
func resolve(ctx context.Context, c *directory.Change, op *ent.BulkOperation, b *book.Book) error {
	if err := names.Accounts(ctx, c, b); err != nil {
		return err
	}
	roles, err := names.Roles(ctx, c, b)
	if err != nil {
		return err
	}
	if op.Granting, err = decide.Granting(roles); err != nil {
		return err
	}
	return names.People(ctx, c, b)
}
