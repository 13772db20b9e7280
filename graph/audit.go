package graph

import (
	"context"
	"encoding/hex"

	"github.com/google/uuid"

	"example.com/roster/ent/auditevent"
	"example.com/roster/graph/model"
	"example.com/roster/internal/globalid"
)

// events reads those of the ids that the viewer reaches.
func (q *request) events(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*model.AuditEvent, error) {
	found, err := q.DB.Ent.AuditEvent.Query().Where(auditevent.IDIn(ids...)).All(ctx)
	out := make(map[uuid.UUID]*model.AuditEvent, len(found))
	for _, e := range found {
		out[e.ID] = &model.AuditEvent{
			ID: globalid.ID{Kind: globalid.AuditEvent, UUID: e.ID}, Sequence: e.Sequence, Hash: hex.EncodeToString(e.Hash), At: e.At, Actor: e.Actor, Action: e.Action, AccountID: e.AccountID,
			UserID: e.UserID, BulkOperationID: e.BulkOperationID, Before: e.Before, After: e.After, RequestID: e.RequestID,
		}
	}
	return out, err
}

func (r eventFields) Account(ctx context.Context, e *model.AuditEvent) (*model.Account, error) {
	ctx, q := r.request(ctx)
	return load(ctx, q, e.AccountID, "account", q.accounts)
}

func (r eventFields) User(ctx context.Context, e *model.AuditEvent) (*model.User, error) {
	ctx, q := r.request(ctx)
	return load(ctx, q, e.UserID, "user", q.users)
}

func (r eventFields) BulkOperation(ctx context.Context, e *model.AuditEvent) (*model.BulkOperation, error) {
	ctx, q := r.request(ctx)
	return load(ctx, q, e.BulkOperationID, "operation", q.operations)
}
