package run

import (
	"context"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/internal/access"
	"example.com/roster/internal/bulk/operation"
	"example.com/roster/internal/bulk/seats"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/store"
)

// begin starts the run, once: it judges the seats of the plan again, and holds the needed ones, so that nobody else takes them between two chunks (H13). From
// then on, changes are made as the actor, with their current rights.
func (r *running) begin(ctx context.Context, viewerOf func(ctx context.Context, identity uuid.UUID) (*access.Viewer, error)) (*ent.BulkOperation, error) {
	var op *ent.BulkOperation
	err := r.directory.WithLock(access.With(ctx, access.System()), r.lease.Organization, func(ctx context.Context, c *directory.Change) error {
		var err error
		if op, err = r.queue.Renew(ctx, c.Tx, r.lease); err != nil || op.StartedAt != nil {
			return err
		}
		impact, err := seats.Need(ctx, c, op)
		if err != nil {
			return err
		}
		if err := impact.Fault(); err != nil && op.OnSeatShortage != roster.FillInOrder {
			return err
		}
		if op.Source == operation.Offboarding {
			if err := signOut(ctx, c, op); err != nil {
				return err
			}
		}
		hold := max(0, impact.NewPeople-impact.LeavingPeople-impact.Short)
		if err := c.Tx.Organization.UpdateOneID(r.lease.Organization).SetSeatsHeld(hold).Exec(ctx); err != nil {
			return err
		}
		op, err = c.Tx.BulkOperation.UpdateOneID(op.ID).SetStartedAt(c.Now).AddSequence(1).Save(ctx)
		if err != nil {
			return err
		}
		return r.hub.Announce(ctx, c.Tx, op.ID)
	})
	if err != nil {
		return nil, err
	}
	viewer, err := viewerOf(ctx, op.ActorID)
	if err != nil && !fault.Is(err, fault.NotFound) {
		return nil, err
	}
	if err != nil || !viewer.Reaches(r.lease.Organization) {
		return nil, fault.New(fault.Forbidden, "%s no longer has access to the organization, so the run was stopped. Someone with access has to create a new plan.", op.CreatedBy)
	}
	if err := viewer.Within(roster.BulkScope); err != nil {
		return nil, err
	}
	viewer.RequestID = op.RequestID
	r.viewer = viewer
	r.hub.Tell(op.ID)
	return op, nil
}

// signOut ends the sessions of the people who are removed everywhere, before the first chunk. That includes people who stay on an account because they are
// its primary user or last administrator (H26).
func signOut(ctx context.Context, c *directory.Change, op *ent.BulkOperation) error {
	var people []uuid.UUID
	rows, err := c.Tx.QueryContext(ctx, `SELECT DISTINCT user_id FROM bulk_rows WHERE id > $1 AND id <= $2 AND action = 'REMOVE'
		AND (outcome = 'REMOVED' OR problem_code IN ('PRIMARY_PROTECTED', 'LAST_ADMIN'))`, op.ID, store.LastRow(op.ID))
	if err := store.Scan(rows, err, func(scan func(...any) error) error {
		people = append(people, uuid.Nil)
		return scan(&people[len(people)-1])
	}); err != nil {
		return err
	}
	return c.EndSessions(ctx, people)
}
