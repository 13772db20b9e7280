package plan

import (
	"context"
	"log/slog"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/bulk/book"
	"example.com/roster/internal/bulk/capacity"
	"example.com/roster/internal/bulk/decide"
	"example.com/roster/internal/bulk/names"
	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/bulk/stage"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// Planner plans operations.
type Planner struct {
	Control   *operation.Control
	Log       *slog.Logger
	Places    *capacity.Places
	Memory    *capacity.Memory
	MaxMemory int64 // bytes that all plans together may use while they are created; 0 means no limit
	ChunkRows int   // rows per chunk; rows that must be decided together stay in one chunk, even if it gets larger
}

// store plans the operation: it checks that the viewer may plan, lets expand complete the book, looks up the names in it, decides chunk by chunk, and stores
// the plan. All but the storing is done in one snapshot of the database.
func (p *Planner) store(ctx context.Context, op *ent.BulkOperation, b *book.Book, expand func(context.Context, *directory.Change) error) (uuid.UUID, error) {
	ctx = store.Patient(ctx)
	leave, err := p.Places.Enter(ctx, max(b.Len(), op.Total)) // the rows of undos and of operations that are planned again are not in the book yet
	if err != nil {
		return uuid.Nil, err
	}
	defer leave()
	op.ID = newID()
	s := stage.Begin(ctx, p.Control, p.Log, op)
	defer s.Last() // also if planning panics, so that the writer ends; Sweep ends the incomplete plan
	var impact rules.Impact
	err = p.Control.Directory.Planning(ctx, op.OrganizationID, func(ctx context.Context, c *directory.Change) error {
		if !c.Org.BusinessManager { // not onboarded (H23)
			return fault.New(fault.NotOnboarded, "Business Manager is not turned on for %s. Ask your Roster representative.", c.Org.Name)
		}
		if err := c.Viewer.PlansIn(c.Org.ID); err != nil {
			return err
		}
		if err := expand(ctx, c); err != nil {
			return err
		}
		if err := names.Accounts(ctx, c, b); err != nil {
			return err
		}
		granted, err := names.Roles(ctx, c, b)
		if err != nil {
			return err
		}
		if op.Granting, err = decide.Granting(granted); err != nil {
			return err
		}
		if err := names.People(ctx, c, b); err != nil {
			return err
		}
		impact, err = (&decider{c: c, op: op, book: b, chunkRows: p.ChunkRows}).decideChunks(ctx, s.Put)
		return err
	})
	return s.Finish(ctx, impact, err)
}

// newID returns an id for an operation. Its last three bytes are zero; in the ids of the operation's rows they are the row's number.
func newID() uuid.UUID {
	id := store.NewID()
	id[13], id[14], id[15] = 0, 0, 0
	return id
}
