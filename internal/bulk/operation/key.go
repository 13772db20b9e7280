package operation

import (
	"context"
	"time"

	"github.com/google/uuid"

	"example.com/roster/ent"
	"example.com/roster/ent/bulkoperation"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/jobs"
)

const planningPoll = 250 * time.Millisecond

// IsKey reports whether a text can be an idempotency key.
func IsKey(key string) bool { return key != "" && len(key) <= 200 }

// Replay returns the operation that was started with a key, or uuid.Nil if there is none. It waits while that operation's plan is still being created. It
// returns IDEMPOTENCY_MISMATCH if the key was used for a different request (H21).
func (o *Control) Replay(ctx context.Context, org uuid.UUID, key, hash string) (uuid.UUID, error) {
	for {
		id, made, err := started(ctx, o.DB.Ent.BulkOperation, org, key, hash)
		if err != nil || made {
			return id, err
		}
		// The gateway that creates the plan may have stopped.
		if err := o.DB.Write(ctx, o.dropSilentPlans); err != nil {
			return uuid.Nil, err
		}
		select {
		case <-ctx.Done():
			return uuid.Nil, ctx.Err()
		case <-time.After(planningPoll):
		}
	}
}

// started looks for the operation that was started with a key. made is false while its plan is still being created.
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
	return op.ID, op.Status != jobs.Planning, nil
}
