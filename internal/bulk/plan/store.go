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
	MaxMemory int64 // bytes that plans may hold together while they are made; 0 for no bound
	ChunkRows int   // rows of a chunk, in whole accounts as far as guards need it
}

// store admits the viewer, lets expand complete the book, looks up what it names, decides chunk by chunk, and stores the plan. All but the
// storing sees one view of the database, which does not change.
func (p *Planner) store(ctx context.Context, op *ent.BulkOperation, b *book.Book, expand func(context.Context, *directory.Change) error) (uuid.UUID, error) {
	ctx = store.Patient(ctx)
	leave, err := p.Places.Enter(ctx, max(b.Len(), op.Total)) // an undo, and what is planned again, has its rows from another operation
	if err != nil {
		return uuid.Nil, err
	}
	defer leave()
	op.ID = newID()
	s := stage.Begin(ctx, p.Control, p.Log, op)
	defer s.Last() // also where planning panics: nobody waits for its rows for ever, and the sweep takes what is stored
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

// newID makes an operation's id; its last three bytes are zero and count its rows.
func newID() uuid.UUID {
	id := store.NewID()
	id[13], id[14], id[15] = 0, 0, 0
	return id
}
