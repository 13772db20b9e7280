// Package plan creates the plan of a bulk operation: a source fills a book, the names in it are looked up, the rows are decided chunk by chunk, and a stage
// stores their foreseen outcomes. It refuses to change anything else: only a run does.
package plan

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/internal/bulk/book"
	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/directory"
)

// Plan reads the source, decides what each row would do, and stores the result as a plan. It changes nothing else. With RunKey the plan is queued to run at
// once; if the run is refused, Plan returns the operation's id together with the refusal.
func (p *Planner) Plan(ctx context.Context, in Input) (uuid.UUID, error) {
	org, err := p.Control.Directory.Organization(ctx, in.Organization)
	if err != nil {
		return uuid.Nil, err
	}
	op, err := in.draft(ctx, org)
	if err != nil {
		return uuid.Nil, err
	}
	b, share := book.New(), p.Memory.Share(p.MaxMemory)
	defer share.Leave()
	hash, expected, err := in.read(ctx, p.Control.DB, org, b, p.Places, share)
	if err != nil {
		return uuid.Nil, err
	}
	op.Total = expected
	if err := operation.Bounded(in.ErrorPolicy, b.Len()); err != nil {
		return uuid.Nil, err
	}
	if in.RunKey != nil {
		op.IdempotencyKey, op.RequestHash = in.RunKey, hash
		if id, err := p.Control.Replay(ctx, org, *in.RunKey, hash); err != nil || id != uuid.Nil {
			return id, err
		}
	}
	return p.store(ctx, op, b, func(ctx context.Context, c *directory.Change) error { return in.expand(ctx, c, op, b) })
}
